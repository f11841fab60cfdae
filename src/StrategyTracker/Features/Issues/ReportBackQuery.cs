using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Issues;

/// <summary>One issue as the forum hears back on it: what it raised, what was decided, what it made of that, and what is still owed.</summary>
public sealed record ReportBackRow(
    int Number, string Summary, string Forum, DateOnly RaisedOn, string? Board, BoardDecision? Decision, string? Answer, DateOnly? AnsweredOn, ForumView? View, string? ViewWords, IssueState State, DateOnly? ReplyDue, string Clock)
{
    public required Guid ForumId { get; init; }
    /// <summary>The day of the last turn it took by the day asked about.</summary>
    public required DateOnly LastOn { get; init; }
    /// <summary>When the last of its turns was entered; it may be after the day asked about.</summary>
    public required DateTime EnteredAt { get; init; }
    public required IReadOnlyList<IssueTurn> Turns { get; init; }

    public bool IsOpen => State is not (IssueState.Resolved or IssueState.Withdrawn);
    public bool IsAnswerOverdueOn(DateOnly day) => State is IssueState.WithBoard or IssueState.Disputed && ReplyDue < day;
}

/// <summary>The forum's report-back: you raised, they decided, what changed, still owed; today or as at any past day.</summary>
public sealed class ReportBackQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 300;

    /// <param name="since">Issues over before this day are left out; none are when null.</param>
    public Task<IReadOnlyList<ReportBackRow>> GetAsync(Guid areaId, DateOnly? since, Actor by, CancellationToken ct = default) => AsAtAsync(areaId, clock.Today, since, by, ct);

    /// <summary>The same as it stood at the end of a day: issues raised by then, with the turns they had taken by then.</summary>
    public async Task<IReadOnlyList<ReportBackRow>> AsAtAsync(Guid areaId, DateOnly day, DateOnly? since, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        // What is over and was not touched since is left to rest; whether it was over then, its turns tell.
        var issues = await db.ForumIssues.AsNoTracking().Include(i => i.Turns).Where(i => i.AreaId == areaId && i.RaisedOn <= day)
            .Where(i => i.State != IssueState.Withdrawn || i.Turns.Any(t => t.HappenedOn > day))
            .Where(i => since == null || i.State != IssueState.Resolved || i.Turns.Any(t => t.HappenedOn >= since))
            .OrderBy(i => i.Number).Take(Most).AsSplitQuery().ToListAsync(ct);
        List<(ForumIssue Issue, IssueStanding Standing)> then = [.. issues.Select(i => (i, Standing: i.StandingOn(day))).Where(i => i.Standing is not null && i.Standing.State != IssueState.Withdrawn).Select(i => (i.i, i.Standing!))];
        var names = await db.ForumNamesAsync(then.SelectMany(i => new[] { i.Issue.ForumId, i.Standing.BoardId }), ct);
        return [.. then.Select(i => Row(i.Issue, i.Standing, day, names))];
    }

    private static ReportBackRow Row(ForumIssue issue, IssueStanding standing, DateOnly day, Dictionary<Guid, string> names)
    {
        List<IssueTurn> turns = [.. issue.Turns.Where(t => t.HappenedOn <= day).OrderBy(t => t.Number)];
        var answer = turns.LastOrDefault(t => t.Kind == IssueTurnKind.Answered);
        var view = turns.LastOrDefault(t => t.Kind == IssueTurnKind.Viewed);
        return new ReportBackRow(issue.Number, issue.Summary, names.GetValueOrDefault(issue.ForumId, ""), issue.RaisedOn, standing.BoardId is { } board ? names.GetValueOrDefault(board) : null,
            answer?.Decision, answer?.Words, answer?.HappenedOn, view?.View, view?.Words, standing.State, standing.ReplyDue, IssueClock.Words(standing.State, standing.ReplyDue, day))
        { ForumId = issue.ForumId, LastOn = standing.Since, EnteredAt = turns[^1].EnteredAt, Turns = turns };
    }
}
