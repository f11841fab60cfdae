using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Forums;

/// <summary>What a practice rests on.</summary>
public enum EvidenceLevel { Account, OwnData, IndependentEvaluation }

public enum PracticeState { Submitted, Returned, Published, Archived }

/// <summary>Good practice, described once: moderated by a second person, dated, looked at again each year, adopted by link and never copied (W-7, P-8, P-22).</summary>
public sealed class PracticeEntry : Tracked, IOwned
{
    /// <summary>Months until a published entry must be looked at again (W-7).</summary>
    public const int ReviewMonths = 12;

    private readonly List<PracticeAdoption> _adoptions = [];

    private PracticeEntry() { }

    public static PracticeEntry Submit(Guid areaId, PracticeFacts facts, string originator, Guid? originatorBodyId, Guid? maintainerPostId, Guid? recommendationId, Stamp stamp)
    {
        var entry = new PracticeEntry
        {
            AreaId = areaId, Originator = Text.Line(originator, "Who began it", 300), OriginatorBodyId = originatorBodyId, MaintainerPostId = maintainerPostId, RecommendationId = recommendationId,
            SubmittedById = stamp.By.PersonId, SubmittedByName = stamp.By.Name, SubmittedOn = stamp.HappenedOn,
        };
        entry.Take(facts);
        entry.Record("submitted", null, entry.Title, stamp);
        return entry;
    }

    public Guid AreaId { get; private set; }
    public string Title { get; private set; } = "";
    public string? Problem { get; private set; }
    /// <summary>Markdown.</summary>
    public string WhatWasDone { get; private set; } = "";
    public string? Where { get; private set; }
    public bool IsWomenOnly { get; private set; }
    public EvidenceLevel Level { get; private set; }
    public string? Results { get; private set; }
    public string? Limits { get; private set; }
    public string Tags { get; private set; } = "";
    /// <summary>Who began it. Stays for good (P-22).</summary>
    public string Originator { get; private set; } = "";
    public Guid? OriginatorBodyId { get; private set; }
    public Guid? MaintainerPostId { get; private set; }
    /// <summary>The entry of a source that it was taken from, if it was.</summary>
    public Guid? RecommendationId { get; private set; }
    public PracticeState State { get; private set; }
    public Guid? SubmittedById { get; private set; }
    public string SubmittedByName { get; private set; } = "";
    public DateOnly SubmittedOn { get; private set; }
    public string? ModeratedByName { get; private set; }
    public DateOnly? VerifiedOn { get; private set; }
    public DateOnly? ReviewBy { get; private set; }
    public int Edition { get; private set; } = 1;
    public IReadOnlyList<PracticeAdoption> Adoptions => _adoptions;

