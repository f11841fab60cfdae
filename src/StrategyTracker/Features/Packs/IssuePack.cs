using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Packs;

/// <summary>
/// Freezes a pack for a board: it gets the next number, is printed, stored whole under its hash, and written down with who, when
/// and what it was set from. The file comes first and the row after it, so that there is never a row without its file.
/// </summary>
public sealed class IssuePack(IDbContextFactory<TrackerDbContext> dbs, BuildPack build, PackFiles files, ReportSlots slots, LocalClock clock) : IUseCase
{
    private const int MostTries = 5;

    /// <param name="seenVersion">The version of the pack that the page showed; null for commands.</param>
    /// <returns>The number.</returns>
    /// <exception cref="RuleViolation">The person may not, the pack was changed or retired, a day is impossible, or the file cannot be kept. Nothing is issued.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing is issued.</exception>
    public async Task<int> RunAsync(PackAsk ask, Guid? seenVersion, Actor by, Action<MakingProgress>? progress = null, CancellationToken ct = default)
    {
        by.Require(Act.IssuePack);
        return await slots.RunAsync(() => IssueAsync(ask, seenVersion, by, progress, ct).GetAwaiter().GetResult(), before => progress?.Invoke(new(MakingStage.Waiting, before)), ct);
    }

    private async Task<int> IssueAsync(PackAsk ask, Guid? seenVersion, Actor by, Action<MakingProgress>? progress, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            progress?.Invoke(new(MakingStage.Reading));
            var number = await NextNumberAsync(ct);
            var draft = await build.RunAsync(ask, number, by, ct);
            if (seenVersion is { } seen && seen != draft.Seen) { throw new StaleEdit("Somebody changed this pack while you had it open. Nothing was issued; look again."); }
            // Set from what will be kept, so that setting it again from there cannot give anything else.
            var inputs = draft.Inputs.Write();
            var pack = PackInputs.Read(inputs).Set();
            var file = files.Keep(stream => ReportFile.Print(pack, stream, new Pages(progress), ct));
            ct.ThrowIfCancellationRequested();
            try
            {
                await SaveAsync(ask.PackId, draft, number, inputs, file, by);
                return number;
            }
            // Somebody else issued under this number meanwhile. It stands in the paper, so the paper is set again under the next.
            // A database that sends rows in one go names them all when one is refused, so the number itself is looked at.
            catch (Exception taken) when (tries < MostTries && (taken is StaleEdit || (taken is DbUpdateException rows && StoreFaults.IsDuplicate(rows))))
            {
                if (!await IsTakenAsync(number, ct)) { throw; }
            }
        }
    }

    private async Task<int> NextNumberAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return (await db.IssuedPacks.MaxAsync(i => (int?)i.Number, ct) ?? 0) + 1;
    }

    private async Task<bool> IsTakenAsync(int number, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.IssuedPacks.AnyAsync(i => i.Number == number, ct);
    }

    private async Task SaveAsync(Guid packId, PackDraft draft, int number, string inputs, StoredPackFile file, Actor by)
    {
        await using var db = await dbs.CreateDbContextAsync();
        var pack = await db.LoadPackAsync(packId, draft.Seen, CancellationToken.None);
        db.Add(pack.Issue(number, draft.Moment, draft.Recipients, ProgramVersion.Now, inputs, file, Stamp.Now(by, clock.UtcNow, clock.Today)));
        await db.SaveChangesAsync();
    }

    private sealed class Pages(Action<MakingProgress>? progress) : IProgress<PageProgress>
    {
        public void Report(PageProgress value) => progress?.Invoke(new(MakingStage.Setting, 0, value.Page, value.Pages));
    }
}
