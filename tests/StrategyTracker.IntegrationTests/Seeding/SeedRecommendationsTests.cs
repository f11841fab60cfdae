using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Store.Seeding;
using StrategyTracker.Store.Seeding.Recommendations;
using StrategyTracker.Store.Soundness;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

public sealed class SeedRecommendationsTests(SeededDatabase seeded) : IClassFixture<SeededDatabase>
{
    private static readonly FixedClock Clock = new("2026-03-02T09:00:00Z");

    private static string Original => SeedRecommendations.FolderIn(Path.GetFullPath(Path.Combine(SeedCopy.Original, "..", "..")))!;

    private static SeedRecommendations Seed(TestDatabase database) => new(database.Databases, Clock);

    private static async Task<TestDatabase> LoadedAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await new SeedStrategy(database.Databases, Clock).RunAsync(SeedCopy.Original);
        await Seed(database).RunAsync(Original);
        return database;
    }

    [Fact]
    public async Task Every_expected_count_is_right_and_loading_again_adds_nothing()
    {
        await using var database = await LoadedAsync();

        var counts = await new ExpectedRecommendationCounts(database.Databases).GetAsync(Original);
        Assert.All(counts, c => Assert.True(c.IsRight, c.ToString()));
        Assert.Equal(23, counts.Count(c => c.Expected is not null));

        var again = await Seed(database).RunAsync(Original);
        Assert.Equal(0, again.Added);
        Assert.Empty(again.Differences);
        Assert.Empty((await new SoundnessQuery(database.Databases).GetAsync()).Faults);
    }

    [Fact]
    public async Task Formal_recommendations_are_taken_up_proposals_are_off_and_anonymous_comment_waits_for_a_person()
    {
        await using var database = await LoadedAsync();
        await using var db = database.Open();

        Assert.All(await db.Adoptions.Select(a => a.Facts).ToListAsync(), f => Assert.Equal(new AdoptionFacts(), f));
        Assert.Equal(["Formal"], (await db.Recommendations.Where(r => r.IsSwitchedOn).Select(r => r.Standing).Distinct().ToListAsync()).Select(s => s.ToString()));
        Assert.Equal(["BLG-E1", "BLG-E2", "BLG-J1", "BLG-J2", "BLG-J3", "BLG-J4", "BLG-J5"], await db.Recommendations.Where(r => r.NeedsReview).OrderBy(r => r.Ref).Select(r => r.Ref).ToListAsync());
        var part = await db.Recommendations.Include(r => r.Sections).SingleAsync(r => r.Ref == "BRD-1.1");
        Assert.True(part.IsSplitByRegister);
        Assert.Equal("BRD-1", await db.Recommendations.Where(r => r.Id == part.ParentId).Select(r => r.Ref).SingleAsync());
        Assert.NotEmpty(part.Sections);
    }

    [Fact]
    public async Task A_changed_summary_is_reported_and_what_is_stored_stays()
    {
        await using var database = await LoadedAsync();
        using var copy = new Copy();
        copy.Edit("entries/BRD.json", e => e[0]!["summary"] = "Something else.");

        var difference = Assert.Single((await Seed(database).RunAsync(copy.Folder)).Differences);

        Assert.Equal(("BRD-1", "summary", "Something else."), (difference.Ref, difference.Field, difference.InFile));
        await using var db = database.Open();
        Assert.False(await db.Recommendations.AnyAsync(r => r.Summary == "Something else."));
    }

    [Fact]
    public Task A_parent_that_is_not_there() => RefusedAsync(c => c.Edit("entries/BRD.json", e => e[1]!["parent"] = "BRD-99"), "entries/BRD.json, BRD-1.1: the field \"parent\" names \"BRD-99\", and there is no such entry");

    [Fact]
    public Task A_circle_of_parents() => RefusedAsync(
        c => c.Edit("entries/BRD.json", e => e[0]!["parent"] = "BRD-1.1"), "cannot be a part of");

    [Fact]
    public Task A_reference_that_stands_twice() => RefusedAsync(c => c.Edit("entries/BRD.json", e => e[1]!["ref"] = "BRD-1"), "entries/BRD.json, BRD-1: the ref \"BRD-1\" stands twice.");

    [Fact]
    public Task A_source_that_is_not_there() => RefusedAsync(c => c.Edit("entries/BRD.json", e => e[0]!["source"] = "XYZ"), "entries/BRD.json, BRD-1: the field \"source\" says \"XYZ\", and there is no such source in sources.json.");

    [Fact]
    public Task A_section_that_the_strategy_has_not() => RefusedAsync(c => c.Edit("entries/BRD.json", e => e[0]!["sections"] = new JsonArray(99)), "BRD-1: the field \"sections\" names 99");

    [Fact]
    public Task A_standing_that_is_none() => RefusedAsync(c => c.Edit("entries/BRD.json", e => e[0]!["standing"] = "official"), "the field \"standing\" says \"official\"; it must be one of formal, proposed, ask, observed.");

    [Fact]
    public Task A_value_of_an_entry_that_is_not_there() => RefusedAsync(c => c.Edit("reference-values.json", v => v[0]!["related"] = new JsonArray("NO-1")), "reference-values.json, STAT-BRD-1: it names \"NO-1\"");

    [Fact]
    public Task An_area_that_is_not_there() => RefusedAsync(c => c.Edit("about.json", a => a["area"] = "atlantis"), "about.json: the field \"area\" names \"atlantis\"");

    private async Task RefusedAsync(Action<Copy> spoil, string sentence)
    {
        using var copy = new Copy();
        spoil(copy);
        await using var before = seeded.Database.Open();
        var bodies = await before.Bodies.CountAsync();

        var refusal = await Assert.ThrowsAsync<BadRegister>(() => Seed(seeded.Database).RunAsync(copy.Folder));

        Assert.Contains(refusal.Problems, p => p.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal((bodies, 0), (await before.Bodies.CountAsync(), await before.Recommendations.CountAsync()));
    }

    /// <summary>A copy of the register that a test may spoil.</summary>
    private sealed class Copy : IDisposable
    {
        private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("strategytracker-recommendations-");

        public Copy()
        {
            Directory.CreateDirectory(Path.Combine(Folder, "entries"));
            foreach (var file in Directory.EnumerateFiles(Original, "*.json", SearchOption.AllDirectories)) { File.Copy(file, Path.Combine(Folder, Path.GetRelativePath(Original, file))); }
        }

        public string Folder => _root.FullName;

        public void Edit(string file, Action<JsonNode> change)
        {
            var path = Path.Combine(Folder, file);
            var node = JsonNode.Parse(File.ReadAllText(path))!;
            change(node);
            File.WriteAllText(path, node.ToJsonString());
        }

        public void Dispose() => _root.Delete(recursive: true);
    }
}
