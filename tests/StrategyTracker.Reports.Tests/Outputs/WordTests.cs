using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outputs;

public sealed class WordTests
{
    private static WordprocessingDocument Open(Report report) => WordprocessingDocument.Open(new MemoryStream(report.Bytes(ReportFormat.Word)), false);

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Every_report_is_a_valid_document(string name)
    {
        using var word = Open(SampleReports.All[name]());

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Headings_are_real_in_order_and_say_what_the_PDF_says()
    {
        using var word = Open(SampleReports.All["pack"]());
        using var pdf = new PrintedReport(SampleReports.All["pack"]().Document);
        var headings = Body(word).Elements<Paragraph>().Where(p => StyleOf(p).StartsWith("Heading", StringComparison.Ordinal)).ToList();
        var levels = headings.Select(h => StyleOf(h)[7] - '0').ToList();

        // The title has a style of its own; the contents' heading is not one of the document's.
        Assert.Equal(pdf.Tags.All.Where(n => n.Role is ['H', > '1']).Select(n => n.Role[1] - '1').Skip(1), levels);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1));
        Assert.Equal("Board pack, March 2008", Body(word).Elements<Paragraph>().Single(p => StyleOf(p) == "Title").InnerText);
        Assert.Equal(Enumerable.Range(0, 3), word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(s => s.StyleId!.Value!.StartsWith("Heading", StringComparison.Ordinal)).Select(s => s.StyleParagraphProperties!.OutlineLevel!.Val!.Value));
    }

    [Fact]
    public void The_contents_are_a_field_whose_entries_are_right_before_anybody_updates_it()
    {
        using var word = Open(SampleReports.All["board"]());
        var contents = Body(word).Elements<SdtBlock>().Single();
        var marks = Body(word).Descendants<BookmarkStart>().ToDictionary(b => b.Name!.Value!, b => b.Parent!.InnerText);

        Assert.Contains("TOC \\o \"1-2\" \\n \\h", contents.Descendants<FieldCode>().Single().Text, StringComparison.Ordinal);
        Assert.Equal(["begin", "separate", "end"], contents.Descendants<FieldChar>().Select(f => f.FieldCharType!.InnerText));
        var entries = contents.Descendants<Hyperlink>().ToList();
        Assert.True(entries.Count > 15);
        Assert.All(entries, e => Assert.Equal(marks[e.Anchor!.Value!], e.InnerText));
        Assert.Null(word.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<UpdateFieldsOnOpen>());
    }

    [Fact]
    public void Tables_repeat_their_header_and_keep_rows_and_notes_together()
    {
        using var word = Open(SampleReports.All["board"]());
        var tables = Body(word).Elements<Table>().ToList();

        Assert.NotEmpty(tables);
        foreach (var table in tables)
        {
            var rows = table.Elements<TableRow>().ToList();
            Assert.False(string.IsNullOrWhiteSpace(table.GetFirstChild<TableProperties>()!.GetFirstChild<TableDescription>()!.Val));
            Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.All(rows, r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
            Assert.All(rows[1..], r => Assert.Null(r.TableRowProperties!.GetFirstChild<TableHeader>()));
            var width = rows[0].Elements<TableCell>().Count();
            Assert.All(rows, r => Assert.Equal(width, r.Elements<TableCell>().Sum(c => c.TableCellProperties!.GridSpan?.Val?.Value ?? 1)));
        }
        var noted = tables.SelectMany(t => t.Elements<TableRow>()).Where(r => r.Descendants<VerticalMerge>().Any(m => m.Val! == MergedCellValues.Restart)).ToList();
        Assert.Equal(73, noted.Count);                                  // every action, and a recommendation with its reason
        Assert.All(noted, r => Assert.All(r.Descendants<Paragraph>(), p => Assert.NotNull(p.ParagraphProperties!.KeepNext)));
    }

    [Fact]
    public void A_row_longer_than_a_page_may_run_over()
    {
        using var word = Open(SampleReports.All["board, awkward"]());
        var row = Body(word).Descendants<TableRow>().Single(r => r.InnerText.Contains("word300", StringComparison.Ordinal));

        Assert.Null(row.TableRowProperties?.GetFirstChild<CantSplit>());
    }

    [Fact]
    public void Lists_links_and_strong_words_are_Words_own()
    {
        using var word = Open(SampleReports.EveryBlock());
        var body = Body(word);
        var numbering = word.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!;
        var used = body.Descendants<NumberingId>().Select(n => n.Val!.Value).ToHashSet();

        Assert.All(used, id => Assert.Contains(numbering.Elements<NumberingInstance>(), n => n.NumberID! == id));
        Assert.Equal(3, used.Count);                                    // the bullets, and each numbered list afresh
        Assert.Contains(body.Descendants<NumberingLevelReference>(), l => l.Val! == 1);
        var outside = word.MainDocumentPart.HyperlinkRelationships.Select(r => r.Uri.AbsoluteUri).ToList();
        Assert.Equal(["https://example.org/a?b=1&c=2", "https://example.org/plan?x=%C5%B5"], outside.Order());
        Assert.DoesNotContain("javascript", body.OuterXml, StringComparison.Ordinal);
        Assert.Contains(body.Descendants<Run>(), r => r.InnerText == "two districts" && r.RunProperties!.Bold is not null);
        Assert.Contains("<script>alert(1)</script>", body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_figure_is_as_large_as_those_beside_it()
    {
        using var word = Open(SampleReports.All["board"]());
        var styles = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        string SizeOf(TableCell cell) => styles[cell.Elements<Paragraph>().First().ParagraphProperties!.ParagraphStyleId!.Val!.Value!].StyleRunProperties!.GetFirstChild<FontSize>()!.Val!.Value!;

        var figures = Body(word).Descendants<TableCell>().Where(c => c.InnerText.Length > 0 && c.InnerText.All(char.IsAsciiDigit)).ToList();

        Assert.Contains(figures, f => f.InnerText == "0");
        Assert.Single(figures.Select(SizeOf).Distinct());
    }

    [Fact]
    public void Language_properties_page_and_running_lines_are_set()
    {
        using var word = Open(SampleReports.All["board"]());
        var main = word.MainDocumentPart!;

        Assert.Equal("A plan for women: board progress report", word.PackageProperties.Title);
        Assert.Equal("Example Area", word.PackageProperties.Creator);
        Assert.Equal("en-GB", word.PackageProperties.Language);
        Assert.Equal(new DateTime(2008, 4, 1, 9, 30, 0, DateTimeKind.Utc), word.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.Equal("en-GB", main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val);
        Assert.Equal("Inter", main.StyleDefinitionsPart.Styles.DocDefaults.Descendants<RunFonts>().Single().Ascii);
        Assert.Equal("Arial", main.FontTablePart!.Fonts!.Elements<Font>().Single(f => f.Name == "Inter").AltName!.Val);
        var page = Body(word).GetFirstChild<SectionProperties>()!;
        Assert.Equal((11906u, 16838u), (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Height!.Value));
        Assert.Contains(main.HeaderParts, h => h.Header!.InnerText == "APW-1  ·  A plan for women");
        Assert.Matches(@"As at 31 March 2008.*Page  PAGE 1 of  NUMPAGES 1", main.FooterParts.Single().Footer!.InnerText);
    }

    [Fact]
    public void A_chart_is_its_finding_and_its_numbers()
    {
        using var word = Open(SampleReports.EveryBlock());
        var text = Body(word).InnerText;

        Assert.Contains(ACharts.Finding, text, StringComparison.Ordinal);
        Assert.Contains("55.4% to 69.4%", text, StringComparison.Ordinal);
        Assert.Contains("3 closed, 1 late", text, StringComparison.Ordinal);
        Assert.Empty(Body(word).Descendants<Drawing>());
    }

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;
    private static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
}
