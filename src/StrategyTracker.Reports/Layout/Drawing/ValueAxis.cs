using System.Globalization;
using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>A scale with round steps that holds every value it was made for.</summary>
internal sealed record ValueAxis(double Low, double High, double Step)
{
    private const int Steps = 5;
    private static readonly (double Size, string Name)[] _scales = [(1e12, "trillions"), (1e9, "billions"), (1e6, "millions")];
    private double Largest => Math.Max(Math.Abs(Low), Math.Abs(High));
    private (double Size, string Name) Scale => Largest >= 1e15 ? default : _scales.FirstOrDefault(s => Largest >= s.Size);

    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(i => Low + i * Step);
    /// <summary>What the labels leave out: ", millions".</summary>
    public string ScaleWords => Scale.Name is { } name ? ", " + name : "";

    /// <summary>From zero, or from just under the least value; with nothing to show, a scale that fits the unit.</summary>
    public static ValueAxis Of(IReadOnlyCollection<double> values, ChartUnit unit, bool fromZero)
    {
        var (low, high) = values.Count == 0 ? (0, 0) : (values.Min(), values.Max());
        if (fromZero)
        {
            (low, high) = (Math.Min(0, low), Math.Max(0, high));
        }
        if (low == high)
        {
            (low, high) = high != 0 ? (low - Math.Abs(low) * 0.1, high + Math.Abs(high) * 0.1) : (0, unit == ChartUnit.Percent ? 100 : unit == ChartUnit.Days ? 10 : 5);
        }
        return Round(low, high, unit == ChartUnit.Count ? 1 : 0);
    }

    /// <summary>Holds zero with room on both sides of it.</summary>
    public static ValueAxis AboutZero(IReadOnlyCollection<double> values, ChartUnit unit)
    {
        double low = Math.Min(0, values.DefaultIfEmpty(0).Min()), high = Math.Max(0, values.DefaultIfEmpty(0).Max());
        var axis = low == high ? new(-10, 10, 5) : Round(low, high, unit == ChartUnit.Count ? 1 : 0);
        return axis with { Low = Math.Min(axis.Low, -axis.Step), High = Math.Max(axis.High, axis.Step) };
    }

    public string Label(double tick, ChartUnit unit, bool isSigned = false)
    {
        var (value, step) = Scale.Size > 0 ? (tick / Scale.Size, Step / Scale.Size) : (tick, Step);
        var decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 0, 6);
        var size = Math.Abs(value) < step / 1000 ? 0 : Math.Abs(value);
        var digits = size >= 1e15 ? size.ToString("0.#E+0", CultureInfo.InvariantCulture) : size.ToString("N" + decimals, CultureInfo.GetCultureInfo("en-GB"));
        return (size == 0 ? "" : value < 0 ? "−" : isSigned ? "+" : "") + digits + (unit == ChartUnit.Percent && !isSigned ? "%" : "");
    }

    private static ValueAxis Round(double low, double high, double least)
    {
        var rough = (high - low) / Steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double[] steps = power >= 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10];
        var step = Math.Max(least, power * steps.First(s => s * power >= rough * (1 - 1e-9) || s >= 10));
        // A value that stands on a step by but a rounding error gets no empty step beyond it.
        return new(step * Math.Floor(low / step + 1e-9), step * Math.Ceiling(high / step - 1e-9), step);
    }
}
