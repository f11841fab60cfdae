namespace StrategyTracker.Ui;

/// <summary>One thing to choose: what is written in the field, and a note beside it in the list.</summary>
public sealed record PickOption(Guid Id, string Words, string? Note);

public static class PickOptions
{
    /// <summary>What somebody meant by what they typed: the option of that name, else the only one that begins with it, else the only one that holds it.</summary>
    public static PickOption? Meant(this IReadOnlyList<PickOption> options, string typed)
    {
        var words = typed.Trim();
        return options.FirstOrDefault(o => o.Words.Equals(words, StringComparison.OrdinalIgnoreCase))
            ?? Only(options.Where(o => o.Words.StartsWith(words, StringComparison.OrdinalIgnoreCase)))
            ?? Only(options.Where(o => o.Words.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    private static PickOption? Only(IEnumerable<PickOption> options) => options.Take(2).ToList() is [var only] ? only : null;
}
