using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Html;

/// <summary>Writes a report's blocks, each as the element that says what it is.</summary>
internal sealed class ArticleWriter(ReportDocument document, Markup html)
{
    private readonly IReadOnlyList<Block> _blocks = HeadingPlace.WithContents(document.Blocks);
    private IReadOnlyList<HeadingPlace> _headings = [];
    private Dictionary<int, HeadingPlace> _headingOf = [];
    private int _figures;

    public void Write(CancellationToken ct)
    {
        _headings = HeadingPlace.Of(_blocks);
        _headingOf = _headings.ToDictionary(h => h.Block);
        var tables = new TableMarkup(html);
        html.Start("article", ("class", "report"), ("lang", document.Language));
        html.Line();
        for (var i = 0; i < _blocks.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            Write(_blocks[i], i, tables);
        }
        html.Element("footer", () => html.Words("p", document.Footer), ("class", "report-foot"));
        html.Line();
        html.End("article");
        html.Line();
    }

    private void Write(Block block, int at, TableMarkup tables)
    {
        switch (block)
        {
            case TitleBand band: Band(band, at); break;
            case Heading heading: Heading(heading.Level, at); break;
            case ContentsList contents: Contents(contents, at); break;
            case Paragraph paragraph: new ProseMarkup(html, paragraph.IsQuiet ? "report-quiet" : null).Write(MarkdownText.Read(paragraph.Text)); break;
            case Notice notice: html.Words("p", notice.Text, ("class", "report-notice"), ("role", "note")); break;
            case Tiles { Items.Count: 0 } or Facts { Items.Count: 0 } or Terms { Items.Count: 0 }: break;
            case Facts facts: Facts(facts); break;
            case Tiles tiles: Tiles(tiles); break;
            case Terms terms: Terms(terms); break;
            case Table { Rows.Count: 0 }: html.Words("p", Table.None.Text); break;
            case Table table: tables.Write(table); break;
            case StackedBars bars: Bars(bars, tables); break;
            case ChartFigure figure: Chart(figure, tables); break;
            case PageBreak: break;                                   // a screen has no pages; on paper a report's head begins one
            default: throw new NotSupportedException(block.GetType().Name);
        }
        html.Line();
    }

    private void Band(TitleBand band, int at)
    {
        html.Element("header", () =>
        {
            if (!string.IsNullOrWhiteSpace(band.Above)) { html.Words("p", band.Above, ("class", "report-above")); }
            html.Words($"h{band.Level + 1}", band.Title, ("id", band.Level == 0 ? "report" : _headingOf.GetValueOrDefault(at)?.Id));
            if (!string.IsNullOrWhiteSpace(band.Below)) { html.Words("p", band.Below, ("class", "report-below")); }
        }, ("class", band.Level == 0 ? "report-head" : "report-head report-part"));
    }

    private void Heading(int level, int at)
    {
        if (_headingOf.TryGetValue(at, out var place)) { html.Words($"h{Math.Clamp(level, 1, 3) + 1}", place.Text, ("id", place.Id)); }
    }

    private void Contents(ContentsList contents, int at)
    {
        var listed = HeadingPlace.Listed(_headings, contents, at).ToList();
        if (listed.Count == 0) { return; }
        html.Element("nav", () =>
        {
            html.Words("h2", ContentsList.Title, ("id", "report-contents"));
            Entries(listed, 0, listed.Count);
        }, ("class", "report-contents"), ("aria-labelledby", "report-contents"));
    }

    private void Entries(List<HeadingPlace> listed, int from, int to)
    {
        html.Element("ol", () =>
        {
            for (var i = from; i < to;)
            {
                var end = i + 1;
                while (end < to && listed[end].Level > listed[i].Level) { end++; }
                html.Start("li");
                html.Words("a", listed[i].Text, ("href", "#" + listed[i].Id));
                if (end > i + 1) { Entries(listed, i + 1, end); }
                html.End("li");
                i = end;
            }
        });
    }

    private void Facts(Facts facts) => html.Element("dl", () =>
    {
        foreach (var fact in facts.Items)
        {
            html.Element("div", () =>
            {
                html.Words("dt", fact.Label);
                html.Words("dd", fact.Value);
            });
        }
    }, ("class", "report-facts"));

    private void Tiles(Tiles tiles) => html.Element("ul", () =>
    {
        foreach (var tile in tiles.Items)
        {
            html.Element("li", () =>
            {
                html.Words("span", tile.Label, ("class", "report-tile-label"));
                html.Text(" ");
                html.Element("span", () =>
                {
                    if (tile.Tone != Tone.Neutral) { html.Made(MarkSvg.Of(tile.Tone)); }
                    html.Words("strong", tile.Value);
                    if (tile.Of is not null) { html.Text(" " + tile.Of); }
                }, ("class", "report-tile-value"));
                if (tile.Note is not null)
                {
                    html.Text(" ");
                    html.Words("span", tile.Note, ("class", "report-tile-note"));
                }
            }, ("class", "report-tile " + MarkSvg.ClassOf(tile.Tone)));
        }
    }, ("class", "report-tiles"), ("role", "list"));

    private void Terms(Terms terms) => html.Element("dl", () =>
    {
        foreach (var term in terms.Items)
        {
            html.Element("dt", () =>
            {
                if (term.Mark is { } tone) { html.Made(MarkSvg.Of(tone)); }
                html.Text(term.Name);
            });
            html.Words("dd", term.Meaning);
        }
    }, ("class", "report-terms"));

    private void Bars(StackedBars bars, TableMarkup tables)
    {
        html.Element("figure", () =>
        {
            html.Made(BarsSvg.Of(bars, $"report-figure-{Markup.Number(++_figures)}"));
            html.Words("figcaption", bars.Alt);
        }, ("class", "report-figure"));
        html.Line();
        if (bars.HasTable) { tables.Write(BarsTable.Of(bars)); }
    }

    private void Chart(ChartFigure figure, TableMarkup tables)
    {
        html.Element("figure", () =>
        {
            html.Words("p", figure.Chart.Title, ("class", "report-figure-title"));
            html.Made(ChartSvg.Of(figure.Chart, $"report-figure-{Markup.Number(++_figures)}"));
            html.Words("figcaption", figure.Chart.Alt);
        }, ("class", "report-figure"));
        html.Line();
        if (figure.HasTable) { tables.Write(ChartTableBlock.Of(figure.Chart.Table())); }
    }
}
