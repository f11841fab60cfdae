using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Evidence of the same strategy that could serve this action too; the newest 300.</summary>
public sealed class EvidenceChoicesQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<IReadOnlyList<PickOption>> GetAsync(Guid actionId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var strategy = db.ActionPoints.Where(a => a.Id == actionId).Select(a => a.StrategyId);
        return [.. (await db.Evidence.AsNoTracking().Where(e => strategy.Contains(e.StrategyId)).OrderByDescending(e => e.EnteredAt).Take(300)
            .Select(e => new { e.Id, e.Title, e.AddedByName }).ToListAsync(ct)).Select(e => new PickOption(e.Id, e.Title, e.AddedByName))];
    }
}

public static class EvidenceWords
{
    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.PageLink => "Page",
        EvidenceKind.ContractClause => "Contract clause",
        _ => kind.ToString(),
    };
}
