namespace StrategyTracker.Reports.Blocks;

/// <summary>Bars made of shares, one bar a line, with its figures in words beside it.</summary>
/// <param name="Alt">States the finding for a reader who can't see the bars.</param>
internal sealed record StackedBars(string Alt, IReadOnlyList<BarKind> Kinds, IReadOnlyList<Bar> Bars) : Block
{
    /// <summary>Whether a reader without the picture is given the bars as a table; not where one with the same figures follows.</summary>
    public bool HasTable { get; init; } = true;
}

internal sealed record BarKind(string Name, Shade Shade);

/// <param name="Values">One for each kind, in the order of the kinds.</param>
internal sealed record Bar(string Label, IReadOnlyList<int> Values, string Words);

/// <summary>What a share stands for; the page picks the colour.</summary>
internal enum Shade { Done, Moving, Standing, Soon, Late, Blank }
