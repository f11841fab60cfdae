using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Following;

/// <summary>A person begins to follow something: from then on they are told when it moves. Nobody else sees it.</summary>
public sealed class FollowThing(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <summary>More than anybody reads; a bound on what "what moved" has to look through.</summary>
    public const int Most = 200;
    private const int LongestName = 300;

    /// <exception cref="RuleViolation">The person may not follow, there is no such thing, or they follow too many.</exception>
    public async Task RunAsync(FollowKind kind, Guid subjectId, string name, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.FollowThings);
        if (by.PersonId is not { } person) { return; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.Follows.AnyAsync(f => f.PersonId == person && f.SubjectId == subjectId, ct)) { return; }
        if (!await IsThereAsync(db, kind, subjectId, ct)) { throw new NotFound("thing to follow"); }
        if (await db.Follows.CountAsync(f => f.PersonId == person, ct) >= Most) { throw new RuleViolation($"You follow {Most} things already; stop following some before you add another."); }
        db.Follows.Add(new Follow(person, kind, subjectId, name.Length > LongestName ? $"{name[..(LongestName - 1)]}…" : name, clock.UtcNow));
        await db.SaveChangesAsync(ct);
    }

    private static Task<bool> IsThereAsync(TrackerDbContext db, FollowKind kind, Guid id, CancellationToken ct) => kind switch
    {
        FollowKind.Recommendation => db.Recommendations.AnyAsync(r => r.Id == id, ct),
        FollowKind.ChampionPost => db.ChampionPosts.AnyAsync(c => c.Id == id, ct),
        FollowKind.Issue => db.ForumIssues.AnyAsync(i => i.Id == id, ct),
        FollowKind.Section => db.Sections.AnyAsync(s => s.Id == id, ct),
        _ => db.ActionPoints.AnyAsync(a => a.Id == id, ct),
    };
}
