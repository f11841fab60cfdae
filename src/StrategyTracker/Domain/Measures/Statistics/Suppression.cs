namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>
/// The one place that decides which numbers a reader may see (R-18, S-3). For <see cref="Reader.InHouse"/> nothing is hidden,
/// but a base under the limit gives no rate and no comparison. For <see cref="Reader.Published"/> a number under the limit is
/// hidden, nought included, with every rate that rests on it; and a further number wherever the first could be worked out by
/// adding or subtracting along one row or one column. Figures that a cited source has already published are exempt.
/// </summary>
/// <remarks>What could be worked out only from several rows and columns at once, or from two publications, is not looked for.</remarks>
public static class Suppression
{
    /// <summary>One reading: when exactly one of women and men is hidden, the total is too.</summary>
    public static ShownSplit Row(Split row, Reader reader, SmallNumbers limit, bool isPublishedInSource = false) =>
        Ready([row], null, reader, limit, isPublishedInSource)[0];

    /// <summary>A figure that stands alone.</summary>
    public static ShownFigure One(Figure figure, Reader reader, SmallNumbers limit, bool isPublishedInSource = false) =>
        Row(new Split(figure, Figure.NotRecorded, Figure.NotRecorded), reader, limit, isPublishedInSource).Women;

    /// <summary>
    /// Parts that add up to a whole: teams, districts, quarters. Where one hidden part could be worked out the smallest other is
    /// hidden as well, and the next while the sum of the hidden is itself under the limit; when no part is left, the whole.
    /// </summary>
    public static ShownParts Parts(IReadOnlyList<int?> parts, int? whole, Reader reader, SmallNumbers limit, bool isPublishedInSource = false)
    {
        if (reader == Reader.InHouse || isPublishedInSource) { return new ShownParts([.. parts.Select(Open)], Open(whole)); }
        var (cells, sum) = (parts.Select(p => new Cell(p, limit)).ToList(), new Cell(whole, limit));
        Sum.ProtectAll([new Sum(cells, sum, limit, wholeFirst: false)]);
        return new ShownParts([.. cells.Select(c => c.Shown)], sum.Shown);
    }

    /// <summary>Readings of several parts above the reading of the whole, each with women, men and total: rows and columns are protected together.</summary>
    public static ShownTable Table(IReadOnlyList<Split> parts, Split whole, Reader reader, SmallNumbers limit, bool isPublishedInSource = false)
    {
        var ready = Ready(parts, whole, reader, limit, isPublishedInSource);
        return new ShownTable(ready[..^1], ready[^1]);
    }

    private static List<ShownSplit> Ready(IReadOnlyList<Split> parts, Split? whole, Reader reader, SmallNumbers limit, bool isPublishedInSource)
    {
        List<Split> rows = whole is null ? [.. parts] : [.. parts, whole];
        var open = reader == Reader.InHouse || isPublishedInSource;
        var counts = open ? null : Hidings(rows, whole is not null, f => f.Count, limit);
        var bases = open ? null : Hidings(rows, whole is not null, f => f.Base, limit);
        ShownFigure Shown(Figure figure, int row, int column) =>
            ShownFigure.Of(figure, counts?[row][column].Hiding ?? Hiding.Shown, bases?[row][column].Hiding ?? Hiding.Shown, reader, limit, isPublishedInSource);
        return [.. rows.Select((r, i) => new ShownSplit(Shown(r.Women, i, 0), Shown(r.Men, i, 1), Shown(r.Total, i, 2)))];
    }

    /// <summary>What to hide of the counts, or of the bases; the last row is the whole when there is one.</summary>
    private static List<Cell[]> Hidings(List<Split> rows, bool lastIsWhole, Func<Figure, int?> number, SmallNumbers limit)
    {
        List<Cell[]> cells = [.. rows.Select(r => new[] { r.Women, r.Men, r.Total }.Select(f => new Cell(number(f), limit)).ToArray())];
        List<Sum> sums = [.. cells.Select(row => new Sum(row[..2], row[2], limit, wholeFirst: true))];
        if (lastIsWhole) { sums.AddRange(Enumerable.Range(0, 3).Select(c => new Sum([.. cells[..^1].Select(row => row[c])], cells[^1][c], limit, wholeFirst: false))); }
        Sum.ProtectAll(sums);
        return cells;
    }

    private static ShownNumber Open(int? number) => new(number, Hiding.Shown);
}
