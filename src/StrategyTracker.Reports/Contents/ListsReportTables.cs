using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;
using static StrategyTracker.Reports.Tables.ReportColumnKind;

namespace StrategyTracker.Reports.Contents;

/// <summary>The lists behind a report of lists: the main one first, lists of one title as one with the part before each row.</summary>
internal static class ListsReportTables
{
    private sealed record Placed(string Part, ReportList List);

    public static IReadOnlyList<ReportTable> Of(ListsReport report) =>
    [
        .. report.Parts.SelectMany(p => p.Lists.Select(l => new Placed(p.Title, l))).GroupBy(p => p.List.Title)
            .OrderByDescending(g => g.Any(p => p.List.IsMain)).Select(g => List(g.Key, [.. g])),
        .. report.Headlines.Count == 0 ? Array.Empty<ReportTable>() : [Figures(report.Headlines)],
        .. report.Parts.Where(p => p.Bars is not null).Select(p => States(p.Title, p.Bars!)),
        new("Words", [new("Word"), new("What it means")], [.. report.Definitions.Select(d => (IReadOnlyList<ReportCell>)[d.Term, d.Meaning])]),
    ];

    private static ReportTable List(string title, List<Placed> lists)
    {
        var rows = lists.SelectMany(p => p.List.Rows.Where(r => !r.IsTotal).Select(r => (p.Part, Row: r))).ToList();
        bool hasPart = lists.Count > 1, hasUnder = rows.Any(r => r.Row.Cells.Any(c => c.Under is not null)), hasNotes = rows.Any(r => r.Row.Notes.Count > 0);
        var columns = lists[0].List.Columns;
        var under = hasUnder ? columns.Select((_, i) => rows.Any(r => i < r.Row.Cells.Count && r.Row.Cells[i].Under is not null)).ToList() : [];
        return new ReportTable(title,
        [
            .. hasPart ? [new("Part")] : Array.Empty<ReportColumn>(),
            .. columns.SelectMany((c, i) => hasUnder && under[i] ? [new ReportColumn(c.Title, c.Kind), new ReportColumn($"{c.Title}, more")] : new[] { new ReportColumn(c.Title, c.Kind) }),
            .. hasNotes ? [new("Notes")] : Array.Empty<ReportColumn>(),
        ],
        [
            .. rows.Select(IReadOnlyList<ReportCell> (r) =>
            [
                .. hasPart ? [ReportCell.Of(r.Part)] : Array.Empty<ReportCell>(),
                .. columns.SelectMany((c, i) => Cells(i < r.Row.Cells.Count ? r.Row.Cells[i] : "", c.Kind, hasUnder && under[i])),
                .. hasNotes ? [ReportCell.Of(string.Join('\n', r.Row.Notes.Select(n => n.Lead is null ? MarkdownText.Plain(n.Text) : $"{n.Lead}: {MarkdownText.Plain(n.Text)}")))] : Array.Empty<ReportCell>(),
            ]),
        ]).WithLate([.. rows.Select(r => r.Row.EnteredLate)]);
    }

    private static ReportCell[] Cells(ListCell cell, ReportColumnKind kind, bool hasUnder)
    {
        var value = cell.Day is { } day ? day : kind == Number && cell.Number is { } number ? number : ReportCell.Of(cell.Words);
        return hasUnder ? [value, ReportCell.Of(cell.Under)] : [value];
    }

    private static ReportTable Figures(IReadOnlyList<Headline> headlines) => new("Figures", [new("Figure"), new("Count", Number), new("Of", Number), new("Remark")],
        [.. headlines.Select(h => (IReadOnlyList<ReportCell>)[h.Label, h.Value, ReportCell.Of((double?)h.Of), h.Note])]);

    private static ReportTable States(string title, StateBars bars) => new(title, [new("State"), new(Capital(bars.Several), Number)],
        [.. bars.Counts.Where(c => c.Count > 0).Select(c => (IReadOnlyList<ReportCell>)[c.State.Words, c.Count])]);

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
