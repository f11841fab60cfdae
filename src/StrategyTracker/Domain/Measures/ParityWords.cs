using System.Globalization;
using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Domain.Measures;

/// <summary>A gap in a few words, for columns of tables; the sentence of <see cref="Parity"/> says the whole.</summary>
public static class ParityWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"−16.1 points", "+3.5 days"; null where nothing was compared.</summary>
    public static string? GapInWords(this Parity parity) => parity switch
    {
        { Gap: { } gap } => $"{Signed(gap.Points)} points",
        { Days: { } days } => $"{Signed(days)} days",
        _ => null,
    };

    /// <summary>"−33.2 to +2.2"; null where no interval is known.</summary>
    public static string? IntervalInWords(this Parity parity) => parity.Gap is { } gap ? $"{Signed(gap.Interval.Low)} to {Signed(gap.Interval.High)}" : null;

    /// <summary>"0.74 (0.50 to 1.08)"; null where there is none.</summary>
    public static string? RatioInWords(this Parity parity) => parity.Ratio?.Value is { } ratio
        ? parity.Ratio.Interval is { } range ? $"{Two(ratio)} ({Two(range.Low)} to {Two(range.High)})" : Two(ratio)
        : null;

    /// <summary>The verdict in two or three words.</summary>
    public static string Words(this ParityVerdict verdict) => verdict switch
    {
        ParityVerdict.NoSplit => "No split held",
        ParityVerdict.NoComparator => "Women only",
        ParityVerdict.NoRate => "Nothing to compare",
        ParityVerdict.TooFew => "Too few to tell",
        ParityVerdict.CannotTell => "Cannot tell",
        ParityVerdict.WomenBehind => "Women behind",
        ParityVerdict.WomenAhead => "Women ahead",
        ParityVerdict.Differ => "Women and men differ",
        ParityVerdict.Alike => "Alike",
        _ => "Not shown",
    };

    private static string Signed(double number)
    {
        var rounded = Math.Round(number, 1, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0.0" : $"{(rounded < 0 ? "−" : "+")}{Math.Abs(rounded).ToString("0.0", British)}";
    }

    private static string Two(double number) => number.ToString("0.00", British);
}
