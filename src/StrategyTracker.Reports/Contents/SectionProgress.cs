using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>Progress by section: the finding as bars, then the figures.</summary>
internal static class SectionProgress
{
    internal static readonly BarKind[] Kinds =
    [
        new("Closed", Shade.Done), new("In hand", Shade.Moving), new("Ongoing", Shade.Standing),
        new("Due soon", Shade.Soon), new("Overdue", Shade.Late), new("No date", Shade.Blank),
    ];

    public static IEnumerable<Block> Of(BoardReport report) => report.Sections.Count == 0 ? [] :
    [
        new Heading(1, "Progress by section"),
        .. Bars(report),
        Figures(report),
    ];

    // Where states overlap there are no shares of a whole to draw; the table stands alone.
    private static IEnumerable<Block> Bars(BoardReport report) => report.Sections.Any(s => s.Counts.InHand < 0) ? [] :
    [
        new StackedBars(Finding(report), Kinds, [.. report.Sections.Select(s => new Bar($"{s.Number}  {s.Title}", Shares(s.Counts), InWords(s.Counts)))]) { HasTable = false },
    ];

    internal static int[] Shares(ActionCounts c) => [c.Closed, c.InHand, c.Ongoing, c.DueSoon, c.Overdue, c.NoDate];

    internal static string InWords(ActionCounts counts) => counts.Actions == 0
        ? "no action points"
        : string.Join(", ", Kinds.Zip(Shares(counts)).Where(k => k.Second > 0).Select(k => $"{EnGb.Number(k.Second)} {Lower(k.First.Name)}"));

    private static string Finding(BoardReport report)
    {
        var total = report.Total ?? Sum(report.Sections);
        var worst = report.Sections.MaxBy(s => s.Counts.Overdue)!;
        var blank = report.Sections.MaxBy(s => s.Counts.NoDate)!;
        return $"Bars by section. Of {EnGb.Count(total.Actions, "action", "actions")}: {InWords(total)}."
            + (worst.Counts.Overdue > 0 ? $" Most overdue: section {worst.Number}, {worst.Title}, with {EnGb.Number(worst.Counts.Overdue)}." : " None is overdue.")
            + (blank.Counts.NoDate > 0 ? $" Most without a date: section {blank.Number}, {blank.Title}, with {EnGb.Number(blank.Counts.NoDate)}." : "")
            + " The table after it gives every figure.";
    }

    private static Table Figures(BoardReport report)
    {
        var hasPathways = report.Sections.Any(s => !string.IsNullOrWhiteSpace(s.Pathway));
        IEnumerable<Column> pathway = hasPathways ? [new("Pathway", 13)] : [];
        return new("Actions in each section by how they stand",
            [new("No.", 5), new("Section", hasPathways ? 34 : 38, IsRowHeader: true), .. pathway, .. Numbers("Actions", "Closed", "Overdue", "Due soon", "No date", "Ongoing", "Nobody owns")],
            [
                .. report.Sections.Select(s => Row(s.Number, s.Title, s.Pathway, s.Counts)),
                .. report.Total is { } total ? [Row("", "Whole strategy", "", total) with { IsTotal = true }] : Array.Empty<Row>(),
            ]);

        Row Row(string number, string title, string? path, ActionCounts c)
        {
            IEnumerable<Cell> cell = hasPathways ? [path ?? "None"] : [];
            return new([number, title, .. cell, .. new[] { c.Actions, c.Closed, c.Overdue, c.DueSoon, c.NoDate, c.Ongoing, c.Unowned }.Select(Figure)]);
        }
    }

    private static IEnumerable<Column> Numbers(params string[] titles) => titles.Select(t => new Column(t, 9.8, IsNumber: true));

    private static Cell Figure(int count) => new(EnGb.Number(count)) { IsQuiet = count == 0 };

    private static ActionCounts Sum(IReadOnlyList<SectionFigures> sections) => sections.Select(s => s.Counts).Aggregate((a, b) =>
        new(a.Actions + b.Actions, a.Closed + b.Closed, a.Overdue + b.Overdue, a.DueSoon + b.DueSoon, a.NoDate + b.NoDate, a.Ongoing + b.Ongoing, a.Unowned + b.Unowned));

    private static string Lower(string name) => name.ToLowerInvariant();
}
