using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using StrategyTracker.Reports.Blocks;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace StrategyTracker.Reports.Word;

/// <summary>Running text as Word's own paragraphs, lists and links.</summary>
internal sealed class WordProse(WordLinks links, WordLists lists)
{
    /// <param name="style">The style of plain passages.</param>
    public IEnumerable<Paragraph> Of(IReadOnlyList<ProsePart> parts, string? style) => parts.SelectMany(p => Of(p, style, 0));

    public IEnumerable<OpenXmlElement> Runs(Passage passage, bool isStrong = false) => passage.Spans.Select(span => Run(span, isStrong));

    private IEnumerable<Paragraph> Of(ProsePart part, string? style, int depth) => part switch
    {
        Passage p => [Passage(p, p.Kind == PassageKind.Quote && style is null ? WordStyles.Quote : style)],
        ProseList l => List(l, style, depth),
        _ => [],
    };

    private Paragraph Passage(Passage passage, string? style, ParagraphProperties? properties = null)
    {
        var paragraph = new Paragraph();
        if ((properties ?? (style is null ? null : WordStyles.In(style))) is { } look) { paragraph.Append(look); }
        paragraph.Append(Runs(passage, passage.Kind == PassageKind.Heading));
        return paragraph;
    }

    private IEnumerable<Paragraph> List(ProseList list, string? style, int depth)
    {
        var (number, level) = (lists.Of(list.Start, depth), WordLists.LevelOf(depth));
        foreach (var item in list.Items)
        {
            var isFirst = true;
            foreach (var part in item)
            {
                if (part is ProseList inner)
                {
                    foreach (var paragraph in List(inner, style, depth + 1)) { yield return paragraph; }
                }
                else
                {
                    yield return Passage((Passage)part, style, ItemLook(style, number, level, isFirst));
                }
                isFirst = false;
            }
        }
    }

    // What follows within an item stands under its words, without a label of its own.
    private static ParagraphProperties ItemLook(string? style, int number, int level, bool isLabelled)
    {
        var look = WordStyles.In(style ?? WordStyles.ListItem);
        if (isLabelled)
        {
            look.Append(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = number }));
        }
        else
        {
            look.Append(new Indentation { Left = ((level + 1) * 284).ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }
        return look;
    }

    private OpenXmlElement Run(TextSpan span, bool isStrong)
    {
        var look = new RunProperties();
        if (span.Address is not null) { look.Append(new RunStyle { Val = WordStyles.Link }); }
        if (span.IsStrong || isStrong) { look.Append(new Bold(), new BoldComplexScript()); }
        if (span.IsEmphasised) { look.Append(new Italic(), new ItalicComplexScript()); }
        var run = WordParts.Run(span.Text, look.HasChildren ? look : null);
        return span.Address is { } address ? new Hyperlink(run) { Id = links.IdOf(address), History = true } : run;
    }
}
