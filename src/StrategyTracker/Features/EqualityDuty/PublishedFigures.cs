using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Measures;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>What of a measure may stand in a paper that leaves the house: its name and its latest figures, small numbers already suppressed (R-18, S-3).</summary>
public sealed class PublishedFigures(MeasureStandingsQuery standings) : IUseCase
{
    /// <param name="measures">The measures asked about.</param>
    /// <param name="day">The day of publication; figures of later days are left out.</param>
    /// <returns>By measure; one that does not exist is left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, PublishedMeasure>> OfAsync(IReadOnlyCollection<Guid> measures, DateOnly day, CancellationToken ct = default) =>
        measures.Count == 0 ? new Dictionary<Guid, PublishedMeasure>()
            : (await standings.OfMeasuresAsync(measures, new AsAt(day), ct)).ToDictionary(m => m.Id, m => new PublishedMeasure(m.Name, Latest(m)));

    private static string? Latest(MeasureStanding measure) => measure.LatestFor(Reader.Published) switch
    {
        null => null,
        { Parity: { IsJudged: true } parity } latest => $"{parity.Sentence} {When(latest)}.",
        var latest => $"{Figures(latest)} ({When(latest)}). {latest.Parity.Sentence}",
    };

    private static string When(ShownReading r) => r.IsPublished ? $"{r.Period.Short}, as published" : r.Period.Short;

    private static string Figures(ShownReading r) => r.Women.IsRecorded || r.Men.IsRecorded ? $"women {Inner(r.Women)}, men {Inner(r.Men)}" : $"{Inner(r.Total)} in all";

    private static string Inner(ShownTally tally) => tally.InWords is "Hidden" or "Not recorded" ? tally.InWords.ToLowerInvariant() : tally.InWords;
}
