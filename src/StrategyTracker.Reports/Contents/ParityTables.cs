using StrategyTracker.Reports.Charts;
using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Reports.Contents;

/// <summary>The lists behind the parity pages, for Excel and CSV; from the record that is printed, so that what is hidden there is not here either.</summary>
internal static class ParityTables
{
    public static IReadOnlyList<ReportTable> Of(ParityPages pages) =>
    [
        new ReportTable("Women beside men", [new("Ref."), new("Measure"), new("Period"), new("Women"), new("Women, base"), new("Men"), new("Men, base"), new("Gap"), new("95% interval"), new("Verdict"), new("In a sentence"), new("Notes")],
            [.. pages.Lines.Select(l => Row(l.Ref, l.Name, l.Period, l.Women.Value, l.Women.Under, l.Men.Value, l.Men.Under, l.Gap.Value, l.Gap.Under, l.State.Words, l.Sentence, string.Join(" ", l.Notes)))]).WithLate([.. pages.Lines.Select(l => l.EnteredLate)]),
        new("Measures without figures", [new("Ref."), new("Measure"), new("Periods owed")], [.. pages.Unread.Select(m => Row(m.Ref, m.Name, m.Missing))]),
        new("Outputs beside outcomes", [new("Done"), new("Done: women, men"), new("Came of it"), new("Came of it: women, men"), new("Verdict"), new("Remark")],
            [.. pages.Pairs.Select(p => Row(p.Output, p.OutputFigures, p.Outcome, p.OutcomeFigures, p.State.Words, p.Remark))]),
        new("Programmes for women", [new("Ref."), new("Measure"), new("State"), new("What the figures say")], [.. pages.Rails.Select(r => Row(r.Ref, r.Name, r.State.Words, r.Sentence))]),
        new("Measures counted", [new("Figure"), new("Count", ReportColumnKind.Number), new("Of", ReportColumnKind.Number), new("Remark")], [.. pages.Headlines.Select(h => Row(h.Label, h.Value, ReportCell.Of((double?)h.Of), h.Note))]),
        .. pages.Funnels.Select(f => OfChart($"Funnel: {f.Chart.Title}", f.Chart.Table())),
    ];

    private static ReportTable OfChart(string name, ChartTable table) =>
        new(name, [.. table.Columns.Select(c => new ReportColumn(c.Title))], [.. table.Rows.Select(r => r.Select(c => (ReportCell)c).ToArray())]);

    private static ReportCell[] Row(params ReportCell[] cells) => cells;
}
