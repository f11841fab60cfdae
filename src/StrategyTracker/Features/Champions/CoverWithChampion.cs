using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Champions;

/// <summary>Says that a champion post covers a district, a team or a partner body.</summary>
public sealed class CoverWithChampion(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, CoverKind kind, Guid subjectId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.ManageChampions, how, by, async (champion, stamp, db) =>
            champion.Cover(kind, subjectId, await db.NameOfCoveredAsync(kind, subjectId, ct), stamp), ct);
}

/// <summary>Says that a champion post no longer covers something.</summary>
public sealed class StopCovering(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, CoverKind kind, Guid subjectId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.ManageChampions, how, by, async (champion, stamp, db) =>
            champion.NoLongerCover(subjectId, await db.NameOfCoveredAsync(kind, subjectId, ct), stamp), ct);
}

internal static class CoveredNames
{
    public static async Task<string> NameOfCoveredAsync(this TrackerDbContext db, CoverKind kind, Guid id, CancellationToken ct) => kind switch
    {
        CoverKind.District => await db.Districts.Where(d => d.Id == id).Select(d => d.Name).FirstOrDefaultAsync(ct),
        CoverKind.Team => await db.Teams.Where(t => t.Id == id).Select(t => t.Name).FirstOrDefaultAsync(ct),
        _ => await db.Bodies.Where(b => b.Id == id).Select(b => b.Name).FirstOrDefaultAsync(ct),
    } ?? throw new NotFound(kind.ToString().ToLowerInvariant());
}
