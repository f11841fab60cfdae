using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.Measures;

/// <summary>The measures that show what comes of an action, and the findings it is meant to put right.</summary>
public sealed class MeasuresOfActionQuery(MeasureStandingsQuery standings, FindingsQuery findings) : IUseCase
{
    public async Task<(IReadOnlyList<MeasureStanding> Measures, IReadOnlyList<FindingRow> Findings)> GetAsync(Guid actionId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        return ((await standings.OfActionAsync(actionId, ct)).For(by), await findings.OfActionAsync(actionId, by, ct));
    }
}
