using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>What stands in a report of lists, in order.</summary>
public static class ListsReportContents
{
    private const int LongReport = 60;

    /// <summary>The report whole: its document and the lists behind it.</summary>
    public static Report Report(ListsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(Of(report), ListsReportTables.Of(report));
    }

    internal static ReportDocument Of(ListsReport report) => new($"{report.Title}: {report.Subject}", report.Organisation, report.RunAt,
    [
        new TitleBand(report.Organisation == report.ShortCode ? report.Organisation : $"{report.Organisation}  ·  {report.ShortCode}", report.Title, $"{report.Subject}, as at {EnGb.Date(report.AsAt)}"),
        .. string.IsNullOrWhiteSpace(report.Notice) ? Array.Empty<Block>() : [new Notice(report.Notice)],
        .. Late(report) is { } late ? [new Notice(late)] : Array.Empty<Block>(),
        .. report.Tells is { } tells ? [new Paragraph(tells)] : Array.Empty<Block>(),
        new Facts([.. FactsOf(report)]),
        .. report.Headlines.Count == 0 ? Array.Empty<Block>()
            : [new Tiles([.. report.Headlines.Select(h => new Tile(h.Label, EnGb.Number(h.Value), h.Of is { } of ? $"of {EnGb.Number(of)}" : null, h.Note, h.Tone))])],
        .. report.Parts.Sum(p => p.Lists.Sum(l => l.Rows.Count)) > LongReport ? [new ContentsList(report.Parts.Count > 8 ? 1 : 2)] : Array.Empty<Block>(),
        .. report.Parts.SelectMany(Part),
        new Heading(1, "Words and marks"),
        new Terms([.. report.Definitions.Select(d => new Term(d.Term, d.Meaning)), .. MarksInWords.Of(TonesOf(report))]),
    ])
    {
        RunningHead = $"{report.ShortCode}  ·  {report.Title}",
        Footer = $"As at {EnGb.Date(report.AsAt)}  ·  run {EnGb.Moment(report.RunAt)}",
        About = [new("Report", report.Title), new("Of", report.Subject), .. FactsOf(report).Select(f => new AboutLine(f.Label, f.Value)),
            .. new[] { report.Notice, Late(report) }.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => new AboutLine("Note", n!))],
    };

    private static IEnumerable<Fact> FactsOf(ListsReport report)
    {
        yield return new("As at", EnGb.Date(report.AsAt));
        if (report.Since is { } since) { yield return new("New since", EnGb.Date(since)); }
        yield return new("Run", EnGb.Moment(report.RunAt));
        foreach (var fact in report.Facts) { yield return new(fact.Label, fact.Value); }
        yield return new("Holds", report.Holds);
    }

    private static string? Late(ListsReport report) => report.Parts.SelectMany(p => p.Lists).SelectMany(l => l.Rows).Count(r => r.EnteredLate is not null) switch
    {
        0 => null,
        var late => $"{EnGb.Count(late, "line tells", "lines tell")} of something that was entered after {EnGb.Date(report.AsAt)}. Each says so.",
    };

    private static IEnumerable<Block> Part(ReportPart part) =>
    [
        new Heading(1, part.Title),
        .. string.IsNullOrWhiteSpace(part.Meaning) ? Array.Empty<Block>() : [new Paragraph(part.Meaning, IsQuiet: true)],
        .. MarkdownBlocks.Of(part.Text, 2),
        .. part.Bars is { } bars ? StateBarsBlock.Of(bars) : [],
        .. part.Lists.SelectMany(l => List(l, hasHeading: l.Title != part.Title)),
    ];

    private static IEnumerable<Block> List(ReportList list, bool hasHeading)
    {
        var count = list.Total ?? list.Rows.Count;
        if (hasHeading) { yield return new Heading(2, count == 0 ? list.Title : $"{list.Title} ({EnGb.Number(count)})"); }
        if (list.Meaning is { } meaning) { yield return new Paragraph(meaning, IsQuiet: true); }
        if (count > list.Rows.Count) { yield return new Paragraph($"The first {EnGb.Number(list.Rows.Count)} of {EnGb.Number(count)} are listed here.", IsQuiet: true); }
        yield return list.Rows.Count == 0
            ? new Paragraph(list.NoneWords)
            : new Table($"{list.Title}: {EnGb.Count(list.Rows.Count(r => !r.IsTotal), "line", "lines")}",
                [.. list.Columns.Select((c, i) => new Column(c.Title, c.Share, IsRowHeader: i == 0, IsNumber: c.Kind == Tables.ReportColumnKind.Number))], [.. list.Rows.Select(Row)]);
    }

    private static Row Row(ListRow row) => new([.. row.Cells.Select(c => new Cell(c.Words) { Under = c.Under, Mark = c.Mark, IsQuiet = c.IsQuiet })])
    {
        IsTotal = row.IsTotal,
        Notes = [.. row.Notes.Select(n => new RowNote(n.Lead, n.Text)), .. RowNote.Late(row.EnteredLate)],
    };

    private static IEnumerable<Tone> TonesOf(ListsReport report) =>
    [
        .. report.Headlines.Select(h => h.Tone), .. report.Parts.SelectMany(p => p.Lists).SelectMany(l => l.Rows).SelectMany(r => r.Cells).Select(c => c.Mark).OfType<Tone>(),
        .. report.Parts.SelectMany(p => p.Bars?.Counts ?? []).Where(c => c.Count > 0).Select(c => c.State.Tone),
    ];
}
