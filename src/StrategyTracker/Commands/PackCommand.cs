using System.CommandLine;
using System.Globalization;
using StrategyTracker.Domain;
using StrategyTracker.Features.Packs;

namespace StrategyTracker.Commands;

/// <summary>Packs of reports: issue one to a board, verify one, list what was issued.</summary>
internal static class PackCommand
{
    private const int MostListed = 1_000;

    public static Command Of(CommandLine line) => new("pack", "Issue packs of reports to a board and verify those that were issued.") { Issue(line), Verify(line), List(line) };

    private static Command Issue(CommandLine line)
    {
        var name = new Option<string>("--pack") { Description = "The pack's name.", HelpName = "name", Required = true };
        var strategy = new Option<string?>("--strategy") { Description = "The strategy's code, when packs of two strategies have that name.", HelpName = "code" };
        var asAt = CommandOptions.Day("--as-at", "The day it tells of; today when not given.");
        var since = CommandOptions.Day("--since", "Tell what changed after this day; the day that the last issued pack told of when not given.");
        return line.Doing(new Command("issue", "Freeze a pack for a board: number it, print it, store it whole.") { name, strategy, asAt, since }, needsDatabase: true, async (asked, ct) =>
        {
            var pack = await asked.Get<PackLookup>().PackAsync(asked.Result.GetRequiredValue(name), asked.Result.GetValue(strategy), ct);
            var number = await asked.Get<IssuePack>().RunAsync(new PackAsk(pack, asked.Result.GetValue(asAt), asked.Result.GetValue(since)), null, Actor.System, null, ct);
            var (stored, shown) = (await asked.Get<IssuedPacksQuery>().FileAsync(number, Actor.System, ct))!.Value;
            await line.Terminal.Out.WriteLineAsync($"Pack {number} is issued: {shown}, stored as {asked.Get<PackFiles>().PathOf(stored)}");
            return 0;
        });
    }

    private static Command Verify(CommandLine line)
    {
        var number = new Argument<string>("number") { Description = "The issued pack's number." };
        return line.Doing(new Command("verify", "Hold a stored pack against its hash, and set it again from its inputs. Exit code 1 when it is not sound.") { number }, needsDatabase: true, async (asked, ct) =>
        {
            var words = asked.Result.GetRequiredValue(number);
            var verdict = await asked.Get<VerifyPack>().GetAsync(
                int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : throw new RuleViolation($"\"{words}\" is not a pack's number; write it as 7."), Actor.System, ct);
            await (verdict.IsSound ? line.Terminal.Out : line.Terminal.Error).WriteLineAsync($"Pack {verdict.Number}, {verdict.Title}: {verdict.FileWords} {verdict.AgainWords}");
            return verdict.IsSound ? 0 : 1;
        });
    }

    private static Command List(CommandLine line) => line.Doing(new Command("list", "List the packs that are kept and those that were issued."), needsDatabase: true, async (asked, ct) =>
    {
        foreach (var pack in await asked.Get<PacksQuery>().GetAsync(Actor.System, ct))
        {
            await line.Terminal.Out.WriteLineAsync($"{pack.Name}  ({pack.Strategy}; {string.Join(", ", pack.Reports)}; {(pack.LastNumber is { } last ? $"last issued as pack {last}" : "never issued")})");
        }
        foreach (var row in (await asked.Get<IssuedPacksQuery>().GetAsync(Actor.System, most: MostListed, ct: ct)).Rows)
        {
            await line.Terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{row.Number,4}  {row.Title}  as at {row.AsAt:yyyy-MM-dd}{(row.Since is { } since ? $" since {since:yyyy-MM-dd}" : "")}  issued {row.IssuedOn:yyyy-MM-dd} by {row.IssuedByName}  {row.Sha256}"));
        }
        return 0;
    });
}
