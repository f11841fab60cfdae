namespace StrategyTracker.Domain.ActionPoints;

public enum IntervalUnit { Day, Week, Month, Year }

/// <summary>What the source document says of an action, in our own words and never edited afterwards.</summary>
public sealed record SourceWording(string Ref, string Summary)
{
    public string? Detail { get; init; }
    public string? Notes { get; init; }
    public SourceForm Form { get; init; }
    public int? Line { get; init; }
    public OwnerKind OwnerKind { get; init; } = OwnerKind.None;
    public string? OwnerAsWritten { get; init; }
    public CommitmentLevel Level { get; init; }
    public Control Control { get; init; }
    public DeadlineKind DeadlineKind { get; init; } = DeadlineKind.Unspecified;
    public DateOnly? Deadline { get; init; }
    public bool IsDuty { get; init; }
    public bool IsHeading { get; init; }
    public string? Trigger { get; init; }
    public AppliesPer? AppliesPer { get; init; }
    public string? PartnerNote { get; init; }
    public string? Recurrence { get; init; }
    public int? Every { get; init; }
    public IntervalUnit? EveryUnit { get; init; }
    /// <summary>The interval is a ceiling: the next date counts from the last completion .</summary>
    public bool IsAtLeast { get; init; }
    /// <summary>Comma-separated theme words.</summary>
    public string Themes { get; init; } = "";
    public IReadOnlyList<string> Components { get; init; } = [];
}
