using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Measures;

/// <summary>
/// One figure: a count, or a mean in days, with its base; or words such as "two-thirds", kept as text and never charted (A33).
/// </summary>
public sealed record Tally(decimal? Value, int? Base = null, string? Words = null)
{
    public static readonly Tally None = new(Value: null);

    public bool IsRecorded => Value is not null || Words is not null;
}

/// <summary>What is entered of one period.</summary>
public sealed record ReadingFacts
{
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    /// <summary>Where, when it is not the whole area: "South East".</summary>
    public string? Geography { get; init; }
    public Guid? DistrictId { get; init; }
    public Guid? TeamId { get; init; }
    /// <summary>One value of another breakdown: "women-only", "Community Order".</summary>
    public string? Category { get; init; }
    public Tally Women { get; init; } = Tally.None;
    public Tally Men { get; init; } = Tally.None;
    public Tally Total { get; init; } = Tally.None;
    public ReadingMethod Method { get; init; }
    /// <summary>Whether the women's sample was made larger on purpose: a considered yes or no (P-12).</summary>
    public bool? OverSampled { get; init; }
    public string? OverSampledWhy { get; init; }
    public string? WeightNote { get; init; }
    public string? Limits { get; init; }
    public string? Source { get; init; }
    /// <summary>Printed in a cited source already, so not suppressed (S-3).</summary>
    public bool IsPublished { get; init; }
}

/// <summary>A measure's figures for one period, women beside men. A row is never edited; a correction is a new row for the same series and period.</summary>
public sealed class Reading : IAddedOnly
{
    private Reading() { }

    internal Reading(Guid measureId, int number, ReadingFacts facts, Guid? correctsId, Stamp stamp)
    {
        (MeasureId, Number, From, To, CorrectsId) = (measureId, number, facts.From, facts.To, correctsId);
        (Geography, DistrictId, TeamId, Category) = (Text.Optional(facts.Geography, "The geography", 200), facts.DistrictId, facts.TeamId, Text.Optional(facts.Category, "The breakdown's value", 200));
        (WomenValue, WomenBase, WomenWords) = (facts.Women.Value, facts.Women.Base, Text.Optional(facts.Women.Words, "The figure for women", 200));
        (MenValue, MenBase, MenWords) = (facts.Men.Value, facts.Men.Base, Text.Optional(facts.Men.Words, "The figure for men", 200));
        (TotalValue, TotalBase, TotalWords) = (facts.Total.Value, facts.Total.Base, Text.Optional(facts.Total.Words, "The total", 200));
        (Method, OverSampled, OverSampledWhy) = (facts.Method, facts.OverSampled, Text.Optional(facts.OverSampledWhy, "Why the sample was or was not enlarged", 1_000));
        (WeightNote, Limits, Source) = (Text.Optional(facts.WeightNote, "The note on weights", 1_000), Text.Optional(facts.Limits, "The limits", 2_000), Text.Optional(facts.Source, "The source", 300));
        IsPublished = facts.IsPublished;
        (EnteredById, EnteredByName, HappenedOn, EnteredAt, Why) = (stamp.By.PersonId, stamp.By.Name, stamp.HappenedOn, stamp.EnteredAt, stamp.Why);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid MeasureId { get; private set; }
    /// <summary>Runs 1, 2, 3 … for each measure.</summary>
    public int Number { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public string? Geography { get; private set; }
    public Guid? DistrictId { get; private set; }
    public Guid? TeamId { get; private set; }
    public string? Category { get; private set; }
    public decimal? WomenValue { get; private set; }
    public int? WomenBase { get; private set; }
    public string? WomenWords { get; private set; }
    public decimal? MenValue { get; private set; }
    public int? MenBase { get; private set; }
    public string? MenWords { get; private set; }
    public decimal? TotalValue { get; private set; }
    public int? TotalBase { get; private set; }
    public string? TotalWords { get; private set; }
    public ReadingMethod Method { get; private set; }
    public bool? OverSampled { get; private set; }
    public string? OverSampledWhy { get; private set; }
    public string? WeightNote { get; private set; }
    public string? Limits { get; private set; }
    public string? Source { get; private set; }
    public bool IsPublished { get; private set; }
    /// <summary>The row that this one corrects; the other stays.</summary>
    public Guid? CorrectsId { get; private set; }
    public Guid? EnteredById { get; private set; }
    public string EnteredByName { get; private set; } = "";
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    /// <summary>Why it was corrected.</summary>
    public string? Why { get; private set; }

    public Tally Women => new(WomenValue, WomenBase, WomenWords);
    public Tally Men => new(MenValue, MenBase, MenWords);
    public Tally Total => new(TotalValue, TotalBase, TotalWords);

    /// <summary>Readings of one series differ only by period.</summary>
    public ReadingSeries Series => new(Geography, DistrictId, TeamId, Category);

    /// <summary>Whether women and men make the total that was entered; when not it is kept and flagged, not corrected. Two means never add up to a third, only their bases do.</summary>
    public bool AddsUp(MeasureForm form) =>
        (form == MeasureForm.Duration || WomenValue is not { } w || MenValue is not { } m || TotalValue is not { } t || w + m == t)
        && (WomenBase is not { } wb || MenBase is not { } mb || TotalBase is not { } tb || wb + mb == tb);

    /// <summary>Only a total was entered: a finding (P-11).</summary>
    public bool IsSplitMissing => !Women.IsRecorded && !Men.IsRecorded && Total.IsRecorded;

    /// <summary>A figure for women and none for men (A31).</summary>
    public bool IsComparatorMissing => Women.IsRecorded && !Men.IsRecorded;
}

/// <summary>What makes readings comparable over time: where, which team, which value of another breakdown.</summary>
public sealed record ReadingSeries(string? Geography = null, Guid? DistrictId = null, Guid? TeamId = null, string? Category = null)
{
    /// <summary>The whole area, everybody.</summary>
    public static readonly ReadingSeries Whole = new();
}

/// <summary>Somebody other than who entered a reading has looked at it.</summary>
public sealed class ReadingConfirmation : IAddedOnly
{
    private ReadingConfirmation() { }
    internal ReadingConfirmation(Guid measureId, Guid readingId, Stamp stamp) => (MeasureId, ReadingId, ById, ByName, On) = (measureId, readingId, stamp.By.PersonId, stamp.By.Name, stamp.HappenedOn);

    public Guid MeasureId { get; private set; }
    public Guid ReadingId { get; private set; }
    public Guid? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public DateOnly On { get; private set; }
}
