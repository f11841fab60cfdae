using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Areas;

public sealed class AddArea(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(string? name, string? code, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.ManageAreas, Entering.Now, by, async (stamp, db) =>
        {
            var area = Area.Add(string.IsNullOrWhiteSpace(code) ? name ?? "" : code, name ?? "", stamp);
            return await db.Areas.AnyAsync(a => a.Code == area.Code, ct) ? throw new RuleViolation($"There is an area with the code {area.Code} already.") : area;
        }, ct);
}

public sealed class AddDistrict(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid areaId, Guid? seenVersion, string? name, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAreaAsync(areaId, seenVersion, ct), Act.ManageAreas, Entering.Now, by, (area, stamp) => area.AddDistrict(name ?? "", stamp), ct);
}

/// <summary>Says whether work may be verified by somebody of the very body that did it, with the reason.</summary>
public sealed class LetVerifiersShareBody(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid areaId, Guid? seenVersion, bool may, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAreaAsync(areaId, seenVersion, ct), Act.ManageAreas, Entering.Because(why), by, (area, stamp) => area.LetVerifiersShareBody(may, stamp), ct);
}
