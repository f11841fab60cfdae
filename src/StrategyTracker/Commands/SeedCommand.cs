using System.CommandLine;
using StrategyTracker.Domain;
using StrategyTracker.Setup;
using StrategyTracker.Store.Seeding;
using StrategyTracker.Store.Seeding.Demonstration;
using StrategyTracker.Store.Seeding.Equality;
using StrategyTracker.Store.Seeding.Recommendations;

namespace StrategyTracker.Commands;

/// <summary>Creates the database where there is none, loads the seed and checks what is stored against the expected counts.</summary>
internal static class SeedCommand
{
    public static Command Of(CommandLine line)
    {
        var folder = new Option<string?>("--folder") { Description = "The folder that holds strategies/CODE; the repository's seed folder when not given.", HelpName = "folder" };
        var command = new Command("seed", "Create the database, load the strategies and recommendations in the seed folder and check the counts. Loading again changes nothing that is stored.") { folder };
        return line.Doing(command, needsDatabase: false, async (asked, ct) =>
        {
            var (right, moved) = (true, 0);
            var (seed, output) = (SeedFolder.Find(asked.Result.GetValue(folder), line.ContentRoot), line.Terminal.Out);
            foreach (var strategy in SeedStrategy.FoldersIn(seed))
            {
                var seeded = asked.OfDemonstration
                    ? await asked.Get<SeedDemonstration>().RunAsync(strategy, asked.Get<LocalClock>().Today, ct)
                    : await asked.Get<SeedStrategy>().RunAsync(strategy, ct: ct);
                await output.WriteLineAsync($"{seeded.Code}: {Added(seeded.Added)}{(seeded.MovedByDays == 0 ? "" : $", dates moved by {seeded.MovedByDays:N0} days")}.");
                await PrintAsync(output, seeded.Differences);
                moved = seeded.MovedByDays;
                right &= await CheckAsync(line.Terminal, seeded.Code, await asked.Get<ExpectedCounts>().GetAsync(strategy, ct));
            }
            if (SeedRegimes.FolderIn(seed) is { } laws) { await output.WriteLineAsync($"Equality duties: {Added(await asked.Get<SeedRegimes>().RunAsync(laws, moved, ct))}."); }
            if (SeedRecommendations.FolderIn(seed) is { } recommendations)
            {
                var seeded = asked.OfDemonstration ? await asked.Get<SeedAreaDemonstration>().RunAsync(recommendations, ct) : await asked.Get<SeedRecommendations>().RunAsync(recommendations, ct);
                await output.WriteLineAsync($"Recommendations for {seeded.Area}: {Added(seeded.Added)}.");
                await PrintAsync(output, seeded.Differences);
                right &= await CheckAsync(line.Terminal, "Recommendations", await asked.Get<ExpectedRecommendationCounts>().GetAsync(recommendations, ct));
            }
            return right ? 0 : 1;
        });
    }

    private static string Added(int count) => count == 0 ? "nothing new" : $"{count:N0} entries added";

    private static async Task PrintAsync(TextWriter output, IReadOnlyList<Difference> differences)
    {
        if (differences.Count == 0) { return; }
        await output.WriteLineAsync($"Not as in the file; what is stored was kept ({differences.Count}):");
        foreach (var difference in differences) { await output.WriteLineAsync($"  {difference}"); }
    }

    private static async Task<bool> CheckAsync(Terminal terminal, string code, IReadOnlyList<RegisterCount> counts)
    {
        foreach (var count in counts.Where(c => c.Found is not null)) { await terminal.Out.WriteLineAsync($"  {count.Found,6:N0}  {count.Name}"); }
        var wrong = counts.Where(c => !c.IsRight).ToList();
        if (wrong.Count == 0)
        {
            await terminal.Out.WriteLineAsync($"{code}: all {counts.Count(c => c.Expected is not null)} expected counts are right.");
            return true;
        }
        await terminal.Error.WriteLineAsync($"{code}: {wrong.Count} of the expected counts {(wrong.Count == 1 ? "is" : "are")} wrong:{string.Concat(wrong.Select(w => $"\n- {w}"))}");
        return false;
    }
}
