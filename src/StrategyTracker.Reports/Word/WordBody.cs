using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using StrategyTracker.Reports.Blocks;
using Block = StrategyTracker.Reports.Blocks;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = StrategyTracker.Reports.Blocks.Table;

namespace StrategyTracker.Reports.Word;

/// <summary>Writes a report's blocks, each as what Word calls it.</summary>
internal sealed class WordBody(ReportDocument document, OpenXmlWriter writer, WordLinks links, WordLists lists)
{
    private readonly IReadOnlyList<Block.Block> _blocks = HeadingPlace.WithContents(document.Blocks);
    private readonly WordProse _prose = new(links, lists);
    private IReadOnlyList<HeadingPlace> _headings = [];
    private bool _startsPage;

    public void Write(CancellationToken ct)
    {
        _headings = HeadingPlace.Of(_blocks);
        var headingOf = _headings.Select((h, i) => (h, i)).ToDictionary(p => p.h.Block, p => p.i);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        for (var i = 0; i < _blocks.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            Write(_blocks[i], i, headingOf, ct);
        }
        writer.WriteElement(WordPage.Section());
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void Write(Block.Block block, int at, Dictionary<int, int> headingOf, CancellationToken ct)
    {
        switch (block)
        {
            case TitleBand { Level: 0 } band:
                Line(WordStyles.Above, band.Above);
                Line(WordStyles.Title, band.Title);
                Line(WordStyles.Below, band.Below);
                break;
            case TitleBand band:
                Heading(headingOf, at);
                Line(WordStyles.Below, string.Join("  ·  ", new[] { band.Above, band.Below }.Where(t => !string.IsNullOrWhiteSpace(t))));
                break;
            case Block.Heading: Heading(headingOf, at); break;
            case ContentsList contents: Contents(contents, at, headingOf); break;
            case Block.Paragraph paragraph: Prose(paragraph, leadsToTable: at + 1 < _blocks.Count && _blocks[at + 1] is Table); break;
            case Notice notice: Line(WordStyles.Notice, notice.Text); break;
            case Facts facts: Facts(facts); break;
            case Tiles { Items.Count: 0 } or Facts { Items.Count: 0 } or Terms { Items.Count: 0 }: break;
            case Tiles tiles: Table(TilesTable(tiles), ct); break;
            case Terms terms: Terms(terms); break;
            case Table { Rows.Count: 0 }: Prose(Block.Table.None, leadsToTable: false); break;
            case Table table: Table(table, ct); break;
            case StackedBars bars:
                Line(null, bars.Alt);
                if (bars.HasTable) { Table(BarsTable.Of(bars), ct); }
                break;
            case ChartFigure figure:
                Line(WordStyles.ChartTitle, figure.Chart.Title);
                Line(null, figure.Chart.Alt);
                if (figure.HasTable) { Table(ChartTableBlock.Of(figure.Chart.Table()), ct); }
                break;
            case PageBreak: _startsPage = true; break;
            default: throw new NotSupportedException(block.GetType().Name);
        }
    }

    private void Table(Table table, CancellationToken ct) => new WordTable(writer, _prose, links).Write(table, ct);

    private void Prose(Block.Paragraph paragraph, bool leadsToTable)
    {
        var paragraphs = _prose.Of(MarkdownText.Read(paragraph.Text), paragraph.IsQuiet ? WordStyles.Quiet : null).ToList();
        if (leadsToTable && paragraphs.Count > 0) { (paragraphs[^1].ParagraphProperties ??= new()).KeepNext = new(); }
        paragraphs.ForEach(Add);
    }

    private void Line(string? style, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) { return; }
        Add(style is null ? new Paragraph(WordParts.Run(text)) : new Paragraph(WordStyles.In(style), WordParts.Run(text)));
    }

    private void Heading(Dictionary<int, int> headingOf, int at)
    {
        if (!headingOf.TryGetValue(at, out var index)) { return; }
        var (heading, id) = (_headings[index], (index + 1).ToString(CultureInfo.InvariantCulture));
        Add(new Paragraph(WordStyles.In($"Heading{heading.Level}"),
            new BookmarkStart { Id = id, Name = MarkOf(index) }, WordParts.Run(heading.Text), new BookmarkEnd { Id = id }));
    }

    private static string MarkOf(int heading) => FormattableString.Invariant($"_Toc{heading + 1:D8}");

    // Without page numbers, which only Word knows: so it is right from the start, and updating it changes nothing.
    private void Contents(ContentsList contents, int at, Dictionary<int, int> headingOf)
    {
        var listed = HeadingPlace.Listed(_headings, contents, at).ToList();
        if (listed.Count == 0) { return; }
        Paragraph[] entries = [.. listed.Select(h => new Paragraph(WordStyles.In($"TOC{h.Level}"),
            new Hyperlink(WordParts.Run(h.Text, new(new RunStyle { Val = WordStyles.Link }))) { Anchor = MarkOf(headingOf[h.Block]), History = true }))];
        Run[] begin =
        [
            new(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new(new FieldCode($" TOC \\o \"1-{contents.Depth}\" \\n \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
            new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        ];
        foreach (var run in begin.Reverse()) { entries[0].InsertAfter(run, entries[0].ParagraphProperties); }
        entries[^1].Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        writer.WriteElement(new SdtBlock(
            new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            new SdtContentBlock([new Paragraph(WordStyles.In(WordStyles.ContentsTitle), WordParts.Run(ContentsList.Title)), .. entries])));
    }

    private void Facts(Facts facts)
    {
        foreach (var fact in facts.Items)
        {
            Add(new Paragraph(WordStyles.In(WordStyles.Fact), WordParts.Run(fact.Label + ": ", Strong()), WordParts.Run(fact.Value)));
        }
    }

    private void Terms(Terms terms)
    {
        foreach (var term in terms.Items)
        {
            IEnumerable<OpenXmlElement> name = term.Mark is { } tone ? WordMark.Before(tone, term.Name + ": ", isStrong: true) : [WordParts.Run(term.Name + ": ", Strong())];
            Add(new Paragraph([WordStyles.In(WordStyles.Term), .. name, WordParts.Run(term.Meaning)]));
        }
    }

    private static Table TilesTable(Tiles tiles) => new("Figures", [new("What is counted", 40, IsRowHeader: true), new("Figure", 20, IsNumber: true), new("Remark", 40)],
        [.. tiles.Items.Select(t => new Row(
        [
            new Cell(t.Label) { Mark = t.Tone == Tone.Neutral ? null : t.Tone },
            new Cell(t.Of is null ? t.Value : $"{t.Value} {t.Of}") { IsStrong = true },
            t.Note ?? "",
        ]))]);

    private static RunProperties Strong() => new(new Bold(), new BoldComplexScript());

    private void Add(Paragraph paragraph)
    {
        if (_startsPage)
        {
            (paragraph.ParagraphProperties ??= new()).PageBreakBefore = new();
            _startsPage = false;
        }
        writer.WriteElement(paragraph);
    }
}
