using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Sets labelled items side by side, as a list: each item is read as its label, then its value.</summary>
internal sealed class GridSetter(Setting setting)
{
    private const int Columns = 4, MostFacts = 5;
    private const double Gap = 10, Pad = 8, Bar = 3;
    private readonly PageGeometry _page = setting.Page;
    private double Width => (_page.TextWidth - (Columns - 1) * Gap) / Columns;

    public IEnumerable<Piece> Set(Facts facts)
    {
        var list = new Tag("L");
        var columns = Math.Clamp(facts.Items.Count, Columns, MostFacts);
        var width = (_page.TextWidth - (columns - 1) * Gap) / columns;
        return facts.Items.Chunk(columns).Select((row, n) =>
        {
            var items = row.Select(f => (Label: setting.Lines(f.Label, Style.Small, width), Value: setting.Lines(f.Value, Style.SmallStrong, width))).ToArray();
            var height = items.Max(i => i.Label.Count * Style.Small.Leading + i.Value.Count * Style.SmallStrong.Leading);
            return new Piece(height, (c, y) =>
            {
                for (var i = 0; i < items.Length; i++)
                {
                    var (x, item) = (_page.Margin + i * (width + Gap), items[i]);
                    Item(c, cc => Setting.Stack(cc, item.Label, Style.Small, x, y),
                        cc => Setting.Stack(cc, item.Value, Style.SmallStrong, x, y + item.Label.Count * Style.Small.Leading));
                }
            })
            { SpaceBefore = n == 0 ? 10 : 5, Path = [list] };
        });
    }

    public IEnumerable<Piece> Set(Tiles tiles)
    {
        var list = new Tag("L");
        return tiles.Items.Chunk(Columns).Select(row => Row(row, list));
    }

    private Piece Row(Tile[] tiles, Tag list)
    {
        var inner = Width - Bar - 2 * Pad;
        var items = tiles.Select(t => (Tile: t,
            Value: setting.Print.Clean(t.Value), Of: t.Of is null ? "" : setting.Print.Clean(t.Of),
            Label: setting.Lines(t.Label, Style.CellStrong, inner),
            Note: setting.Lines(t.Note ?? "", Style.Small, inner))).ToArray();
        var height = 2 * Pad + Style.Figure.Leading + items.Max(i => i.Label.Count * Style.CellStrong.Leading + i.Note.Count * Style.Small.Leading);

        return new Piece(height, (c, y) =>
        {
            for (var i = 0; i < items.Length; i++)
            {
                var (x, item) = (Left(i) + Bar + Pad, items[i]);
                var labelTop = y + Pad + Style.Figure.Leading;
                Item(c, cc => Setting.Stack(cc, item.Label, Style.CellStrong, x, labelTop), cc =>
                {
                    // The space at the figure's end keeps it and its base apart for a reader.
                    cc.Text(item.Of.Length > 0 ? item.Value + " " : item.Value, Style.Figure with { Ink = Ink.Of(item.Tile.Tone, Ink.Navy) }, x, y + Pad + Style.Figure.Baseline - 2);
                    if (item.Of.Length > 0)
                    {
                        cc.Text(item.Of, Style.Cell with { Ink = Ink.Quiet }, x + setting.Ruler.Width(item.Value + " ", Style.Figure), y + Pad + Style.Figure.Baseline - 2);
                    }
                    Setting.Stack(cc, item.Note, Style.Small, x, labelTop + item.Label.Count * Style.CellStrong.Leading);
                });
            }
        })
        {
            SpaceBefore = Gap,
            Path = [list],
            Decor = (c, y) =>
            {
                for (var i = 0; i < items.Length; i++)
                {
                    c.Fill(Ink.Mist, Left(i), y, Width, height);
                    c.Fill(Ink.Of(items[i].Tile.Tone, Ink.Navy), Left(i), y, Bar, height);
                    if (items[i].Tile.Tone != Tone.Neutral)
                    {
                        Marks.Paint(c, items[i].Tile.Tone, Left(i) + Width - Pad - 8, y + Pad + 2, 8);
                    }
                }
            },
        };
    }

    private double Left(int column) => _page.Margin + column * (Width + Gap);

    private static void Item(ICanvas canvas, Action<ICanvas> label, Action<ICanvas> body)
    {
        canvas.Open(new("LI"));
        canvas.Open(new("Lbl"));
        label(canvas);
        canvas.Close();
        canvas.Open(new("LBody"));
        body(canvas);
        canvas.Close();
        canvas.Close();
    }
}
