using System.Globalization;
using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>
/// Sets the table of contents: a line for each heading, which leads there, with the number of its page. The numbers are
/// looked up when the page is painted; the room for them is the same whatever they are, so no page is made twice.
/// </summary>
internal sealed class ContentsSetter(Setting setting)
{
    private const double NumberRoom = 34, Step = 14, LeaderGap = 4;
    private readonly PageGeometry _page = setting.Page;

    public IEnumerable<Piece> Set(IEnumerable<(HeadingPlace Heading, Destination Place)> entries)
    {
        var open = new Stack<(int Level, Tag Contents, Tag? Entry)>();
        open.Push((0, new("TOC"), null));
        foreach (var (heading, place) in entries)
        {
            while (open.Count > 1 && open.Peek().Level > heading.Level) { open.Pop(); }
            var top = open.Peek();
            if (top.Entry is not null && top.Level < heading.Level && top.Level > 0) { open.Push((heading.Level, new("TOC"), null)); }
            top = open.Pop();
            open.Push((heading.Level, top.Contents, new("TOCI")));
            IEnumerable<Tag> path = open.Reverse().SelectMany(o => new[] { o.Contents, o.Entry! });
            foreach (var piece in Entry(heading, place, [.. path, new("Reference"), new("Link")])) { yield return piece; }
        }
    }

    private IEnumerable<Piece> Entry(HeadingPlace heading, Destination place, IReadOnlyList<Tag> path)
    {
        var style = heading.Level == 1 ? Style.BodyStrong with { Ink = Ink.Navy } : Style.Body;
        var number = style with { IsTabular = true };
        var left = _page.Margin + (heading.Level - 1) * Step;
        var lines = setting.Lines(heading.Text, style, _page.Right - NumberRoom - left);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, isLast) = (lines[i], i == lines.Count - 1);
            yield return new(style.Leading + (isLast ? 1.5 : 0), (c, y) =>
            {
                c.Text(isLast ? line + " " : line, style, left, y + style.Baseline);
                if (isLast)
                {
                    var words = place.Page.ToString(CultureInfo.InvariantCulture);
                    c.Text(words, number, _page.Right - setting.Ruler.Width(words, number), y + style.Baseline);
                }
                c.Link(place, $"{heading.Text}, page {place.Page}", left, y, _page.Right - left, style.Leading);
            })
            {
                SpaceBefore = i == 0 && heading.Level == 1 ? 4 : 0,
                KeepWithNext = !isLast || (heading.Level == 1 && lines.Count == 1),
                Path = path,
                Decor = isLast ? (c, y) => Leader(c, left + setting.Ruler.Width(line, style) + LeaderGap, y + style.Baseline) : null,
            };
        }
    }

    private void Leader(ICanvas canvas, double from, double baseline)
    {
        var to = _page.Right - NumberRoom + 8;
        if (to > from + 6) { canvas.Line(Ink.Hairline, 0.8, [0.8, 3], [(from, baseline - 1), (to, baseline - 1)]); }
    }
}
