using StrategyTracker.Domain;
using StrategyTracker.Domain.People;

namespace StrategyTracker.TestSupport;

/// <summary>One actor for each kind of user.</summary>
public static class Actors
{
    public static Actor Administrator() => In(Role.Administrator);
    public static Actor AreaLead() => In(Role.AreaLead);
    public static Actor Director() => In(Role.Director);
    public static Actor ActionOwner(params Guid[] posts) => In(Role.ActionOwner, posts);
    public static Actor TeamManager(params Guid[] teams) => In(Role.TeamManager, teamIds: teams);
    public static Actor BoardMember() => In(Role.BoardMember);
    public static Actor ForumMember() => In(Role.ForumMember);
    public static Actor Auditor() => In(Role.Auditor);
    public static Actor WithoutRole() => new(Guid.CreateVersion7(), "Nobody in particular", new HashSet<Role>(), new HashSet<Guid>(), new HashSet<Guid>());

    /// <summary>Someone in one role, called after it.</summary>
    public static Actor In(Role role, IEnumerable<Guid>? postIds = null, IEnumerable<Guid>? teamIds = null) =>
        new(Guid.CreateVersion7(), $"{role.Words()} in a test", new HashSet<Role> { role }, (postIds ?? []).ToHashSet(), (teamIds ?? []).ToHashSet());

    /// <summary>The actor that this saved person is, without posts unless given.</summary>
    public static Actor As(this Person person, params Guid[] posts) =>
        new(person.Id, person.Name, person.Roles.Select(r => r.Role).ToHashSet(), posts.ToHashSet(), new HashSet<Guid>());

    public static Actor Named(this Actor actor, string name) => actor with { Name = name };
}