    public override string KnownAs => Title;
    public IEnumerable<Guid> OwnerPostIds => MaintainerPostId is { } post ? [post] : [];
    public Guid? AccountableOfficerId => SubmittedById;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];

    public bool IsStaleOn(DateOnly day) => State == PracticeState.Published && ReviewBy < day;

    /// <summary>Who keeps the library, who maintains the entry, and who submitted it and had it returned.</summary>
    public bool MayBeRevisedBy(Actor actor) => actor.May(Act.KeepPractice, this) || (actor.May(Act.SubmitPractice) && SubmittedById is { } person && person == actor.PersonId);

    /// <summary>Publishes it, or returns it with what is to change. A second person always does this (S-2).</summary>
    /// <param name="checkedNobodyIsKnown">The moderator has read it for anything by which a woman could be known.</param>
    public void Moderate(bool publish, bool checkedNobodyIsKnown, bool checkedClaims, Stamp stamp)
    {
        if (State is not (PracticeState.Submitted or PracticeState.Returned)) { throw new RuleViolation($"\"{Title}\" is {State.Words().ToLowerInvariant()}; there is nothing to decide."); }
        if (stamp.By.PersonId is { } person && person == SubmittedById) { throw new RuleViolation("You submitted it, so somebody else must read it before it is published."); }
        if (!publish)
        {
            stamp = stamp.Because(stamp.Why, "returning an entry");
            Record("moderated", State.Words(), PracticeState.Returned.Words(), stamp);
            State = PracticeState.Returned;
            return;
        }
        if (!checkedNobodyIsKnown || !checkedClaims) { throw new RuleViolation("Tick both: that nobody can be known from it, and that it claims no more than its evidence shows."); }
        Record("moderated", State.Words(), PracticeState.Published.Words(), stamp);
        (State, ModeratedByName) = (PracticeState.Published, stamp.By.Name);
        (VerifiedOn, ReviewBy) = (stamp.HappenedOn, stamp.HappenedOn.AddMonths(ReviewMonths));
    }

    public void Verify(Stamp stamp)
    {
        if (State != PracticeState.Published) { throw new RuleViolation($"\"{Title}\" is {State.Words().ToLowerInvariant()}; only what is published is verified again."); }
        if (VerifiedOn == stamp.HappenedOn) { return; }
        Record("verified", Text.Day(VerifiedOn), Text.Day(stamp.HappenedOn), stamp);
        (VerifiedOn, ReviewBy) = (stamp.HappenedOn, stamp.HappenedOn.AddMonths(ReviewMonths));
    }

    /// <summary>A new edition goes back to a moderator; the originator stays.</summary>
    public void Revise(PracticeFacts facts, Stamp stamp)
    {
        if (State == PracticeState.Archived) { throw new RuleViolation($"\"{Title}\" is archived; publish a new entry instead."); }
        Take(facts);
        Record("revised", $"edition {Edition}", State == PracticeState.Published ? $"edition {Edition + 1}" : $"edition {Edition}", stamp);
        if (State == PracticeState.Published) { Edition++; }
        (State, SubmittedById, SubmittedByName) = (PracticeState.Submitted, stamp.By.PersonId, stamp.By.Name);
    }

    public void ReportError(string what, Stamp stamp) => Record("error reported", null, Text.Line(what, "What is wrong", 1_000), stamp);

    public void Archive(Stamp stamp)
    {
        if (State == PracticeState.Archived) { return; }
        stamp = stamp.Because(stamp.Why, "archiving an entry");
        Record("archived", State.Words(), PracticeState.Archived.Words(), stamp);
        State = PracticeState.Archived;
    }

    /// <summary>A team takes it up: a link to this entry, so that its origin always shows.</summary>
    public void AdoptBy(Team team, string? note, Stamp stamp)
    {
        if (State != PracticeState.Published) { throw new RuleViolation($"\"{Title}\" is not published, so it cannot be taken up."); }
        if (_adoptions.Any(a => a.TeamId == team.Id)) { return; }
        _adoptions.Add(new PracticeAdoption(Id, team.Id, Text.Optional(note, "The note", 2_000), stamp));
        Record("taken up by", null, team.Name, stamp);
    }

    private void Take(PracticeFacts facts)
    {
        Title = Text.Line(facts.Title, "The title", 300);
        WhatWasDone = Text.Optional(facts.WhatWasDone, "What was done", 20_000) ?? throw new RuleViolation("Say what was done.");
        (Problem, Where) = (Text.Optional(facts.Problem, "The problem", 4_000), Text.Optional(facts.Where, "Where", 300));
        (Results, Limits, Tags) = (Text.Optional(facts.Results, "The results", 8_000), Text.Optional(facts.Limits, "The limits", 4_000), Text.Optional(facts.Tags, "The tags", 500) ?? "");
        (IsWomenOnly, Level) = (facts.IsWomenOnly, facts.Level);
        if (Level != EvidenceLevel.Account && Results is null) { throw new RuleViolation("Say what the results were; an entry that rests on data or an evaluation must show them."); }
    }
}

public sealed record PracticeFacts
{
    public string? Title { get; init; }
    public string? Problem { get; init; }
    public string? WhatWasDone { get; init; }
    public string? Where { get; init; }
    public bool IsWomenOnly { get; init; }
    public EvidenceLevel Level { get; init; }
    public string? Results { get; init; }
    public string? Limits { get; init; }
    public string? Tags { get; init; }
}

public sealed class PracticeAdoption
{
    private PracticeAdoption() { }
    internal PracticeAdoption(Guid entryId, Guid teamId, string? note, Stamp stamp) => (PracticeEntryId, TeamId, Note, On, ByName) = (entryId, teamId, note, stamp.HappenedOn, stamp.By.Name);

    public Guid PracticeEntryId { get; private set; }
    public Guid TeamId { get; private set; }
    public string? Note { get; private set; }
    public DateOnly On { get; private set; }
    public string ByName { get; private set; } = "";
}

public static class PracticeWords
{
    public static string Words(this EvidenceLevel level) => level switch
    {
        EvidenceLevel.Account => "An account",
        EvidenceLevel.OwnData => "Own data",
        _ => "Independent evaluation",
    };

    public static string Words(this PracticeState state) => state switch
    {
        PracticeState.Submitted => "Awaiting a moderator",
        PracticeState.Returned => "Returned to be mended",
        PracticeState.Published => "Published",
        _ => "Archived",
    };
}
