using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>The area's part of the board report.</summary>
internal static class AreaContents
{
    public static IEnumerable<Block> Of(BoardReport report) => report.Area is not { } area ? [] :
    [
        new Heading(1, $"Recommendations, forum and champions: {area.Name}"),
        new Tiles([.. area.Headlines.Select(h => new Tile(h.Label, EnGb.Number(h.Value), h.Of is { } of ? $"of {EnGb.Number(of)}" : null, h.Note, h.Tone))]),
        .. States(area),
        .. area.Lists.SelectMany(List),
    ];

    private static IEnumerable<Block> States(AreaProgress area)
    {
        if (area.States.Count == 0) { yield break; }
        yield return new Heading(2, "Recommendations by state");
        if (area.DeliveredAgainstOutcome is { } sentence) { yield return new Paragraph(sentence); }
        yield return new Table("Recommendations of outside reports by state", [new("State", 70, IsRowHeader: true), new("Recommendations", 30, IsNumber: true)],
            [.. area.States.Select(s => new Row([Cell.Of(s.State), EnGb.Number(s.Count)]))]);
    }

    private static IEnumerable<Block> List(AreaList list)
    {
        yield return new Heading(2, list.Rows.Count == 0 ? list.Title : $"{list.Title} ({EnGb.Number(list.Rows.Count)})");
        if (list.Meaning is { } meaning) { yield return new Paragraph(meaning, IsQuiet: true); }
        yield return list.Rows.Count == 0
            ? new Paragraph(list.NoneWords)
            : new Table($"{list.Title}: {EnGb.Count(list.Rows.Count, "line", "lines")}",
                [new("Ref.", 11.5, IsRowHeader: true), new(list.Columns.What, 36), new(list.Columns.Who, 19), new(list.Columns.When, 14), new("State", 19.5)],
                [.. list.Rows.Select(Row)]);
    }

    private static Row Row(AreaRow row) => new([row.Key.Length == 0 ? new Cell("None") { IsQuiet = true } : row.Key, row.What, row.Who, row.When, Cell.Of(row.State)])
    {
        Notes = row.Note is { } note ? [new RowNote("", note)] : [],
    };
}
