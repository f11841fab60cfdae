using System.Text;

namespace StrategyTracker.Commands;

/// <summary>Where a command writes and reads. Refusals go to <see cref="Error"/>, so that what it prints can be piped on.</summary>
public sealed record Terminal(TextWriter Out, TextWriter Error, TextReader In, bool IsTypedAt = false)
{
    public static Terminal OfThisProgram() => new(Console.Out, Console.Error, Console.In, !Console.IsInputRedirected);

    /// <summary>A secret from standard input, or typed without echo; never an argument, which other users of the machine could see.</summary>
    public string? ReadSecret(string prompt)
    {
        if (!IsTypedAt) { return In.ReadLine(); }
        Error.Write($"{prompt}: ");
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace) { typed.Length = Math.Max(0, typed.Length - 1); }
            else if (!char.IsControl(key.KeyChar)) { typed.Append(key.KeyChar); }
        }
        Error.WriteLine();
        return typed.ToString();
    }
}
