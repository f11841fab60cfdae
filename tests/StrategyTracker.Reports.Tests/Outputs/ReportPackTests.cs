using System.Text.RegularExpressions;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outputs;

public sealed partial class ReportPackTests
{
    [Fact]
    public void One_table_of_contents_names_the_page_that_each_heading_stands_on()
    {
        using var report = new PrintedReport(SampleReports.Pack().Document);
        var pages = report.TextByPage();
        var entries = Entry().Matches(pages[0][pages[0].IndexOf("Contents", StringComparison.Ordinal)..]).Where(m => !m.Value.Contains("Page", StringComparison.Ordinal)).Select(m => (Title: m.Groups[1].Value, Page: int.Parse(m.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))).ToList();

        Assert.Equal(3, entries.Count(e => e.Title is "A plan for women: board progress report" or "Every block" or "A second plan: board progress report"));
        Assert.True(entries.Count > 15);
        Assert.All(entries, e => Assert.Contains(e.Title, pages[e.Page - 1], StringComparison.Ordinal));
        Assert.Equal(entries.Select(e => e.Page).Order(), entries.Select(e => e.Page));
        Assert.All(pages.Select((text, i) => (text, i)), p => Assert.Contains($"Page {p.i + 1} of {pages.Length}", p.text, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_report_begins_a_page_and_keeps_its_own_running_head_and_foot()
    {
        using var report = new PrintedReport(SampleReports.Pack().Document);
        var pages = report.TextByPage();
        var starts = pages.Select((text, i) => (text, i)).Where(p => p.i > 0 && p.text.Contains("board progress report\n", StringComparison.Ordinal)).Select(p => p.i).ToList();

        Assert.Equal(2, starts.Count);
        Assert.DoesNotContain("Board pack, March 2008 ·", pages[starts[0]], StringComparison.Ordinal);
        Assert.Contains("Board pack, March 2008 · APW-1 · A plan for women", pages[starts[0] + 1], StringComparison.Ordinal);
        Assert.Contains("Board pack, March 2008 · SP-2 · A second plan", string.Concat(pages[(starts[1] + 1)..]).Replace("A plan for women", "A second plan", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("made 2 April 2008, 08:00 UTC", pages[0], StringComparison.Ordinal);
        Assert.Contains("As at 31 March 2008 · run 1 April 2008", pages[starts[0]], StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_several_reports_are_told_apart_by_number()
    {
        var names = SampleReports.Pack().Tables.Select(t => t.Name).ToList();

        Assert.Contains("1 Actions", names);
        Assert.Contains("3 Actions", names);
        Assert.Equal("Actions", ReportPack.Of(Title, [Contents.BoardReportContents.Report(ABoardReport.Of(1))]).Tables[0].Name);
    }

    [Fact]
    public void The_last_entry_of_the_contents_stays_with_the_others()
    {
        using var report = new PrintedReport(SampleReports.All["board"]().Document);

        Assert.Single(report.Tags.Of("TOC").First().Self.SelectMany(n => n.Marks).Select(m => m.Page).Distinct());
    }

    [Fact]
    public void A_pack_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => ReportPack.Of(Title, []));

    [Fact]
    public void Fifty_reports_still_list_their_pages_right()
    {
        var one = new Report(new("A report", "Area", new(2008, 4, 1), [new TitleBand("", "A report", ""), .. Enumerable.Range(1, 6).SelectMany(n => new Block[] { new Heading(1, $"Part {n}"), new Paragraph(SampleReports.LongUpdate) })]), []);
        using var report = new PrintedReport(ReportPack.Of(Title, [.. Enumerable.Range(1, 50).Select(n => one with { Document = one.Document with { Title = $"Report number {n}" } })]).Document);
        var pages = report.TextByPage();

        Assert.True(report.Tags.Of("TOC").First().Self.SelectMany(n => n.Marks).Select(m => m.Page).Distinct().Count() > 4);
        var last = Entry().Matches(string.Concat(pages.Take(10))).Last(m => m.Groups[1].Value == "Report number 50");
        Assert.Contains("Report number 50", pages[int.Parse(last.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal);
        StructureWalk.Everything(report);
    }

    private static PackTitle Title => new() { Title = "Pack", Organisation = "Area", RunAt = new(2008, 4, 2) };

    [GeneratedRegex(@"^(\D.*?) (\d+)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
