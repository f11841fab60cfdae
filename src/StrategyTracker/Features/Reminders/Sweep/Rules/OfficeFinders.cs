using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>What falls to directors, checkers, the area lead and administrators.</summary>
internal static class OfficeFinders
{
    /// <summary>The latest update of an open action that nobody has signed off; earlier ones go with it.</summary>
    public static async Task<IReadOnlyList<Found>> SignOffWaitingAsync(Seek seek) =>
        [.. (await UnsignedAsync(seek, u => u)).Select(u => u.Action.Found(u.On, $"{u.Author} reported on {Text.Day(u.On)}, and nobody has signed it off", "Read and sign off", Urls.Action(u.Action.Ref),
            new Concerned { AbovePostIds = u.Action.Owners, Roles = u.Action.Owners.Count == 0 ? [Role.Director] : [], DoneById = u.AuthorId }) with { SubjectId = u.Id, Subject = ReminderSubject.Update })];

    public static async Task<IReadOnlyList<Found>> CheckWaitingAsync(Seek seek)
    {
        var db = seek.Db;
        var waiting = await UnsignedAsync(seek, updates => updates.Where(u => db.ActionOwners.Any(o => o.ActionPointId == u.ActionPointId && o.To == null && o.Part == OwnerPart.Checker)));
        var ids = waiting.Select(w => w.Action.Id).ToList();
        var checkers = waiting.Count == 0 ? null : (await db.ActionOwners.AsNoTracking().Where(o => ids.Contains(o.ActionPointId) && o.To == null && o.Part == OwnerPart.Checker)
            .OrderBy(o => o.Id).Take(Seek.Most).Select(o => new { o.ActionPointId, o.PostId }).ToListAsync(seek.Ct)).ToLookup(o => o.ActionPointId, o => o.PostId);
        return [.. waiting.Select(u => u.Action.Found(u.On, $"{u.Author} reported on {Text.Day(u.On)}, and it waits to be checked", "Read and sign off", Urls.Action(u.Action.Ref),
            new Concerned { PostIds = [.. checkers![u.Action.Id]], DoneById = u.AuthorId }) with { SubjectId = u.Id, Subject = ReminderSubject.MeetingInput })];
    }

    public static async Task<IReadOnlyList<Found>> FrameworkStepBlankAsync(Seek seek)
    {
        var steps = await seek.Among(seek.Db.FrameworkSteps, s => s.Id).AsNoTracking().Join(seek.Db.Strategies, s => s.StrategyId, s => s.Id, (step, strategy) => new { step, strategy.Code, strategy.PublishedOn })
            .OrderBy(s => s.Code).ThenBy(s => s.step.Order).Take(Seek.Most).ToListAsync(seek.Ct);
        return [.. steps.Where(s => s.step.IsBlank).Select(s => new Found(s.step.Id, ReminderSubject.FrameworkStep, s.PublishedOn, null, s.step.Step, $"{s.Code}: nothing is recorded for this step", "Fill it in", Urls.StrategyTab(s.Code, "framework"),
            new Concerned { Roles = [Role.AreaLead] }))];
    }

    /// <summary>Posts of our own that hold open actions and that nobody with an open account holds.</summary>
    public static async Task<IReadOnlyList<Found>> PostVacantAsync(Seek seek)
    {
        var (db, today) = (seek.Db, seek.Today);
        var vacant = await seek.Among(db.Posts, p => p.Id).AsNoTracking()
            .Where(p => p.IsInternal && (p.Kind == PostKind.Post || p.Kind == PostKind.Group)
                && !db.PostHoldings.Any(h => h.PostId == p.Id && !h.IsDeputy && (h.From == null || h.From <= today) && (h.To == null || h.To >= today) && db.People.Any(x => x.Id == h.PersonId && x.IsActive))
                && db.ActionOwners.Any(o => o.PostId == p.Id && o.To == null && db.ActionPoints.Any(a => a.Id == o.ActionPointId && a.State != ActionState.Closed)))
            .OrderBy(p => p.Name).Take(Seek.Most)
            .Select(p => new
            {
                p.Id, p.Name, Left = db.PostHoldings.Where(h => h.PostId == p.Id && !h.IsDeputy && h.To < today).Max(h => h.To),
                Since = db.ActionOwners.Where(o => o.PostId == p.Id && o.To == null).Min(o => (DateOnly?)o.From),
                Count = db.ActionOwners.Count(o => o.PostId == p.Id && o.To == null && db.ActionPoints.Any(a => a.Id == o.ActionPointId && a.State != ActionState.Closed)),
            }).ToListAsync(seek.Ct);
        return [.. vacant.Select(p => new Found(p.Id, ReminderSubject.Post, p.Left?.AddDays(1) is { } day && day <= today ? day : p.Since ?? today, null, p.Name,
            $"Nobody holds it{(p.Left is { } left ? $" since {Text.Day(left)}" : "")}, and {(p.Count == 1 ? "1 open action waits" : $"{p.Count:N0} open actions wait")}", "Appoint somebody", Urls.Post(p.Id),
            new Concerned { AbovePostIds = [p.Id], Roles = [Role.Administrator] }))];
    }

    private sealed record Unsigned(Guid Id, DateOnly On, string Author, Guid? AuthorId, LightAction Action);

    private static async Task<IReadOnlyList<Unsigned>> UnsignedAsync(Seek seek, Func<IQueryable<ProgressUpdate>, IQueryable<ProgressUpdate>> which)
    {
        var (db, before) = (seek.Db, seek.Clock.UtcAt(seek.Today.AddDays(1 - (seek.Numbers.DaysAfter ?? 0)), TimeOnly.MinValue));
        var waiting = which(seek.Among(db.ProgressUpdates, u => u.Id).AsNoTracking().Where(u => !u.IsDraft && u.SignedOffAt == null && u.EnteredAt < before
            && !db.ProgressUpdates.Any(l => l.ActionPointId == u.ActionPointId && !l.IsDraft && (l.HappenedOn > u.HappenedOn || (l.HappenedOn == u.HappenedOn && l.EnteredAt > u.EnteredAt)))));
        var rows = await waiting.OrderByDescending(u => u.EnteredAt).Take(Seek.Most).Select(u => new { u.Id, u.ActionPointId, u.EnteredAt, u.AuthorName, u.AuthorId }).ToListAsync(seek.Ct);
        var actions = rows.Count == 0 ? [] : await seek.ActionsByIdAsync(waiting.Select(u => u.ActionPointId));
        return [.. rows.Where(u => actions.ContainsKey(u.ActionPointId)).Select(u => new Unsigned(u.Id, seek.Clock.DayOf(u.EnteredAt), u.AuthorName, u.AuthorId, actions[u.ActionPointId]))];
    }
}
