using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>What stands in the board report, in order.</summary>
public static class BoardReportContents
{
    private const int LongReport = 60;

    /// <summary>The board report whole: its document and the lists behind it.</summary>
    public static Report Report(BoardReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(Of(report), BoardReportTables.Of(report));
    }

    internal static ReportDocument Of(BoardReport report) => new($"{report.Title}: board progress report", report.Organisation, report.RunAt,
    [
        new TitleBand($"{report.Organisation}  ·  {report.ShortCode}", report.Title, $"Board progress report, as at {EnGb.Date(report.AsAt)}"),
        .. Notice(report),
        new Facts([.. FactsOf(report)]),
        .. Headlines(report),
        .. report.Actions.Sum(s => s.Actions.Count) > LongReport ? [new ContentsList()] : Array.Empty<Block>(),
        .. Decisions(report),
        .. SinceThen(report),
        .. OverTheBoards.Of(report),
        .. SectionProgress.Of(report),
        .. Exceptions(report),
        .. AreaContents.Of(report),
        .. report.Duty is { } duty ? DutyContents.Part(duty) : [],
        .. report.Parity is { } parity ? ParityContents.Part(parity) : [],
        .. Changes(report),
        .. Framework(report),
        .. ActionsInFull.Of(report),
        new Heading(1, "Words and marks"),
        new Terms([.. report.Definitions.Select(d => new Term(d.Term, d.Meaning)), .. MarksInWords.Terms]),
    ])
    {
        RunningHead = $"{report.ShortCode}  ·  {report.Title}",
        Footer = $"As at {EnGb.Date(report.AsAt)}  ·  run {EnGb.Moment(report.RunAt)}",
        About = [new("Strategy", $"{report.Title} ({report.ShortCode})"), new("As at", EnGb.Date(report.AsAt)), .. FactsOf(report).Select(f => new AboutLine(f.Label, f.Value)),
            .. string.IsNullOrWhiteSpace(report.Notice) ? [] : new[] { new AboutLine("Note", report.Notice) }],
    };

    private static IEnumerable<Block> Notice(BoardReport report) =>
        string.IsNullOrWhiteSpace(report.Notice) ? [] : [new Notice(report.Notice)];

    private static IEnumerable<Fact> FactsOf(BoardReport report)
    {
        if (report.Since is { } since)
        {
            yield return new("Changes since", EnGb.Date(since));
        }
        yield return new("Run", EnGb.Moment(report.RunAt));
        if (report.PublishedWords is { } published)
        {
            yield return new("Strategy published", published);
        }
        if (report.Version is { } version)
        {
            yield return new("Strategy version", version);
        }
        yield return new("Holds", report.Filters ?? "Every action");
    }

    private static IEnumerable<Block> Headlines(BoardReport report) => report.Headlines.Count == 0 ? [] :
    [
        new Heading(1, "Where the strategy stands"),
        new Tiles([.. report.Headlines.Select(h =>
            new Tile(h.Label, EnGb.Number(h.Value), h.Of is { } of ? $"of {EnGb.Number(of)}" : null, h.Note, h.Tone))]),
    ];

    private static IEnumerable<Block> Decisions(BoardReport report) =>
    [
        new Heading(1, "Decisions wanted"),
        report.Decisions.Count == 0
            ? new Paragraph("No decision is asked of the board.")
            : new Table("Decisions the board is asked to take",
                [new("Ref.", 11.5, IsRowHeader: true), new("Question", 62), new("Who", 26.5)],
                [.. report.Decisions.Select(d => new Row([d.Ref, d.Question, d.Who]))]),
    ];

    private static IEnumerable<Block> SinceThen(BoardReport report) => report.SinceThen is not { } lists || report.Since is not { } since ? [] :
    [
        new Heading(1, $"Since {EnGb.Date(since)}"),
        new Paragraph(string.Join(", ", lists.Select(l => $"{l.Title.ToLowerInvariant()} {EnGb.Number(l.Rows.Count)}")) + "."),
        .. lists.Where(l => l.Rows.Count > 0).SelectMany(AreaContents.List),
    ];

    private static IEnumerable<Block> Exceptions(BoardReport report) => report.Exceptions.Count == 0 ? [] :
    [
        new Heading(1, "Exceptions"),
        .. report.Exceptions.SelectMany(Exception),
    ];

    private static IEnumerable<Block> Exception(ExceptionList list)
    {
        yield return new Heading(2, list.Rows.Count == 0 ? list.Title : $"{list.Title} ({EnGb.Number(list.Rows.Count)})");
        if (list.Meaning is { } meaning)
        {
            yield return new Paragraph(meaning, IsQuiet: true);
        }
        yield return list.Rows.Count == 0
            ? new Paragraph(list.NoneWords)
            : new Table($"{list.Title}: {EnGb.Count(list.Rows.Count, "action", "actions")}",
                [new("Ref.", 11.5, IsRowHeader: true), new("Action", 38), new("Owner", 18.5), new("Due", 12.5), new("State", 19.5)],
                [.. list.Rows.Select(r => new Row(
                [
                    r.Ref, r.Summary, r.Owner,
                    r.DueDate is { } due ? EnGb.ShortDate(due) : new Cell(r.DueWords) { IsQuiet = true },
                    Cell.Of(r.State),
                ]))]);
    }

    private static IEnumerable<Block> Changes(BoardReport report) => report.Changes is not { } changes ? [] :
    [
        new Heading(1, report.Since is { } since ? $"Every change since {EnGb.Date(since)}" : "Changes since the last report"),
        changes.Count == 0
            ? new Paragraph("Nothing has changed.")
            : new Table($"What changed: {EnGb.Count(changes.Count, "change", "changes")}",
                [new("Date", 12.5), new("Ref.", 11.5, IsRowHeader: true), new("What", 16), new("From", 16), new("To", 16), new("Why", 28)],
                [.. changes.Select(c => new Row(
                [
                    EnGb.ShortDate(c.On), c.Ref, c.What, Given(c.From), Given(c.To),
                    new Cell(c.Why ?? "No reason given") { IsQuiet = c.Why is null, Under = c.EnteredLate },
                ]))]),
    ];

    private static IEnumerable<Block> Framework(BoardReport report) => report.Framework.Count == 0 ? [] :
    [
        new Heading(1, "Implementation framework"),
        new Table("Steps of the implementation framework and what is recorded for each",
            [new("No.", 8), new("Step", 46, IsRowHeader: true), new("Recorded", 46)],
            [.. report.Framework.OrderBy(s => s.Order).Select(s => new Row(
            [
                Given(s.PrintedNumber, "None"), s.Step,
                s.IsBlank ? new Cell(s.ValueWords) { Mark = Tone.Neutral } : s.ValueWords,
            ]))]),
    ];

    private static Cell Given(string? text, string otherwise = "Nothing") =>
        string.IsNullOrWhiteSpace(text) ? new Cell(otherwise) { IsQuiet = true } : text;
}
