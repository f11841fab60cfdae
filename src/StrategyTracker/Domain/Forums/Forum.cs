using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.Forums;

public enum ForumKind { Board, Forum, UserGroup, PractitionerGroup }

public enum ForumStatus { Active, Proposed, Lapsed }

/// <summary>A place where people of several bodies meet: a board that decides, or a forum that speaks up. A forum with nowhere to report is a gap (P-2).</summary>
public sealed class Forum : Tracked
{
    private readonly List<ForumSeat> _seats = [];
    private readonly List<ForumStanding> _standings = [];

    private Forum() { }

    public static Forum Add(string name, ForumKind kind, Guid areaId, ForumFacts facts, Stamp stamp)
    {
        var forum = new Forum { Name = Text.Line(name, "The forum's name", 200), Kind = kind, AreaId = areaId };
        forum.Take(facts);
        forum.Record("added", null, forum.Name, stamp);
        forum._standings.Add(new ForumStanding(forum.Id, ++forum.StandingCount, stamp.HappenedOn, stamp.EnteredAt, forum.Place));
        return forum;
    }

    public string Name { get; private set; } = "";
    public ForumKind Kind { get; private set; }
    public Guid AreaId { get; private set; }
    public string? Purpose { get; private set; }
    /// <summary>Markdown: what its members agreed about working together.</summary>
    public string? Principles { get; private set; }
    public string? Frequency { get; private set; }
    public bool? HasBudget { get; private set; }
    public ForumStatus Status { get; private set; }
    public Guid? ChairPostId { get; private set; }
    public Guid? ReportsToId { get; private set; }
    public int StandingCount { get; private set; }
    public IReadOnlyList<ForumSeat> Seats => _seats;
    public IReadOnlyList<ForumStanding> Standings => _standings;
    public ForumPlace Place => new() { Status = Status, ReportsToId = ReportsToId };

    public override string KnownAs => Name;

    public bool HasNowhereToReport => Status == ForumStatus.Active && Kind != ForumKind.Board && ReportsToId is null;      // on a past day: BrokenThreadsQuery

    public void Change(string name, ForumFacts facts, Stamp stamp)
    {
        var line = Text.Line(name, "The forum's name", 200);
        if (line != Name) { Record("name", Name, line, stamp); }
        Name = line;
        var (status, before) = (Status, (Purpose, Principles, Frequency, HasBudget));
        Take(facts);
        if (status != Status)
        {
            Record("status", status.Words(), Status.Words(), stamp);
            Stand(stamp, p => p with { Status = Status });
        }
        if (before != (Purpose, Principles, Frequency, HasBudget)) { Record("purpose and principles", null, "changed", stamp); }
    }

    public void ChairedBy(Post? post, string? nameBefore, Stamp stamp)
    {
        if (ChairPostId == post?.Id) { return; }
        Record("chair", nameBefore, post?.Name ?? "nobody", stamp);
        ChairPostId = post?.Id;
    }

    /// <param name="chain">The forums that <paramref name="other"/> reports to, it included.</param>
    /// <exception cref="RuleViolation">It would report to itself, straight or round a circle.</exception>
    public void ReportTo(Forum? other, IReadOnlyCollection<Guid> chain, Stamp stamp)
    {
        if (ReportsToId == other?.Id) { return; }
        if (other is not null && (other.Id == Id || chain.Contains(Id))) { throw new RuleViolation($"{Name} cannot report to {other.Name}: {other.Name} reports to {Name} already, straight or through others."); }
        Record("reports to", null, other?.Name ?? "nowhere", stamp);
        ReportsToId = other?.Id;
        Stand(stamp, p => p with { ReportsToId = other?.Id });
    }

    /// <summary>Gives a body a seat; a voluntary body may hold any (P-19).</summary>
    public ForumSeat Seat(Body body, Guid? postId, Stamp stamp)
    {
        if (!body.IsActiveOn(stamp.HappenedOn)) { throw new RuleViolation($"{body.Name} ended on {Text.Day(body.ActiveTo)}; it cannot take a seat after that."); }
        if (_seats.FirstOrDefault(s => s.BodyId == body.Id && s.PostId == postId && s.To is null) is { } there) { return there; }
        var seat = new ForumSeat(Id, body.Id, postId, body.Sector, stamp.HappenedOn);
        _seats.Add(seat);
        Record("seat", null, body.Name, stamp);
        return seat;
    }

    public void Unseat(Guid seatId, string bodyName, Stamp stamp)
    {
        var seat = _seats.FirstOrDefault(s => s.Id == seatId) ?? throw new NotFound("seat");
        if (seat.To is not null) { return; }
        if (stamp.HappenedOn < seat.From) { throw new RuleViolation($"{bodyName} cannot leave {Name} before {Text.Day(seat.From)}, when it joined."); }
        seat.End(stamp.HappenedOn);
        Record("seat", bodyName, null, stamp);
    }

    /// <summary>Keeps how it stands from a day on.</summary>
    private void Stand(Stamp stamp, Func<ForumPlace, ForumPlace> write)
    {
        foreach (var (on, place) in _standings.RowsFor(Place, stamp.HappenedOn, write)) { _standings.Add(new ForumStanding(Id, ++StandingCount, on, stamp.EnteredAt, place)); }
    }

    private void Take(ForumFacts facts) => (Purpose, Principles, Frequency, HasBudget, Status) =
        (Text.Optional(facts.Purpose, "The purpose", 4_000), Text.Optional(facts.Principles, "The principles", 20_000), Text.Optional(facts.Frequency, "How often it meets", 200), facts.HasBudget, facts.Status);
}

public sealed record ForumFacts
{
    public string? Purpose { get; init; }
    public string? Principles { get; init; }
    public string? Frequency { get; init; }
    public bool? HasBudget { get; init; }
    public ForumStatus Status { get; init; }
}

/// <summary>A body's seat at a forum, with the sector it sits for.</summary>
public sealed class ForumSeat
{
    private ForumSeat() { }
    internal ForumSeat(Guid forumId, Guid bodyId, Guid? postId, Sector sector, DateOnly from) => (ForumId, BodyId, PostId, Sector, From) = (forumId, bodyId, postId, sector, from);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ForumId { get; private set; }
    public Guid BodyId { get; private set; }
    public Guid? PostId { get; private set; }
    public Sector Sector { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    internal void End(DateOnly on) => To = on;
}

public static class ForumWords
{
    public static string Words(this ForumKind kind) => kind switch
    {
        ForumKind.Board => "Board",
        ForumKind.Forum => "Forum",
        ForumKind.UserGroup => "Service-user group",
        _ => "Practitioner group",
    };

    public static string Words(this ForumStatus status) => status switch
    {
        ForumStatus.Active => "Active",
        ForumStatus.Proposed => "Proposed",
        _ => "Lapsed",
    };
}
