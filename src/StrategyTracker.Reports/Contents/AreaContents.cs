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
        foreach (var bars in StateBarsBlock.Of(new("recommendation", "recommendations", area.States), hasTable: false)) { yield return bars; }
        yield return new Table("Recommendations of outside reports by state", [new("State", 70, IsRowHeader: true), new("Recommendations", 30, IsNumber: true)],
            [.. area.States.Select(s => new Row([Cell.Of(s.State), EnGb.Number(s.Count)]))]);
    }

    /// <summary>One list with its heading, or the sentence that there is nothing in it.</summary>
    public static IEnumerable<Block> List(AreaList list)
    {
        yield return new Heading(2, list.Rows.Count == 0 ? list.Title : $"{list.Title} ({EnGb.Number(list.Rows.Count)})");
        if (list.Meaning is { } meaning) { yield return new Paragraph(meaning, IsQuiet: true); }
        yield return list.Rows.Count == 0
            ? new Paragraph(list.NoneWords)
            : new Table($"{list.Title}: {EnGb.Count(list.Rows.Count, "line", "lines")}", Columns(list, HasKeys(list)), [.. list.Rows.Select(r => Row(r, HasKeys(list)))]);
    }

    /// <summary>Where nothing has a reference, the name of the thing heads its row.</summary>
    private static bool HasKeys(AreaList list) => list.Rows.Any(r => r.Key.Length > 0);

    private static Column[] Columns(AreaList list, bool hasKeys) =>
    [
        .. hasKeys ? [new("Ref.", 11.5, IsRowHeader: true)] : Array.Empty<Column>(),
        new(list.Columns.What, hasKeys ? 37 : 41, IsRowHeader: !hasKeys), new(list.Columns.Who, hasKeys ? 18.5 : 23), new(list.Columns.When, hasKeys ? 13.5 : 16), new("State", hasKeys ? 19.5 : 20),
    ];

    private static Row Row(AreaRow row, bool hasKeys) => new([.. hasKeys ? [new Cell(row.Key)] : Array.Empty<Cell>(), row.What, row.Who, row.When, Cell.Of(row.State)])
    {
        Notes = row.Note is { } note ? [new RowNote("", note)] : [],
    };
}
