using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>Newsletters that champion posts promised and that come due (recommendations N-18).</summary>
internal static class NewsletterFinders
{
    public static async Task<IReadOnlyList<Found>> DueAsync(Seek seek)
    {
        var (db, today, last) = (seek.Db, seek.Today, seek.Horizon);
        var promised = await seek.Among(db.ChampionPosts, c => c.Id).AsNoTracking().Where(c => c.NewsletterMonths != null && c.EndedOn == null).OrderBy(c => c.Id).Take(Seek.Most)
            .Select(c => new { c.Id, c.PostId, c.PostName, c.NewsletterMonths, c.NewsletterFrom, LastSent = db.NewsletterIssues.Where(n => n.ChampionPostId == c.Id).Max(n => (DateOnly?)n.SentOn) }).ToListAsync(seek.Ct);
        return
        [
            .. promised.Select(p => (Of: p, Due: ChampionPost.DueAfter(p.NewsletterMonths, p.NewsletterFrom, p.LastSent)!.Value)).Where(p => p.Due <= last).Select(p => new Found(
                p.Of.Id, ReminderSubject.ChampionPost, p.Due, null, p.Of.PostName, $"The next newsletter {(p.Due < today ? "was" : "is")} due {Text.Day(p.Due)}{(p.Of.LastSent is { } sent ? $"; the last went out {Text.Day(sent)}" : "")}", "Record it once it is sent",
                Urls.ChampionPost(p.Of.Id, "newsletter"), new Concerned { PostIds = [p.Of.PostId] })),
        ];
    }
}
