using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Forums;

public sealed record AgendaRow(Guid Id, int Order, string Words, string? Outcome, string? Href);

public sealed record MeetingView(
    Guid Id, Guid Version, NamedChoice Forum, ForumKind Kind, DateOnly On, string? Place, bool IsHeld, string? Minutes, DateOnly? MinutesAgreedOn, IReadOnlyList<AgendaRow> Agenda,
    IReadOnlyList<Suggestion> Suggestions, IReadOnlyList<AttendanceRow> Attendance, IReadOnlyList<NamedChoice> Seated, IReadOnlyList<HistoryRow> History, DateOnly Today, bool MayRun);

/// <summary>One meeting: its agenda, what could stand on it, who was there and what came of it.</summary>
public sealed class MeetingQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <exception cref="NotFound">There is no such meeting.</exception>
    public async Task<MeetingView> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var meeting = await db.Meetings.AsNoTracking().Include(m => m.Agenda).Include(m => m.Attendance).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct) ?? throw new NotFound("meeting");
        var forum = await db.Forums.AsNoTracking().Include(f => f.Seats).FirstAsync(f => f.Id == meeting.ForumId, ct);
        var bodies = await db.BodyNamesAsync(meeting.Attendance.Select(a => (Guid?)a.BodyId).Concat(forum.Seats.Where(s => s.To is null).Select(s => (Guid?)s.BodyId)), ct);
        var about = meeting.Agenda.Select(i => i.SubjectId).OfType<Guid>().ToHashSet();
        return new MeetingView(
            meeting.Id, meeting.Version, new NamedChoice(forum.Id, forum.Name), forum.Kind, meeting.On, meeting.Place, meeting.HeldOn is not null, meeting.Minutes, meeting.MinutesAgreedOn,
            await AgendaAsync(db, meeting, ct), meeting.HeldOn is null ? await db.SuggestAsync(forum.Id, about, clock, ct) : [],
            [.. meeting.Attendance.Select(a => new AttendanceRow(bodies.GetValueOrDefault(a.BodyId, ""), a.Sector, a.People)).OrderBy(a => a.Body, StringComparer.CurrentCulture)],
            [.. forum.Seats.Where(s => s.To is null).Select(s => s.BodyId).Distinct().Select(b => new NamedChoice(b, bodies.GetValueOrDefault(b, ""))).OrderBy(b => b.Name, StringComparer.CurrentCulture)],
            await db.HistoryOfAsync(id, ct), clock.Today, by.May(Act.RunMeetings));
    }

    private static async Task<IReadOnlyList<AgendaRow>> AgendaAsync(TrackerDbContext db, Meeting meeting, CancellationToken ct)
    {
        var ids = meeting.Agenda.Select(i => i.SubjectId).OfType<Guid>().ToList();
        var issues = await db.ForumIssues.AsNoTracking().Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.Number }).ToDictionaryAsync(i => i.Id, i => i.Number, ct);
        var recommendations = await db.Adoptions.AsNoTracking().Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.Ref }).ToDictionaryAsync(r => r.Id, r => r.Ref, ct);
        return [.. meeting.Agenda.OrderBy(i => i.Order).Select(i => new AgendaRow(i.Id, i.Order, i.Words, i.Outcome, (i.Subject, i.SubjectId) switch
        {
            (AgendaSubject.Issue, { } s) when issues.TryGetValue(s, out var number) => Urls.Issue(number),
            (AgendaSubject.Recommendation, { } s) when recommendations.TryGetValue(s, out var reference) => Urls.Recommendation(reference),
            (AgendaSubject.ChampionPost, { } s) => Urls.ChampionPost(s),
            (AgendaSubject.Cascade, { } s) => Urls.Briefing(s),
            (AgendaSubject.PartnerPlan, { } s) => Urls.Plan(s),
            _ => null,
        }))];
    }
}
