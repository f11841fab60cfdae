using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Measures;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Store.Soundness;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Data quality and anomalies (REP-18): what is odd in the source, what the measures lack, what was entered late, and which checks fail.</summary>
public sealed class DataQualityOfStrategy(IDbContextFactory<TrackerDbContext> dbs, ReportHeads heads, MeasureStandingsQuery measures, SoundnessQuery soundness, LocalClock clock) : INamedReport
{
    private const int Shown = 200, LookedThrough = 5_000;
    /// <summary>What is entered by the day after it happened is not late.</summary>
    private const int DaysOfGrace = 1;

    private static readonly ListColumn[] Anomalies = [new("Ref.", 9, IsKey: true), new("Where", 17), new("What is odd", 31), new("How it is handled", 27), new("Confirmed", 16)];
    private static readonly ListColumn[] Missing = [new("Ref.", 10, IsKey: true), new("Measure", 48), new("What is missing", 42)];
    private static readonly ListColumn[] Late = [new("Happened", 14, ReportColumnKind.Date), new("Entered", 14, ReportColumnKind.Date), new("Days", 8, ReportColumnKind.Number), new("Of", 14, IsKey: true), new("What", 26), new("By", 24)];

    private sealed record LateRow(DateOnly HappenedOn, DateTime EnteredAt, string Subject, string What, string By);

