using StrategyTracker.Reports.Tables;
using static StrategyTracker.Reports.Tables.ReportColumnKind;

namespace StrategyTracker.Reports.Contents;

/// <summary>The lists behind the parity pages, women beside men first. Small numbers are hidden in the record already.</summary>
internal static class ParityTables
{
    public static IReadOnlyList<ReportTable> Of(ParityPages pages) =>
    [
        new("Women beside men", [new("Ref."), new("Measure"), new("Period"), new("Women"), new("Women, of"), new("Men"), new("Men, of"), new("Gap"), new("Interval"), new("Verdict"), new("In a sentence"), new("Notes")],
            [.. pages.Lines.Select(l => Row(l.Ref, l.Name, l.Period, l.Women.Value, l.Women.Under, l.Men.Value, l.Men.Under, l.Gap.Value, l.Gap.Under, l.State.Words, l.Sentence, string.Join('\n', l.Notes)))]),
        new("No figures yet", [new("Ref."), new("Measure"), new("Periods owed")], [.. pages.Unread.Select(m => Row(m.Ref, m.Name, m.Missing))]),
        new("Outputs beside outcomes", [new("Done"), new("Done, women and men"), new("Came of it"), new("Came of it, women and men"), new("Verdict")],
            [.. pages.Pairs.Select(p => Row(p.Output, p.OutputFigures, p.Outcome, p.OutcomeFigures, p.State.Words))]),
        new("Guard rails", [new("Ref."), new("Measure"), new("What the figures say"), new("State")], [.. pages.Rails.Select(r => Row(r.Ref, r.Name, r.Sentence, r.State.Words))]),
        new("Figures", [new("Figure"), new("Count", Number), new("Of", Number), new("Remark")], [.. pages.Headlines.Select(h => Row(h.Label, h.Value, ReportCell.Of((double?)h.Of), h.Note))]),
    ];

    private static ReportCell[] Row(params ReportCell[] cells) => cells;
}
