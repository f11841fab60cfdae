using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Champions;

public sealed record NewsletterRow(Guid Id, DateOnly SentOn, string Title, string? Address, string By);

public sealed record NewsletterView(int? Months, DateOnly? From, DateOnly? Due, bool IsLate, IReadOnlyList<NewsletterRow> Issues);

/// <summary>The newsletter of a champion post: what is promised, what went out, and when the next is due (N-18).</summary>
public sealed class NewslettersQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 100;

    public async Task<NewsletterView> GetAsync(Guid championId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var promise = await db.ChampionPosts.AsNoTracking().Where(c => c.Id == championId).Select(c => new { c.NewsletterMonths, c.NewsletterFrom, c.EndedOn }).FirstAsync(ct);
        var issues = await db.NewsletterIssues.AsNoTracking().Where(n => n.ChampionPostId == championId).OrderByDescending(n => n.SentOn).ThenByDescending(n => n.Id).Take(Most)
            .Select(n => new NewsletterRow(n.Id, n.SentOn, n.Title, n.Address, n.ByName)).ToListAsync(ct);
        var due = promise.EndedOn is null ? ChampionPost.DueAfter(promise.NewsletterMonths, promise.NewsletterFrom, issues.FirstOrDefault()?.SentOn) : null;
        return new NewsletterView(promise.NewsletterMonths, promise.NewsletterFrom, due, due < clock.Today, issues);
    }
}
