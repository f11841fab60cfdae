using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Recommendations;

/// <summary>
/// An area's own record of a recommendation (W-1): who answers for it today, what the area said, what is being done about it,
/// and, apart from that, whether it changed anything. The parts of this class: how it stands and who drives it (here),
/// Answering, Delivery, Stalling, Districts.
/// </summary>
public sealed partial class Adoption : Tracked, IOwned
{
    private readonly List<AdoptionStanding> _standings = [];

    private Adoption() { }

    /// <summary>Registers the recommendation in the area; its answer is awaited from then on.</summary>
    /// <exception cref="RuleViolation">It may not be taken up yet.</exception>
    public static Adoption Register(Recommendation recommendation, Guid areaId, Stamp stamp)
    {
        if (!recommendation.IsAdoptable)
        {
            throw new RuleViolation(recommendation.NeedsReview && recommendation.ReviewedOn is null && recommendation.IsSwitchedOn
                ? $"{recommendation.Ref} rests on anonymous comment; somebody must look into it before an area takes it up."
                : $"{recommendation.Ref} is not open to be taken up: {recommendation.Standing.Words().ToLowerInvariant()}.");
        }
        var adoption = new Adoption { RecommendationId = recommendation.Id, AreaId = areaId, Ref = recommendation.Ref, RegisteredOn = stamp.HappenedOn, LastChangeHappenedOn = stamp.HappenedOn };
        adoption._standings.Add(new AdoptionStanding(adoption.Id, areaId, ++adoption.StandingCount, stamp.HappenedOn, stamp.EnteredAt, adoption.Facts));
        adoption.Record("registered", null, adoption.Ref, stamp);
        return adoption;
    }

    public Guid RecommendationId { get; private set; }
    public Guid AreaId { get; private set; }
    /// <summary>The recommendation's reference, which never changes.</summary>
    public string Ref { get; private set; } = "";
    public DateOnly RegisteredOn { get; private set; }
    public AdoptionFacts Facts { get; private set; } = new();
    public int StandingCount { get; private set; }
    public DateOnly LastChangeHappenedOn { get; private set; }
    public IReadOnlyList<AdoptionStanding> Standings => _standings;
    /// <summary>About money, for directors and the board; forum members never see it.</summary>
    public string? RestrictedNote { get; private set; }

    public override string KnownAs => Ref;
    public IEnumerable<Guid> OwnerPostIds => Facts.DrivingPostId is { } post ? [post] : [];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];
    public Guid? OwnerBodyId => Facts.ResponsibleBodyId;

    /// <summary>How it stood on a day, as known at a moment (now when null); null before it was registered. Needs its standings loaded.</summary>
    public AdoptionFacts? StandingOn(DateOnly day, DateTime? knownAt = null) => _standings.InForceOn(day, knownAt)?.Facts;

    /// <summary>Says who answers for it today: a body, the board that drives it, and the post that does the driving (P-2, P-21).</summary>
    /// <exception cref="RuleViolation">The body has ended, the board is no board, or a change has no reason.</exception>
    public void Entrust(Body? body, Forum? board, Post? post, NamesBefore before, Stamp stamp)
    {
        RequireOpen();
        if (body is not null && body.Id != Facts.ResponsibleBodyId && !body.IsActiveOn(stamp.HappenedOn)) { throw new RuleViolation($"{body.Name} ended on {Text.Day(body.ActiveTo)}; {Ref} needs a body that is there today."); }
        if (board is not null && board.Kind != ForumKind.Board) { throw new RuleViolation($"{board.Name} is not a board; a recommendation is driven by one."); }
        if (Facts.IsAccepted && body is null) { throw new RuleViolation($"{Ref} is accepted, so a named body must answer for it."); }
        var changes = (Facts.ResponsibleBodyId is not null && body?.Id != Facts.ResponsibleBodyId) || (Facts.DrivingBoardId is not null && board?.Id != Facts.DrivingBoardId)
            || (Facts.DrivingPostId is not null && post?.Id != Facts.DrivingPostId);
        if (changes) { stamp = stamp.Because(stamp.Why, "changing who answers for a recommendation"); }
        Set("responsible body", before.Body, body?.Name, body?.Id != Facts.ResponsibleBodyId, f => f.ResponsibleBodyId, f => f with { ResponsibleBodyId = body?.Id }, stamp);
        Set("driving board", before.Board, board?.Name, board?.Id != Facts.DrivingBoardId, f => f.DrivingBoardId, f => f with { DrivingBoardId = board?.Id }, stamp);
        Set("driving post", before.Post, post?.Name, post?.Id != Facts.DrivingPostId, f => f.DrivingPostId, f => f with { DrivingPostId = post?.Id }, stamp);
    }

    public void NoteInConfidence(string? note, Stamp stamp)
    {
        var after = Text.Optional(note, "The restricted note", 4_000);
        if (after == RestrictedNote) { return; }
        Record("restricted note", null, after is null ? "removed" : "changed", stamp);      // never its words: history is read by all
        RestrictedNote = after;
    }

    private void Set(string what, string? from, string? to, bool differs, Func<AdoptionFacts, object?> read, Func<AdoptionFacts, AdoptionFacts> write, Stamp stamp)
    {
        if (!differs) { return; }
        Record(what, from, to, stamp);
        Change(stamp, read, write);
    }

    private void Change(Stamp stamp, Func<AdoptionFacts, object?> read, Func<AdoptionFacts, AdoptionFacts> write)
    {
        RequireCouldHappen(stamp);
        var carried = _standings.Carry(Facts, LastChangeHappenedOn, stamp.HappenedOn, read, write);
        foreach (var (day, facts) in carried.Rows) { _standings.Add(new AdoptionStanding(Id, AreaId, ++StandingCount, day, stamp.EnteredAt, facts)); }
        Facts = carried.Present;
        if (stamp.HappenedOn > LastChangeHappenedOn) { LastChangeHappenedOn = stamp.HappenedOn; }
    }

    private void RequireCouldHappen(Stamp stamp)
    {
        if (stamp.HappenedOn < RegisteredOn) { throw new RuleViolation($"{Ref} was registered on {Text.Day(RegisteredOn)}; nothing can have happened to it on {Text.Day(stamp.HappenedOn)}."); }
        if (stamp.HappenedOn > DateOnly.FromDateTime(stamp.EnteredAt.AddDays(1))) { throw new RuleViolation($"{Text.Day(stamp.HappenedOn)} is still to come; {Ref} records what has happened."); }
    }

    private void RequireOpen()
    {
        if (Facts.ClosedOn is { } closed) { throw new RuleViolation($"{Ref} was closed on {Text.Day(closed)}; reopen it first."); }
        if (Facts.SupersededOn is { } gone) { throw new RuleViolation($"{Ref} was superseded on {Text.Day(gone)}."); }
    }

    private void RequireAccepted(string act)
    {
        RequireOpen();
        if (!Facts.IsAccepted) { throw new RuleViolation($"{Ref} is not accepted ({Facts.Answer.Words().ToLowerInvariant()}), so {act} comes too early."); }
    }
}

/// <summary>What the three who answer for an adoption are called now, for its history.</summary>
public sealed record NamesBefore(string? Body, string? Board, string? Post);
