using System.CommandLine;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Commands;

/// <summary>Which database a command uses: the file it is told, the demonstration's own, or the configured one.</summary>
public sealed class ChosenDatabase
{
    public const string DemonstrationFileSetting = "Demonstration:DatabaseFile";
    public const string DemonstrationFile = "data/demonstration.db";

    public Option<string?> File { get; } = new("--database") { Description = "Use this SQLite file in place of the configured database.", HelpName = "file", Recursive = true };
    public Option<bool> Demonstration { get; } = new("--demonstration") { Description = "Use the demonstration's own database.", Recursive = true };

    public bool IsDemonstration(ParseResult asked) => asked.GetValue(Demonstration);

    /// <exception cref="RuleViolation">Both were asked for, or the configured database cannot be used.</exception>
    public TrackerDbContextFactory Open(ParseResult asked, IConfiguration settings, string contentRoot, bool mustExist)
    {
        var (file, demonstration) = (asked.GetValue(File), IsDemonstration(asked));
        if (file is not null && demonstration) { throw new RuleViolation("Give either --database or --demonstration, not both."); }
        if (file is not null && string.IsNullOrWhiteSpace(file)) { throw new RuleViolation("--database needs the name of a file."); }
        var options = settings.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        if (file is not null) { options = new DatabaseOptions { File = Path.GetFullPath(file) }; }
        if (demonstration) { options = new DatabaseOptions { File = settings[DemonstrationFileSetting] ?? DemonstrationFile }; }

        var path = Path.GetFullPath(Path.Combine(contentRoot, options.File));
        if (options.Provider == DatabaseProvider.Sqlite && Directory.Exists(path)) { throw new RuleViolation($"{path} is a folder, not a database file."); }
        if (mustExist && options.Provider == DatabaseProvider.Sqlite && !System.IO.File.Exists(path))
        {
            throw new RuleViolation($"There is no database at {path}; the command seed makes one.");
        }
        return TrackerDbContextFactory.From(options, contentRoot, logs: null);
    }
}
