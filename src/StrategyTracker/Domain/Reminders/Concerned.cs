using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.Reminders;

/// <summary>Whom something concerns: posts, bodies, teams and offices. Who that is today is worked out when it is asked.</summary>
public sealed record Concerned
{
    /// <summary>The one person who answers for it; asked in the owning post's place.</summary>
    public Guid? OfficerId { get; init; }
    /// <summary>The posts that owe it: the holder hears, else the deputy, else the director.</summary>
    public IReadOnlyList<Guid> PostIds { get; init; } = [];
    /// <summary>Several posts own it together, so each hears, also beside an accountable officer.</summary>
    public bool IsJoint { get; init; }
    /// <summary>Posts that hear of it as well while somebody holds them.</summary>
    public IReadOnlyList<Guid> AlsoPostIds { get; init; } = [];
    /// <summary>Posts of which the director hears, and not the holder.</summary>
    public IReadOnlyList<Guid> AbovePostIds { get; init; } = [];
    /// <summary>Bodies of which every post's holder hears.</summary>
    public IReadOnlyList<Guid> BodyIds { get; init; } = [];
    /// <summary>Teams of which the manager hears, and whoever works there as its manager or champion.</summary>
    public IReadOnlyList<Guid> TeamIds { get; init; } = [];
    /// <summary>Offices of which everybody hears.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];
    /// <summary>These very people; nobody hears in their place.</summary>
    public IReadOnlyList<Guid> PersonIds { get; init; } = [];
    /// <summary>Why these people: "You follow it".</summary>
    public string PersonBecause { get; init; } = "It is about you";
    /// <summary>Who did it, and so is not told.</summary>
    public Guid? DoneById { get; init; }
    /// <summary>Nothing is to be done, so when nobody is there to hear of it nobody need.</summary>
    public bool IsOnlyToKnow { get; init; }
    /// <summary>Somebody has to hear of it, whoever that is.</summary>
    public bool MustBeHeard => !IsOnlyToKnow && PersonIds.Count == 0;
}

/// <summary>Somebody who is to hear, on which rung, and why they.</summary>
public sealed record Recipient(Guid PersonId, Rung Rung, string Because);

public sealed record StaffPerson(Guid Id, string Name, bool HasAddress, bool IsActive, IReadOnlyCollection<Role> Roles)
{
    public bool Has(Role role) => Roles.Contains(role);
}

public sealed record StaffPost(Guid Id, string Name, Guid? ReportsToId, Guid? BodyId);

/// <summary>A holding that covers the day asked about.</summary>
public sealed record StaffHolding(Guid PostId, Guid PersonId, bool IsDeputy, Guid? TeamId);

public sealed record StaffTeam(Guid Id, string Name, Guid? ManagerPostId);
