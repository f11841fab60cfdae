namespace StrategyTracker.Reports.Blocks;

/// <summary>Bars made of shares, one bar a line, with its figures in words beside it.</summary>
/// <param name="Alt">States the finding for a reader who can't see the bars.</param>
internal sealed record StackedBars(string Alt, IReadOnlyList<BarKind> Kinds, IReadOnlyList<Bar> Bars) : Block;

internal sealed record BarKind(string Name, Shade Shade);

/// <param name="Values">One for each kind, in the order of the kinds.</param>
internal sealed record Bar(string Label, IReadOnlyList<int> Values, string Words);

/// <summary>What a share stands for; the page picks the colour.</summary>
internal enum Shade { Done, Moving, Standing, Soon, Late, Blank }
