using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Measures;

/// <summary>A funnel in one period, of the whole area or of one team.</summary>
public sealed record FunnelView(string Where, Funnel Funnel);

/// <summary>A chain of measures, each a part of the one before.</summary>
/// <param name="Views">The whole area first, then each team that has figures for the period.</param>
public sealed record FunnelPart(string Name, IReadOnlyList<MeasureStanding> Stages, IReadOnlyList<Period> Periods, Period? Period, IReadOnlyList<FunnelView> Views);

/// <summary>A measure of programmes for women: a guard rail, or the outcome it is paired with.</summary>
/// <param name="Rail">Null for an outcome, or when there is no reading yet.</param>
public sealed record RailPart(MeasureStanding Measure, ShownReading? Latest, GuardRail? Rail)
{
    public Badge Badge => Measure.Facts.IsGuardRail ? Rail.Badge() : Measure.Badge(Latest);
    public string Sentence => Latest is not { } latest ? "No reading yet." : $"{latest.Period.Short}: {Rail?.Sentence ?? latest.Parity.Sentence}";
}

public sealed record FunnelsAndRails(IReadOnlyList<FunnelPart> Funnels, IReadOnlyList<RailPart> Rails);

/// <summary>How women and men get through each chain of stages, and programmes for women with start, wait and completion together, so that access alone is never judged (TVP-8.1, R-16, R-17).</summary>
public sealed class FunnelsQuery(IDbContextFactory<TrackerDbContext> dbs, MeasureStandingsQuery standings) : IUseCase
{
    /// <param name="to">The last day of the period asked for; the latest when null, or when there is none such.</param>
    public async Task<FunnelsAndRails> GetAsync(Guid areaId, DateOnly? to, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        var all = (await standings.GetAsync(areaId, ct: ct)).For(by);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var teams = await db.Teams.AsNoTracking().OrderBy(t => t.Name).Take(MeasureStandingsQuery.Most).Select(t => new { t.Id, t.Name }).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        return Of(all, null, to, teams);
    }

    /// <param name="reader">For whom; as each measure may be seen when null.</param>
    internal static FunnelsAndRails Of(IReadOnlyList<MeasureStanding> all, Reader? reader, DateOnly? to, IReadOnlyDictionary<Guid, string> teams) => new(
        [.. all.Where(m => m.Facts.Funnel is not null).GroupBy(m => m.Facts.Funnel!).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Part(g.Key, [.. g.OrderBy(m => m.Facts.FunnelStage)], reader ?? g.Together(), to, teams))],
        [.. all.Where(m => m.Facts.IsGuardRail).SelectMany(m => new[] { m, MeasuresQuery.PairOf(m, all) }).OfType<MeasureStanding>().DistinctBy(m => m.Id)
            .OrderBy(m => m.Ref, StringComparer.Ordinal).Select(m => new RailPart(m, m.LatestFor(reader ?? m.Seen), m.RailFor(reader ?? m.Seen)))]);

    private static FunnelPart Part(string name, IReadOnlyList<MeasureStanding> stages, Reader reader, DateOnly? to, IReadOnlyDictionary<Guid, string> teams)
    {
        var periods = stages.SelectMany(s => s.Whole(reader)).Select(r => r.Period).Distinct().OrderByDescending(p => p.To).ThenByDescending(p => p.From).ToList();
        if ((periods.FirstOrDefault(p => p.To == to) ?? periods.FirstOrDefault()) is not { } period) { return new FunnelPart(name, stages, periods, null, []); }
        var inPeriod = stages.Select(s => s.InHouse.Where(r => r.Period == period).ToList()).ToList();
        var protectedOnes = stages.SelectMany(s => s.Published).Where(r => reader == Reader.Published && r.Period == period).ToDictionary(r => r.Id);
        var held = inPeriod.SelectMany(r => r).Select(r => r.Series).Where(s => s.TeamId is not null && s == new ReadingSeries(TeamId: s.TeamId)).Distinct().OrderBy(s => teams.GetValueOrDefault(s.TeamId!.Value), StringComparer.CurrentCulture);
        return new FunnelPart(name, stages, periods, period, [View("Whole area", ReadingSeries.Whole), .. reader == Reader.InHouse ? held.Select(s => View(teams.GetValueOrDefault(s.TeamId!.Value, "A team"), s)) : []]);

        FunnelView View(string where, ReadingSeries series) => new(where, Funnel.Of(
            [.. stages.Select((s, i) => (Stage: s, Reading: inPeriod[i].FirstOrDefault(r => r.Series == series))).Select(s => new FunnelStage(StageName(name, s.Stage), Count(s.Reading, r => r.Women), Count(s.Reading, r => r.Men)))],
            reader, stages[0].Limit));

        // A number that another rests on is left out here; small ones the funnel itself hides.
        int? Count(ShownReading? reading, Func<ShownReading, ShownTally> of) =>
            reading is null || (protectedOnes.GetValueOrDefault(reading.Id) is { } told && of(told).Figure.CountHiding == Hiding.Protecting) ? null : of(reading).Figure.Count;
    }

    /// <summary>What a stage is called: for the drug rehabilitation requirement the words of the strategy, otherwise what is counted.</summary>
    private static string StageName(string funnel, MeasureStanding stage) =>
        funnel.StartsWith("Drug rehabilitation", StringComparison.OrdinalIgnoreCase) && stage.Facts.FunnelStage is { } at && at <= Funnel.DrugRehabilitation.Count ? Funnel.DrugRehabilitation[at - 1] : stage.Facts.Numerator ?? stage.Name;
}
