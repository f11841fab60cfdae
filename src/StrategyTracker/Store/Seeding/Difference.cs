using System.Globalization;

namespace StrategyTracker.Store.Seeding;

/// <summary>Something in the file that is not as it is stored. The stored one stays.</summary>
public sealed record Difference(string Ref, string Field, string? Stored, string? InFile)
{
    public override string ToString() => $"{Ref}, {Field}: stored {Quoted(Stored)}, in the file {Quoted(InFile)}";

    private static string Quoted(string? text) => text is null ? "nothing" : $"\"{(text.Length > 80 ? text[..80] + "…" : text)}\"";
}

internal sealed class Differences
{
    private readonly List<Difference> _found = [];

    public IReadOnlyList<Difference> Found => _found;

    public void Compare(string reference, params ReadOnlySpan<(string Field, object? Stored, object? InFile)> facts)
    {
        foreach (var (field, stored, inFile) in facts)
        {
            if (!Equals(stored, inFile)) { _found.Add(new Difference(reference, field, Written(stored), Written(inFile))); }
        }
    }

    /// <summary>What is stored and no longer in the file. It stays stored.</summary>
    public void Gone(IEnumerable<string> stored, IEnumerable<string> inFile, string what)
    {
        foreach (var reference in stored.Except(inFile, StringComparer.Ordinal)) { _found.Add(new Difference(reference, what, "present", null)); }
    }

    private static string? Written(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
