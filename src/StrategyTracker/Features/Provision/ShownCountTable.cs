using System.Globalization;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Provision;

namespace StrategyTracker.Features.Provision;

/// <summary>A count made ready for one reader.</summary>
public sealed record ShownCountLine(string Name, ShownFigure Figure, string Words, bool IsFirst, bool IsTotal, string? Note);

public sealed record ShownCountTable(string Title, string Of, IReadOnlyList<ShownCountLine> Rows)
{
    /// <summary>Those who record the numbers see small counts with a caution and no rate (R-18); from anybody else they are hidden, with whatever would give them away.</summary>
    public static IReadOnlyList<ShownCountTable> For(Reader reader, ProvisionRegister register, IEnumerable<CountTable> tables, SmallNumbers limit) =>
        [.. tables.Select(t => new ShownCountTable(t.Title, t.Of, [.. t.Rows.Zip(ProvisionFigures.Shown(register, t, reader, limit), (row, figure) =>
            new ShownCountLine(row.Name, figure, figure.Words(limit), row.IsFirst, row.IsTotal, row.Note ?? figure.Note))]))];
}

public static class ShownFigureWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"12 of 20 (60%)", "3 of 7", "fewer than 10 of 40", "too few to show"; empty when nothing is recorded.</summary>
    public static string Words(this ShownFigure figure, SmallNumbers limit)
    {
        if (!figure.IsRecorded) { return ""; }
        if (figure.CountHiding != Hiding.Shown && figure.BaseHiding != Hiding.Shown) { return figure is { CountHiding: Hiding.Protecting, BaseHiding: Hiding.Protecting } ? "hidden" : "too few to show"; }
        var count = figure.Count.Cell(figure.CountHiding, limit);
        var rate = figure.Rate?.Rate is { } share ? $" ({share.ToString("P0", British)})" : "";
        return figure.Base is null && figure.BaseHiding == Hiding.Shown ? count : $"{count} of {figure.Base.Cell(figure.BaseHiding, limit)}{rate}";
    }

    /// <summary>One number as a cell of a file: the number, or why it is not there.</summary>
    public static string Cell(this int? number, Hiding hiding, SmallNumbers limit) => hiding == Hiding.Shown ? number?.ToString(CultureInfo.InvariantCulture) ?? "" : hiding.Words(limit);
}
