using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>Entries of the library and of the smaller registers that nobody has looked at for too long, and documents that sources promise (recommendations N-16).</summary>
internal static class RegisterFinders
{
    public static async Task<IReadOnlyList<Found>> PracticeStaleAsync(Seek seek)
    {
        var today = seek.Today;
        var stale = await seek.Among(seek.Db.PracticeEntries, e => e.Id).AsNoTracking().Where(e => e.State == PracticeState.Published && e.ReviewBy < today).OrderBy(e => e.ReviewBy).ThenBy(e => e.Id).Take(Seek.Most)
            .Select(e => new { e.Id, e.Title, e.ReviewBy, e.MaintainerPostId }).ToListAsync(seek.Ct);
        return [.. stale.Select(e => new Found(e.Id, ReminderSubject.Practice, e.ReviewBy!.Value, null, e.Title, $"To be looked at again by {Text.Day(e.ReviewBy)}", "Verify it again", Urls.PracticeEntry(e.Id),
            e.MaintainerPostId is { } post ? new Concerned { PostIds = [post] } : new Concerned { Roles = [Role.ForumChair] }))];
    }

    public static async Task<IReadOnlyList<Found>> ProvisionStaleAsync(Seek seek)
    {
        var kept = await seek.Among(seek.Db.ProvisionItems, i => i.Id).AsNoTracking().Where(i => i.RetiredOn == null && i.CheckMonths != null).OrderBy(i => i.Id).Take(Seek.Most).ToListAsync(seek.Ct);
        return [.. kept.Where(i => i.IsStaleOn(seek.Today)).Select(i => new Found(i.Id, ReminderSubject.Provision, (i.CheckedOn ?? i.AddedOn).AddMonths(i.CheckMonths!.Value), null, i.Name,
            $"{Title(i.Kind)}: last looked at {Text.Day(i.CheckedOn ?? i.AddedOn)}", "Look at it", Urls.ProvisionItem(i.Kind, i.Id),
            new Concerned { PostIds = i.OwnerPostId is { } post ? [post] : [], TeamIds = i.TeamId is { } team ? [team] : [] }))];
    }

    /// <summary>Counted from the last time it was asked for, else from the day the source was entered. Whether the document came is not held; who asks says so by asking no more.</summary>
    public static async Task<IReadOnlyList<Found>> FollowUpWantedAsync(Seek seek)
    {
        var db = seek.Db;
        var wanted = await seek.Among(db.SourceDocuments, s => s.Id).AsNoTracking().Where(s => s.IsFollowUpExpected).OrderBy(s => s.Code).Take(Seek.Most)
            .Select(s => new { s.Id, s.Code, s.Title, s.FollowUpChasedOn, AddedOn = db.History.Where(h => h.SubjectId == s.Id && h.Number == 1).Select(h => (DateOnly?)h.HappenedOn).FirstOrDefault() }).ToListAsync(seek.Ct);
        return [.. wanted.Select(s => new Found(s.Id, ReminderSubject.Source, s.FollowUpChasedOn ?? s.AddedOn ?? seek.Today, s.Code, s.Title,
            $"It promises a later document; {(s.FollowUpChasedOn is { } on ? $"last asked for {Text.Day(on)}" : "nobody has asked for it yet")}", "Ask for it", Urls.Source(s.Code), new Concerned { Roles = [Role.RegisterEditor] }))];
    }

    private static string Title(ProvisionKind kind) => kind.Register().Title;
}
