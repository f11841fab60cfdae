using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Issues;

public sealed record IssueRow(Guid Id, int Number, string Summary, IssueKind Kind, IssueState State, string Forum, string? Board, string RaisedBy, DateOnly RaisedOn, DateOnly? ReplyDue);

/// <param name="Total">How many there are, as far as it was counted.</param>
public sealed record IssueRows(IReadOnlyList<IssueRow> Rows, int Total, bool IsMore);

/// <summary>The issues of an area: what is owed an answer first, the longest overdue at the head.</summary>
public sealed class IssuesQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int PageSize = 50;
    public const int MostCounted = 1_000;

    public async Task<IssueRows> GetAsync(Guid areaId, IssueFilter filter, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var asked = Shown(Within(db.ForumIssues.AsNoTracking().Where(i => i.AreaId == areaId), filter), filter.Show, clock.Today);
        var page = Math.Clamp(filter.Page, 1, MostCounted / PageSize);
        var rows = await asked.OrderBy(i => i.ReplyDue == null).ThenBy(i => i.ReplyDue).ThenByDescending(i => i.Number).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(i => new { i.Id, i.Number, i.Summary, i.Kind, i.State, i.ForumId, i.BoardId, i.RaisedByName, i.RaisedOn, i.ReplyDue }).ToListAsync(ct);
        var names = await db.ForumNamesAsync(rows.SelectMany(r => new[] { r.ForumId, r.BoardId }), ct);
        var counted = page == 1 && rows.Count < PageSize ? rows.Count : await asked.Take(MostCounted + 1).CountAsync(ct);
        return new IssueRows(
            [.. rows.Select(r => new IssueRow(r.Id, r.Number, r.Summary, r.Kind, r.State, names.GetValueOrDefault(r.ForumId, ""), r.BoardId is { } b ? names.GetValueOrDefault(b) : null, r.RaisedByName, r.RaisedOn, r.ReplyDue))],
            Math.Min(counted, MostCounted), counted > MostCounted);
    }

    private static IQueryable<ForumIssue> Within(IQueryable<ForumIssue> issues, IssueFilter filter)
    {
        if (filter.Forum is { } forum) { issues = issues.Where(i => i.ForumId == forum); }
        if (filter.Board is { } board) { issues = issues.Where(i => i.BoardId == board); }
        if (filter.Kind is { } kind) { issues = issues.Where(i => i.Kind == kind); }
        return issues;
    }

    private static IQueryable<ForumIssue> Shown(IQueryable<ForumIssue> issues, IssueShow show, DateOnly today) => show switch
    {
        IssueShow.Open => issues.Where(i => i.State != IssueState.Resolved && i.State != IssueState.Withdrawn),
        IssueShow.ForTheChair => issues.Where(i => i.State == IssueState.Raised || i.State == IssueState.Accepted),
        IssueShow.WithBoard => issues.Where(i => i.State == IssueState.WithBoard || i.State == IssueState.Disputed),
        IssueShow.Overdue => issues.Where(i => (i.State == IssueState.WithBoard || i.State == IssueState.Disputed) && i.ReplyDue < today),
        IssueShow.ToTell => issues.Where(i => i.State == IssueState.Answered),
        IssueShow.ForTheForum => issues.Where(i => i.State == IssueState.Told),
        IssueShow.Resolved => issues.Where(i => i.State == IssueState.Resolved),
        _ => issues,
    };
}
