using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Strategies;

public enum CommitmentKind { Commitment, PracticeRule, ExistingPractice, Plan, Decision }

/// <summary>A promise or rule of practice found only in the prose. One click makes it an action (W-22); the link is kept.</summary>
public sealed class NarrativeCommitment : Tracked
{
    private readonly List<CommitmentMirror> _mirrors = [];

    private NarrativeCommitment() { }

    public NarrativeCommitment(Guid strategyId, Guid sectionId, int order, string reference, string summary, string? actor, CommitmentKind kind, int? sourceLine)
    {
        (StrategyId, SectionId, Order, Kind, SourceLine) = (strategyId, sectionId, order, kind, sourceLine);
        (Ref, Summary, Actor) = (Text.Line(reference, "The reference", 40), Text.Line(summary, $"The summary of {reference}", 1_000), actor);
    }

    public Guid StrategyId { get; private set; }
    public Guid SectionId { get; private set; }
    public int Order { get; private set; }
    public string Ref { get; private set; } = "";
    public string Summary { get; private set; } = "";
    public string? Actor { get; private set; }
    public CommitmentKind Kind { get; private set; }
    public int? SourceLine { get; private set; }
    public Guid? PromotedToId { get; private set; }
    /// <summary>The actions that say the same; none for 13 of the 55.</summary>
    public IReadOnlyList<CommitmentMirror> Mirrors => _mirrors;

    public override string KnownAs => Ref;
    public override Guid? HistoryOf => StrategyId;

    public void Mirror(Guid actionPointId)
    {
        if (_mirrors.All(m => m.ActionPointId != actionPointId)) { _mirrors.Add(new CommitmentMirror(Id, actionPointId)); }
    }

    /// <summary>Makes it an action of its section, with a new reference; nothing happens when it is one already.</summary>
    public ActionPoint? Promote(string newRef, int order, DateOnly publishedOn, OwnerKind ownerKind, Stamp stamp)
    {
        if (PromotedToId is not null) { return null; }
        var source = new SourceWording(newRef, Summary)
        {
            Form = SourceForm.Promoted, Line = SourceLine, OwnerAsWritten = Actor, OwnerKind = ownerKind, Level = CommitmentLevel.Ensure,
            Notes = $"Made an action from the prose promise {Ref} on {Text.Day(stamp.HappenedOn)}.",
        };
        // It counts from the day it was promoted: no figure of an earlier day may change.
        var action = new ActionPoint(StrategyId, SectionId, source, order, stamp.HappenedOn > publishedOn ? stamp.HappenedOn : publishedOn, stamp);
        PromotedToId = action.Id;
        Record("made an action", null, newRef, stamp);
        return action;
    }
}

public sealed class CommitmentMirror
{
    private CommitmentMirror() { }
    internal CommitmentMirror(Guid commitmentId, Guid actionPointId) => (CommitmentId, ActionPointId) = (commitmentId, actionPointId);
    public Guid CommitmentId { get; private set; }
    public Guid ActionPointId { get; private set; }
}

public static class CommitmentKinds
{
    public static string Words(this CommitmentKind kind) => kind switch
    {
        CommitmentKind.Commitment => "Commitment",
        CommitmentKind.PracticeRule => "Rule of practice",
        CommitmentKind.ExistingPractice => "Existing practice",
        CommitmentKind.Plan => "Plan",
        _ => "Decision",
    };
}
