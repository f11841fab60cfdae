using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Sets a table's rows: whole when they are of ordinary height, in slices when they are not, their notes under them.</summary>
internal sealed class RowSetter(Setting setting, TableColumns columns, Tag[] body)
{
    private const double Pad = TableColumns.Pad, TallestRow = 260;
    private const int LinesInASlice = 4;
    private static readonly Style
        _quiet = Style.Cell with { Ink = Ink.Quiet },
        _number = Style.Cell with { IsTabular = true },
        _quietNumber = _quiet with { IsTabular = true },
        _strongNumber = Style.CellStrong with { IsTabular = true };
    private static readonly Dictionary<Tone, Style> _marked = Enum.GetValues<Tone>()
        .ToDictionary(t => t, t => Style.Cell with { Face = Face.Medium, Ink = Ink.Of(t) });
    private readonly PageGeometry _page = setting.Page;
    private readonly ProseSetter _prose = new(setting, Style.Cell);
    // A cell painted in one go is an element of its own each time it is opened, so rows can share its description.
    private readonly Tag[] _whole = CellTags(columns, hasNotes: false, returns: false), _wholeOverNotes = CellTags(columns, hasNotes: true, returns: false);

    public IEnumerable<Piece> Set(Row row)
    {
        var hasNotes = row.Notes.Count > 0;
        var cells = new List<CellLine>[row.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = CellLines(row.Cells[i], i, row.IsTotal);
        }
        var slices = Slices(cells);
        Tag[] path = [.. body, new("TR")];
        var tags = slices.Count > 1 ? CellTags(columns, hasNotes, returns: true) : hasNotes ? _wholeOverNotes : _whole;
        for (var s = 0; s < slices.Count; s++)
        {
            yield return Slice(row, slices[s], tags, path, isFirst: s == 0, isLast: s == slices.Count - 1);
        }
        foreach (var piece in hasNotes ? Notes(row.Notes) : [])
        {
            yield return piece;
        }
    }

    private static Tag[] CellTags(TableColumns columns, bool hasNotes, bool returns) => [.. columns.Columns.Select((c, i) => new Tag(c.IsRowHeader ? "TH" : "TD")
    {
        Scope = c.IsRowHeader ? "Row" : null,
        RowSpan = hasNotes && i == 0 ? 2 : 1,
        Returns = returns,
    })];

    private Piece Slice(Row row, List<CellLine>[] cells, Tag[] tags, Tag[] path, bool isFirst, bool isLast)
    {
        var (above, isFoot) = (isFirst ? Pad : 0, isLast && row.Notes.Count == 0);
        var height = above + Tallest(cells) + (isFoot ? Pad : isLast ? 1 : 0);
        return new(height, (c, y) =>
        {
            for (var i = 0; i < cells.Length; i++)
            {
                c.Open(tags[i]);
                CellLine.Paint(c, cells[i], y + above);
                c.Close();
            }
        })
        {
            KeepWithNext = isLast && !isFoot,
            Path = path,
            Decor = (c, y) =>
            {
                Decorate(c, row, isFirst, y);
                if (isFoot)
                {
                    Foot(c, y + height, row.IsTotal);
                }
            },
        };
    }

