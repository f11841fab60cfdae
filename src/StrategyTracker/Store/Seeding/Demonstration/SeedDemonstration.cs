using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>
/// A demonstration: the strategy as if it had been published eleven weeks ago, somebody of each role, and a little history, all
/// of it illustration. Done once; doing it again adds nothing.
/// </summary>
public sealed class SeedDemonstration(IDbContextFactory<TrackerDbContext> dbs, SeedStrategy seed) : IUseCase
{
    /// <summary>Eleven weeks.</summary>
    public const int PublishedDaysAgo = 77;

    public async Task<Seeded> RunAsync(string folder, DateOnly today, CancellationToken ct = default)
    {
        var published = today.AddDays(-PublishedDaysAgo);
        var moved = published.DayNumber - (await SeedStrategy.PublishedOnAsync(folder, ct)).DayNumber;
        var seeded = await seed.RunAsync(folder, moved, Moments.On(published), ct);

        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.People.AnyAsync(p => p.IsDemonstration, ct)) { return seeded; }
        var strategy = await db.Strategies.FirstAsync(s => s.Id == seeded.StrategyId, ct);
        if (strategy.MovedByDays == 0) { throw new RuleViolation($"{strategy.Code} stands in this database with its real dates, so no demonstration is put into it. Use another database."); }

        var actions = await db.WholeActions().Where(a => a.StrategyId == strategy.Id).ToDictionaryAsync(a => a.Ref, ct);
        var posts = await db.Posts.Include(p => p.Variants).Include(p => p.Holdings).AsSplitQuery().ToDictionaryAsync(p => p.Name, ct);
        var cast = Cast.Appoint(posts, strategy.PublishedOn);
        db.AddRange(cast.People);
        db.AddRange(cast.Teams);
        var history = new ElevenWeeks(cast, actions, posts, await db.Partners.ToDictionaryAsync(p => p.Id, p => p.Name, ct), strategy);
        history.Happen();
        (await db.Set<Anomaly>().Where(a => a.StrategyId == strategy.Id).OrderBy(a => a.Ref).FirstOrDefaultAsync(ct))?.Confirm(history.On(9, cast.AreaLead));
        db.AddRange(history.Made);
        await db.SaveChangesAsync(ct);
        return seeded with { Added = seeded.Added + cast.People.Count + cast.Teams.Count + history.Made.Count };
    }
}

/// <summary>A demonstration's moments: ten in the morning of its days.</summary>
internal static class Moments
{
    public static DateTime On(DateOnly day) => day.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
}
