using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StrategyTracker.Ui;

/// <summary>
/// Markdown to HTML that cannot carry anybody's script: the text is parsed with HTML switched off, then only the nodes known
/// here are written, each tag by this class and all text encoded. Links keep http, https, mailto and this site's own paths;
/// images become links, so that reading a text fetches nothing from elsewhere.
/// </summary>
public sealed class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    private readonly StringBuilder _html = new();
    private readonly int _headingLevel;
    private readonly bool _isPublic;
    private readonly Stack<int> _above = [];

    private SafeMarkdown(int headingLevel, bool isPublic) => (_headingLevel, _isPublic) = (headingLevel, isPublic);

    /// <param name="isPublic">For readers without an account: a link to a page of ours that is not published loses its address.</param>
    public static string ToHtml(string? source, int headingLevel = 3, bool isPublic = false)
    {
        if (string.IsNullOrWhiteSpace(source)) { return ""; }
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            return $"<p>{Encoder.Encode(source)}</p>"; // nested deeper than the parser goes: shown as it was typed
        }
        var writer = new SafeMarkdown(headingLevel, isPublic);
        writer.WriteBlocks(document);
        return writer._html.ToString();
    }

    /// <summary>The address when it is one that a reader may follow; otherwise null.</summary>
    public static string? SafeAddress(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' || char.GetUnicodeCategory(c) is UnicodeCategory.Format)) { return null; }
        if (Urls.IsLocal(address)) { return address; }
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" or "mailto"
            && address.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase)
                ? address
                : null;
    }

    private void WriteBlocks(ContainerBlock container)
    {
        foreach (var block in container) { Write(block); }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: WriteHeading(heading); break;
            case ParagraphBlock paragraph: WriteParagraph(paragraph); break;
            case ListBlock list: WriteList(list); break;
            case ListItemBlock item: Wrap("li", () => WriteBlocks(item)); break;
            case QuoteBlock quote: Wrap("blockquote", () => WriteBlocks(quote)); break;
            case Table table: WriteTable(table); break;
            case CodeBlock code: Wrap("pre", () => Wrap("code", () => Text(code.Lines.ToString()))); break;
            case ThematicBreakBlock: _html.Append("<hr>"); break;
            case LinkReferenceDefinitionGroup: break;
            case LeafBlock { Inline: not null } other: Wrap("p", () => WriteInlines(other.Inline)); break;
            default: break; // a node unknown here is left out
        }
    }

    /// <summary>By its depth among the headings above it, so that no level is skipped whatever was typed.</summary>
    private void WriteHeading(HeadingBlock heading)
    {
        while (_above.TryPeek(out var above) && above >= heading.Level) { _above.Pop(); }
        _above.Push(heading.Level);
        Wrap($"h{Math.Min(_headingLevel - 1 + _above.Count, 6)}", () => WriteInlines(heading.Inline));
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } }) { WriteInlines(paragraph.Inline); return; }
        Wrap("p", () => WriteInlines(paragraph.Inline));
    }

    private void WriteList(ListBlock list)
    {
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<ol start=\"{start}\">");
            WriteBlocks(list);
            _html.Append("</ol>");
            return;
        }
        Wrap(list.IsOrdered ? "ol" : "ul", () => WriteBlocks(list));
    }

    private void WriteTable(Table table)
    {
        _html.Append("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">");
        Wrap("table", () =>
        {
            foreach (var row in table.OfType<TableRow>())
            {
                Wrap("tr", () =>
                {
                    foreach (var cell in row.OfType<TableCell>()) { Wrap(row.IsHeader ? "th" : "td", () => WriteCell(cell)); }
                });
            }
        });
        _html.Append("</div>");
    }

    private void WriteCell(TableCell cell)
    {
        foreach (var block in cell)
        {
            if (block is ParagraphBlock paragraph) { WriteInlines(paragraph.Inline); } else { Write(block); }
        }
    }

    private void WriteInlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) { Write(inline); }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Text(literal.Content.ToString()); break;
            case CodeInline code: Wrap("code", () => Text(code.Content)); break;
            case EmphasisInline emphasis: Wrap(emphasis.DelimiterCount == 2 ? "strong" : "em", () => WriteInlines(emphasis)); break;
            case LineBreakInline line: _html.Append(line.IsHard ? "<br>" : "\n"); break;
            case HtmlEntityInline entity: Text(entity.Transcoded.ToString()); break;
            case AutolinkInline link: WriteLink(link.IsEmail ? $"mailto:{link.Url}" : link.Url, () => Text(link.Url)); break;
            case LinkInline { IsImage: true } image: WriteLink(image.Url, () => { Text("Image: "); WriteInlines(image); }); break;
            case LinkInline link: WriteLink(link.Url, () => WriteInlines(link)); break;
            case HtmlInline html: Text(html.Tag); break;
            case ContainerInline other: WriteInlines(other); break;
            default: break;
        }
    }

    private void WriteLink(string? address, Action inside)
    {
        if (SafeAddress(address) is not { } safe || (_isPublic && Urls.IsLocal(safe) && !Urls.IsPublished(safe))) { inside(); return; }
        _html.Append("<a rel=\"noopener noreferrer nofollow\" href=\"").Append(Encoder.Encode(safe)).Append("\">");
        inside();
        _html.Append("</a>");
    }

    private void Wrap(string tag, Action inside)
    {
        _html.Append('<').Append(tag).Append('>');
        inside();
        _html.Append("</").Append(tag).Append('>');
    }

    private void Text(string text) => _html.Append(Encoder.Encode(text));
}
