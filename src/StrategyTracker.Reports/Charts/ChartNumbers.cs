using System.Globalization;

namespace StrategyTracker.Reports.Charts;

/// <summary>A chart's figures in words. All have one decimal as soon as one needs it.</summary>
internal sealed class ChartNumbers(ChartUnit unit, IEnumerable<double> values)
{
    private static readonly CultureInfo _culture = CultureInfo.GetCultureInfo("en-GB");
    private static readonly (double From, string Name)[] _scales = [(1e12, "trillion"), (1e9, "billion")];
    private readonly int _decimals = values.Any(v => Math.Abs(v) < 1e9 && Math.Abs(Math.Round(v, 1) - Math.Round(v)) > 0.01) ? 1 : 0;

    /// <summary>"62%", "14 days", "1,204".</summary>
    public string Of(double value) => unit switch
    {
        ChartUnit.Percent => Bare(value) + "%",
        ChartUnit.Days => Bare(value) + (Bare(value) is "1" or "−1" ? " day" : " days"),
        _ => Bare(value),
    };

    /// <summary>How far apart two figures are: "5 points", "1 day".</summary>
    public string Apart(double difference) => unit switch
    {
        ChartUnit.Percent => Bare(Math.Abs(difference)) + (Bare(Math.Abs(difference)) == "1" ? " point" : " points"),
        _ => Of(Math.Abs(difference)),
    };

    /// <summary>"+5", "−3", "0".</summary>
    public string Signed(double value) => IsNothing(value) ? Bare(0) : (value > 0 ? "+" : "") + Bare(value);

    /// <summary>Whether it is printed as nought.</summary>
    public bool IsNothing(double value) => Round(value) == 0;

    public static string Interval(ChartPoint point, Func<double, string> inWords) =>
        point is { Low: { } low, High: { } high } ? $"{inWords(low)} to {inWords(high)}" : point.Value is null ? point.Missing : "None";

    private double Round(double value) => Math.Round(value, _decimals, MidpointRounding.AwayFromZero);

    private string Bare(double value)
    {
        var size = Math.Abs(value);
        var scale = _scales.FirstOrDefault(s => size >= s.From);
        var digits = size >= 1e15 ? size.ToString("0.##E+0", _culture)
            : scale.From > 0 ? (size / scale.From).ToString("0.##", _culture) + " " + scale.Name
            : Round(size).ToString(_decimals == 0 ? "N0" : "N1", _culture);
        return (value < 0 && !IsNothing(value) ? "−" : "") + digits;
    }
}
