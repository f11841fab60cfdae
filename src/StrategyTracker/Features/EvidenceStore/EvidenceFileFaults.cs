using System.Security.Cryptography;
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
            if (await FaultAsync(path, file.Size, file.Sha256, ct) is { } fault)
            {
                faults.Add($"The evidence \"{file.Title}\": its file \"{file.OriginalName}\" {fault} ({path}).");
            }
        }
        return (read, faults);
    }

    private static async Task<string?> FaultAsync(string path, long? size, string? hash, CancellationToken ct)
    {
        if (!File.Exists(path)) { return "is missing"; }
        try
        {
            await using var content = File.OpenRead(path);
            var same = content.Length == size && Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)) == hash;
            return same ? null : "is not what was given: it was changed or cut short";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "cannot be read";
        }
    }
}
