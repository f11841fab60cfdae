using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ForYou;

/// <summary>What the person owes on the actions they hold, as officer or through a post, deputies included.</summary>
internal static class HeldActions
{
    /// <summary>More than anybody can work through; the register has the rest.</summary>
    public const int Most = 300;
    private const int Shown = 20;

    private sealed record Held(string Ref, string Summary, string Code, ActionKind Kind, StandingFacts Facts);

    public static async Task<IReadOnlyList<OwedGroup>> ReadAsync(TrackerDbContext db, Actor by, StrategyIntervals intervals, DateOnly today, CancellationToken ct)
    {
        var held = await HeldByAsync(db, by, ct);
        HashSet<string> told = [];
        List<OwedGroup> groups = [];

        void Add(string title, Tone tone, Func<Held, bool> isOwed, Func<Held, string?> why, string act, Func<string, string> href)
        {
            var owed = held.Where(h => !told.Contains(h.Ref) && isOwed(h)).ToList();
            if (owed.Count == 0) { return; }
            told.UnionWith(owed.Select(h => h.Ref));
            groups.Add(new OwedGroup(title, tone, [.. owed.Take(Shown).Select(h => new OwedLine(h.Ref, h.Summary, why(h), act, href(h.Ref)))],
                owed.Count > Shown ? Urls.RegisterWith(("officer", by.PersonId?.ToString())) : null));
        }

        Condition On(Held h) => h.Facts.On(h.Kind, today, intervals.Of(h.Code));
        Add("Occurrences due", Tone.Bad, h => h.Kind.DeadlineKind == DeadlineKind.Recurring && h.Facts.NextDue <= today && !h.Facts.IsWaitingOnPartner, h => $"Due {Text.Day(h.Facts.NextDue)}", "Record it", Urls.Action);
        Add("Overdue", Tone.Bad, h => On(h) == Condition.Overdue, h => $"Was due {Text.Day(h.Facts.DueOn(h.Kind))}", "Report", Urls.UpdateAction);
        Add("Partners who have not replied", Tone.Waiting, h => h.Facts.IsWaitingOnPartner && h.Facts.PartnerReplyDue < today, h => $"Reply was due {Text.Day(h.Facts.PartnerReplyDue)}", "Chase", Urls.Action);
        Add("Assurance due", Tone.Warning, h => h.Facts.AssuranceDue < today, h => $"Was due {Text.Day(h.Facts.AssuranceDue)}", "Say whether it holds", Urls.Action);
        Add("Due soon", Tone.Warning, h => On(h) == Condition.DueSoon, h => $"Due {Text.Day(h.Facts.DueOn(h.Kind))}", "Report", Urls.UpdateAction);
        Add("Nothing heard for a while", Tone.Neutral, h => h.Facts.IsSilentOn(h.Kind, today, intervals.Of(h.Code)),
            h => h.Facts.LastReportOn is { } last ? $"Last report {Text.Day(last)}" : "Never reported on", "Report", Urls.UpdateAction);
        return groups;
    }

    /// <summary>Given to the person and not yet accepted.</summary>
    public static async Task<OwedGroup?> ToAcceptAsync(TrackerDbContext db, Actor by, CancellationToken ct)
    {
        var given = await db.AccountableOfficers.AsNoTracking().Where(o => o.PersonId == by.PersonId && o.To == null && o.AcceptedOn == null)
            .Join(db.ActionPoints.Where(ActionPoint.StillOpen()), o => o.ActionPointId, a => a.Id, (o, a) => new { a.Ref, a.Summary, o.AssignedBy, o.From })
            .OrderBy(a => a.From).ThenBy(a => a.Ref).Take(Shown).ToListAsync(ct);
        return given.Count == 0 ? null : new OwedGroup("Given to you, to accept", Tone.Warning,
            [.. given.Select(a => new OwedLine(a.Ref, a.Summary, $"Given by {a.AssignedBy} on {Text.Day(a.From)}", "Accept", Urls.Action(a.Ref)))]);
    }

    public static async Task<OwedGroup?> DraftsAsync(TrackerDbContext db, Actor by, CancellationToken ct)
    {
        var drafts = await db.ProgressUpdates.AsNoTracking().Where(u => u.AuthorId == by.PersonId && u.IsDraft)
            .Join(db.ActionPoints, u => u.ActionPointId, a => a.Id, (u, a) => new { a.Ref, a.Summary, u.EnteredAt })
            .OrderBy(u => u.EnteredAt).Take(Shown).ToListAsync(ct);
        return drafts.Count == 0 ? null : new OwedGroup("Your drafts", Tone.Neutral,
            [.. drafts.Select(d => new OwedLine(d.Ref, d.Summary, "Nobody else sees it until you report it", "Finish", Urls.UpdateAction(d.Ref)))]);
    }

    private static async Task<List<Held>> HeldByAsync(TrackerDbContext db, Actor by, CancellationToken ct)
    {
        var posts = by.PostIds.ToList();
        // Two short lists of keys, each along its index; an "or" across both tables would read every action.
        var mine = db.ActionPoints.Where(a => a.OfficerId == by.PersonId).Select(a => a.Id);
        var ours = db.ActionOwners.Where(o => posts.Contains(o.PostId) && o.To == null).Select(o => o.ActionPointId);
        return await db.ActionPoints.AsNoTracking().Where(a => mine.Union(ours).Contains(a.Id)).Where(ActionPoint.StillOpen()).Where(a => !a.IsHeading)
            .OrderBy(a => a.DueOrder).ThenBy(a => a.Ref).Take(Most).Select(Light(db)).ToListAsync(ct);
    }

    private static Expression<Func<ActionPoint, Held>> Light(TrackerDbContext db) => a => new Held(
        a.Ref, a.Summary, db.Strategies.Where(s => s.Id == a.StrategyId).Select(s => s.Code).First(),
        new ActionKind(a.Level, a.Control, a.DeadlineKind, a.OwnerKind, a.IsHeading, a.SourceDeadline, a.PublishedOn),
        new StandingFacts
        {
            State = a.State, Ending = a.Ending, OfficerId = a.OfficerId, TargetDate = a.TargetDate, NextDue = a.NextDue, LastReportOn = a.LastReportOn,
            IsWaitingOnPartner = a.IsWaitingOnPartner, PartnerReplyDue = a.PartnerReplyDue, LastAssurance = a.LastAssurance, AssuredOn = a.AssuredOn, AssuranceDue = a.AssuranceDue,
        });
}
