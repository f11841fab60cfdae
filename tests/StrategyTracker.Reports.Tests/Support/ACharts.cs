using StrategyTracker.Reports.Charts;
using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Layout.Drawing;
using StrategyTracker.Reports.Pdf;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>Charts with good defaults, and all the awkward ones by name.</summary>
internal static class ACharts
{
    public const string Finding = "Women completed 62% of orders, men 58%.";

    public static TrendChart Trend(params IEnumerable<(double? Women, double? Men)> points) => new()
    {
        Title = "Orders completed",
        Alt = Finding,
        Unit = ChartUnit.Percent,
        Periods = [.. points.Select((p, i) => new TrendPeriod($"{2015 + i}", Point(p.Women), Point(p.Men)))],
    };

    /// <summary>Eight quarters with intervals; the women's fourth is hidden.</summary>
    public static TrendChart Quarters() => Trend((48, 55), (51.5, 56), (47, 54), (null, 57), (55, 58), (58, 57.5), (61, 59), (62.4, 58.2)) with { Target = 70 } is var t
        ? t with { Periods = [.. t.Periods.Select((p, i) => new TrendPeriod($"{(i % 4) switch { 0 => "Jan to Mar", 1 => "Apr to Jun", 2 => "Jul to Sep", _ => "Oct to Dec" }} {2023 + i / 4}", Wide(p.Women, 7), Wide(p.Men, 2.5)))] }
        : t;

    public static ParityChart Parity(params IEnumerable<ChartPoint> differences) => new()
    {
        Title = "Orders completed: women less men",
        Alt = Finding,
        Unit = ChartUnit.Percent,
        Periods = [.. differences.Select((d, i) => new ParityPeriod($"{2015 + i}", d))],
    };

    public static FunnelChart Funnel(params IEnumerable<(int? Women, int? Men)> counts) => new()
    {
        Title = "From referral to completion",
        Alt = Finding,
        Stages = [.. counts.Select((c, i) => new FunnelStage($"Stage {i + 1}", c.Women is { } w ? new(w) : FunnelCount.TooFew, c.Men is { } m ? new(m) : FunnelCount.NotRecorded))],
    };

    public static readonly Dictionary<string, Chart> Awkward = new()
    {
        ["quarters"] = Quarters(),
        ["one point"] = Trend((30, null)),
        ["two points"] = Trend((30, 40), (50, 60)),
        ["forty points"] = Forty(),
        ["no periods"] = Trend(),
        ["nothing recorded"] = Trend((null, null), (null, null)),
        ["all equal"] = Trend((20, 20), (20, 20), (20, 20)) with { Target = 20 },
        ["all equal, not from zero"] = Trend((20, 20), (20, 20)) with { StartsAtZero = false },
        ["all nought"] = Trend((0, 0), (0, 0)),
        ["0 and 100"] = Trend((0, 100), (null, null), (100, 0)),
        ["very large"] = Trend((1.2e9, 2.5e9), (3e9, null)) with { Unit = ChartUnit.Count },
        ["beyond counting"] = Trend((1e20, 1e300), (3, null)) with { Unit = ChartUnit.Count },
        ["negative"] = Trend((-12, 4), (-3.5, -8)) with { Unit = ChartUnit.Days },
        ["long names"] = Trend((1, 2), (3, null), (5, 6)) is var t ? t with { Periods = [.. t.Periods.Select(p => p with { Label = "The period that ended when the last of the partner bodies had answered, " + p.Label })] } : t,
        ["one long word"] = Trend((1, 2), (null, 4)) is var u ? u with { Periods = [.. u.Periods.Select(p => p with { Label = new string('W', 90) })] } : u,
        ["hostile names"] = Trend((1, 2)) with { Title = "<b>\"A & B\"</b>", Alt = "x < y & \u0001\uD800z", Periods = [new("</text><script>alert(1)</script>", new(1), new(2))] },
        ["differences"] = Parity(new(-7, -14, 0.4), new(-9, -15, -3), ChartPoint.TooFew, new(8.2, 0.8, 15), new(3)),
        ["differences all negative"] = Parity(new(-30, -40, -20), new(-12.5, -30, -1)),
        ["differences of nought"] = Parity(new(0, -1, 1), new(0)),
        ["no differences"] = Parity(ChartPoint.NotRecorded, ChartPoint.TooFew),
        ["no periods to compare"] = Parity(),
        ["funnel"] = Funnel((142, 1640), (120, 1310), (64, 802), (null, 610), (12, null), (0, 0)),
        ["funnel of nobody"] = Funnel((0, 0), (0, 0)),
        ["funnel of few"] = Funnel((7, 3), (2, 1)),
        ["funnel that grows"] = Funnel((20, 20), (45, 10)),
        ["funnel without a first number"] = Funnel((null, null), (30, 40)),
        ["no stages"] = Funnel(),
        ["long stages"] = Funnel((int.MaxValue, 20), (14, 12)) is var f ? f with { Stages = [.. f.Stages.Select(s => s with { Name = s.Name + " of a chain that is described at great length, " + new string('x', 60) })] } : f,
    };

    public static TheoryData<string> Names => [.. Awkward.Keys];

    private static TrendChart Forty() => Trend(Enumerable.Range(0, 40).Select(i => ((double?)(i % 13 == 5 ? null : 40 + i * 0.7), (double?)(50 + i % 5)))) is var t
        ? t with { Periods = [.. t.Periods.Select((p, i) => new TrendPeriod($"{2015 + i / 4} Q{i % 4 + 1}", Wide(p.Women, 6), Wide(p.Men, 2)))] }
        : t;

    private static ChartPoint Point(double? value) => value is { } v ? new(v) : ChartPoint.TooFew;
    private static ChartPoint Wide(ChartPoint point, double half) => point.Value is { } v ? new(v, v - half, v + half) : point;

    public static ChartDrawing Draw(this Chart chart, ChartSheet? sheet = null) => ChartDrawings.Of(chart, sheet ?? ChartSheet.Screen, new FontRuler(), PrintableText.WithoutControls).Single();
}
