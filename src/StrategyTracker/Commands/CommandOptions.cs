using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StrategyTracker.Commands;

/// <summary>Options that several commands take.</summary>
internal static partial class CommandOptions
{
    public static Option<string?> Area() => new("--area") { Description = "The area's code, such as thames-valley.", HelpName = "code" };

    public static Option<string> Strategy() => new("--strategy") { Description = "The strategy's code, such as TVP-WOS-2007.", HelpName = "code", Required = true };

    /// <summary>A day written as yyyy-MM-dd; one that is not in the calendar gets a sentence.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return day; }
            result.AddError(Iso().IsMatch(text)
                ? $"{name}: there is no {text} in the calendar."
                : $"{name}: \"{text}\" is not a day; write it as yyyy-MM-dd, such as 2008-01-15.");
            return null;
        },
    };

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")] private static partial Regex Iso();
}
