using StrategyTracker.Reports.Charts;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Charts;

public sealed class ChartTableTests
{
    [Fact]
    public void A_trend_gives_each_figure_its_interval_and_says_what_is_hidden()
    {
        var table = ACharts.Quarters().Table();

        Assert.Equal(["Period", "Women", "Women, 95% interval", "Men", "Men, 95% interval"], table.Columns.Select(c => c.Title));
        Assert.Equal(["Jan to Mar 2023", "48.0%", "41.0% to 55.0%", "55.0%", "52.5% to 57.5%"], table.Rows[0]);
        Assert.Equal(["Oct to Dec 2023", "Too few to show", "Too few to show", "57.0%", "54.5% to 59.5%"], table.Rows[3]);
        Assert.Contains("the target is 70%", table.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_intervals_there_is_no_column_for_them() =>
        Assert.Equal(["2015", "48%", "Too few to show"], ACharts.Trend((48, null)).Table().Rows[0]);

    [Theory]
    [InlineData(ChartUnit.Days, 1, "1 day")]
    [InlineData(ChartUnit.Days, 14.5, "14.5 days")]
    [InlineData(ChartUnit.Days, -1, "−1 day")]
    [InlineData(ChartUnit.Count, 1204, "1,204")]
    [InlineData(ChartUnit.Count, 2.5e9, "2.5 billion")]
    [InlineData(ChartUnit.Count, 1e300, "1E+300")]
    [InlineData(ChartUnit.Percent, -0.04, "0%")]
    [InlineData(ChartUnit.Percent, 99.95, "100%")]
    public void Figures_are_words_of_their_unit(ChartUnit unit, double value, string words) =>
        Assert.Equal(words, (ACharts.Trend((value, null)) with { Unit = unit }).Table().Rows[0][1]);

    [Fact]
    public void A_difference_says_who_is_higher()
    {
        var table = ACharts.Parity(new(8.2, 0.8, 15.6), new(-3, -9, 3), new(0, -1, 1), new(1), ChartPoint.NotRecorded).Table();

        Assert.Equal(["Period", "Difference", "95% interval, women less men"], table.Columns.Select(c => c.Title));
        Assert.Equal(
        [
            "2015: Women higher by 8.2 points: +0.8 to +15.6", "2016: Men higher by 3.0 points: −9.0 to +3.0", "2017: No difference: −1.0 to +1.0",
            "2018: Women higher by 1.0 points: None", "2019: Not recorded: Not recorded",
        ], table.Rows.Select(r => string.Join(": ", r)));
    }

    [Fact]
    public void A_difference_of_days_is_in_days() =>
        Assert.Equal("Slower for men by 1 day", (ACharts.Parity(new ChartPoint(-1)) with { Unit = ChartUnit.Days, BelowWords = "Slower for men" }).Table().Rows[0][1]);

    [Fact]
    public void A_funnel_gives_shares_of_the_first_stage_and_of_the_stage_before()
    {
        var table = ACharts.Funnel((100, 200), (80, 100), (null, 25)).Table();

        Assert.Equal(["Stage", "Women", "Women, of those referred", "Women, of the stage before", "Men", "Men, of those referred", "Men, of the stage before"], table.Columns.Select(c => c.Title));
        Assert.Equal(["Stage 1", "100", "100%", "First stage", "200", "100%", "First stage"], table.Rows[0]);
        Assert.Equal(["Stage 2", "80", "80%", "80%", "100", "50%", "50%"], table.Rows[1]);
        Assert.Equal(["Stage 3", "Too few to show", "Too few to show", "Too few to show", "25", "13%", "25%"], table.Rows[2]);
    }

    [Fact]
    public void A_share_of_fewer_than_ten_is_not_worked_out()
    {
        var table = ACharts.Funnel((10, 9), (9, 3), (4, null)).Table();

        Assert.Equal(["Stage 2", "9", "90%", "90%", "3", "Too few", "Too few"], table.Rows[1]);
        Assert.Equal(["Stage 3", "4", "40%", "Too few", "Not recorded", "Not recorded", "Not recorded"], table.Rows[2]);
    }

    [Theory]
    [MemberData(nameof(ACharts.Names), MemberType = typeof(ACharts))]
    public void Every_row_has_a_cell_for_each_column(string name)
    {
        var table = ACharts.Awkward[name].Table();

        Assert.All(table.Rows, r => Assert.Equal(table.Columns.Count, r.Count));
        Assert.All(table.Rows.SelectMany(r => r), cell => Assert.NotEmpty(cell));
    }

    [Theory]
    [InlineData(double.NaN, null, null)]
    [InlineData(double.PositiveInfinity, null, null)]
    [InlineData(1, double.NaN, 2.0)]
    [InlineData(1, 0.0, double.NegativeInfinity)]
    [InlineData(1, 3.0, 2.0)]
    public void What_cannot_be_drawn_is_refused(double value, double? low, double? high) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChartPoint(value, low, high));

    [Fact]
    public void A_count_below_nought_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelCount(-1));

    [Fact]
    public void A_chart_without_a_finding_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ACharts.Quarters() with { Alt = " " });
        Assert.Throws<ArgumentException>(() => ACharts.Quarters() with { Title = "" });
    }
}
