using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;

namespace StrategyTracker.Features.Measures.Acts;

/// <summary>What a person types of one reading.</summary>
public sealed class ReadingForm
{
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public string? Geography { get; set; }
    public Guid? District { get; set; }
    public Guid? Team { get; set; }
    public string? Category { get; set; }
    public TallyForm Women { get; } = new();
    public TallyForm Men { get; } = new();
    public TallyForm Total { get; } = new();
    public ReadingMethod Method { get; set; }
    public bool? OverSampled { get; set; }
    public string? OverSampledWhy { get; set; }
    public string? WeightNote { get; set; }
    public string? Limits { get; set; }
    public string? Source { get; set; }
    public bool IsPublished { get; set; }

    /// <exception cref="RuleViolation">A day is missing, or a base is no whole number.</exception>
    public ReadingFacts FactsFor(string reference) => new()
    {
        From = From ?? throw new RuleViolation($"{reference}: give the first day of the period."), To = To ?? throw new RuleViolation($"{reference}: give the last day of the period."),
        Geography = Geography, DistrictId = District, TeamId = Team, Category = Category,
        Women = TallyText.Read(Women.Value, Women.Of, $"{reference}, women"), Men = TallyText.Read(Men.Value, Men.Of, $"{reference}, men"), Total = TallyText.Read(Total.Value, Total.Of, $"{reference}, the total"),
        Method = Method, OverSampled = OverSampled, OverSampledWhy = OverSampledWhy, WeightNote = WeightNote, Limits = Limits, Source = Source, IsPublished = IsPublished,
    };

    public static ReadingForm Of(ReadingFacts f)
    {
        var form = new ReadingForm
        {
            From = f.From, To = f.To, Geography = f.Geography, District = f.DistrictId, Team = f.TeamId, Category = f.Category, Method = f.Method, OverSampled = f.OverSampled, OverSampledWhy = f.OverSampledWhy,
            WeightNote = f.WeightNote, Limits = f.Limits, Source = f.Source, IsPublished = f.IsPublished,
        };
        form.Women.Take(f.Women);
        form.Men.Take(f.Men);
        form.Total.Take(f.Total);
        return form;
    }
}

/// <summary>One figure as it is typed.</summary>
public sealed class TallyForm
{
    public string? Value { get; set; }
    public string? Of { get; set; }

    public void Take(Tally tally) => (Value, Of) = (TallyText.Typed(tally), tally.Base?.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
