using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;

namespace StrategyTracker.TestSupport;

/// <summary>A measure that says only what matters to the test: a rate by sex, higher is better, men beside women.</summary>
public static class AMeasure
{
    public static readonly MeasureFacts Rate = new() { Name = "Completion", Tells = MeasureTells.Outcome, Form = MeasureForm.Rate, Numerator = "those who completed", Denominator = "those who began", Comparator = "men", Better = BetterWay.Higher };

    public static Measure Of(Guid strategyId, MeasureFacts? facts = null, string reference = "L01", string day = "2007-12-01") => Measure.Add(strategyId, reference, facts ?? Rate, Stamps.On(day));

    public static Measure Any(MeasureFacts? facts = null) => Of(Guid.CreateVersion7(), facts);

    /// <summary>A reading of the third quarter of 2007 unless said: women and men as count of base.</summary>
    public static ReadingFacts Quarter(Tally? women = null, Tally? men = null, Tally? total = null, string from = "2007-07-01", string to = "2007-09-30") =>
        new() { From = from.Day(), To = to.Day(), Women = women ?? Tally.None, Men = men ?? Tally.None, Total = total ?? Tally.None };

    /// <summary>Enters a quarter on a day, by somebody called Data unless said.</summary>
    public static Reading Reads(this Measure measure, ReadingFacts facts, string on = "2007-12-05", Actor? by = null, string? why = null) => measure.Enter(facts, Stamps.On(on, by, why));
}
