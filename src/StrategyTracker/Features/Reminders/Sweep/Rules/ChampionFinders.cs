using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>Champion posts that nobody holds, whose term ends, or that have no remit (recommendations N-6), or no deputy (N-7).</summary>
internal static class ChampionFinders
{
    private sealed record Standing(ChampionPost Post, DateOnly? AddedOn, DateOnly? LeftOn, bool IsHeld, DateOnly? DeputyLeftOn, bool HasDeputy)
    {
        public IReadOnlyList<Guid> Host => Post.BodyId is { } body ? [body] : [];
        public Found Found(DateOnly dueOn, string why, string act, string href, Concerned concerned) => new(Post.Id, ReminderSubject.ChampionPost, dueOn, null, Post.PostName, why, act, href, concerned);
    }

    public static async Task<IReadOnlyList<Found>> VacantAsync(Seek seek) =>
        [.. (await StandingsAsync(seek)).Where(s => !s.IsHeld).Select(s => s.Found(
            s.LeftOn?.AddDays(1) ?? s.AddedOn ?? seek.Today, $"Nobody holds it{(s.LeftOn is { } left ? $" since {Text.Day(left)}" : "")}; what it covers counts as uncovered", "Appoint somebody", Urls.ChampionPost(s.Post.Id),
            new Concerned { BodyIds = s.Host, Roles = [Role.Director] }))];

    public static async Task<IReadOnlyList<Found>> TermEndingAsync(Seek seek)
    {
        var last = seek.Horizon > seek.Today ? seek.Horizon : seek.Today;
        return [.. (await StandingsAsync(seek)).Where(s => s.Post.TermEnd <= last).Select(s => s.Found(
            s.Post.TermEnd!.Value, $"The term {(s.Post.IsTermOverOn(seek.Today) ? "ended" : "ends")} {Text.Day(s.Post.TermEnd)}", "Prolong it, or find the next holder", Urls.ChampionPost(s.Post.Id),
            new Concerned { PostIds = s.IsHeld ? [s.Post.PostId] : [], BodyIds = s.Host, Roles = [Role.Director] }))];
    }

    public static async Task<IReadOnlyList<Found>> NoRemitAsync(Seek seek) =>
        [.. (await StandingsAsync(seek)).Where(s => !s.Post.HasRemitOn(seek.Today)).Select(s => s.Found(
            s.AddedOn ?? seek.Today, "It has no written remit", "Write the remit", Urls.ChampionPost(s.Post.Id, "remit"), new Concerned { PostIds = s.IsHeld ? [s.Post.PostId] : [], Roles = [Role.Director] }))];

    /// <summary>Held, and nobody stands in for the holder; since the last deputy left, or since the post was made a champion's.</summary>
    public static async Task<IReadOnlyList<Found>> NoDeputyAsync(Seek seek) =>
        [.. (await StandingsAsync(seek)).Where(s => s.IsHeld && !s.HasDeputy).Select(s => s.Found(
            s.DeputyLeftOn?.AddDays(1) ?? s.AddedOn ?? seek.Today, "It has no deputy: when its holder is away, nobody is there", "Name a deputy", Urls.Post(s.Post.PostId),
            new Concerned { PostIds = [s.Post.PostId], BodyIds = s.Host }))];

    private static async Task<IReadOnlyList<Standing>> StandingsAsync(Seek seek)
    {
        var (db, today) = (seek.Db, seek.Today);
        return await seek.Among(db.ChampionPosts, c => c.Id).AsNoTracking().Where(c => c.EndedOn == null || c.EndedOn >= today).OrderBy(c => c.PostName).ThenBy(c => c.Id).Take(Seek.Most).Select(c => new Standing(
            c, db.History.Where(h => h.SubjectId == c.Id && h.Number == 1).Select(h => (DateOnly?)h.HappenedOn).FirstOrDefault(),
            db.PostHoldings.Where(h => h.PostId == c.PostId && !h.IsDeputy && h.To < today).Max(h => h.To),
            db.PostHoldings.Any(h => h.PostId == c.PostId && !h.IsDeputy && (h.From == null || h.From <= today) && (h.To == null || h.To >= today) && db.People.Any(p => p.Id == h.PersonId && p.IsActive)),
            db.PostHoldings.Where(h => h.PostId == c.PostId && h.IsDeputy && h.To < today).Max(h => h.To),
            db.PostHoldings.Any(h => h.PostId == c.PostId && h.IsDeputy && (h.From == null || h.From <= today) && (h.To == null || h.To >= today) && db.People.Any(p => p.Id == h.PersonId && p.IsActive))))
            .ToListAsync(seek.Ct);
    }
}
