using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Lets areas take an entry up: the forum's chair promotes an ask, an editor switches a historic proposal on.</summary>
public sealed class SwitchOnRecommendation(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid recommendationId, Guid? seenVersion, Standing standing, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadRecommendationAsync(recommendationId, seenVersion, ct), PermissionFor(standing), how, by, (entry, stamp) =>
        {
            by.Require(PermissionFor(entry.Standing));      // what the page said of it is not what counts
            entry.SwitchOn(stamp);
        }, ct);

    public static Act PermissionFor(Standing standing) => standing == Standing.Ask ? Act.PromoteAsk : Act.EditRegister;
}
