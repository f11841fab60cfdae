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
    int Number, string Summary, string Forum, DateOnly RaisedOn, string? Board, BoardDecision? Decision, string? Answer, DateOnly? AnsweredOn, ForumView? View, string? ViewWords, IssueState State, DateOnly? ReplyDue, string Clock);

/// <summary>The forum's report-back: you raised, they decided, what changed, still owed.</summary>
public sealed class ReportBackQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 300;

    /// <param name="since">Issues over before this day are left out; none are when null.</param>
    public async Task<IReadOnlyList<ReportBackRow>> GetAsync(Guid areaId, DateOnly? since, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var issues = await db.ForumIssues.AsNoTracking().Include(i => i.Turns).Where(i => i.AreaId == areaId && i.State != IssueState.Withdrawn)
            .Where(i => since == null || i.State != IssueState.Resolved || i.Turns.Any(t => t.HappenedOn >= since))
            .OrderBy(i => i.Number).Take(Most).AsSplitQuery().ToListAsync(ct);
        var names = await db.ForumNamesAsync(issues.SelectMany(i => new[] { i.ForumId, i.BoardId }), ct);
        return [.. issues.Select(i => Row(i, names))];
    }

    private ReportBackRow Row(ForumIssue issue, Dictionary<Guid, string> names)
    {
        var answer = issue.Turns.Where(t => t.Kind == IssueTurnKind.Answered).MaxBy(t => t.Number);
        var view = issue.Turns.Where(t => t.Kind == IssueTurnKind.Viewed).MaxBy(t => t.Number);
        return new ReportBackRow(issue.Number, issue.Summary, names.GetValueOrDefault(issue.ForumId, ""), issue.RaisedOn, issue.BoardId is { } board ? names.GetValueOrDefault(board) : null,
            answer?.Decision, answer?.Words, answer?.HappenedOn, view?.View, view?.Words, issue.State, issue.ReplyDue, IssueClock.Words(issue.State, issue.ReplyDue, clock.Today));
    }
}
