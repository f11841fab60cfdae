using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Calendars;

/// <summary>Makes a private address for a person's own dates, or for a strategy's. The secret is said once and never again.</summary>
public sealed class MakeCalendarFeed(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <summary>Open addresses a person may have at once.</summary>
    public const int Most = 10;

    /// <param name="strategyCode">The strategy whose dates it gives; null for the person's own.</param>
    /// <returns>The secret part of the address.</returns>
    public async Task<string> RunAsync(string? strategyCode, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.KeepCalendar);
        var person = by.PersonId ?? throw new RuleViolation("Only a person can have a calendar address.");
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.CalendarFeeds.CountAsync(f => f.PersonId == person && f.EndedAt == null, ct) >= Most) { throw new RuleViolation($"You have {Most} calendar addresses; end one before you make another."); }
        Guid? strategy = strategyCode is null ? null : await db.Strategies.Where(s => s.Code == strategyCode).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(ct) ?? throw new NotFound("strategy");
        var secret = FeedSecret.New();
        db.CalendarFeeds.Add(new CalendarFeed(person, strategy, FeedSecret.HashOf(secret)!, clock.UtcNow));
        await db.SaveChangesAsync(ct);
        return secret;
    }
}

/// <summary>Ends an address at once: whoever still has it reads nothing more.</summary>
public sealed class EndCalendarFeed(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task RunAsync(Guid feedId, Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var feed = await db.CalendarFeeds.FirstOrDefaultAsync(f => f.Id == feedId && by.PersonId != null && f.PersonId == by.PersonId, ct) ?? throw new NotFound("calendar address");
        feed.End(clock.UtcNow);
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>A person's own addresses, the open ones first. Nobody sees another's.</summary>
public sealed class CalendarFeedsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    private const int Shown = 30;

    public async Task<IReadOnlyList<FeedRow>> GetAsync(Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.CalendarFeeds.AsNoTracking().Where(f => by.PersonId != null && f.PersonId == by.PersonId).OrderBy(f => f.EndedAt != null).ThenByDescending(f => f.MadeAt).Take(Shown)
            .Select(f => new FeedRow(f.Id, db.Strategies.Where(s => s.Id == f.StrategyId).Select(s => s.Title).FirstOrDefault(), f.MadeAt, f.LastReadAt, f.EndedAt)).ToListAsync(ct);
    }
}

/// <param name="Strategy">Whose dates it gives; null for the person's own.</param>
public sealed record FeedRow(Guid Id, string? Strategy, DateTime MadeAt, DateTime? LastReadAt, DateTime? EndedAt);
