using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Issues;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Forums;

public sealed record SeatRow(Guid Id, NamedChoice Body, Sector Sector, string? Post, DateOnly From, bool BodyHasEnded);

public sealed record AttendanceRow(string Body, Sector Sector, int People);

public sealed record MeetingRow(Guid Id, DateOnly On, string? Place, bool IsHeld, int Items, bool AreMinutesAgreed, IReadOnlyList<AttendanceRow> Attendance)
{
    public string Attended => Attendance.Count == 0 ? "attendance not recorded" : string.Join(", ", Attendance.Select(a => $"{a.Body} {a.People}"));
}

public sealed record ForumStory(
    Guid Id, Guid Version, Guid AreaId, string Name, ForumKind Kind, ForumFacts Facts, NamedChoice? ChairPost, string? Chair, NamedChoice? ReportsTo, bool HasNowhereToReport, IReadOnlyList<NamedChoice> ReportingToIt,
    IReadOnlyList<SeatRow> Seats, IReadOnlyList<MeetingRow> Meetings, IReadOnlyList<IssueRow> Issues, int Champions, int Adoptions, IReadOnlyList<HistoryRow> History)
{
    public int Statutory => Seats.Count(s => s.Sector is Sector.Statutory or Sector.Judicial);
    public int Voluntary => Seats.Count(s => s.Sector == Sector.Voluntary);
}

/// <summary>One board or forum: what it is for, who sits in it, when it meets and what waits there.</summary>
public sealed class ForumQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int MostMeetings = 60;
    public const int MostIssues = 100;

    /// <exception cref="NotFound">There is no such forum.</exception>
    public async Task<ForumStory> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var forum = await db.Forums.AsNoTracking().Include(f => f.Seats).FirstOrDefaultAsync(f => f.Id == id, ct) ?? throw new NotFound("board or forum");
        var holders = forum.ChairPostId is { } chair ? (await db.HoldersAsync([chair], clock.Today, ct))[chair].ToList() : [];
        var facts = new ForumFacts { Purpose = forum.Purpose, Principles = forum.Principles, Frequency = forum.Frequency, HasBudget = forum.HasBudget, Status = forum.Status };
        return new ForumStory(
            forum.Id, forum.Version, forum.AreaId, forum.Name, forum.Kind, facts,
            await db.Posts.Where(p => p.Id == forum.ChairPostId).Select(p => new NamedChoice(p.Id, p.Name)).FirstOrDefaultAsync(ct), holders.Count == 0 ? null : string.Join(", ", holders),
            await db.Forums.Where(f => f.Id == forum.ReportsToId).Select(f => new NamedChoice(f.Id, f.Name)).FirstOrDefaultAsync(ct), forum.HasNowhereToReport,
            await db.Forums.Where(f => f.ReportsToId == id).OrderBy(f => f.Name).Take(100).Select(f => new NamedChoice(f.Id, f.Name)).ToListAsync(ct),
            await SeatsAsync(db, forum, ct), await MeetingsAsync(db, id, ct), await IssuesAsync(db, id, ct),
            await db.ChampionPosts.CountAsync(c => c.BoardId == id && c.EndedOn == null, ct), await db.Adoptions.CountAsync(a => a.Facts.DrivingBoardId == id && a.Facts.ClosedOn == null && a.Facts.SupersededOn == null, ct),
            await db.HistoryOfAsync(id, ct));
    }

    private async Task<IReadOnlyList<SeatRow>> SeatsAsync(TrackerDbContext db, Forum forum, CancellationToken ct)
    {
        var seats = forum.Seats.Where(s => s.To is null).ToList();
        var ids = seats.ConvertAll(s => s.BodyId);
        var bodies = await db.Bodies.AsNoTracking().Where(b => ids.Contains(b.Id)).Select(b => new { b.Id, b.Name, b.ActiveTo }).ToDictionaryAsync(b => b.Id, ct);
        var posts = await db.PostNamesAsync(seats.Select(s => s.PostId), ct);
        return [.. seats.Select(s => new SeatRow(s.Id, new NamedChoice(s.BodyId, bodies[s.BodyId].Name), s.Sector, s.PostId is { } p ? posts.GetValueOrDefault(p) : null, s.From, bodies[s.BodyId].ActiveTo < clock.Today))
            .OrderBy(s => s.Sector).ThenBy(s => s.Body.Name, StringComparer.CurrentCulture)];
    }

    private static async Task<IReadOnlyList<MeetingRow>> MeetingsAsync(TrackerDbContext db, Guid forumId, CancellationToken ct)
    {
        var meetings = await db.Meetings.AsNoTracking().Include(m => m.Attendance).Where(m => m.ForumId == forumId).OrderByDescending(m => m.On).Take(MostMeetings).AsSplitQuery().ToListAsync(ct);
        var ids = meetings.ConvertAll(m => m.Id);
        var items = await db.AgendaItems.Where(i => ids.Contains(i.MeetingId)).GroupBy(i => i.MeetingId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var names = await db.BodyNamesAsync(meetings.SelectMany(m => m.Attendance).Select(a => (Guid?)a.BodyId), ct);
        return [.. meetings.Select(m => new MeetingRow(m.Id, m.On, m.Place, m.HeldOn is not null, items.GetValueOrDefault(m.Id), m.MinutesAgreedOn is not null,
            [.. m.Attendance.Select(a => new AttendanceRow(names.GetValueOrDefault(a.BodyId, ""), a.Sector, a.People)).OrderBy(a => a.Body, StringComparer.CurrentCulture)]))];
    }

    private static async Task<IReadOnlyList<IssueRow>> IssuesAsync(TrackerDbContext db, Guid id, CancellationToken ct)
    {
        var rows = await db.ForumIssues.AsNoTracking().Where(i => (i.ForumId == id || i.BoardId == id) && i.State != IssueState.Resolved && i.State != IssueState.Withdrawn)
            .OrderBy(i => i.ReplyDue == null).ThenBy(i => i.ReplyDue).ThenBy(i => i.Number).Take(MostIssues).ToListAsync(ct);
        var names = await db.ForumNamesAsync(rows.SelectMany(r => new[] { r.ForumId, r.BoardId }), ct);
        return [.. rows.Select(r => new IssueRow(r.Id, r.Number, r.Summary, r.Kind, r.State, names.GetValueOrDefault(r.ForumId, ""), r.BoardId is { } b ? names.GetValueOrDefault(b) : null, r.RaisedByName, r.RaisedOn, r.ReplyDue))];
    }
}
