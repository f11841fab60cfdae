using StrategyTracker.Domain;

namespace StrategyTracker.Store.Seeding;

/// <summary>Where the seed stands: the folder one is told, else seed beside the program or above it, up to the repository's root.</summary>
public static class SeedFolder
{
    public const string Name = "seed";

    /// <exception cref="RuleViolation">There is no such folder.</exception>
    public static string Find(string? told, string contentRoot)
    {
        if (told is not null)
        {
            return Directory.Exists(told) ? Path.GetFullPath(told) : Above(contentRoot, told) ?? throw new RuleViolation($"There is no folder {Path.GetFullPath(told)}.");
        }
        return Above(contentRoot, Name) ?? Above(AppContext.BaseDirectory, Name)
            ?? throw new RuleViolation($"No folder called {Name} was found in {contentRoot} or above it; say where it is with --folder.");
    }

    private static string? Above(string start, string name)
    {
        for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, name);
            if (Directory.Exists(Path.Combine(folder, "strategies")) || File.Exists(Path.Combine(folder, RegisterReader.StrategyFile))) { return folder; }
        }
        return null;
    }
}
