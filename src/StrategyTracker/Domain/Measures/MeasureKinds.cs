namespace StrategyTracker.Domain.Measures;

/// <summary>What a measure tells: what was done, what came of it, how it was for the women, how far it reaches, what it takes.</summary>
public enum MeasureTells { NotSettled, Output, Outcome, Experience, Coverage, Resource }

/// <summary>How a measure is counted. Rates, surveys and audits are a count of a base; a duration is a mean in days over a base; a count stands alone.</summary>
public enum MeasureForm { Count, Rate, Duration, Survey, Audit }

/// <summary>Which way is better, so that a gap can be read.</summary>
public enum BetterWay { NotSettled, Higher, Lower }

/// <summary>Who was counted: everybody, a sample of them, or an estimate (recommendations and forum requirements §8, Over-sampling).</summary>
public enum ReadingMethod { FullCount, Sample, Estimate }

/// <summary>Whom a target is for.</summary>
public enum ForWhom { Women, Men, All }

public static class MeasureKindWords
{
    /// <summary>A count of a base, from which a rate can be worked out.</summary>
    public static bool HasBase(this MeasureForm form) => form is MeasureForm.Rate or MeasureForm.Survey or MeasureForm.Audit;

    public static string Words(this MeasureTells tells) => tells switch
    {
        MeasureTells.NotSettled => "Not settled",
        _ => tells.ToString(),
    };

    public static string Words(this MeasureForm form) => form switch
    {
        MeasureForm.Duration => "Waiting time or duration, in days",
        MeasureForm.Survey => "Survey",
        _ => form.ToString(),
    };

    public static string Words(this BetterWay way) => way switch
    {
        BetterWay.Higher => "Higher is better",
        BetterWay.Lower => "Lower is better",
        _ => "Not settled which is better",
    };

    public static string Words(this ReadingMethod method) => method switch
    {
        ReadingMethod.FullCount => "Full count",
        ReadingMethod.Sample => "Sample",
        _ => "Estimate",
    };

    public static string Words(this ForWhom who) => who switch { ForWhom.All => "Everybody", _ => who.ToString() };
}
