using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Domain.PolicyEvents;

/// <summary>Whether what it touches has been looked at. It is closed once every item on its list is reviewed; nobody closes it by hand.</summary>
public enum PolicyEventState { NothingListed, Open, Reviewed }

/// <summary>
/// A change of law, policy, targets or contracts outside the area (recommendations N-15; BLG 23 Aug 2022, CLK 2.2), with the actions and
/// recommendations whose promises were made under what went before. Each of them is looked at again once, by whoever answers for it.
/// </summary>
public sealed class PolicyEvent : Tracked
{
    private readonly List<AffectedItem> _affected = [];

    private PolicyEvent() { }

    public static PolicyEvent Enter(Guid areaId, PolicyEventFacts facts, Stamp stamp)
    {
        var entered = new PolicyEvent { AreaId = areaId, EnteredOn = stamp.HappenedOn };
        entered.Take(facts);
        entered.Record("entered", null, entered.Title, stamp);
        return entered;
    }

    public Guid AreaId { get; private set; }
    /// <summary>What changed, in a line.</summary>
    public string Title { get; private set; } = "";
    public string? Description { get; private set; }
    /// <summary>The day it happened or takes effect; it may be still to come.</summary>
    public DateOnly TakesEffectOn { get; private set; }
    /// <summary>The law, paper or letter that says so: words, an address, or both.</summary>
    public string? Source { get; private set; }
    public string? SourceAddress { get; private set; }
    public DateOnly EnteredOn { get; private set; }
    /// <summary>All that was ever on its list, also what was taken off again.</summary>
    public IReadOnlyList<AffectedItem> Affected => _affected;

    public override string KnownAs => Title;
    public IEnumerable<AffectedItem> Listed => _affected.Where(i => i.IsListed);

    public PolicyEventCounts Counts => new(Listed.Count(), Listed.Count(i => i.IsToReview), Listed.Count(i => i.Outcome == ReviewOutcome.ToChange), Listed.Count(i => i.Outcome == ReviewOutcome.NoLongerPossible));
    public PolicyEventState State => Counts.State;

    /// <exception cref="RuleViolation">Its day moved without a reason, or a fact is missing.</exception>
    public void Change(PolicyEventFacts facts, Stamp stamp)
    {
        var (day, before) = (TakesEffectOn, (Title, Description, Source, SourceAddress));
        Take(facts);
        if (day != TakesEffectOn) { Record("takes effect on", Text.Day(day), Text.Day(TakesEffectOn), stamp.Because(stamp.Why, "moving the day of a change")); }
        if (before != (Title, Description, Source, SourceAddress)) { Record("description", before.Title == Title ? null : before.Title, before.Title == Title ? "changed" : Title, stamp); }
    }

    public void Touches(ActionPoint action, Stamp stamp) => Touches(i => i.ActionPointId == action.Id, () => AffectedItem.Of(Id, action, stamp.HappenedOn), action.Ref, stamp);

    /// <exception cref="RuleViolation">The recommendation is another area's.</exception>
    public void Touches(Adoption adoption, Stamp stamp)
    {
        if (adoption.AreaId != AreaId) { throw new RuleViolation($"{adoption.Ref} is another area's own record; enter the change there as well."); }
        Touches(i => i.AdoptionId == adoption.Id, () => AffectedItem.Of(Id, adoption, stamp.HappenedOn), adoption.Ref, stamp);
    }

    /// <summary>It turns out not to be touched: off the list, with a reason. That it stood there, and any review of it, stays.</summary>
    public void TakeOff(Guid itemId, Stamp stamp)
    {
        var item = Find(itemId);
        if (!item.IsListed) { return; }
        stamp = stamp.Because(stamp.Why, "taking something off the list");
        item.TakeOff(stamp.HappenedOn);
        Record("on its list", item.Ref, null, stamp);
    }

    /// <summary>Somebody who answers for an item says what the change means for it. Said once; what was said is kept.</summary>
    /// <exception cref="RuleViolation">It is off the list or reviewed already, or nothing says what is to be done.</exception>
    public void Review(Guid itemId, ReviewOutcome outcome, string? note, Stamp stamp)
    {
        var item = Find(itemId);
        if (!item.IsListed) { throw new RuleViolation($"{item.Ref} was taken off the list on {Text.Day(item.TakenOffOn)}, so there is nothing to review."); }
        if (item.ReviewedOn is { } on) { throw new RuleViolation($"{item.Ref} was reviewed on {Text.Day(on)} by {item.ReviewedByName}; what was said then is kept. Enter a new change if the law or policy has moved on."); }
        var words = Text.Optional(note, "The note", 4_000);
        if (words is null && outcome != ReviewOutcome.NoChange) { throw new RuleViolation(outcome == ReviewOutcome.ToChange ? "Say what is to be changed." : "Say why it is no longer possible."); }
        item.Review(outcome, words, stamp);
        Record("review", item.Ref, outcome.Words(), stamp);
    }

    private void Touches(Func<AffectedItem, bool> isIt, Func<AffectedItem> make, string reference, Stamp stamp)
    {
        var there = _affected.FirstOrDefault(isIt);
        if (there is { IsListed: true }) { return; }
        if (there is null) { _affected.Add(make()); } else { there.PutBack(stamp.HappenedOn); }
        Record("on its list", null, reference, stamp);
    }

    private AffectedItem Find(Guid itemId) => _affected.FirstOrDefault(i => i.Id == itemId) ?? throw new NotFound("affected item");

    private void Take(PolicyEventFacts facts)
    {
        var (source, address) = (Text.Optional(facts.Source, "The source", 1_000), WebAddress.Of(facts.SourceAddress));
        if (source is null && address is null) { throw new RuleViolation("Name the source: the law, paper or letter, its web address, or both."); }
        var day = facts.TakesEffectOn ?? throw new RuleViolation("Say on which day it happened or takes effect.");
        (Title, Description, TakesEffectOn, Source, SourceAddress) = (Text.Line(facts.Title, "What changed", 300), Text.Optional(facts.Description, "The description", 20_000), day, source, address);
    }
}

/// <summary>How many items are on a change's list, and what became of them.</summary>
public sealed record PolicyEventCounts(int Listed, int ToReview, int ToChange, int NoLongerPossible)
{
    public int Reviewed => Listed - ToReview;

    public PolicyEventState State => this switch
    {
        { Listed: 0 } => PolicyEventState.NothingListed,
        { ToReview: > 0 } => PolicyEventState.Open,
        _ => PolicyEventState.Reviewed,
    };
}

/// <summary>What is written down of a change outside.</summary>
public sealed record PolicyEventFacts
{
    public string? Title { get; init; }
    public string? Description { get; init; }
    public DateOnly? TakesEffectOn { get; init; }
    public string? Source { get; init; }
    public string? SourceAddress { get; init; }
}
