using System.Globalization;

namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>Figures in a board member's words, to one decimal.</summary>
internal static class Said
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A rate from 0 to 1 as 45.0%.</summary>
    public static string Percent(double rate) => $"{One(100 * rate)}%";

    public static string Rate(Proportion of) => $"{Percent(of.Rate ?? 0)} ({Number(of.Count)} of {Number(of.Base)})";

    /// <summary>Women's beside men's: 45.0% (18 of 40) against 61.1% (55 of 90) for men.</summary>
    public static string Beside(Proportion women, Proportion men) => $"{Rate(women)} against {Rate(men)} for men";

    public static string Beside(MeanDays women, MeanDays men) => $"{Days(women.Days)} (over {Number(women.Base)}) against {Days(men.Days)} (over {Number(men.Base)}) for men";

    public static string Points(double points) => points == 0 ? "no difference" : $"{One(Math.Abs(points))} points {Side(points)}";

    public static string Range(Interval of) => $"from {End(of.Low)} to {End(of.High)}";

    public static string Days(double days) => $"{One(days)} {(One(days) == "1.0" ? "day" : "days")}";

    public static string Number(int number) => number.ToString("N0", British);

    private static string Side(double difference) => difference < 0 ? "lower" : "higher";

    private static string End(double points) => points == 0 ? "none" : $"{One(Math.Abs(points))} {Side(points)}";

    private static string One(double number) => number.ToString("N1", British);
}
