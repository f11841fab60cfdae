using StrategyTracker.Reports.Charts;
using StrategyTracker.Reports.Layout.Drawing;

namespace StrategyTracker.Reports.Tests.Layout.Drawing;

public sealed class ValueAxisTests
{
    [Theory]
    [InlineData(ChartUnit.Percent, true, new[] { 48.0, 70 }, "0% 20% 40% 60% 80%")]
    [InlineData(ChartUnit.Percent, true, new[] { 0.0, 100 }, "0% 20% 40% 60% 80% 100%")]
    [InlineData(ChartUnit.Percent, true, new double[0], "0% 20% 40% 60% 80% 100%")]
    [InlineData(ChartUnit.Percent, false, new[] { 91.0, 97 }, "90% 92% 94% 96% 98%")]
    [InlineData(ChartUnit.Percent, true, new[] { 0.2, 0.9 }, "0.0% 0.2% 0.4% 0.6% 0.8% 1.0%")]
    [InlineData(ChartUnit.Count, true, new[] { 1.0, 2 }, "0 1 2")]
    [InlineData(ChartUnit.Count, true, new[] { 101.0 }, "0 25 50 75 100 125")]
    [InlineData(ChartUnit.Count, true, new[] { 1200.0, 4800 }, "0 1,000 2,000 3,000 4,000 5,000")]
    [InlineData(ChartUnit.Count, true, new[] { 2.4e6 }, "0.0 0.5 1.0 1.5 2.0 2.5")]
    [InlineData(ChartUnit.Days, true, new[] { -12.0, 4 }, "−15 −10 −5 0 5")]
    [InlineData(ChartUnit.Days, false, new[] { 20.0, 20 }, "18 19 20 21 22")]
    public void Steps_are_round_and_hold_every_value(ChartUnit unit, bool fromZero, double[] values, string labels)
    {
        var axis = ValueAxis.Of(values, unit, fromZero);

        Assert.Equal(labels, string.Join(' ', axis.Ticks.Select(t => axis.Label(t, unit))));
        Assert.All(values, v => Assert.InRange(v, axis.Low, axis.High));
    }

    [Fact]
    public void What_the_labels_leave_out_stands_over_the_scale() =>
        Assert.Equal(", millions", ValueAxis.Of([2.4e6], ChartUnit.Count, fromZero: true).ScaleWords);

    [Theory]
    [InlineData(new[] { 3.0, 8 }, "−2 0 +2 +4 +6 +8")]
    [InlineData(new[] { -8.0, -3 }, "−8 −6 −4 −2 0 +2")]
    [InlineData(new[] { 0.0 }, "−10 −5 0 +5 +10")]
    [InlineData(new double[0], "−10 −5 0 +5 +10")]
    public void A_difference_always_has_room_on_both_sides_of_zero(double[] values, string labels)
    {
        var axis = ValueAxis.AboutZero(values, ChartUnit.Percent);

        Assert.Equal(labels, string.Join(' ', axis.Ticks.Select(t => axis.Label(t, ChartUnit.Percent, isSigned: true))));
    }
}
