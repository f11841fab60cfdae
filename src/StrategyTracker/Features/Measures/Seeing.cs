using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.Measures;

/// <summary>
/// Who sees small numbers on screen: those who enter or confirm a measure's figures, since they cannot check what they cannot see.
/// Boards, forums, partners and auditors read what leaves the house (S-3).
/// </summary>
internal static class Seeing
{
    public static MeasureStanding For(this MeasureStanding measure, Actor by) =>
        measure with { Seen = by.May(Act.EnterReadings, measure) || by.May(Act.ConfirmReadings, measure) ? Reader.InHouse : Reader.Published };

    public static IReadOnlyList<MeasureStanding> For(this IReadOnlyList<MeasureStanding> measures, Actor by) => [.. measures.Select(m => m.For(by))];

    /// <summary>How several measures together may be seen: in full only by who may see each of them so.</summary>
    public static Reader Together(this IEnumerable<MeasureStanding> measures) => measures.All(m => m.Seen == Reader.InHouse) ? Reader.InHouse : Reader.Published;
}
