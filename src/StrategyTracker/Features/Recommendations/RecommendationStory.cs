using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Areas;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Everything the page of a recommendation tells in an area, and what the person looking may do.</summary>
public sealed record RecommendationStory(EntryStory Entry, AdoptionStory? Adoption, AreaHead Area, IReadOnlySet<Act> May, DateOnly Today)
{
    public IReadOnlyList<HistoryRow> History { get; init; } = [];
    public AdoptionState? State => Adoption?.Facts.On(Today);
}

/// <summary>What the source says; the same in every area.</summary>
public sealed record EntryStory(
    Guid Id, Guid Version, string Ref, EntryKind Kind, Standing Standing, string Summary, string? Detail, string? Evidence, IReadOnlyList<string> Addressees, string? Strength, string? SourceDeadline,
    IReadOnlyList<string> Themes, string? Locator, bool IsSplitByRegister, bool NeedsReview, string? Review, DateOnly? ReviewedOn, bool IsSwitchedOn, bool IsAdoptable, SourceHead Source)
{
    public IReadOnlyList<SectionChoice> Sections { get; init; } = [];
    public EntryLink? Parent { get; init; }
    public IReadOnlyList<EntryLink> Parts { get; init; } = [];
    public EntryLink? Repeats { get; init; }
    public IReadOnlyList<EntryLink> RepeatedBy { get; init; } = [];
    public EntryLink? SupersededBy { get; init; }
    public IReadOnlyList<EntryLink> Similar { get; init; } = [];
}

public sealed record SourceHead(string Code, string Title, string? Author, int? Year, Reliability Reliability, string? Caution);

public sealed record EntryLink(Guid Id, string Ref, string Summary, Standing Standing);

/// <summary>What the area made of it.</summary>
public sealed record AdoptionStory(Guid Id, Guid Version, DateOnly RegisteredOn, AdoptionFacts Facts, string? AnswerReason, string? PartAccepted, DateOnly? FirstAgreedDate, string? VerifiedBy, string? OutcomeStatement)
{
    public NamedChoice? Body { get; init; }
    public NamedChoice? Board { get; init; }
    public NamedChoice? Post { get; init; }
    public IReadOnlyList<string> Holders { get; init; } = [];
    public IReadOnlyList<CarryingAction> Actions { get; init; } = [];
    public IReadOnlyList<AdoptionUpdateRow> Updates { get; init; } = [];
    public IReadOnlyList<AdoptionEvidenceRow> Evidence { get; init; } = [];
    public IReadOnlyList<DateMoveRow> Dates { get; init; } = [];
    public IReadOnlyList<StallRow> Stalls { get; init; } = [];
    public IReadOnlyList<DistrictRow> Districts { get; init; } = [];
    /// <summary>Read from the store only for those who may see it.</summary>
    public string? RestrictedNote { get; init; }
}

public sealed record CarryingAction(Guid Id, LinkedAction Action, DateOnly LinkedOn);
public sealed record AdoptionUpdateRow(string Done, string? Different, string By, string? OnBehalfOf, DateOnly HappenedOn, DateTime EnteredAt);
public sealed record AdoptionEvidenceRow(Guid Id, string Title, string? Address, string? Note, DateOnly? DatedOn, bool IsWorthCopying, string By, DateOnly HappenedOn, DateTime EnteredAt);
public sealed record DateMoveRow(DateOnly Date, DateOnly SetOn, string By, string Why);
public sealed record StallRow(string BlockedBy, string Reason, string Ask, string EscalatedTo, DateOnly From, DateOnly? EndedOn, string? EndedHow);
public sealed record DistrictRow(Guid Id, string Name, DistrictState? State, string? Body, Guid? BodyId, string? Note, string? WorthCopying, DateOnly? SaidOn, string? SaidBy);
