using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StrategyTracker.Reports.Html;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outputs;

public sealed partial class HtmlTests
{
    private static XElement Article(string name) => XElement.Parse(DocumentHtml.Article(SampleReports.All[name]().Document));

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Every_report_is_sound_markup_with_headings_in_order_and_ids_of_its_own(string name)
    {
        var article = Article(name);
        var levels = article.Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0').ToList();
        var ids = article.Descendants().Attributes("id").Select(a => a.Value).ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(article.Descendants("a").Attributes("href").Where(h => h.Value.StartsWith('#')), h => Assert.Contains(h.Value[1..], ids));
        Assert.All(article.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' ')), id => Assert.Contains(id, ids));
    }

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Nothing_in_it_runs_or_styles_itself(string name)
    {
        var elements = Article(name).DescendantsAndSelf().ToList();

        Assert.DoesNotContain(elements, e => e.Name.LocalName is "script" or "style" or "iframe" or "img" or "object" or "link" or "form");
        Assert.DoesNotContain(elements.Attributes(), a => a.Name.LocalName == "style" || a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(elements.Attributes("href"), h => Assert.Matches("^(#|https?://|mailto:)", h.Value));
    }

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Tables_have_captions_and_header_cells_with_scope(string name)
    {
        foreach (var table in Article(name).Descendants("table"))
        {
            var width = table.Element("thead")!.Element("tr")!.Elements("th").Count();
            Assert.NotEmpty(table.Element("caption")!.Value);
            Assert.All(table.Element("thead")!.Descendants("th"), th => Assert.Equal("col", th.Attribute("scope")!.Value));
            var covered = 0;
            foreach (var row in table.Element("tbody")!.Elements("tr"))
            {
                Assert.Equal(width, covered + row.Elements().Sum(c => (int?)c.Attribute("colspan") ?? 1));
                Assert.True(covered > 0 || row.Elements("th").Single().Attribute("scope")!.Value == "row");
                covered = row.Elements().Count(c => (int?)c.Attribute("rowspan") == 2);
            }
            Assert.Equal(0, covered);
        }
    }

    [Theory]
    [InlineData("board")]
    [InlineData("board, awkward")]
    [InlineData("pack")]
    public void It_says_every_word_that_the_PDF_says(string name)
    {
        using var pdf = new PrintedReport(SampleReports.All[name]().Document);
        var html = Words().Matches(Article(name).Value).Select(m => m.Value).ToHashSet();

        // What belongs to paper: page numbers, "continued", addresses written out, and pieces of a word broken over lines.
        var missing = Words().Matches(pdf.Text()).Select(m => m.Value).ToHashSet().Except(html).Except(["Page", "continued", "https", "example", "org", "made", "run", "08", "00"])
            .Where(w => !html.Any(h => h.Contains(w, StringComparison.Ordinal)));
        Assert.DoesNotContain(missing.Except("One characters in this report have no sign its typeface and are shown by placeholders".Split(' ')), w => !w.All(char.IsDigit));
    }

    [Fact]
    public void Charts_stand_as_figures_with_the_finding_and_the_table()
    {
        var article = Article("every block");
        var figures = article.Descendants("figure").ToList();

        Assert.Equal(3, figures.Count);
        Assert.All(figures, f => Assert.Contains(f.Descendants(), e => e.Name.LocalName == "svg"));
        Assert.Equal(["Bars. Most is done.", ACharts.Finding, ACharts.Finding], figures.Select(f => f.Element("figcaption")!.Value));
        Assert.Equal(4, article.Descendants("table").Count());
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var article = Article("every block");

        Assert.Contains("<script>alert(1)</script>", article.Value, StringComparison.Ordinal);
        Assert.Equal("Read this first: <b>all of it</b>.", article.Elements("p").First(p => (string?)p.Attribute("class") == "report-notice").Value);
        Assert.Contains(article.Descendants("a"), a => a.Attribute("href")!.Value == "https://example.org/a?b=1&c=2");
        Assert.DoesNotContain("\u202E", Article("board, awkward").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_its_own_carries_its_look_and_fetches_nothing()
    {
        var page = Encoding.UTF8.GetString(SampleReports.EveryBlock().Bytes(ReportFormat.Html));

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>Every block</title>", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("</style", DocumentHtml.Stylesheet, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"url\(|@import|src=", page);
    }

    [Fact]
    public void Every_class_name_has_its_place_in_the_stylesheet()
    {
        var used = SampleReports.All.Keys.SelectMany(n => Article(n).DescendantsAndSelf().Attributes("class")).SelectMany(a => a.Value.Split(' ')).ToHashSet();

        Assert.All(used, c => Assert.Contains(c, DocumentHtml.Stylesheet, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();
}
