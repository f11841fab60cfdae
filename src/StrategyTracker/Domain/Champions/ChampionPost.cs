using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Champions;

public enum ChampionKind { Champion, Lead, Specialist, Liaison, Coordinator, Judicial, Representative }

/// <summary>What a champion post covers.</summary>
public enum CoverKind { District, Team, Body }

/// <summary>
/// What makes a post a champion's: its remit, whom it serves, what it covers and the board it can reach (P-7). The post itself
/// has the holder and the deputy; this says what they hold it for.
/// </summary>
public sealed partial class ChampionPost : Tracked, IOwned
{
    private readonly List<ChampionCover> _covers = [];
    private readonly List<ChampionPostStanding> _standings = [];

    private ChampionPost() { }

    public static ChampionPost Add(Post post, Guid areaId, ChampionFacts facts, Stamp stamp)
    {
        var champion = new ChampionPost { PostId = post.Id, PostName = post.Name, AreaId = areaId };
        champion.Record("champion post", null, $"{facts.Kind.Words()}: {post.Name}", stamp);
        champion.Take(facts);
        champion._standings.Add(new ChampionPostStanding(champion.Id, ++champion.StandingCount, stamp.HappenedOn, stamp.EnteredAt, champion.Backing));
        return champion;
    }

    public Guid PostId { get; private set; }
    public string PostName { get; private set; } = "";
    public Guid AreaId { get; private set; }
    public ChampionKind Kind { get; private set; }
    public string? Purpose { get; private set; }
    /// <summary>The written remit: its words, an address, or both. With neither the post has no remit.</summary>
    public string? Remit { get; private set; }
    public string? RemitAddress { get; private set; }
    public DateOnly? RemitOn { get; private set; }
    public Guid? BodyId { get; private set; }
    public string? Level { get; private set; }
    public Guid? BoardId { get; private set; }
    public DateOnly? BoardOn { get; private set; }
    public string? TimeAllowed { get; private set; }
    public string? TrainingRequired { get; private set; }
    public DateOnly? TrainedOn { get; private set; }
    public DateOnly? TermEnd { get; private set; }
    /// <summary>The post also awards contracts; a source warns against holding both.</summary>
    public bool AwardsContracts { get; private set; }
    /// <summary>When the holder last confirmed the post, its remit and its promises.</summary>
    public DateOnly? ConfirmedOn { get; private set; }
    public Guid? ConfirmedById { get; private set; }
    public string? HandoverNote { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public int StandingCount { get; private set; }
    /// <summary>What it covers and ever covered, each with its days.</summary>
    public IReadOnlyList<ChampionCover> Covers => _covers;
    public IReadOnlyList<ChampionPostStanding> Standings => _standings;
    public ChampionBacking Backing => new() { BodyId = BodyId, HasRemit = RemitOn is not null, BoardId = BoardId, NeedsTraining = TrainingRequired is not null, TrainedOn = TrainedOn, EndedOn = EndedOn };

    public override string KnownAs => PostName;
    public IEnumerable<Guid> OwnerPostIds => [PostId];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];

    public bool HasRemitOn(DateOnly day) => RemitOn <= day;
    public bool HasBoardOn(DateOnly day) => BoardOn <= day;
    public bool IsUntrainedOn(DateOnly day) => Backing.IsUntrainedOn(day);
    public bool IsTermOverOn(DateOnly day) => TermEnd < day;
    public bool IsThereOn(DateOnly day) => EndedOn is null || day <= EndedOn;
    /// <summary>Whether one of these, its holders, has confirmed being in post: whoever takes over confirms anew (W-6).</summary>
    public bool IsConfirmedBy(IEnumerable<Guid> holders) => ConfirmedById is { } person && holders.Contains(person);

    public void Change(ChampionFacts facts, Stamp stamp)
    {
        var before = (Kind, Purpose, Level, TimeAllowed, TrainingRequired, AwardsContracts);
        if (facts.TermEnd != TermEnd) { Record("term end", Text.Day(TermEnd, "none"), Text.Day(facts.TermEnd, "none"), stamp); }
        var neededTraining = Backing.NeedsTraining;
        Take(facts);
        if (neededTraining != Backing.NeedsTraining) { Stand(stamp.HappenedOn, stamp, b => b with { NeedsTraining = !neededTraining }); }
        if (before != (Kind, Purpose, Level, TimeAllowed, TrainingRequired, AwardsContracts)) { Record("description", null, "changed", stamp); }
    }

    public void GiveRemit(string? words, string? address, Stamp stamp)
    {
        var (text, link) = (Text.Optional(words, "The remit", 8_000), WebAddress.Of(address));
        if ((text, link) == (Remit, RemitAddress)) { return; }
        Record("remit", RemitOn is null ? "none" : "written", text is null && link is null ? "none" : "written", stamp);
        (Remit, RemitAddress, RemitOn) = (text, link, text is null && link is null ? null : RemitOn ?? stamp.HappenedOn);      // written since then, however often reworded
        var isWritten = RemitOn is not null;
        Stand(stamp.HappenedOn, stamp, b => b with { HasRemit = isWritten });
    }

    public void HostedBy(Body? body, string? nameBefore, Stamp stamp)
    {
        if (body?.Id == BodyId) { return; }
        Record("body", nameBefore, body?.Name ?? "none", stamp);
        BodyId = body?.Id;
        Stand(stamp.HappenedOn, stamp, b => b with { BodyId = body?.Id });
    }

