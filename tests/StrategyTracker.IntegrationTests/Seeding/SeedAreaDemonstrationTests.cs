using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Store.Seeding;
using StrategyTracker.Store.Seeding.Demonstration;
using StrategyTracker.Store.Seeding.Equality;
using StrategyTracker.Store.Seeding.Recommendations;
using StrategyTracker.Store.Soundness;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

public sealed class SeedAreaDemonstrationTests
{
    private static readonly FixedClock Clock = new("2026-03-02T09:00:00Z");
    private static readonly string Recommendations = SeedRecommendations.FolderIn(Path.GetFullPath(Path.Combine(SeedCopy.Original, "..", "..")))!;

    [Fact]
    public async Task The_area_has_four_districts_adoptions_in_every_state_and_issues_at_every_turn_all_of_it_sound()
    {
        await using var database = await TestDatabase.CreateAsync();
        var loaded = await new SeedDemonstration(database.Databases, new SeedStrategy(database.Databases, Clock)).RunAsync(SeedCopy.Original, Clock.Today);
        await new SeedRegimes(database.Databases, Clock).RunAsync(SeedRegimesTests.Folder, loaded.MovedByDays);
        var seed = new SeedAreaDemonstration(database.Databases, new SeedRecommendations(database.Databases, Clock));
        await seed.RunAsync(Recommendations);

        await using var db = database.Open();
        Assert.Equal(4, await db.Districts.CountAsync());
        var facts = await db.Adoptions.AsNoTracking().Select(a => a.Facts).ToListAsync();
        Assert.Empty(Enum.GetValues<AdoptionState>().Except(facts.Select(f => f.On(Clock.Today))));
        Assert.Contains(facts, f => f.IsAnswerOverdueOn(Clock.Today));
        Assert.Contains(facts, f => f.HasNoDriver);
        var issues = await db.ForumIssues.AsNoTracking().ToListAsync();
        Assert.Empty(new[] { IssueState.Resolved, IssueState.WithBoard, IssueState.Disputed, IssueState.Told, IssueState.Raised }.Except(issues.Select(i => i.State)));
        Assert.Contains(issues, i => i.IsAnswerOverdueOn(Clock.Today));
        Assert.All(issues.Where(i => i.IsInForumsName), i => Assert.Null(i.RaisedById));
        var themes = await db.VoiceThemes.AsNoTracking().ToListAsync();
        Assert.Empty(Enum.GetValues<VoiceState>().Except([VoiceState.Changed, VoiceState.Withdrawn]).Except(themes.Select(t => t.State)));
        Assert.Contains(themes, t => t.IsDecisionOverdueOn(Clock.Today));
        Assert.All(themes, t => Assert.StartsWith("Illustration: ", t.Theme, StringComparison.Ordinal));
        Assert.Empty((await new SoundnessQuery(database.Databases).GetAsync()).Faults);
        Assert.False(await db.History.AnyAsync(h => h.HappenedOn > Clock.Today || h.EnteredAt > Clock.UtcNow));

        // The duty half-way round: two goals approved and one not, a policy that is chased, a statement that waits to be published.
        Assert.Equal((2, 1), (await db.Goals.CountAsync(g => g.ApprovedOn != null), await db.Goals.CountAsync(g => g.ApprovedOn == null)));
        Assert.Contains(await db.ImpactAssessments.ToListAsync(), a => a.IsOutstandingOn(Clock.Today) && a.AssessmentDue <= Clock.Today);
        Assert.Contains(await db.ImpactAssessments.ToListAsync(), a => a.OwesMitigationOn(Clock.Today));
        var readings = await db.Readings.AsNoTracking().ToListAsync();
        Assert.Contains(readings, r => r.IsSplitMissing);
        Assert.Contains(readings, r => r.IsComparatorMissing);
        Assert.Contains(readings, r => r.TotalWords == "two-thirds");
        Assert.Contains(await db.Findings.ToListAsync(), f => f.ActionPointId is not null);
        var items = await db.ProvisionItems.Include(i => i.Entries).ToListAsync();
        Assert.Empty(Enum.GetValues<ProvisionKind>().Except(items.Select(i => i.Kind)).Except([ProvisionKind.Programme]));
        Assert.Contains(items, i => i.IsStaleOn(Clock.Today));
        Assert.Contains(items, i => i.ErrorReported is not null);

        // Nobody is invented: whoever holds a post of the illustration is one of the demonstration's own people.
        var posts = await db.Posts.Where(p => p.Name.Contains("(illustration)")).Include(p => p.Holdings).ToListAsync();
        Assert.Single(posts, p => p.IsVacantOn(Clock.Today));
        var holders = posts.SelectMany(p => p.Holdings).Select(h => h.PersonId).ToList();
        Assert.True(await db.People.Where(p => holders.Contains(p.Id)).AllAsync(p => p.IsDemonstration));
        Assert.Equal(Enum.GetValues<Role>().Length, await db.People.CountAsync(p => p.IsDemonstration));
        Assert.All(await db.Forums.Select(f => f.Name).ToListAsync(), n => Assert.EndsWith("(illustration)", n, StringComparison.Ordinal));

        Assert.Equal(0, (await seed.RunAsync(Recommendations)).Added);
    }
}
