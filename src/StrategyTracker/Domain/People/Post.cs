using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.People;

/// <summary>What kind of owner a post in the register is.</summary>
public enum PostKind { Post, Group, Body, Organisation, Team, Proposed }

/// <summary>Whether one person holds the post at a time, or many do.</summary>
public enum Holders { One, Many }

/// <summary>
/// A post, a group of posts, a board or the organisation: what owns an action. People hold posts between dates;
/// when someone leaves, the post keeps its actions.
/// </summary>
public sealed class Post : Tracked
{
    private readonly List<PostVariant> _variants = [];
    private readonly List<PostHolding> _holdings = [];

    private Post() { }

    public static Post Add(string name, PostKind kind, Holders holders, bool isInternal, string? note, IEnumerable<string> variants, Stamp stamp)
    {
        var post = new Post { Name = Text.Line(name, "The post's name", 200), Kind = kind, Holders = holders, IsInternal = isInternal, Note = Text.Optional(note, "The note", 2_000) };
        post.Record("added", null, post.Name, stamp);
        foreach (var variant in variants) { post.AlsoKnownAs(variant, stamp); }
        return post;
    }

    public string Name { get; private set; } = "";
    public PostKind Kind { get; private set; }
    public Holders Holders { get; private set; }
    public bool IsInternal { get; private set; }
    public string? Note { get; private set; }
    /// <summary>The post this one answers to, for "mine and my reports'" (A6).</summary>
    public Guid? ReportsToId { get; private set; }
    /// <summary>The body it belongs to, where that is another than the area's own.</summary>
    public Guid? BodyId { get; private set; }
    /// <summary>Other ways in which documents write the post's name .</summary>
    public IReadOnlyList<PostVariant> Variants => _variants;
    public IReadOnlyList<PostHolding> Holdings => _holdings;

    public override string KnownAs => Name;

    public IEnumerable<PostHolding> HeldOn(DateOnly day) => _holdings.Where(h => h.CoversDay(day));
    /// <summary>A post or group of posts of our own is to be held by somebody; a board, the organisation or an idea is not.</summary>
    public bool NeedsHolder => IsInternal && (Kind is PostKind.Post or PostKind.Group);
    public bool IsVacantOn(DateOnly day) => !HeldOn(day).Any(h => !h.IsDeputy);

    public void AlsoKnownAs(string variant, Stamp stamp)
    {
        var name = Text.Line(variant, "The other name", 200);
        if (_variants.Any(v => v.Name == name)) { return; }
        _variants.Add(new PostVariant(Id, name));
        if (name != Name) { Record("also known as", null, name, stamp); }
    }

    public void ReportTo(Post? other, Stamp stamp)
    {
        if (ReportsToId == other?.Id) { return; }
        if (other?.Id == Id) { throw new RuleViolation($"{Name} cannot answer to itself."); }
        Record("answers to", null, other?.Name, stamp);
        ReportsToId = other?.Id;
    }

    public void BelongTo(Guid? bodyId, string? nameBefore, string? name, Stamp stamp)
    {
        if (BodyId == bodyId) { return; }
        Record("body", nameBefore, name ?? "none", stamp);
        BodyId = bodyId;
    }

