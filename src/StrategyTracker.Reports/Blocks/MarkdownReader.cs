using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StrategyTracker.Reports.Blocks;

/// <summary>Turns parsed Markdown into passages and lists. A node unknown here is left out.</summary>
internal sealed class MarkdownReader(string source)
{
    private List<List<TextSpan>> _lines = [];

    public List<ProsePart> Read(ContainerBlock container) => [.. container.SelectMany(b => Read(b, PassageKind.Plain, keepsLines: true))];

    private IEnumerable<ProsePart> Read(Markdig.Syntax.Block block, PassageKind kind, bool keepsLines) => block switch
    {
        HeadingBlock heading => Passages(heading.Inline, PassageKind.Heading, keepsLines: false),
        ParagraphBlock paragraph => Passages(paragraph.Inline, kind, keepsLines),
        ListBlock list => List(list),
        QuoteBlock quote => quote.SelectMany(b => Read(b, PassageKind.Quote, keepsLines)),
        Markdig.Extensions.Tables.Table table => Rows(table),
        CodeBlock code => Code(code.Lines.ToString()),
        LeafBlock { Inline: not null } other => Passages(other.Inline, kind, keepsLines),
        _ => [],
    };

    private static IEnumerable<Passage> Code(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => new Passage([new(l.TrimEnd())], PassageKind.Code));

    // A line that runs on within an item is the item's; on its own it is a line somebody typed.
    private IEnumerable<ProsePart> List(ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().Select(IReadOnlyList<ProsePart> (item) => [.. item.SelectMany(b => Read(b, PassageKind.Plain, keepsLines: false))]).Where(i => i.Count > 0).ToList();
        int? start = !list.IsOrdered ? null : int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        return items.Count == 0 ? [] : [new ProseList(items, start)];
    }

    private IEnumerable<ProsePart> Rows(Markdig.Extensions.Tables.Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var heads = rows.Where(r => r.IsHeader).Take(1).SelectMany(r => r.OfType<TableCell>()).Select(c => string.Concat(Spans(c).Select(s => s.Text))).ToList();
        var items = rows.Where(r => !r.IsHeader).Select(r => Item(r, heads)).Where(i => i.Count > 0).ToList();
        return items.Count > 0 ? [new ProseList(items)] : heads.Count > 0 ? [new Passage([new(string.Join("; ", heads))])] : [];
    }

    private List<ProsePart> Item(TableRow row, List<string> heads)
    {
        var spans = new List<TextSpan>();
        var cells = row.OfType<TableCell>().Select(Spans).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Count == 0) { continue; }
            if (spans.Count > 0) { spans.Add(new("; ")); }
            if (i < heads.Count && heads[i].Length > 0) { spans.Add(new(heads[i] + ": ", IsStrong: true)); }
            spans.AddRange(cells[i]);
        }
        return spans.Count == 0 ? [] : [new Passage(spans)];
    }

    private List<TextSpan> Spans(TableCell cell) => [.. cell.OfType<ParagraphBlock>().SelectMany(p => Passages(p.Inline, PassageKind.Plain, keepsLines: false)).SelectMany(p => p.Spans)];

    private List<Passage> Passages(ContainerInline? inlines, PassageKind kind, bool keepsLines)
    {
        _lines = [[]];
        Read(inlines, default, keepsLines);
        return [.. _lines.Where(l => l.Any(s => !string.IsNullOrWhiteSpace(s.Text))).Select(l => new Passage(Trimmed(l), kind))];
    }

    private static List<TextSpan> Trimmed(List<TextSpan> line)
    {
        line[0] = line[0] with { Text = line[0].Text.TrimStart() };
        line[^1] = line[^1] with { Text = line[^1].Text.TrimEnd() };
        return [.. line.Where(s => s.Text.Length > 0)];
    }

    private void Read(ContainerInline? container, TextSpan look, bool keepsLines)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) { Read(inline, look, keepsLines); }
    }

    private void Read(Inline inline, TextSpan look, bool keepsLines)
    {
        switch (inline)
        {
            case LiteralInline literal: Add(literal.Content.ToString(), look); break;
            case CodeInline code: Add(code.Content, look); break;
            case EmphasisInline emphasis: Emphasis(emphasis, look, keepsLines); break;
            case LineBreakInline line when keepsLines || line.IsHard: _lines.Add([]); break;
            case LineBreakInline: Add(" ", look); break;
            case HtmlEntityInline entity: Add(entity.Transcoded.ToString(), look); break;
            case AutolinkInline link: Add(link.Url, look with { Address = WebLink.Of(link.IsEmail ? "mailto:" + link.Url : link.Url) ?? look.Address }); break;
            case LinkInline link: Link(link, look, keepsLines); break;
            case HtmlInline html: Add(html.Tag, look); break;
            case ContainerInline other: Read(other, look, keepsLines); break;
        }
    }

    private void Link(LinkInline link, TextSpan look, bool keepsLines)
    {
        var inside = look with { Address = WebLink.Of(link.Url) ?? look.Address };
        if (link.IsImage) { Add("Image: ", inside); }
        if (link.FirstChild is null) { Add(inside.Address ?? "", inside); } else { Read(link, inside, keepsLines); }
    }

    // Within a word the signs are the writer's own: 5*3*2 is arithmetic.
    private void Emphasis(EmphasisInline emphasis, TextSpan look, bool keepsLines)
    {
        var (from, to) = (emphasis.Span.Start, emphasis.Span.End);
        if ((from > 0 && from < source.Length && char.IsLetterOrDigit(source[from - 1])) || (to >= 0 && to + 1 < source.Length && char.IsLetterOrDigit(source[to + 1])))
        {
            var signs = new string(emphasis.DelimiterChar, emphasis.DelimiterCount);
            Add(signs, look);
            Read(emphasis, look, keepsLines);
            Add(signs, look);
            return;
        }
        Read(emphasis, emphasis.DelimiterCount == 2 ? look with { IsStrong = true } : look with { IsEmphasised = true }, keepsLines);
    }

    private void Add(string text, TextSpan look)
    {
        if (text.Length == 0) { return; }
        var line = _lines[^1];
        if (line.Count > 0 && line[^1] with { Text = "" } == look with { Text = "" })
        {
            line[^1] = look with { Text = line[^1].Text + text };
            return;
        }
        line.Add(look with { Text = text });
    }
}
