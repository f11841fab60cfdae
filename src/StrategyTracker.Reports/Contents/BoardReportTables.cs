using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;
using static StrategyTracker.Reports.Tables.ReportColumnKind;

namespace StrategyTracker.Reports.Contents;

/// <summary>The lists behind the board report, from its own records. The actions come first: they are what a CSV of the report is.</summary>
internal static class BoardReportTables
{
    public static IReadOnlyList<ReportTable> Of(BoardReport report) =>
    [
        Actions(report), Figures(report), Decisions(report), Sections(report), Exceptions(report),
        .. report.Area is { } area ? Area(area) : [],
        .. report.Duty is { } duty ? DutyTables.Part(duty) : [],
        .. report.Parity is { } parity ? ParityTables.Of(parity) : [],
        .. report.Changes is { } changes ? [Changes(changes)] : Array.Empty<ReportTable>(),
        Framework(report),
        .. OverTheBoards.Table(report) is { } boards ? [boards] : Array.Empty<ReportTable>(),
        Words(report),
    ];

    private static ReportTable Actions(BoardReport report) => new("Actions",
        [
            new("Ref."), new("Section no."), new("Section"), new("Action"), new("Owner now"), new("Owner as written"), new("Target date", Date), new("Strategy's deadline", Date),
            new("Date in words"), new("State"), new("Latest update on", Date), new("Reported by"), new("Latest update"), new("Entered late"),
        ],
        [.. report.Actions.SelectMany(s => s.Actions.Select(a => Row(
            a.Ref, s.Number, s.Title, a.Summary, a.OwnerNow ?? "Nobody yet", a.OwnerAsWritten, a.TargetDate, a.SourceDeadline, a.DueWords, a.State.Words,
            a.LatestUpdate?.On, a.LatestUpdate?.By, MarkdownText.Plain(a.LatestUpdate?.Text), a.LatestUpdate?.EnteredLate)))]);

    private static ReportTable Figures(BoardReport report) => Headlines("Figures", report.Headlines);

    private static ReportTable Headlines(string name, IReadOnlyList<Headline> headlines) => new(name, [new("Figure"), new("Count", Number), new("Of", Number), new("Remark")],
        [.. headlines.Select(h => Row(h.Label, h.Value, ReportCell.Of((double?)h.Of), h.Note))]);

    private static ReportTable Decisions(BoardReport report) => new("Decisions wanted", [new("Ref."), new("Question"), new("Who")],
        [.. report.Decisions.Select(d => Row(d.Ref, d.Question, d.Who))]);

    private static ReportTable Sections(BoardReport report)
    {
        static ReportCell[] Line(string number, string title, string? pathway, ActionCounts c) =>
            Row(number, title, pathway, c.Actions, c.Closed, c.InHand, c.Ongoing, c.DueSoon, c.Overdue, c.NoDate, c.Unowned);
        return new("Sections",
            [new("No."), new("Section"), new("Pathway"), .. new[] { "Actions", "Closed", "In hand", "Ongoing", "Due soon", "Overdue", "No date", "Nobody owns" }.Select(t => new ReportColumn(t, Number))],
            [.. report.Sections.Select(s => Line(s.Number, s.Title, s.Pathway, s.Counts)), .. report.Total is { } total ? [Line("", "Whole strategy", null, total)] : Array.Empty<IReadOnlyList<ReportCell>>()]);
    }

    private static ReportTable Exceptions(BoardReport report) => new("Exceptions", [new("Reason"), new("Ref."), new("Action"), new("Owner"), new("Due", Date), new("Date in words"), new("State")],
        [.. report.Exceptions.SelectMany(l => l.Rows.Select(r => Row(l.Title, r.Ref, r.Summary, r.Owner, r.DueDate, r.DueDate is null ? r.DueWords : null, r.State.Words)))]);

    private static IEnumerable<ReportTable> Area(AreaProgress area) =>
    [
        Headlines("Area figures", area.Headlines),
        new("Recommendations by state", [new("State"), new("Recommendations", Number)], [.. area.States.Select(s => Row(s.State.Words, s.Count))]),
        .. area.Lists.Select(l => new ReportTable(l.Title, [new("Ref."), new(l.Columns.What), new(l.Columns.Who), new(l.Columns.When), new("State"), new("Note")],
            [.. l.Rows.Select(r => Row(r.Key, r.What, r.Who, r.When, r.State.Words, MarkdownText.Plain(r.Note)))])),
    ];

    private static ReportTable Changes(IReadOnlyList<Change> changes) => new("Changes", [new("Date", Date), new("Ref."), new("What"), new("From"), new("To"), new("Why"), new("Entered late")],
        [.. changes.Select(c => Row(c.On, c.Ref, c.What, c.From, c.To, c.Why, c.EnteredLate))]);

    private static ReportTable Framework(BoardReport report) => new("Framework", [new("No."), new("Step"), new("Recorded")],
        [.. report.Framework.OrderBy(s => s.Order).Select(s => Row(s.PrintedNumber, s.Step, s.ValueWords))]);

    private static ReportTable Words(BoardReport report) => new("Words", [new("Word"), new("What it means")], [.. report.Definitions.Select(d => Row(d.Term, d.Meaning))]);

    private static ReportCell[] Row(params ReportCell[] cells) => cells;
}
