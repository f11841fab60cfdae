using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Domain.PolicyEvents;

/// <summary>What whoever answers for an item says of it after a change outside.</summary>
public enum ReviewOutcome { NoChange, ToChange, NoLongerPossible }

/// <summary>An action, or a recommendation that the area has taken up, which a change of law or policy touches; with the one review of it (N-15).</summary>
public sealed class AffectedItem
{
    private AffectedItem() { }

    internal static AffectedItem Of(Guid eventId, ActionPoint action, DateOnly on) => new() { EventId = eventId, ActionPointId = action.Id, Ref = action.Ref, AddedOn = on };
    internal static AffectedItem Of(Guid eventId, Adoption adoption, DateOnly on) => new() { EventId = eventId, AdoptionId = adoption.Id, Ref = adoption.Ref, AddedOn = on };

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid EventId { get; private set; }
    /// <summary>One of the two is there: the action, or the area's own record of a recommendation.</summary>
    public Guid? ActionPointId { get; private set; }
    public Guid? AdoptionId { get; private set; }
    public string Ref { get; private set; } = "";
    /// <summary>Since when its owner is asked to look at it.</summary>
    public DateOnly AddedOn { get; private set; }
    public DateOnly? TakenOffOn { get; private set; }
    public DateOnly? ReviewedOn { get; private set; }
    public Guid? ReviewedById { get; private set; }
    public string? ReviewedByName { get; private set; }
    public string? ReviewedFor { get; private set; }
    public ReviewOutcome? Outcome { get; private set; }
    public string? Note { get; private set; }

    public bool IsListed => TakenOffOn is null;
    public bool IsToReview => IsListed && ReviewedOn is null;

    internal void TakeOff(DateOnly on) => TakenOffOn = on;

    internal void PutBack(DateOnly on) => (TakenOffOn, AddedOn) = (null, on);

    internal void Review(ReviewOutcome outcome, string? note, Stamp stamp) =>
        (ReviewedOn, ReviewedById, ReviewedByName, ReviewedFor, Outcome, Note) = (stamp.HappenedOn, stamp.By.PersonId, stamp.By.Name, stamp.OnBehalfOf, outcome, note);
}
