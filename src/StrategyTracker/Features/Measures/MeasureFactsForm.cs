using StrategyTracker.Domain.Measures;

namespace StrategyTracker.Features.Measures;

/// <summary>What a person types of how a measure is counted.</summary>
public sealed class MeasureFactsForm
{
    public string? Name { get; set; }
    public MeasureTells Tells { get; set; }
    public MeasureForm Form { get; set; } = MeasureForm.Rate;
    public string? Numerator { get; set; }
    public string? Denominator { get; set; }
    public string? Comparator { get; set; }
    public BetterWay Better { get; set; }
    public string? EveryMonths { get; set; }
    public bool IntervalIsLocal { get; set; } = true;
    public DateOnly? MeasuredFrom { get; set; }
    public Guid? PairedWith { get; set; }
    public string? Funnel { get; set; }
    public string? FunnelStage { get; set; }
    public bool IsGuardRail { get; set; }

    /// <exception cref="Domain.RuleViolation">An interval or a stage that is no whole number.</exception>
    public MeasureFacts Facts => new()
    {
        Name = Name, Tells = Tells, Form = Form, Numerator = Numerator, Denominator = Denominator, Comparator = Comparator, Better = Better, EveryMonths = Whole(EveryMonths, "Months between periods"),
        IntervalIsLocal = IntervalIsLocal, MeasuredFrom = MeasuredFrom, PairedWithId = PairedWith, Funnel = Funnel, FunnelStage = Whole(FunnelStage, "The stage"), IsGuardRail = IsGuardRail,
    };

    public static MeasureFactsForm Of(MeasureFacts f) => new()
    {
        Name = f.Name, Tells = f.Tells, Form = f.Form, Numerator = f.Numerator, Denominator = f.Denominator, Comparator = f.Comparator, Better = f.Better, EveryMonths = f.EveryMonths?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        IntervalIsLocal = f.IntervalIsLocal || f.EveryMonths is null, MeasuredFrom = f.MeasuredFrom, PairedWith = f.PairedWithId, Funnel = f.Funnel, FunnelStage = f.FunnelStage?.ToString(System.Globalization.CultureInfo.InvariantCulture), IsGuardRail = f.IsGuardRail,
    };

    private static int? Whole(string? typed, string name) => string.IsNullOrWhiteSpace(typed) ? null
        : int.TryParse(typed, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : throw new Domain.RuleViolation($"{name}: \"{typed.Trim()}\" is not a whole number.");
}
