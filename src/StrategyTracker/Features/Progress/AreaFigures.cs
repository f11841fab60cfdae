using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Progress;

/// <summary>An issue as it stood on a day.</summary>
public sealed record IssueThen(Guid Id, int Number, string Summary, IssueStanding Standing);

/// <summary>An area's figures at a moment, with what they were counted from: what screens, the board report and the command all show.</summary>
public sealed record AreaStanding(
    Guid AreaId, string Code, string Name, AsAt AsAt, RecommendationFigures Recommendations, IReadOnlyList<AdoptionThen> Adoptions, IssueFigures Issues, IReadOnlyList<IssueThen> OpenIssues,
    ChampionFigures Champions, IReadOnlyList<ChampionThen> ChampionPosts, BrokenThreads BrokenThreads);

/// <summary>The one calculation of an area's figures, now or as at any past day.</summary>
public sealed class AreaFigures(IDbContextFactory<TrackerDbContext> dbs, AdoptionStandingsQuery adoptions, ChampionStandingsQuery champions, BrokenThreadsQuery broken, LocalClock clock) : IUseCase
{
    /// <exception cref="RuleViolation">The day is still to come.</exception>
    public async Task<AreaStanding> GetAsync(Guid areaId, string code, string name, AsAt? asAt = null, CancellationToken ct = default)
    {
        var when = asAt ?? new AsAt(clock.Today);
        if (when.Day > clock.Today) { throw new RuleViolation($"{Text.Day(when.Day)} is still to come; ask as at today, {Text.Day(clock.Today)}, or before."); }
        var taken = await adoptions.GetAsync(areaId, when, ct);
        var issues = await IssuesAsync(areaId, when, ct);
        var posts = await champions.GetAsync(areaId, when.Day, ct);
        return new AreaStanding(
            areaId, code, name, when, RecommendationFigures.Of(taken.Select(a => a.Facts), when.Day), taken, IssueFigures.Of(issues.Select(i => i.Standing), when.Day),
            [.. issues.Where(i => i.Standing.IsOpen)], ChampionFigures.Of(posts.Select(p => p.Standing)), posts, await broken.GetAsync(areaId, when.Day, Actor.System, ct));
    }

    /// <summary>Issues that were raised by then, less those that were over by then: their turns are few, and only these are read.</summary>
    private async Task<List<IssueThen>> IssuesAsync(Guid areaId, AsAt when, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var (day, known) = (when.Day, when.KnownAt);
        var raised = await db.ForumIssues.AsNoTracking().Include(i => i.Turns)
            .Where(i => i.AreaId == areaId && i.RaisedOn <= day)
            .Where(i => known != null || (i.State != IssueState.Resolved && i.State != IssueState.Withdrawn) || i.Turns.Any(t => t.HappenedOn > day))
            .OrderBy(i => i.Number).ToListAsync(ct);
        return [.. raised.Select(i => (Issue: i, Standing: i.StandingOn(day, known))).Where(i => i.Standing is not null).Select(i => new IssueThen(i.Issue.Id, i.Issue.Number, i.Issue.Summary, i.Standing!))];
    }
}
