using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Store.Seeding;
using StrategyTracker.Store.Seeding.Demonstration;
using StrategyTracker.Store.Soundness;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

public sealed class SeedDemonstrationTests
{
    private static readonly FixedClock Clock = new("2026-03-02T09:00:00Z");

    private static SeedDemonstration Seed(TestDatabase database) => new(database.Databases, new SeedStrategy(database.Databases, Clock));

    [Fact]
    public async Task The_strategy_was_published_eleven_weeks_ago_and_somebody_of_each_role_is_there()
    {
        await using var database = await TestDatabase.CreateAsync();

        await Seed(database).RunAsync(SeedCopy.Original, Clock.Today);

        await using var db = database.Open();
        Assert.Equal(Clock.Today.AddDays(-77), (await db.Strategies.SingleAsync()).PublishedOn);
        var people = await db.People.Include(p => p.Roles).Where(p => p.IsDemonstration).ToListAsync();
        Assert.Equal(Enum.GetValues<Role>().Order(), people.SelectMany(p => p.Roles).Select(r => r.Role).Order());
        Assert.All(people, p => Assert.EndsWith("@demonstration.invalid", p.Email, StringComparison.Ordinal));
        Assert.All(people, p => Assert.StartsWith("Demonstration ", p.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_history_shows_every_condition_and_leaves_most_as_loaded()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Seed(database).RunAsync(SeedCopy.Original, Clock.Today);
        await using var db = database.Open();

        var actions = await db.ActionPoints.ToListAsync();
        var local = (await db.Strategies.SingleAsync()).Local;
        var conditions = actions.Select(a => a.Facts.On(new ActionKind(a.Level, a.Control, a.DeadlineKind, a.OwnerKind, a.IsHeading, a.SourceDeadline, a.PublishedOn), Clock.Today, local)).ToList();

        Assert.Empty(Enum.GetValues<Condition>().Except(conditions).Except([Condition.AssuranceFailing]));
        Assert.InRange(actions.Count(a => a.IsUnowned), 24, 28);
        Assert.InRange(conditions.Count(c => c == Condition.NoDate), 20, 30);
        var page = await db.ActionPoints.Include(a => a.TargetDates).SingleAsync(a => a.Ref == "TVP-4.2");
        Assert.Equal(3, page.TargetDates.Count);
        Assert.Contains(await db.ProgressUpdates.ToListAsync(), u => u.OnBehalfOf is not null && DateOnly.FromDateTime(u.EnteredAt) > u.HappenedOn);
    }

    [Fact]
    public async Task It_is_sound_and_nothing_in_it_is_still_to_come()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Seed(database).RunAsync(SeedCopy.Original, Clock.Today);
        await using var db = database.Open();

        Assert.Empty((await new SoundnessQuery(database.Databases).GetAsync()).Faults);
        Assert.False(await db.History.AnyAsync(h => h.HappenedOn > Clock.Today || h.EnteredAt > Clock.UtcNow));
        Assert.All(await new ExpectedCounts(database.Databases).GetAsync(SeedCopy.Original), c => Assert.True(c.IsRight, c.ToString()));
    }

    [Fact]
    public async Task Doing_it_again_adds_nothing_even_a_week_later()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Seed(database).RunAsync(SeedCopy.Original, Clock.Today);
        await using var db = database.Open();
        var rows = await db.History.CountAsync();

        var again = await Seed(database).RunAsync(SeedCopy.Original, Clock.Today.AddDays(7));

        Assert.Equal((0, 0), (again.Added, again.Differences.Count));
        Assert.Equal(rows, await db.History.CountAsync());
    }

    [Fact]
    public async Task A_strategy_with_its_real_dates_is_never_made_a_demonstration()
    {
        await using var database = await TestDatabase.CreateAsync();
        await new SeedStrategy(database.Databases, Clock).RunAsync(SeedCopy.Original);

        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => Seed(database).RunAsync(SeedCopy.Original, Clock.Today));

        Assert.Contains("real dates", refusal.Message, StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.False(await db.People.AnyAsync(p => p.IsDemonstration));
    }
}
