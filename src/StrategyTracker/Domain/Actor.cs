using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain;

/// <summary>Who acts: the person, the roles given to them and the posts they hold or stand in for on the day of the act.</summary>
public sealed record Actor(Guid? PersonId, string Name, IReadOnlySet<Role> Roles, IReadOnlySet<Guid> PostIds, IReadOnlySet<Guid> TeamIds)
{
    /// <summary>The application itself: loading the register, sweeping for what is due.</summary>
    public static readonly Actor System = new(null, "StrategyTracker", new HashSet<Role>(), new HashSet<Guid>(), new HashSet<Guid>());

    /// <summary>The bodies that the posts belong to: whose work the person may not verify.</summary>
    public IReadOnlySet<Guid> BodyIds { get; init; } = new HashSet<Guid>();

    public bool IsSystem => PersonId is null && ReferenceEquals(this, System);

    public bool Has(Role role) => Roles.Contains(role);

    public bool HasAny(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role)) { return true; }
        }
        return false;
    }
}
