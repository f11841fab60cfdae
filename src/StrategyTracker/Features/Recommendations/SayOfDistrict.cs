using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Says how one district stands; it neither delivers nor closes the area's own.</summary>
public sealed class SayOfDistrict(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, Guid districtId, DistrictState state, Guid? bodyId, string? note, string? worthCopying, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.ReportAdoption, how, by, async (adoption, stamp, db) =>
        {
            adoption.SayOfDistrict(await db.DistrictAsync(districtId, ct), state, await db.BodyAsync(bodyId, ct), note, worthCopying, stamp);
        }, ct);
}
