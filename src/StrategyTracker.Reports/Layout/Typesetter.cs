using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Turns blocks into pieces.</summary>
internal sealed class Typesetter(Setting setting)
{
    private readonly PageGeometry _page = setting.Page;

    private readonly ProseSetter _prose = new(setting, Style.Body), _quietProse = new(setting, Style.Small);
    private IReadOnlyList<HeadingPlace> _headings = [];
    private Dictionary<int, Destination> _places = [];
    private PageWords _words = new("", "");

    public List<Piece> Set(ReportDocument report, CancellationToken ct = default)
    {
        _words = new(report.RunningHead, report.Footer);
        if (report.Blocks.Any(b => b is ContentsList))
        {
            _headings = HeadingPlace.Of(report.Blocks);
            _places = _headings.ToDictionary(h => h.Block, _ => new Destination());
        }
        var pieces = new List<Piece>();
        for (var i = 0; i < report.Blocks.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            pieces.AddRange(Set(report.Blocks[i], i));
            // Words that lead to a table are not left behind on the page before it, nor a heading with the remark under it.
            if (report.Blocks[i] is Paragraph lead && i + 1 < report.Blocks.Count && pieces.Count > 0
                && (report.Blocks[i + 1] is Table || (lead.IsQuiet && i > 0 && report.Blocks[i - 1] is Heading && report.Blocks[i + 1] is Blocks.Heading or Blocks.Paragraph)))
            {
                pieces[^1] = pieces[^1] with { KeepWithNext = true };
            }
        }
        if (setting.Print.Replaced is > 0 and var count)
        {
            var words = count == 1 ? "One character in this report has no sign in its typeface and is shown by a placeholder."
                : $"{count} characters in this report have no sign in its typeface and are shown by placeholders.";
            pieces.AddRange(Paragraph(new(words, IsQuiet: true)));
        }
        return pieces;
    }

    private IEnumerable<Piece> Set(Block block, int at) => block switch
    {
        TitleBand b => Band(b, at),
        Heading h => Heading(h, _places.GetValueOrDefault(at)),
        ContentsList c => Contents(c, at),
        Paragraph p => Paragraph(p),
        Notice n => Notice(n),
        Facts f => new GridSetter(setting).Set(f),
        Tiles t => new GridSetter(setting).Set(t),
        Terms t => Terms(t),
        StackedBars b => new BarSetter(setting).Set(b),
        ChartFigure c => new ChartSetter(setting).Set(c),
        Table { Rows.Count: 0 } => Paragraph(Table.None),
        Table t => new TableSetter(setting, t).Set(),
        PageBreak => [Piece.PageBreak],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private IEnumerable<Piece> Band(TitleBand band, int at)
    {
        _words = new(band.RunningHead ?? _words.RunningHead, band.Footer ?? _words.Footer);
        return new BandSetter(setting).Set(band, _words, _places.GetValueOrDefault(at));
    }

    private List<Piece> Heading(Heading heading, Destination? place = null)
    {
        var level = Math.Clamp(heading.Level, 1, 3);
        var (style, before, after) = level switch { 1 => (Style.Heading1, 22.0, 3.0), 2 => (Style.Heading2, 15, 1), _ => (Style.Heading3, 12, 0.5) };
        var pieces = setting.Text(heading.Text, style, [new($"H{level + 1}")], _page.Margin, _page.TextWidth, before, keep: true).ToList();
        if (pieces.Count > 0)
        {
            pieces[0] = pieces[0] with { Bookmark = new(level, heading.Text, place) };
            pieces[^1] = pieces[^1] with { Height = style.Leading + after };
        }
        return pieces;
    }

    private IEnumerable<Piece> Contents(ContentsList contents, int at)
    {
        var listed = HeadingPlace.Listed(_headings, contents, at).Select(h => (h, _places[h.Block])).ToList();
        return listed.Count == 0 ? [] : [.. Heading(new(1, ContentsList.Title)), .. new ContentsSetter(setting).Set(listed)];
    }

    private IEnumerable<Piece> Paragraph(Paragraph paragraph)
    {
        var between = paragraph.IsQuiet ? 4 : 6;
        return (paragraph.IsQuiet ? _quietProse : _prose).Set(MarkdownText.Read(paragraph.Text), [], _page.Margin, _page.TextWidth, between, between);
    }

    private IEnumerable<Piece> Notice(Notice notice)
    {
        const double pad = 7, bar = 3;
        var style = Style.Body;
        var lines = setting.Lines(notice.Text, style, _page.TextWidth - 2 * pad - bar);
        var height = lines.Count * style.Leading + 2 * pad;
        yield return new(height, (c, y) => Setting.Stack(c, lines, style, _page.Margin + bar + pad, y + pad))
        {
            SpaceBefore = 10,
            Path = [new("P")],
            Decor = (c, y) =>
            {
                c.Fill(Ink.Sand, _page.Margin, y, _page.TextWidth, height);
                c.Fill(Ink.Amber, _page.Margin, y, bar, height);
            },
        };
    }

    private IEnumerable<Piece> Terms(Terms terms)
    {
        const double nameWidth = 112;
        var list = new Tag("L");
        foreach (var term in terms.Items)
        {
            Tag item = new("LI"), label = new("Lbl") { Returns = true }, body = new("LBody") { Returns = true };
            var indent = term.Mark is null ? 0 : Marks.Room;
            var names = setting.Lines(term.Name, Style.BodyStrong, nameWidth - indent - 8);
            var meaning = setting.Lines(term.Meaning, Style.Body, _page.TextWidth - nameWidth);
            for (var i = 0; i < Math.Max(names.Count, meaning.Count); i++)
            {
                var line = i;
                yield return new(Style.Body.Leading, (c, y) =>
                {
                    Line(c, label, names, line, Style.BodyStrong, _page.Margin + indent, y);
                    Line(c, body, meaning, line, Style.Body, _page.Margin + nameWidth, y);
                })
                {
                    SpaceBefore = i == 0 ? 4 : 0,
                    KeepWithNext = i == 0 && meaning.Count > 1,
                    Path = [list, item],
                    Decor = i == 0 && term.Mark is { } tone ? (c, y) => Marks.PaintBeside(c, tone, Style.Body, _page.Margin, y) : null,
                };
            }
        }
    }

    private static void Line(ICanvas canvas, Tag tag, List<string> lines, int index, Style style, double x, double y)
    {
        if (index < lines.Count)
        {
            canvas.Open(tag);
            canvas.Text(lines[index], style, x, y + style.Baseline);
            canvas.Close();
        }
    }
}
