using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;
using static StrategyTracker.Reports.Tables.ReportColumnKind;

namespace StrategyTracker.Reports.Contents;

/// <summary>How the strategy stood when a board last looked.</summary>
/// <param name="Label">The board's paper: "Pack 7".</param>
/// <param name="AsAt">The day its figures stood at.</param>
/// <param name="Counts">The whole strategy on that day, each action counted once.</param>
public sealed record BoardDay(string Label, DateOnly AsAt, ActionCounts Counts);

/// <summary>The states of the strategy's actions over the last boards, a bar each, this report's own day last.</summary>
internal static class OverTheBoards
{
    /// <summary>One board is no trend.</summary>
    public const int Fewest = 2;

    public static IEnumerable<Block> Of(BoardReport report)
    {
        if (report.Boards.Count < Fewest || report.Total is not { } total) { yield break; }
        List<BoardDay> days = [.. report.Boards.OrderBy(b => b.AsAt), new("This report", report.AsAt, total)];
        if (days.Any(d => d.Counts.InHand < 0)) { yield break; }             // states that overlap are no shares of a whole
        yield return new Heading(1, "Over the last boards");
        yield return new StackedBars(Finding(days), SectionProgress.Kinds, [.. days.Select(d => new Bar($"{EnGb.ShortDate(d.AsAt)}  {d.Label}", SectionProgress.Shares(d.Counts), SectionProgress.InWords(d.Counts)))]);
    }

    public static ReportTable? Table(BoardReport report) => report.Boards.Count < Fewest || report.Total is not { } total ? null : new("Over the last boards",
        [new("Board"), new("As at", Date), .. new[] { "Actions", "Closed", "In hand", "Ongoing", "Due soon", "Overdue", "No date", "Nobody owns" }.Select(t => new ReportColumn(t, Number))],
        [.. report.Boards.OrderBy(b => b.AsAt).Append(new("This report", report.AsAt, total)).Select(d => (IReadOnlyList<ReportCell>)
            [d.Label, d.AsAt, d.Counts.Actions, d.Counts.Closed, d.Counts.InHand, d.Counts.Ongoing, d.Counts.DueSoon, d.Counts.Overdue, d.Counts.NoDate, d.Counts.Unowned])]);

    private static string Finding(List<BoardDay> days)
    {
        var (first, last) = (days[0], days[^1]);
        return $"Bars over {EnGb.Number(days.Count)} days, from {EnGb.Date(first.AsAt)} to {EnGb.Date(last.AsAt)}. {Moved("Closed", first.Counts.Closed, last.Counts.Closed)} {Moved("Overdue", first.Counts.Overdue, last.Counts.Overdue)} {Moved("Without a date", first.Counts.NoDate, last.Counts.NoDate)}";
    }

    private static string Moved(string what, int from, int to) => from == to ? $"{what}: {EnGb.Number(to)}, as before." : $"{what}: from {EnGb.Number(from)} to {EnGb.Number(to)}.";
}
