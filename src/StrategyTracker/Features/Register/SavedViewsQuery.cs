using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Register;

/// <summary>A view the person named, and the address that brings it back.</summary>
public sealed record SavedViewLink(Guid Id, string Name, string Query)
{
    public string Href => RegisterFilter.Parse(Query).Href;
}

/// <summary>The person's own views, by name.</summary>
public sealed class SavedViewsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<IReadOnlyList<SavedViewLink>> GetAsync(Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.SavedViews.AsNoTracking().Where(v => v.PersonId == by.PersonId).OrderBy(v => v.Name).Take(SaveView.Most)
            .Select(v => new SavedViewLink(v.Id, v.Name, v.Query)).ToListAsync(ct);
    }
}
