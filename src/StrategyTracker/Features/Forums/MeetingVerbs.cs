using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Forums;

public sealed class PlanMeeting(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(Guid forumId, DateOnly on, string? place, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.RunMeetings, Entering.Now, by, async (stamp, db) =>
            Meeting.Plan(await db.Forums.FirstOrDefaultAsync(f => f.Id == forumId, ct) ?? throw new NotFound("board or forum"), on, place, stamp), ct);
}

public sealed class MoveMeeting(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid meetingId, Guid? seenVersion, DateOnly on, string? place, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadMeetingAsync(meetingId, seenVersion, ct), Act.RunMeetings, Entering.Now, by, (meeting, stamp) => meeting.Move(on, place, stamp), ct);
}

/// <summary>Puts what is open on the agenda: these, or all that is suggested when null.</summary>
public sealed class PutOnAgenda(EditItem edit, LocalClock clock) : IUseCase
{
    public Task RunAsync(Guid meetingId, Guid? seenVersion, IReadOnlyCollection<Guid>? subjectIds, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadMeetingAsync(meetingId, seenVersion, ct), Act.RunMeetings, Entering.Now, by, async (meeting, stamp, db) =>
        {
            var there = meeting.Agenda.Select(i => i.SubjectId).OfType<Guid>().ToHashSet();
            foreach (var open in (await db.SuggestAsync(meeting.ForumId, there, clock, ct)).Where(s => subjectIds is null || subjectIds.Contains(s.SubjectId)))
            {
                meeting.PutOnAgenda(open.Subject, open.SubjectId, open.Words, stamp);
            }
        }, ct);
}

/// <summary>Puts something else on the agenda, in words.</summary>
public sealed class AddAgendaItem(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid meetingId, Guid? seenVersion, string? words, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadMeetingAsync(meetingId, seenVersion, ct), Act.RunMeetings, Entering.Now, by, (meeting, stamp) => meeting.PutOnAgenda(AgendaSubject.Other, null, words ?? "", stamp), ct);
}

public sealed class TakeOffAgenda(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid meetingId, Guid? seenVersion, Guid itemId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadMeetingAsync(meetingId, seenVersion, ct), Act.RunMeetings, Entering.Now, by, (meeting, stamp) => meeting.TakeOffAgenda(itemId, stamp), ct);
}

/// <summary>Writes down that it was held, with how many people of each body were there. Numbers, no names.</summary>
public sealed class HoldMeeting(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid meetingId, Guid? seenVersion, IReadOnlyDictionary<Guid, int> present, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadMeetingAsync(meetingId, seenVersion, ct), Act.RunMeetings, Entering.Now, by, async (meeting, stamp, db) =>
        {
            var ids = present.Keys.ToList();
            var bodies = await db.Bodies.Where(b => ids.Contains(b.Id)).ToListAsync(ct);
            if (bodies.Count < ids.Count) { throw new NotFound("body"); }
            meeting.Hold(bodies.OrderBy(b => b.Name, StringComparer.Ordinal).Select(b => (b, present[b.Id])), stamp);
        }, ct);
}

public sealed class RecordOutcome(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid meetingId, Guid? seenVersion, Guid itemId, string? outcome, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadMeetingAsync(meetingId, seenVersion, ct), Act.RunMeetings, Entering.Now, by, (meeting, stamp) => meeting.RecordOutcome(itemId, outcome, stamp), ct);
}

public sealed class WriteMinutes(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid meetingId, Guid? seenVersion, string? minutes, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadMeetingAsync(meetingId, seenVersion, ct), Act.RunMeetings, Entering.Now, by, (meeting, stamp) => meeting.WriteMinutes(minutes, stamp), ct);
}

public sealed class AgreeMinutes(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid meetingId, Guid? seenVersion, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadMeetingAsync(meetingId, seenVersion, ct), Act.RunMeetings, Entering.Now, by, (meeting, stamp) => meeting.AgreeMinutes(stamp), ct);
}
