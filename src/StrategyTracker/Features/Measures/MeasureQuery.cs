using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using Reading = StrategyTracker.Domain.Measures.Reading;

namespace StrategyTracker.Features.Measures;

/// <summary>One measure with all that is known of it, for the person looking: a fixed number of look-ups.</summary>
public sealed class MeasureQuery(IDbContextFactory<TrackerDbContext> dbs, MeasureStandingsQuery standings, LocalClock clock) : IUseCase
{
    /// <summary>The most rows of readings shown, corrected ones included.</summary>
    public const int MostReadings = 2_000;
    private static readonly Act[] Acts = [Act.ManageMeasures, Act.EnterReadings, Act.ConfirmReadings, Act.JudgeFindings];

    /// <exception cref="NotFound">There is no such measure.</exception>
    public async Task<MeasureStory> GetAsync(string code, string reference, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var (upper, today) = (code.Trim().ToUpperInvariant(), clock.Today);
        var strategy = await db.Strategies.AsNoTracking().Where(s => s.Code == upper).Select(s => new { s.Id, s.AreaId, Local = new LocalIntervals(s.DueSoonDays, s.SilentAfterDays) }).FirstOrDefaultAsync(ct) ?? throw new NotFound("strategy");
        var measure = await db.Measures.AsNoTracking().Include(m => m.Actions).Include(m => m.Targets).Include(m => m.Confirmations).AsSplitQuery().FirstOrDefaultAsync(m => m.StrategyId == strategy.Id && m.Ref == reference, ct) ?? throw new NotFound("measure");
        var pairId = await db.Measures.Where(m => m.Id == measure.PairedWithId || m.PairedWithId == measure.Id).OrderBy(m => m.Ref).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(ct);
        var stood = (await standings.OfMeasuresAsync(pairId is { } other ? [measure.Id, other] : [measure.Id], ct: ct)).For(by);
        var standing = stood.FirstOrDefault(m => m.Id == measure.Id) ?? throw new NotFound("measure");
        var linked = measure.Actions.Select(a => a.ActionPointId).ToList();
        return new MeasureStory(standing, measure.Kind, measure.Breakdown, measure.Comparator, measure.Frequency, measure.IsStated, measure.IsLocal, measure.Note, strategy.AreaId, today, Acts.Where(act => by.May(act, measure)).ToHashSet())
        {
            Owner = await db.Posts.AsNoTracking().Where(p => p.Id == measure.OwnerPostId).Select(p => new NamedChoice(p.Id, p.Name)).FirstOrDefaultAsync(ct),
            Holders = measure.OwnerPostId is { } held && (await db.HoldersAsync([held], today, ct))[held].ToList() is { Count: > 0 } names ? string.Join(", ", names) : null,
            Pair = stood.FirstOrDefault(m => m.Id == pairId),
            Actions = [.. (await db.ReadRowsAsync(db.ActionPoints.Where(a => linked.Contains(a.Id)), ct)).OrderBy(a => a.Ref).Select(a => new MeasuredActionRow(a.Id, a.Ref, a.Summary, a.Facts.On(a.Kind, today, strategy.Local)))],
            Goals = await db.Goals.AsNoTracking().Where(g => g.Measures.Any(m => m.MeasureId == measure.Id)).OrderBy(g => g.Title).Take(MeasureStandingsQuery.Most).Select(g => new NamedChoice(g.Id, g.Title)).ToListAsync(ct),
            Targets = [.. measure.Targets.OrderByDescending(t => t.Number)],
            Readings = await ReadingsAsync(db, measure, standing, by, ct),
            Findings = await db.Findings.AsNoTracking().Where(f => f.MeasureId == measure.Id).ToRowsAsync(db, ct),
            History = await db.HistoryOfAsync(measure.Id, ct),
        };
    }

    private async Task<IReadOnlyList<ReadingRow>> ReadingsAsync(TrackerDbContext db, Measure measure, MeasureStanding standing, Actor by, CancellationToken ct)
    {
        var rows = await db.Readings.AsNoTracking().Where(r => r.MeasureId == measure.Id).OrderByDescending(r => r.Number).Take(MostReadings).ToListAsync(ct);
        var teams = rows.Select(r => r.TeamId).OfType<Guid>().Distinct().ToList();
        var districts = rows.Select(r => r.DistrictId).OfType<Guid>().Distinct().ToList();
        var names = (await db.Teams.AsNoTracking().Where(t => teams.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToListAsync(ct)).ToDictionary(t => t.Id, t => t.Name);
        foreach (var district in await db.Districts.AsNoTracking().Where(d => districts.Contains(d.Id)).Select(d => new { d.Id, d.Name }).ToListAsync(ct)) { names[district.Id] = district.Name; }
        var (shown, corrected, confirmed) = (standing.Shown.ToDictionary(r => r.Id), rows.Where(r => r.CorrectsId is not null).ToLookup(r => r.CorrectsId!.Value), measure.Confirmations.ToDictionary(c => c.ReadingId));
        var numbers = rows.ToDictionary(r => r.Id, r => r.Number);
        return [.. rows.OrderByDescending(r => r.To).ThenByDescending(r => r.From).ThenBy(r => r.Series == ReadingSeries.Whole ? 0 : 1).ThenBy(r => WhereOf(r, names), StringComparer.CurrentCulture).ThenByDescending(r => r.Number).Select(r => new ReadingRow(
            shown.GetValueOrDefault(r.Id) ?? ShownReadings.Of(measure.Form, measure.Better, [r], standing.Seen, standing.Limit)[0], FactsOf(r), r.Number, WhereOf(r, names), r.EnteredByName, clock.DayOf(r.EnteredAt),
            confirmed.GetValueOrDefault(r.Id)?.ByName, confirmed.GetValueOrDefault(r.Id)?.On, shown.ContainsKey(r.Id) ? null : corrected[r.Id].Select(c => (int?)c.Number).FirstOrDefault() ?? 0,
            r.CorrectsId is { } was ? numbers.GetValueOrDefault(was) : null, r.Why, r.EnteredById is { } person && person == by.PersonId))];
    }

    /// <summary>Which part of the area a reading is of.</summary>
    internal static string WhereOf(Reading r, IReadOnlyDictionary<Guid, string> names)
    {
        var parts = new[] { r.Geography, Name(r.DistrictId), Name(r.TeamId), r.Category }.OfType<string>().ToList();
        return parts.Count == 0 ? "Whole area" : string.Join(", ", parts);

        string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
    }

    private static ReadingFacts FactsOf(Reading r) => new()
    {
        From = r.From, To = r.To, Geography = r.Geography, DistrictId = r.DistrictId, TeamId = r.TeamId, Category = r.Category, Women = r.Women, Men = r.Men, Total = r.Total, Method = r.Method,
        OverSampled = r.OverSampled, OverSampledWhy = r.OverSampledWhy, WeightNote = r.WeightNote, Limits = r.Limits, Source = r.Source, IsPublished = r.IsPublished,
    };
}
