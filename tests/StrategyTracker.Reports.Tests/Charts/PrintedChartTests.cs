using System.Globalization;
using System.Text.Json;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Charts;

public sealed class PrintedChartTests : IDisposable
{
    private readonly PrintedReport _report = new(ACharts.Awkward.Values.Select(c => new ChartFigure(c, HasTable: c.Table().Rows.Count is > 0 and < 10)));

    public void Dispose() => _report.Dispose();

    [Fact]
    public void The_file_has_no_syntax_errors() =>
        Assert.Contains("No syntax or stream encoding errors found", _report.Check(), StringComparison.Ordinal);

    [Fact]
    public void Every_mark_on_every_page_is_claimed_once_and_nothing_is_painted_outside_one() => StructureWalk.EveryMarkIsClaimedOnce(_report);

    [Fact]
    public void Each_chart_is_one_figure_with_the_finding_as_its_alternative_on_one_page()
    {
        var figures = _report.Tags.Of("Figure").ToList();

        Assert.Equal(ACharts.Awkward.Count, figures.Count);
        Assert.Equal(ACharts.Awkward.Values.Select(c => c.Alt.StartsWith("x <", StringComparison.Ordinal) ? "x < y & \uFFFDz" : c.Alt), figures.Select(f => f.Alt));
        Assert.All(figures, f => Assert.Single(f.Marks.Select(m => m.Page).Distinct()));
    }

    [Fact]
    public void Each_figure_says_where_it_stands_within_the_page() =>
        Assert.All(_report.Tags.Of("Figure"), f =>
        {
            var box = JsonDocument.Parse(f.Attribute("/BBox")!).RootElement.EnumerateArray().Select(n => n.GetDouble()).ToArray();
            Assert.True(box[0] >= 0 && box[1] > 50 && box[2] <= 595.3 && box[3] < 800 && box[0] < box[2] && box[1] < box[3], string.Join(' ', box.Select(b => b.ToString(CultureInfo.InvariantCulture))));
        });

    [Fact]
    public void The_title_stands_before_the_figure_and_the_table_of_its_numbers_after_it()
    {
        using var report = new PrintedReport(new ChartFigure(ACharts.Quarters()));

        var kids = report.Tags.Root.Kids;
        Assert.Equal(["P", "Figure", "Table"], kids.TakeLast(3).Select(k => k.Role));
        Assert.All(kids[^1].Kids[0].Kids.Single().Kids, th => Assert.Equal("/Column", th.Attribute("/Scope")));
        Assert.All(kids[^1].Kids[1].Kids, row => Assert.Equal("/Row", row.Kids[0].Attribute("/Scope")));
        Assert.Contains("Too few to show", report.Text(), StringComparison.Ordinal);
        Assert.Contains("Women 62.4%", report.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_table_the_figure_stands_alone()
    {
        using var report = new PrintedReport(new ChartFigure(ACharts.Quarters(), HasTable: false));

        Assert.Empty(report.Tags.Of("Table"));
    }

    [Fact]
    public void Its_letters_are_Inter_and_can_be_read_out() =>
        Assert.All(_report.Fonts().Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..], l => Assert.Matches(@"\+Inter-\w+ +CID TrueType +Identity-H +yes yes yes", l));

    [Fact]
    public void A_funnel_taller_than_a_page_goes_on_in_a_second_figure_which_says_so()
    {
        using var report = new PrintedReport(new ChartFigure(ACharts.Funnel(Enumerable.Range(0, 40).Select(i => ((int?)(600 - i), (int?)(900 - i)))), HasTable: false));

        var figures = report.Tags.Of("Figure").ToList();
        Assert.Equal(["Part 1 of 2. " + ACharts.Finding, "Part 2 of 2. " + ACharts.Finding], figures.Select(f => f.Alt));
        Assert.All(figures, f => Assert.Single(f.Marks.Select(m => m.Page).Distinct()));
        Assert.All(report.WordBoxes(), w => Assert.True(w.Bottom < 842 && w.Right < 596));
        Assert.Contains("Stage 40", report.Text(), StringComparison.Ordinal);
    }
}
