using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>The parity pages as blocks, for whichever report holds them.</summary>
internal static class ParityContents
{
    public static IEnumerable<Block> Of(ParityPages pages) => Parts(pages, 1);

    /// <summary>The pages as one part among others.</summary>
    public static IEnumerable<Block> Part(ParityPages pages) => Parts(pages, 2);

    private static IEnumerable<Block> Parts(ParityPages pages, int level) =>
    [
        new Heading(1, "Women beside men"),
        .. pages.Headlines.Count == 0 ? Array.Empty<Block>() : [new Tiles([.. pages.Headlines.Select(h => new Tile(h.Label, EnGb.Number(h.Value), h.Of is { } of ? $"of {EnGb.Number(of)}" : null, h.Note, h.Tone))])],
        .. pages.Caution is { } caution ? new Block[] { new Notice(caution) } : [],
        .. Lines(pages, level > 1),
        .. Unread(pages),
        .. Pairs(pages, level),
        .. Rails(pages, level),
        .. pages.Funnels.Count == 0 ? Array.Empty<Block>() : [new Heading(level, "Funnels"), .. pages.Funnels.SelectMany(Funnel)],
        .. pages.Charts.Count == 0 ? Array.Empty<Block>() : [new Heading(level, "Over time"), .. pages.Charts.Select(c => new ChartFigure(c))],
    ];

    private static IEnumerable<Block> Lines(ParityPages pages, bool isBrief)
    {
        yield return pages.Lines.Count == 0
            ? new Paragraph("No figures had been entered by this day.")
            : new Table($"Women beside men: {EnGb.Count(pages.Lines.Count, "measure", "measures")}",
                [new("Ref.", 8, IsRowHeader: true), new("Measure", 29), new("Women", 16), new("Men", 16), new("Gap", 15.5), new("Verdict", 15.5)],
                [.. pages.Lines.Select(l => new Row([l.Ref, new Cell(l.Name) { Under = l.Period }, Cell(l.Women), Cell(l.Men), Cell(l.Gap), Blocks.Cell.Of(l.State)]) { Notes = [.. isBrief && l.IsPlain ? Array.Empty<RowNote>() : [new RowNote(null, l.Sentence)], .. l.Notes.Select(n => new RowNote(null, n)), .. RowNote.Late(l.EnteredLate)] })]);
    }

    private static IEnumerable<Block> Unread(ParityPages pages) => pages.Unread.Count == 0 ? [] :
    [
        new Heading(2, $"No figures yet ({EnGb.Number(pages.Unread.Count)})"),
        new Table("Measures without a reading of the whole area", [new("Ref.", 10, IsRowHeader: true), .. AreOwed(pages) ? [new("Measure", 60), new("Periods owed", 30)] : new Column[] { new("Measure", 90) }],
            [.. pages.Unread.Select(m => new Row([m.Ref, m.Name, .. AreOwed(pages) ? [m.Missing is { } missing ? missing : new Cell("None is expected yet") { IsQuiet = true }] : Array.Empty<Cell>()]))]),
    ];

    private static bool AreOwed(ParityPages pages) => pages.Unread.Any(m => m.Missing is not null);

    private static IEnumerable<Block> Pairs(ParityPages pages, int level) => pages.Pairs.Count == 0 ? [] :
    [
        new Heading(level, "Outputs beside outcomes"),
        new Paragraph("What was done, and what came of it for women. Doing the work is not the same as closing the gap.", IsQuiet: true),
        new Table("Outputs beside outcomes", [new("Done", 26, IsRowHeader: true), new("Women, men", 16), new("Came of it", 26), new("Women, men", 16), new("Verdict", 16)],
            [.. pages.Pairs.Select(p => new Row([p.Output, p.OutputFigures, p.Outcome, p.OutcomeFigures, Blocks.Cell.Of(p.State)]) { Notes = p.Remark is { } said ? [new RowNote(null, said)] : [] })]),
    ];

    private static IEnumerable<Block> Rails(ParityPages pages, int level) => pages.Rails.Count == 0 ? [] :
    [
        new Heading(level, "Programmes: start, wait and completion"),
        new Table("Programmes for women: who starts, how long they wait, who completes", [new("Ref.", 9, IsRowHeader: true), new("Measure", 33), new("What the figures say", 42), new("State", 16)],
            [.. pages.Rails.Select(r => new Row([r.Ref, r.Name, r.Sentence, Blocks.Cell.Of(r.State)]))]),
    ];

    private static IEnumerable<Block> Funnel(FunnelPage funnel) => [new ChartFigure(funnel.Chart), .. funnel.Warnings.Select(w => new Notice(w))];

    private static Cell Cell(ParityFigure figure) => new(figure.Value) { Under = figure.Under };
}
