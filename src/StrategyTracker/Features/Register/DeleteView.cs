using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Register;

/// <summary>Deletes one of the person's own views. A second time does nothing.</summary>
public sealed class DeleteView(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task RunAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.SavedViews.FirstOrDefaultAsync(v => v.Id == id, ct) is not { } view) { return; }
        if (view.PersonId != by.PersonId) { throw new NotFound("view"); }
        db.SavedViews.Remove(view);
        await db.SaveChangesAsync(ct);
    }
}
