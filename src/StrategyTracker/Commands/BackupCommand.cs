using System.CommandLine;
using StrategyTracker.Store;

namespace StrategyTracker.Commands;

/// <summary>A whole, sound copy of the SQLite database while the server goes on.</summary>
internal static class BackupCommand
{
    public static Command Of(CommandLine line)
    {
        var output = new Option<string>("--output") { Description = "The file to write; it must not be there yet.", HelpName = "file", Required = true };
        return line.Doing(new Command("backup", "Copy the SQLite database to a file, whole, while the server goes on.") { output }, needsDatabase: true, async (asked, ct) =>
        {
            var file = Path.GetFullPath(asked.Result.GetRequiredValue(output));
            await asked.Get<TrackerDbContextFactory>().BackUpAsync(file, ct);
            await line.Terminal.Out.WriteLineAsync(file);
            return 0;
        });
    }
}