    private void Decorate(ICanvas canvas, Row row, bool isFirst, double y)
    {
        if (row.IsTotal)
        {
            canvas.Fill(Ink.Navy, _page.Margin, y, _page.TextWidth, 0.6);
        }
        for (var i = 0; isFirst && i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Mark is { } tone)
            {
                Marks.PaintBeside(canvas, tone, Style.Cell, columns.Left(i), y + Pad);
            }
        }
    }

    private void Foot(ICanvas canvas, double y, bool isTotal) =>
        canvas.Fill(isTotal ? Ink.Navy : Ink.Hairline, _page.Margin, y - 0.5, _page.TextWidth, isTotal ? 0.9 : 0.5);

    private List<Piece> Notes(IReadOnlyList<RowNote> notes)
    {
        Tag[] path = [.. body, new("TR"), new("TD") { ColSpan = columns.Columns.Count - 1 }];
        var pieces = notes.SelectMany(n => Note(n, path)).ToList();
        if (pieces.Count == 0)
        {
            pieces.Add(new(0, (_, _) => { }) { Path = path });
        }
        var height = pieces[^1].Height + Pad + 1;
        pieces[^1] = pieces[^1] with { Height = height, Decor = (c, y) => Foot(c, y + height, isTotal: false) };
        return pieces;
    }

    private IEnumerable<Piece> Note(RowNote note, Tag[] path)
    {
        var (x, before) = (columns.Left(1), 2.0);
        var width = _page.Right - Pad - x;
        IEnumerable<Piece> Quiet(string text, bool keep = false)
        {
            var space = before;
            before = 1.5;
            return setting.Text(text, Style.CellQuiet, [.. path, new("P")], x, width, space, keep);
        }
        IEnumerable<Piece> Text(IReadOnlyList<ProsePart> parts)
        {
            var space = before;
            before = 1.5;
            return _prose.Set(parts, path, x, width, space, 1.5);
        }
        var text = MarkdownText.Read(note.Text);
        return (string.IsNullOrEmpty(note.Lead) ? [] : Quiet(note.Lead, keep: text.Count > 0))
            .Concat(text.Count == 0 ? [] : Text(text))
            .Concat(note.Remark is null ? [] : Quiet(note.Remark));
    }

    private List<CellLine> CellLines(Cell cell, int column, bool isTotal)
    {
        var style = StyleOf(cell, column, isTotal);
        var indent = cell.Mark is null ? 0 : Marks.Room;
        var link = cell.Address is { } address && WebLink.Of(address) is { } safe ? new LinkTarget(safe, new("Link") { Returns = true }) : null;
        var lines = Set(cell.Text, link is null ? style : style with { Ink = Ink.Blue }, link);
        if (cell.Under is { Length: > 0 } under)
        {
            if (lines.Count > 0)
            {
                lines[^1] = lines[^1] with { Text = lines[^1].Text.TrimEnd() + " " };
            }
            lines.AddRange(Set(under, Style.CellQuiet, null));
        }
        return lines;

        List<CellLine> Set(string text, Style style, LinkTarget? link)
        {
            var texts = setting.Lines(text, style, columns.Room(column) - indent);
            var lines = new List<CellLine>(texts.Count);
            foreach (var line in texts)
            {
                lines.Add(columns.Line(column, line, style, indent) with { Link = link, Width = link is null ? 0 : setting.Ruler.Width(line, style) });
            }
            return lines;
        }
    }

    private Style StyleOf(Cell cell, int column, bool isTotal)
    {
        var isNumber = columns.Columns[column].IsNumber;
        return cell.Mark is { } tone ? _marked[tone]
            : cell.IsStrong || isTotal || columns.Columns[column].IsRowHeader ? isNumber ? _strongNumber : Style.CellStrong
            : cell.IsQuiet ? isNumber ? _quietNumber : _quiet
            : isNumber ? _number : Style.Cell;
    }

    private static List<List<CellLine>[]> Slices(List<CellLine>[] cells)
    {
        if (Tallest(cells) <= TallestRow)
        {
            return [cells];
        }
        var count = (cells.Max(c => c.Count) + LinesInASlice - 1) / LinesInASlice;
        return [.. Enumerable.Range(0, count).Select(s =>
            cells.Select(c => c.Skip(s * LinesInASlice).Take(LinesInASlice).ToList()).ToArray())];
    }

    private static double Tallest(List<CellLine>[] cells)
    {
        var tallest = 0.0;
        foreach (var lines in cells)
        {
            tallest = Math.Max(tallest, CellLine.HeightOf(lines));
        }
        return tallest;
    }
}
