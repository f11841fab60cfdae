using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EvidenceStore;

/// <summary>Reads every evidence file and says which is not as it was given.</summary>
public sealed class EvidenceFileFaults(IDbContextFactory<TrackerDbContext> dbs, IOptions<EvidenceOptions> options) : IUseCase
{
    /// <returns>How many were read, and a sentence on each that is not sound.</returns>
    public async Task<(int Read, IReadOnlyList<string> Faults)> GetAsync(CancellationToken ct = default)
    {
        List<string> faults = [];
        var read = 0;
        await using var db = await dbs.CreateDbContextAsync(ct);
        var files = db.Evidence.AsNoTracking().Where(e => e.StoredName != null).OrderBy(e => e.Id)
            .Select(e => new { e.Title, e.OriginalName, e.StoredName, e.Size, e.Sha256 });
        await foreach (var file in files.AsAsyncEnumerable().WithCancellation(ct))
        {
            read++;
            var path = Path.Combine(options.Value.Folder, Path.GetFileName(file.StoredName!));
            var words = KeptFile.Compare(path, file.Size, file.Sha256) switch
            {
                KeptFileState.Sound => null,
                KeptFileState.Missing => "is missing",
                KeptFileState.Changed => "is not what was given: it was changed or cut short",
                _ => "cannot be read",
            };
            if (words is not null) { faults.Add($"The evidence \"{file.Title}\": its file \"{file.OriginalName}\" {words} ({path})."); }
        }
        return (read, faults);
    }
}