    public NamedReport Named => ReportCatalogue.DataQuality;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var progress = await heads.StrategyAsync(ask, ct);
        var day = progress.AsAt.Day;
        await using var db = await dbs.CreateDbContextAsync(ct);
        var area = await db.Strategies.AsNoTracking().Where(s => s.Id == progress.Strategy.Id).Select(s => s.AreaId).FirstOrDefaultAsync(ct);
        List<MeasureStanding> all = area is { } id ? [.. (await measures.GetAsync(id, progress.AsAt, ct)).Where(m => m.StrategyId == progress.Strategy.Id)] : [];
        var (f, anomalies, late, sums) = (MeasureFigures.Of(all), await AnomaliesAsync(db, progress, ct), await LateAsync(db, progress, area, ct), await SumsAsync(db, progress.Strategy.Id, ct));
        var faults = (await soundness.GetAsync(ct)).Faults;
        return ReportHeads.Run(Named, heads.Of(Named, progress) with
        {
            Headlines =
            [
                new("Anomalies of the source", anomalies.Count), new("Not yet confirmed", anomalies.Count(a => a.IsOpen), anomalies.Count, "how it is handled is for the area to confirm", Warning(anomalies.Count(a => a.IsOpen))),
                new("Without men to compare", f.MissingComparator, f.Total, "measures", Warning(f.MissingComparator)), new("Not split by sex", f.Total - f.WithSplit, f.Total, "measures, those without figures included", Warning(f.Total - f.WithSplit)),
                new("With a period missing", f.PeriodsMissing, f.Total, "measures", Warning(f.PeriodsMissing)), new("With a warning", f.DataWarnings, f.Total, "measures", Warning(f.DataWarnings)),
                new("Entered late", late.Count, null, "more than a day after it happened"), new("Checks that fail", faults.Count + sums.Count, null, null, faults.Count + sums.Count > 0 ? Tone.Bad : Tone.Good),
            ],
            Parts =
            [
                new("Anomalies of the source") { Meaning = "Something odd in the source, and how it is handled here. The source's own words are never altered.", Lists = [new("Anomalies of the source", Anomalies, [.. anomalies.Select(a => a.Row)], "The source holds no anomaly.") { IsMain = true }] },
                new("What the measures lack")
                {
                    Lists =
                    [
                        Measures("Without men to compare", "The latest figures hold women and no men.", all.Where(m => m.IsComparatorMissing), m => $"Men, for {m.Latest!.Period.Short}", "Wherever a comparator is wanted, there is one."),
                        Measures("Not split by sex", "Figures are held, and not for women and men.", all.Where(m => m.Latest is not null && !m.HasSplit && !m.IsComparatorMissing), m => $"Women and men, for {m.Latest!.Period.Short}", "Every measure with figures is split by sex."),
                        Measures("No figures at all", "Nothing has been entered for the whole area.", all.Where(m => m.Latest is null), m => m.HasPartsOnly ? "Figures of parts of the area only" : "Every figure", "Every measure has figures."),
                        Measures("Periods missing", "Periods that ended long enough ago and have no figure.", all.Where(m => m.Missing.Count > 0), m => $"{string.Join(", ", m.Missing.TakeLast(6).Select(p => p.Short))}{(m.Missing.Count > 6 ? $" and {m.Missing.Count - 6} before" : "")}", "No period is missing."),
                        Measures("Warnings on the latest figures", "What makes a figure less than it should be.", all.Where(m => m.LatestFor(Reader.Published)?.Warnings.Count > 0), m => string.Join(" ", m.LatestFor(Reader.Published)!.Warnings), "No figure carries a warning."),
                    ],
                },
                new("Entered late")
                {
                    Meaning = $"Entered more than a day after it happened, the latest entry first{(late.Count >= Shown ? $"; the latest {Shown} are listed" : "")}.",
                    Lists = [new("Entered late", Late, [.. late.Select(r => Row(r, day))], "Everything was entered in time.")],
                },
                new("Checks that fail")
                {
                    Meaning = "Sums that the source prints and that do not add up, and what a reading of the whole database finds; the database as it is now, whatever the day.",
                    Lists = [new("Checks that fail", [new("What is found", 100, IsKey: true)], [.. sums.Concat(faults).Take(Shown).Select(s => new ListRow(s))], "Every check holds.") { Total = sums.Count + faults.Count }],
                },
            ],
            Definitions =
            [
                new("Anomaly", "Something odd in the source and how it was handled."), new("Comparator", "The figure for men that belongs beside the one for women."), new("Entered late", "More than a day after the day it tells of."),
                new("As at", "How things stood at the end of that day. What was entered afterwards about that day or before counts, and is marked."),
            ],
        });
    }

    private static Tone Warning(int count) => count > 0 ? Tone.Warning : Tone.Good;

    private static ReportList Measures(string title, string meaning, IEnumerable<MeasureStanding> which, Func<MeasureStanding, string> what, string none) =>
        new(title, Missing, [.. which.Select(m => new ListRow(m.Ref, m.Name, what(m)))], none) { Meaning = meaning };

    private ListRow Row(LateRow r, DateOnly day)
    {
        var entered = clock.DayOf(r.EnteredAt);
        return new(ListCell.Of(r.HappenedOn), ListCell.Of(entered), entered.DayNumber - r.HappenedOn.DayNumber, r.Subject, char.ToUpperInvariant(r.What[0]) + r.What[1..], r.By) { EnteredLate = clock.Late(r.EnteredAt, day) };
    }

    private async Task<List<(bool IsOpen, ListRow Row)>> AnomaliesAsync(TrackerDbContext db, StrategyProgress progress, CancellationToken ct)
    {
        var day = progress.AsAt.Day;
        var rows = await db.Anomalies.AsNoTracking().Where(a => a.StrategyId == progress.Strategy.Id).OrderBy(a => a.Ref).Take(2_000).Select(a => new { a.Id, a.Ref, a.Where, a.Issue, a.Handling, a.ConfirmedBy, a.ConfirmedOn }).ToListAsync(ct);
        var ids = rows.ConvertAll(r => r.Id);
        var entered = await db.History.AsNoTracking().Where(h => ids.Contains(h.SubjectId) && h.What == "handling confirmed").Select(h => new { h.SubjectId, h.EnteredAt }).ToDictionaryAsync(h => h.SubjectId, h => h.EnteredAt, ct);
        return [.. rows.Select(a => (a.ConfirmedOn is null || a.ConfirmedOn > day, new ListRow(
            a.Ref, a.Where, a.Issue, a.Handling, a.ConfirmedOn <= day ? new ListCell(Text.Day(a.ConfirmedOn)) { Mark = Tone.Good, Under = a.ConfirmedBy } : new ListCell("Not yet") { Mark = Tone.Warning })
        { EnteredLate = a.ConfirmedOn <= day ? clock.Late(entered.GetValueOrDefault(a.Id), day) : null }))];
    }

    /// <summary>Of the strategy and of its area's recommendations: those entered more than a day after they happened.</summary>
    private async Task<List<LateRow>> LateAsync(TrackerDbContext db, StrategyProgress progress, Guid? areaId, CancellationToken ct)
    {
        var (day, strategy) = (progress.AsAt.Day, progress.Strategy.Id);
        var rows = await db.History.AsNoTracking().Where(h => (h.StrategyId == strategy || db.Adoptions.Any(a => a.Id == h.SubjectId && a.AreaId == areaId)) && h.HappenedOn <= day)
            .OrderByDescending(h => h.EnteredAt).Take(LookedThrough).Select(h => new LateRow(h.HappenedOn, h.EnteredAt, h.SubjectName, h.What, h.ByName)).ToListAsync(ct);
        return [.. rows.Where(r => clock.DayOf(r.EnteredAt).DayNumber - r.HappenedOn.DayNumber > DaysOfGrace).Take(Shown)];
    }

    private static async Task<List<string>> SumsAsync(TrackerDbContext db, Guid strategyId, CancellationToken ct) =>
        [.. (await db.BaselineRows.AsNoTracking().Where(r => r.StrategyId == strategyId).OrderBy(r => r.Table).ThenBy(r => r.Order).Take(2_000).ToListAsync(ct)).Where(r => !r.AddsUp)
            .Select(r => $"{r.Table}, {r.OrderType}: men {r.Men} and women {r.Women} make {r.Men + r.Women}, and {r.Total} is printed.")];
}
