using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Packs;

/// <summary>Reads every issued pack's file and says which is not as it was issued.</summary>
public sealed class IssuedPackFaults(IDbContextFactory<TrackerDbContext> dbs, PackFiles files) : IUseCase
{
    /// <returns>How many were read, and a sentence on each that is not sound.</returns>
    public async Task<(int Read, IReadOnlyList<string> Faults)> GetAsync(CancellationToken ct = default)
    {
        List<string> faults = [];
        var read = 0;
        await using var db = await dbs.CreateDbContextAsync(ct);
        await foreach (var row in db.IssuedPacks.AsNoTracking().OrderBy(i => i.Number).Select(i => new { i.Number, i.Title, i.FileName, i.Size, i.Sha256 }).AsAsyncEnumerable().WithCancellation(ct))
        {
            read++;
            if (row.Number != read && faults.All(f => !f.StartsWith("Issued packs", StringComparison.Ordinal))) { faults.Add($"Issued packs should be numbered one after the other, but pack {read} is not there."); }
            var words = files.Compare(new StoredPackFile(row.FileName, row.Size, row.Sha256)) switch
            {
                KeptFileState.Sound => null,
                KeptFileState.Missing => "its stored file is missing",
                KeptFileState.Changed => "its stored file is not what was issued: it was changed or cut short",
                _ => "its stored file cannot be read",
            };
            if (words is not null) { faults.Add($"Pack {row.Number}, {row.Title}: {words} ({files.PathOf(row.FileName)})."); }
        }
        return (read, faults);
    }
}
