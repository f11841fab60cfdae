using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Strategies;

/// <summary>Makes a promise found only in the prose an action of its section, with the section's next number; the link is kept (W-22).</summary>
public sealed class PromoteCommitment(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    private const int MostTries = 3;

    /// <returns>The action; the one it was made before, when it had been.</returns>
    public async Task<Guid> RunAsync(Guid commitmentId, Guid? seenVersion, Actor by, CancellationToken ct = default)
    {
        for (var tries = 1; ; tries++)
        {
            try { return await TryAsync(commitmentId, seenVersion, by, ct); }
            // Somebody took the section's next number a moment ago: the reference is unique, so the next but one is ours.
            catch (DbUpdateException) when (tries < MostTries) { }
        }
    }

    private async Task<Guid> TryAsync(Guid commitmentId, Guid? seenVersion, Actor by, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        by.Require(Act.PromoteCommitment);
        if (await db.NarrativeCommitments.Where(c => c.Id == commitmentId).Select(c => c.PromotedToId).FirstOrDefaultAsync(ct) is { } already) { return already; }

        var commitment = await db.LoadAsync<NarrativeCommitment>(commitmentId, seenVersion, ct);
        var published = await db.Strategies.Where(s => s.Id == commitment.StrategyId).Select(s => s.PublishedOn).FirstAsync(ct);
        var order = await db.ActionPoints.Where(a => a.StrategyId == commitment.StrategyId).MaxAsync(a => (int?)a.Order, ct) ?? 0;
        var post = await OwnerAsync(db, commitment.Actor, ct);
        var stamp = Stamp.Now(by, clock.UtcNow, clock.Today);

        var action = commitment.Promote(await db.NextReferenceAsync(commitment.Ref, ct), order + 1, published, OwnerKinds.Of(post), stamp)!;
        if (post is not null) { action.AddOwner(post, OwnerPart.Accountable, stamp); }
        db.ActionPoints.Add(action);
        await db.SaveChangesAsync(ct);
        return action.Id;
    }

    /// <summary>The post that the prose names, by its name or another it goes by; never a guess .</summary>
    private static async Task<Post?> OwnerAsync(TrackerDbContext db, string? actor, CancellationToken ct)
    {
        if (actor is null) { return null; }
        if (await db.Posts.FirstOrDefaultAsync(p => p.Name == actor, ct) is { } named) { return named; }
        return await db.Posts.Where(p => p.Variants.Any(v => v.Name == actor)).Take(2).ToListAsync(ct) is [var only] ? only : null;
    }
}
