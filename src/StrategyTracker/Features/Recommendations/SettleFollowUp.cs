using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Notes that the later document a source promises has come, or that it never will.</summary>
public sealed class SettleFollowUp(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid sourceId, Guid? seenVersion, bool hasCome, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<SourceDocument>(sourceId, seenVersion, ct), Act.EditRegister, how, by, (source, stamp) => source.SettleFollowUp(hasCome, stamp), ct);
}
