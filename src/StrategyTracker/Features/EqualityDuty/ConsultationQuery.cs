using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Forums;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

public sealed record ConsultationView(
    Guid Id, Guid Version, string AreaCode, string AreaName, string CycleName, ConsultationFacts Facts, int? Responses, string? Heard, string? WhatChanged, DateOnly? ClosedOn, IReadOnlyList<HistoryRow> History);

/// <summary>One consultation: who was asked, how, what they said and what changed.</summary>
public sealed class ConsultationQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <exception cref="NotFound">There is no such consultation.</exception>
    public async Task<ConsultationView> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var c = await db.Consultations.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct) ?? throw new NotFound("consultation");
        var area = await db.Areas.AsNoTracking().Where(a => a.Id == c.AreaId).Select(a => new { a.Code, a.Name }).FirstAsync(ct);
        var cycle = await db.DutyCycles.AsNoTracking().FirstAsync(x => x.Id == c.CycleId, ct);
        return new ConsultationView(c.Id, c.Version, area.Code, area.Name, cycle.KnownAs, c.Facts, c.Responses, c.Heard, c.WhatChanged, c.ClosedOn, await db.HistoryOfAsync(id, ct));
    }
}