    public void LinkTo(Forum? board, string? nameBefore, Stamp stamp)
    {
        if (board?.Id == BoardId) { return; }
        if (board is not null && board.Kind != ForumKind.Board) { throw new RuleViolation($"{board.Name} is not a board; a champion reaches upward through one."); }
        Record("link to a board", nameBefore, board?.Name ?? "none", stamp);
        (BoardId, BoardOn) = (board?.Id, board is null ? null : BoardOn ?? stamp.HappenedOn);
        Stand(stamp.HappenedOn, stamp, b => b with { BoardId = board?.Id });
    }

    public void Cover(CoverKind kind, Guid subjectId, string name, Stamp stamp)
    {
        if (_covers.Any(c => c.SubjectId == subjectId && c.To is null)) { return; }
        if (_covers.FirstOrDefault(c => c.SubjectId == subjectId && c.To >= stamp.HappenedOn) is { } before) { before.GoOn(); }
        else { _covers.Add(new ChampionCover(Id, kind, subjectId, stamp.HappenedOn)); }
        Record("covers", null, name, stamp);
    }

    public void NoLongerCover(Guid subjectId, string name, Stamp stamp)
    {
        if (_covers.FirstOrDefault(c => c.SubjectId == subjectId && c.To is null) is not { } cover) { return; }
        if (stamp.HappenedOn < cover.From) { throw new RuleViolation($"{PostName} has covered {name} since {Text.Day(cover.From)}; that cannot end before."); }
        if (stamp.HappenedOn == cover.From) { _covers.Remove(cover); } else { cover.End(stamp.HappenedOn); }
        Record("covers", name, null, stamp);
    }

    public void Train(DateOnly on, Stamp stamp)
    {
        if (TrainedOn == on) { return; }
        if (on > stamp.HappenedOn) { throw new RuleViolation($"{Text.Day(on)} is still to come; enter the training when it has been done."); }
        Record("trained", Text.Day(TrainedOn, "not yet"), Text.Day(on), stamp);
        TrainedOn = on;
        Stand(on, stamp, b => b with { TrainedOn = on });
    }

    /// <summary>The holder confirms that they are in post and have read what comes with it (W-6).</summary>
    /// <exception cref="RuleViolation">The person does not hold the post.</exception>
    public void ConfirmInPost(Stamp stamp)
    {
        if (!stamp.By.PostIds.Contains(PostId)) { throw new RuleViolation($"Only who holds {PostName} can confirm being in post."); }
        if (ConfirmedOn == stamp.HappenedOn && ConfirmedById == stamp.By.PersonId) { return; }
        Record("confirmed in post", Text.Day(ConfirmedOn, "never"), stamp.By.Name, stamp);
        (ConfirmedOn, ConfirmedById) = (stamp.HappenedOn, stamp.By.PersonId);
    }

    /// <summary>What the next holder must know: open items, contacts, promises. The one who takes over confirms anew (W-6).</summary>
    public void HandOver(string? note, Stamp stamp)
    {
        HandoverNote = Text.Optional(note, "The handover note", 8_000) ?? throw new RuleViolation("Write what the next holder must know: open items, contacts, promises.");
        Record("handover note", null, "written", stamp);
        (ConfirmedOn, ConfirmedById) = (null, null);
    }

    public void End(Stamp stamp)
    {
        if (EndedOn is not null) { return; }
        stamp = stamp.Because(stamp.Why, "ending a champion post");
        Record("ended", null, Text.Day(stamp.HappenedOn), stamp);
        EndedOn = stamp.HappenedOn;
        Stand(stamp.HappenedOn, stamp, b => b with { EndedOn = stamp.HappenedOn });
    }

    /// <summary>Keeps how it stands from a day on.</summary>
    private void Stand(DateOnly day, Stamp stamp, Func<ChampionBacking, ChampionBacking> write)
    {
        foreach (var (on, backing) in _standings.RowsFor(Backing, day, write)) { _standings.Add(new ChampionPostStanding(Id, ++StandingCount, on, stamp.EnteredAt, backing)); }
    }

    private void Take(ChampionFacts facts) => (Kind, Purpose, Level, TimeAllowed, TrainingRequired, TermEnd, AwardsContracts) =
        (facts.Kind, Text.Optional(facts.Purpose, "The purpose", 4_000), Text.Optional(facts.Level, "The level", 100), Text.Optional(facts.TimeAllowed, "The time allowed", 200),
            Text.Optional(facts.TrainingRequired, "The training required", 500), facts.TermEnd, facts.AwardsContracts);
}

public sealed record ChampionFacts
{
    public ChampionKind Kind { get; init; }
    public string? Purpose { get; init; }
    public string? Level { get; init; }
    public string? TimeAllowed { get; init; }
    public string? TrainingRequired { get; init; }
    public DateOnly? TermEnd { get; init; }
    public bool AwardsContracts { get; init; }
}

public static class ChampionKinds
{
    public static string Words(this ChampionKind kind) => kind switch
    {
        ChampionKind.Judicial => "Judicial champion",
        ChampionKind.Representative => "Service-user representative",
        _ => kind.ToString(),
    };
}
