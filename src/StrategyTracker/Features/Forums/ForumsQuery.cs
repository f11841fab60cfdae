using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Forums;

public sealed record ForumRow(
    Guid Id, string Name, ForumKind Kind, ForumStatus Status, string? ChairPost, string? Chair, string? ReportsTo, bool HasNowhereToReport, NamedChoice? NextMeeting, DateOnly? NextMeetingOn, int OpenIssues, int Overdue);

/// <summary>The boards and forums of an area: who chairs them, where they report, and what waits there.</summary>
public sealed class ForumsQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 200;

    public async Task<IReadOnlyList<ForumRow>> GetAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        var forums = await db.Forums.AsNoTracking().Where(f => f.AreaId == areaId).OrderBy(f => f.Name).Take(Most).ToListAsync(ct);
        var chairs = forums.Select(f => f.ChairPostId).OfType<Guid>().Distinct().ToList();
        var posts = await db.PostNamesAsync(forums.Select(f => f.ChairPostId), ct);
        var holders = await db.HoldersAsync(chairs, today, ct);
        var above = await db.ForumNamesAsync(forums.Select(f => f.ReportsToId), ct);
        var ids = forums.ConvertAll(f => f.Id);
        var meetings = (await db.Meetings.AsNoTracking().Where(m => ids.Contains(m.ForumId) && m.HeldOn == null && m.On >= today).OrderBy(m => m.On).Take(5 * Most)
            .Select(m => new { m.Id, m.ForumId, m.On }).ToListAsync(ct)).ToLookup(m => m.ForumId);
        var open = db.ForumIssues.AsNoTracking().Where(i => i.AreaId == areaId && i.State != IssueState.Resolved && i.State != IssueState.Withdrawn);
        var raised = await open.GroupBy(i => i.ForumId)
            .Select(g => new { g.Key, Open = g.Count(), Overdue = g.Count(i => (i.State == IssueState.WithBoard || i.State == IssueState.Disputed) && i.ReplyDue < today) }).ToDictionaryAsync(g => g.Key, ct);
        var put = await open.Where(i => i.BoardId != null && (i.State == IssueState.WithBoard || i.State == IssueState.Disputed)).GroupBy(i => i.BoardId!.Value)
            .Select(g => new { g.Key, Open = g.Count(), Overdue = g.Count(i => i.ReplyDue < today) }).ToDictionaryAsync(g => g.Key, ct);
        return [.. forums.OrderBy(f => f.Status).ThenBy(f => f.Kind).Select(f =>
        {
            var (mine, asked, next) = (raised.GetValueOrDefault(f.Id), put.GetValueOrDefault(f.Id), meetings[f.Id].FirstOrDefault());
            return new ForumRow(
                f.Id, f.Name, f.Kind, f.Status, f.ChairPostId is { } chair ? posts.GetValueOrDefault(chair) : null, f.ChairPostId is { } held && holders[held].Any() ? string.Join(", ", holders[held]) : null,
                f.ReportsToId is { } up ? above.GetValueOrDefault(up) : null, f.HasNowhereToReport, next is null ? null : new NamedChoice(next.Id, Text.Day(next.On)), next?.On,
                (mine?.Open ?? 0) + (asked?.Open ?? 0), (mine?.Overdue ?? 0) + (asked?.Overdue ?? 0));
        })];
    }
}
