using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Sets running text: passages with strong words and links, and lists with their labels before them.</summary>
internal sealed class ProseSetter(Setting setting, Style style)
{
    private const double LabelGap = 5, QuoteIndent = 10, NarrowestText = 120;
    private readonly Style _strong = style with { Face = Face.SemiBold }, _emphasised = style with { Face = Face.Medium };
    private readonly Style _link = style with { Ink = Ink.Blue }, _strongLink = style with { Face = Face.SemiBold, Ink = Ink.Blue };

    /// <param name="path">The open elements; each passage and list becomes one of their own within them.</param>
    /// <param name="before">Space before the first part.</param>
    /// <param name="between">Space before each that follows.</param>
    public IEnumerable<Piece> Set(IReadOnlyList<ProsePart> parts, IReadOnlyList<Tag> path, double x, double width, double before, double between)
    {
        var space = before;
        foreach (var part in parts)
        {
            var isEmpty = true;
            foreach (var piece in part is ProseList list ? List(list, path, x, width, space, between) : Lines((Passage)part, [.. path, new("P")], x, width, space))
            {
                yield return piece;
                isEmpty = false;
            }
            space = isEmpty ? space : between;
        }
    }

    private IEnumerable<Piece> List(ProseList list, IReadOnlyList<Tag> path, double x, double width, double before, double between)
    {
        Tag root = new("L") { Numbering = list.Start is null ? "Disc" : "Decimal" };
        var labels = Enumerable.Range(0, list.Items.Count).Select(list.LabelOf).ToList();
        var indent = Math.Min(labels.Max(l => setting.Ruler.Width(l, style)) + LabelGap, Math.Max(0, width - NarrowestText));
        for (var i = 0; i < list.Items.Count; i++)
        {
            var (item, label, space) = (new Tag("LI"), labels[i] + " ", i == 0 ? before : Math.Min(between, 2));
            yield return new(0, (c, y) => c.Text(label, style, x, y + style.Baseline)) { SpaceBefore = space, KeepWithNext = true, Path = [.. path, root, item, new("Lbl")] };
            Tag[] body = [.. path, root, item, new("LBody")];
            var isFirst = true;
            foreach (var part in list.Items[i])
            {
                var gap = isFirst ? 0 : 1.5;
                foreach (var piece in part is ProseList inner ? List(inner, body, x + indent, width - indent, gap, between)
                    : Lines((Passage)part, isFirst ? body : [.. body, new("P")], x + indent, width - indent, gap))
                {
                    yield return piece;
                }
                isFirst = false;
            }
        }
    }

    private IEnumerable<Piece> Lines(Passage passage, IReadOnlyList<Tag> path, double x, double width, double before)
    {
        if (passage.Kind is PassageKind.Quote && width > NarrowestText)
        {
            (x, width) = (x + QuoteIndent, width - QuoteIndent);
        }
        if (passage.Spans is [{ Address: null } only])
        {
            return setting.Text(only.Text, StyleOf(only, passage.Kind), path, x, width, before);
        }
        return SpannedLines(passage, path, x, width, before);
    }

    private IEnumerable<Piece> SpannedLines(Passage passage, IReadOnlyList<Tag> path, double x, double width, double before)
    {
        var text = new SpannedText([.. passage.Spans.Select(s => new Stretch(setting.Print.Clean(s.Printed), StyleOf(s, passage.Kind),
            s.Address is null ? null : new LinkTarget(s.Address, new("Link") { Returns = true })))], setting.Ruler);
        var lines = text.Lines(width);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            yield return new(style.Leading, (c, y) => Paint(c, line, x, y))
            {
                SpaceBefore = i == 0 ? before : 0,
                KeepWithNext = lines.Count > 1 && (i == 0 || i == lines.Count - 2),
                Path = path,
            };
        }
    }

    private static void Paint(ICanvas canvas, IReadOnlyList<PlacedStretch> line, double x, double y)
    {
        foreach (var part in line)
        {
            if (part.Link is { } link)
            {
                link.Paint(canvas, part.Text, part.Style, x + part.X, y, part.Width);
            }
            else
            {
                canvas.Text(part.Text, part.Style, x + part.X, y + part.Style.Baseline);
            }
        }
    }

    private Style StyleOf(TextSpan span, PassageKind kind) => (span.Address, span.IsStrong || kind == PassageKind.Heading) switch
    {
        (not null, true) => _strongLink,
        (not null, _) => _link,
        (_, true) => _strong,
        _ => span.IsEmphasised ? _emphasised : style,
    };
}
