using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Sets a table: its header row, which runs on from page to page, and its rows.</summary>
internal sealed class TableSetter(Setting setting, Table table)
{
    private const double Pad = TableColumns.Pad;
    private readonly PageGeometry _page = setting.Page;
    private readonly TableColumns _columns = new(setting, table.Columns);
    private readonly Tag _root = new("Table") { Summary = table.Summary }, _head = new("THead"), _body = new("TBody");

    public IEnumerable<Piece> Set()
    {
        var header = Header();
        yield return header;
        var running = header with { Path = [], SpaceBefore = 0 };
        var rows = new RowSetter(setting, _columns, [_root, _body]);
        foreach (var row in table.Rows)
        {
            Piece? continued = null;
            var isFirst = true;
            foreach (var piece in rows.Set(row))
            {
                continued ??= isFirst ? null : Continued(row.Cells[_columns.RowHeader].Text);
                (piece.Running, piece.Continued) = (running, continued);
                yield return piece;
                isFirst = false;
            }
        }
    }

    private Piece Header()
    {
        var style = Style.ColumnHead;
        var cells = table.Columns.Select((column, i) => (
            Tag: new Tag("TH") { Scope = "Column" },
            Lines: setting.Lines(column.Title, style, _columns.Room(i)).Select(t => _columns.Line(i, t, style)).ToList())).ToArray();
        var height = Math.Max(1, cells.Max(c => c.Lines.Count)) * style.Leading + 2 * Pad;
        return new(height, (c, y) =>
        {
            foreach (var (tag, lines) in cells)
            {
                c.Open(tag);
                // Titles stand on the row's foot, as what they name stands below them.
                CellLine.Paint(c, lines, y + height - Pad - lines.Count * style.Leading);
                c.Close();
            }
        })
        {
            SpaceBefore = 8,
            KeepWithNext = true,
            Path = [_root, _head, new("TR")],
            Decor = (c, y) =>
            {
                c.Fill(Ink.Mist, _page.Margin, y, _page.TextWidth, height);
                c.Fill(Ink.Navy, _page.Margin, y + height - 0.9, _page.TextWidth, 0.9);
            },
        };
    }

    private Piece Continued(string name)
    {
        var style = Style.Small;
        var text = Lines.Cut(setting.Print.Clean(name) + ", continued", style, _page.TextWidth - 2 * Pad, setting.Ruler);
        return new(style.Leading + Pad, (c, y) => c.Text(text, style, _page.Margin + Pad, y + Pad + style.Baseline));
    }
}
