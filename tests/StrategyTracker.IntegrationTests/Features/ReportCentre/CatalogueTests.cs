using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.IntegrationTests.Seeding;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Html;
using StrategyTracker.Reports.Tests.Support;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ReportCentre;

/// <summary>Every report of the catalogue on the demonstration: sound in every format, at any day, and closed to who may not read it.</summary>
public sealed class CatalogueTests(DemonstrationDatabase demonstration) : IClassFixture<DemonstrationDatabase>
{
    public static TheoryData<string> Names => [.. ReportCatalogue.All.Select(r => r.Name)];

    private Task<RunReport> RunAsync(string name, ReportAsk? ask = null, Actor? by = null) => demonstration.Work.Get<RunNamedReport>().RunAsync(name, ask ?? new(), by ?? Actor.System);

    private static byte[] Bytes(RunReport ran, ReportFormat format)
    {
        using var file = new MemoryStream();
        ReportFile.Write(ran.Report, format, file);
        return file.ToArray();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_report_is_an_accessible_paper(string name)
    {
        using var printed = new PrintedReport((await RunAsync(name, new(Since: demonstration.Today.AddDays(-40)))).Report.Document);

        printed.Check();
        StructureWalk.Everything(printed);
        Assert.Empty(printed.Notes);
        var text = printed.Text();
        Assert.Contains(Text.Day(demonstration.Today), text, StringComparison.Ordinal);
        Assert.Contains("Demonstration: every date", text, StringComparison.Ordinal);
        Assert.Contains("arks", text, StringComparison.Ordinal);             // the key to the marks
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_report_is_a_valid_Word_document_workbook_and_page(string name)
    {
        var ran = await RunAsync(name);

        using (var word = WordprocessingDocument.Open(new MemoryStream(Bytes(ran, ReportFormat.Word)), false)) { AssertValid(word); }
        using (var book = SpreadsheetDocument.Open(new MemoryStream(Bytes(ran, ReportFormat.Excel)), false)) { AssertValid(book); }
        Assert.True(ran.Report.Tables[0].Columns.Count > 1 || ran.Report.Tables.Count > 1);
        Assert.NotEmpty(Bytes(ran, ReportFormat.Csv));
        var article = XElement.Parse(DocumentHtml.Article(ran.Report.Document));
        var levels = article.Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1));
        Assert.All(article.Descendants("th"), th => Assert.NotNull(th.Attribute("scope")));
        Assert.Matches($"^[A-Za-z0-9-]+-{name}-2026-03-02$", ran.FileStem);
    }

    private static void AssertValid(OpenXmlPackage package) => Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Any_report_can_be_run_for_a_past_day_again_and_again_alike(string name)
    {
        var ask = new ReportAsk(AsAt: demonstration.Today.AddDays(-30), Since: demonstration.Today.AddDays(-60));

        var (once, again) = (await RunAsync(name, ask), await RunAsync(name, ask));

        Assert.Equal(demonstration.Today.AddDays(-30), once.AsAt);
        Assert.Equal(Bytes(once, ReportFormat.Pdf), Bytes(again, ReportFormat.Pdf));
        Assert.Contains(Text.Day(once.AsAt), DocumentHtml.Article(once.Report.Document), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Impossible_days_get_a_sentence(string name)
    {
        var today = demonstration.Today;

        var before = await Workplace.RefusedAsync(() => RunAsync(name, new(AsAt: today.AddYears(-3))));
        var to = await Workplace.RefusedAsync(() => RunAsync(name, new(AsAt: today.AddDays(1))));
        var turned = await Workplace.RefusedAsync(() => RunAsync(name, new(AsAt: today.AddDays(-10), Since: today.AddDays(-9))));

        Assert.Contains("was published on", before.Message, StringComparison.Ordinal);
        Assert.Contains("is still to come", to.Message, StringComparison.Ordinal);
        Assert.Contains("turn them round", turned.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Who_may_not_run_reports_is_refused_and_every_reader_may(string name)
    {
        await Workplace.RefusedAsync(() => RunAsync(name, by: Actors.In(Role.PractitionerReader)));
        await Workplace.RefusedAsync(() => RunAsync(name, by: Actors.WithoutRole()));
        Assert.NotNull(await RunAsync(name, by: Actors.BoardMember()));
        Assert.NotNull(await RunAsync(name, by: Actors.ForumMember()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_strategy_or_an_area_that_is_not_there_gets_a_sentence(string name)
    {
        Assert.Contains("There is no strategy XYZ", (await Workplace.RefusedAsync(() => RunAsync(name, new(Strategy: "XYZ")))).Message, StringComparison.Ordinal);
        Assert.Contains("There is no area \"atlantis\"", (await Workplace.RefusedAsync(() => RunAsync(name, new(Area: "atlantis")))).Message, StringComparison.Ordinal);
        Assert.Equal(name, (await RunAsync(name, new(Area: "thames-valley"))).Named.Name);                  // its strategy is found by the area
        Assert.Equal(name, (await RunAsync(name, new(Strategy: "TVP-WOS-2007"))).Named.Name);               // and its area by the strategy
    }

    [Fact]
    public async Task An_unknown_report_names_those_there_are()
    {
        var refusal = await Workplace.RefusedAsync(() => RunAsync("weather"));

        Assert.StartsWith("There is no report \"weather\". There are: board, area-implementation, directors-list, section,", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_report_of_the_catalogue_has_one_builder() =>
        Assert.Equal(ReportCatalogue.All.Select(r => r.Name).Order(), demonstration.Work.Get<IEnumerable<INamedReport>>().Select(r => r.Named.Name).Order());
}
