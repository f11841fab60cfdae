using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Html;

/// <summary>Writes running text: paragraphs, lists, strong words, links.</summary>
internal sealed class ProseMarkup(Markup html, string? cssClass = null)
{
    public void Write(IReadOnlyList<ProsePart> parts)
    {
        foreach (var part in parts) { Write(part); }
    }

    private void Write(ProsePart part)
    {
        switch (part)
        {
            case Passage { Kind: PassageKind.Quote } quote:
                html.Element("blockquote", () => html.Element("p", () => Spans(quote), Class));
                break;
            case Passage { Kind: PassageKind.Heading } heading:
                html.Element("p", () => html.Element("strong", () => Spans(heading)), Class);
                break;
            case Passage { Kind: PassageKind.Code } code:
                html.Element("pre", () => html.Element("code", () => Spans(code)));
                break;
            case Passage passage:
                html.Element("p", () => Spans(passage), Class);
                break;
            case ProseList list:
                List(list);
                break;
        }
    }

    private (string, string?) Class => ("class", cssClass);

    private void List(ProseList list)
    {
        var name = list.Start is null ? "ul" : "ol";
        html.Element(name, () =>
        {
            foreach (var item in list.Items)
            {
                html.Element("li", () =>
                {
                    if (item is [Passage { Kind: PassageKind.Plain } first, ..])
                    {
                        Spans(first);
                        Write([.. item.Skip(1)]);
                    }
                    else
                    {
                        Write(item);
                    }
                });
            }
        }, Class, ("start", list.Start is not null and not 1 ? Markup.Number(list.Start.Value) : null));
    }

    private void Spans(Passage passage)
    {
        foreach (var span in passage.Spans)
        {
            if (span.Address is { } address) { html.Start("a", ("href", WebLink.Escaped(address)), ("rel", "noopener noreferrer nofollow")); }
            if (span.IsStrong) { html.Start("strong"); }
            if (span.IsEmphasised) { html.Start("em"); }
            html.Text(span.Text);
            if (span.IsEmphasised) { html.End("em"); }
            if (span.IsStrong) { html.End("strong"); }
            if (span.Address is not null) { html.End("a"); }
        }
    }
}