    /// <summary>Puts a person in post.</summary>
    /// <exception cref="RuleViolation">The person's account is disabled, the dates are the wrong way round, overlap the person's own holding, or the post already has a holder on those days.</exception>
    public PostHolding Appoint(Person person, DateOnly? from, DateOnly? to, bool isDeputy, bool isActing, Guid? teamId, Stamp stamp)
    {
        if (!person.IsActive) { throw new RuleViolation($"{person.Name}'s account is disabled, so {person.Name} cannot be put in the post {Name}."); }
        if (from is { } f && to is { } t && t < f) { throw new RuleViolation($"{person.Name} cannot leave {Name} on {Text.Day(t)}, before starting on {Text.Day(f)}."); }
        var holding = new PostHolding(Id, person.Id, from, to, isDeputy, isActing, teamId);
        if (_holdings.FirstOrDefault(h => h.PersonId == person.Id && h.IsDeputy == isDeputy && h.Overlaps(holding)) is { } own)
        {
            throw new RuleViolation($"{person.Name} already holds {Name} {own.Words}.");
        }
        if (Holders == Holders.One && !isDeputy && _holdings.FirstOrDefault(h => !h.IsDeputy && h.Overlaps(holding)) is { } other)
        {
            throw new RuleViolation($"{Name} has room for one holder and is already held {other.Words}. End that holding first.");
        }
        _holdings.Add(holding);
        Record(isDeputy ? "deputy" : "holder", null, $"{person.Name}, {holding.Words}", stamp);
        return holding;
    }

    /// <summary>Ends a holding on its last day; the actions stay with the post (W-25).</summary>
    public void EndHolding(Guid holdingId, string personName, DateOnly lastDay, Stamp stamp)
    {
        var holding = _holdings.FirstOrDefault(h => h.Id == holdingId) ?? throw new NotFound("holding of this post");
        if (holding.From is { } from && lastDay < from) { throw new RuleViolation($"{personName} cannot leave {Name} on {Text.Day(lastDay)}, before starting on {Text.Day(from)}."); }
        if (holding.To == lastDay) { return; }
        var after = new PostHolding(Id, holding.PersonId, holding.From, lastDay, holding.IsDeputy, holding.IsActing, holding.TeamId);
        if (_holdings.FirstOrDefault(h => h != holding && h.IsDeputy == holding.IsDeputy && (h.PersonId == holding.PersonId || (Holders == Holders.One && !h.IsDeputy)) && h.Overlaps(after)) is { } next)
        {
            throw new RuleViolation($"{personName} cannot hold {Name} until {Text.Day(lastDay)}: it is held again {next.Words}.");
        }
        var before = holding.Words;
        holding.End(lastDay);
        Record(holding.IsDeputy ? "deputy" : "holder", $"{personName}, {before}", $"{personName}, {holding.Words}", stamp);
    }

    /// <summary>One person leaves and the next starts the day after, in one act (W-25).</summary>
    public void HandOver(Guid holdingId, string leaverName, Person successor, DateOnly lastDay, Stamp stamp)
    {
        var teamId = _holdings.FirstOrDefault(h => h.Id == holdingId)?.TeamId;
        EndHolding(holdingId, leaverName, lastDay, stamp);
        Appoint(successor, lastDay.AddDays(1), null, isDeputy: false, isActing: false, teamId, stamp);
    }
}

public sealed class PostVariant
{
    private PostVariant() { }
    internal PostVariant(Guid postId, string name) => (PostId, Name) = (postId, name);
    public Guid PostId { get; private set; }
    public string Name { get; private set; } = "";
}

/// <summary>A person in a post between two days, both included; an unknown start or an open end is null (A29).</summary>
public sealed class PostHolding
{
    private PostHolding() { }

    internal PostHolding(Guid postId, Guid personId, DateOnly? from, DateOnly? to, bool isDeputy, bool isActing, Guid? teamId) =>
        (PostId, PersonId, From, To, IsDeputy, IsActing, TeamId) = (postId, personId, from, to, isDeputy, isActing, teamId);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PostId { get; private set; }
    public Guid PersonId { get; private set; }
    public Guid? TeamId { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public bool IsDeputy { get; private set; }
    public bool IsActing { get; private set; }

    public bool CoversDay(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    public bool Overlaps(PostHolding other) =>
        (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);

    public string Words => (From, To) switch
    {
        (null, null) => "since an unrecorded date",
        ({ } from, null) => $"since {Text.Day(from)}",
        (null, { } to) => $"until {Text.Day(to)}",
        ({ } from, { } to) => $"from {Text.Day(from)} to {Text.Day(to)}",
    };

    internal void End(DateOnly lastDay) => To = lastDay;
}
