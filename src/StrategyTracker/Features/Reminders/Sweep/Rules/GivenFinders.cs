using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>An action given to somebody, or taken away from them (N-01): events, told for a while.</summary>
internal static class GivenFinders
{
    public static async Task<IReadOnlyList<Found>> AssignedAsync(Seek seek)
    {
        var (db, today, since) = (seek.Db, seek.Today, seek.EventsSince);
        var officers = await seek.Among(db.AccountableOfficers, o => o.ActionPointId).AsNoTracking().Where(o => o.To == null && o.AcceptedOn == null && o.From >= since && o.From <= today)
            .Join(db.ActionPoints.Where(ActionPoint.StillOpen()), o => o.ActionPointId, a => a.Id, (o, a) => new { a.Id, a.Ref, a.Summary, o.PersonId, o.From, o.AssignedBy })
            .OrderBy(o => o.From).ThenBy(o => o.Ref).Take(Seek.Most).ToListAsync(seek.Ct);
        var posts = await seek.Among(db.ActionOwners, o => o.ActionPointId).AsNoTracking().Where(o => o.To == null && o.From >= since && o.From <= today)
            .Join(db.ActionPoints.Where(ActionPoint.StillOpen()), o => o.ActionPointId, a => a.Id, (o, a) => new { a.Id, a.Ref, a.Summary, o.PostId, o.From, o.AssignedBy, a.PublishedOn })
            .Where(o => o.From > o.PublishedOn).OrderBy(o => o.From).ThenBy(o => o.Ref).Take(Seek.Most).ToListAsync(seek.Ct);
        return
        [
            .. officers.Select(o => new Found(o.Id, ReminderSubject.Action, o.From, o.Ref, o.Summary, $"{o.AssignedBy} made you its accountable officer on {Text.Day(o.From)}", "Accept", Urls.Action(o.Ref),
                new Concerned { PersonIds = [o.PersonId], PersonBecause = "You are its accountable officer" })),
            .. posts.Select(o => new Found(o.Id, ReminderSubject.Action, o.From, o.Ref, o.Summary, $"{o.AssignedBy} gave it to a post of yours on {Text.Day(o.From)}", "Read it", Urls.Action(o.Ref), new Concerned { PostIds = [o.PostId] })),
        ];
    }

    public static async Task<IReadOnlyList<Found>> TakenAwayAsync(Seek seek)
    {
        var (db, today, since) = (seek.Db, seek.Today, seek.EventsSince);
        var officers = await seek.Among(db.AccountableOfficers, o => o.ActionPointId).AsNoTracking().Where(o => o.To >= since && o.To <= today)
            .Join(db.ActionPoints, o => o.ActionPointId, a => a.Id, (o, a) => new { a.Id, a.Ref, a.Summary, a.OfficerId, o.PersonId, o.To })
            .Where(o => o.OfficerId != o.PersonId).OrderByDescending(o => o.To).ThenBy(o => o.Ref).Take(Seek.Most).ToListAsync(seek.Ct);
        var posts = await seek.Among(db.ActionOwners, o => o.ActionPointId).AsNoTracking().Where(o => o.To >= since && o.To <= today && !db.ActionOwners.Any(n => n.ActionPointId == o.ActionPointId && n.PostId == o.PostId && n.To == null))
            .Join(db.ActionPoints, o => o.ActionPointId, a => a.Id, (o, a) => new { a.Id, a.Ref, a.Summary, o.PostId, o.To })
            .OrderByDescending(o => o.To).ThenBy(o => o.Ref).Take(Seek.Most).ToListAsync(seek.Ct);
        return
        [
            .. officers.Select(o => new Found(o.Id, ReminderSubject.Action, o.To!.Value, o.Ref, o.Summary, $"Somebody else has been its accountable officer since {Text.Day(o.To)}", "Read it", Urls.Action(o.Ref),
                new Concerned { PersonIds = [o.PersonId], PersonBecause = "You were its accountable officer" })),
            .. posts.Select(o => new Found(o.Id, ReminderSubject.Action, o.To!.Value, o.Ref, o.Summary, $"A post of yours no longer has it, since {Text.Day(o.To)}", "Read it", Urls.Action(o.Ref),
                new Concerned { AlsoPostIds = [o.PostId], IsOnlyToKnow = true })),
        ];
    }
}
