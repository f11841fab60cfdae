using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EvidenceStore;

/// <summary>
/// Takes a kept file away again when no row names it, after a save that failed. A save may fail after it was written, and the database may
/// not answer: then the file stays, for one too many does no harm and one too few is evidence lost.
/// </summary>
public sealed class ForgetUnsavedFile(IDbContextFactory<TrackerDbContext> dbs, EvidenceFiles files) : IUseCase
{
    public async Task RunAsync(StoredFile file, CancellationToken ct = default)
    {
        try
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            if (!await db.Evidence.AnyAsync(e => e.StoredName == file.StoredName, ct)) { files.Forget(file); }
        }
        catch (Exception fault) when (fault is RuleViolation or DbException or IOException || fault.InnerException is DbException)
        {
            // The file stays.
        }
    }
}
