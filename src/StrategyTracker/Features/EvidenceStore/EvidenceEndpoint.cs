using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EvidenceStore;

/// <summary>A kept file, by its piece of evidence.</summary>
public sealed record EvidenceFile(string StoredName, string OriginalName, string ContentType);

public sealed class EvidenceFileQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<EvidenceFile?> GetAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Evidence.AsNoTracking().Where(e => e.Id == id && e.StoredName != null)
            .Select(e => new EvidenceFile(e.StoredName!, e.OriginalName!, e.ContentType!)).FirstOrDefaultAsync(ct);
    }
}

public static class EvidenceEndpoint
{
    /// <summary>Always as a download: a browser never shows a person's file as a page of ours.</summary>
    public static void MapEvidence(this WebApplication app) =>
        app.MapGet("/evidence/{id:guid}", async (Guid id, EvidenceFileQuery query, EvidenceFiles files, CurrentActor actors, CancellationToken ct) =>
            (await actors.FindAsync(ct))?.May(Act.ReadProgress) == true && await query.GetAsync(id, ct) is { } file && files.Open(file.StoredName) is { } content
                ? Results.File(content, file.ContentType, file.OriginalName)
                : Results.NotFound()).ForSignedIn();
}
