using System.CommandLine;
using StrategyTracker.Features.EvidenceStore;
using StrategyTracker.Features.Packs;
using StrategyTracker.Store.Soundness;

namespace StrategyTracker.Commands;

/// <summary>Reads everything and says what is not as the rules have it.</summary>
internal static class CheckCommand
{
    public static Command Of(CommandLine line) => line.Doing(new Command("check", "Read everything and verify that it holds together; a list and exit code 1 when it does not."), needsDatabase: true, async (asked, ct) =>
    {
        var soundness = await asked.Get<SoundnessQuery>().GetAsync(ct);
        var (packs, changed) = await asked.Get<IssuedPackFaults>().GetAsync(ct);
        var (files, lost) = await asked.Get<EvidenceFileFaults>().GetAsync(ct);
        IReadOnlyList<string> faults = [.. soundness.Faults, .. changed, .. lost];
        if (faults.Count == 0)
        {
            await line.Terminal.Out.WriteLineAsync($"Sound: {soundness.Actions:N0} actions, {soundness.HistoryRows:N0} history rows, {soundness.Posts:N0} posts, {soundness.People:N0} people, {packs:N0} issued packs "
                + $"and {files:N0} evidence files checked.");
            return 0;
        }
        await line.Terminal.Error.WriteLineAsync($"{faults.Count:N0} {(faults.Count == 1 ? "thing is" : "things are")} not as the rules have it:{string.Concat(faults.Select(f => $"\n- {f}"))}");
        return 1;
    });
}
