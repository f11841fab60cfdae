using System.Text.Json;
using System.Text.Json.Nodes;
using StrategyTracker.Store.Seeding;
using StrategyTracker.Store.Seeding.Demonstration;
using StrategyTracker.Store.Seeding.Recommendations;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

/// <summary>A copy of the Thames Valley register that a test may spoil.</summary>
internal sealed class SeedCopy : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("strategytracker-seed-");

    public SeedCopy()
    {
        Folder = Path.Combine(_root.FullName, "seed", "strategies", "TVP-WOS-2007");
        Directory.CreateDirectory(Path.Combine(Folder, "sections"));
        foreach (var file in Directory.EnumerateFiles(Original, "*.json", SearchOption.AllDirectories)) { File.Copy(file, Path.Combine(Folder, Path.GetRelativePath(Original, file))); }
    }

    /// <summary>The register in the repository.</summary>
    public static string Original { get; } = SeedStrategy.FoldersIn(SeedFolder.Find(null, AppContext.BaseDirectory)).Single(f => f.EndsWith("TVP-WOS-2007", StringComparison.Ordinal));

    /// <summary>The register in a database of the test's own, entered on this day.</summary>
    public static Task<TestDatabase> StoredAsync(string entered) =>
        TestDatabase.CreateAsync($"the register, entered {entered}", database => new SeedStrategy(database.Databases, new FixedClock(entered)).RunAsync(Original));

    /// <summary>When the demonstration was put into a database of <see cref="DemonstratedAsync"/>.</summary>
    public const string Demonstrated = "2026-03-02T09:00:00Z";

    /// <summary>The demonstration, of the strategy and of the area, in a database of the test's own.</summary>
    public static Task<TestDatabase> DemonstratedAsync() => TestDatabase.CreateAsync("the demonstration", async database =>
    {
        var clock = new FixedClock(Demonstrated);
        await new SeedDemonstration(database.Databases, new SeedStrategy(database.Databases, clock)).RunAsync(Original, clock.Today);
        await new SeedAreaDemonstration(database.Databases, new SeedRecommendations(database.Databases, clock)).RunAsync(SeedRecommendations.FolderIn(Path.GetFullPath(Path.Combine(Original, "..", "..")))!);
    });

    public string Folder { get; }
    /// <summary>The folder one gives to the command.</summary>
    public string SeedRoot => Path.Combine(_root.FullName, "seed");

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Edit(string file, Action<JsonNode> change)
    {
        var node = JsonNode.Parse(File.ReadAllText(PathOf(file)))!;
        change(node);
        File.WriteAllText(PathOf(file), node.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    /// <summary>Changes one action of a section's file, by its place.</summary>
    public void EditAction(int section, int place, Action<JsonNode> change) => Edit($"sections/{section:00}.json", s => change(s["actions"]![place]!));

    public void Dispose() => _root.Delete(recursive: true);
}
