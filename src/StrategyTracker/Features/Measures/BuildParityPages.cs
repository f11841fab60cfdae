using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Charts;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Measures;

/// <summary>The parity pages of a report, as at a day: figures of <see cref="MeasureStandingsQuery"/>, small numbers hidden.</summary>
public sealed class BuildParityPages(MeasureStandingsQuery standings, LocalClock clock) : IUseCase
{
    /// <summary>The most measures drawn over time.</summary>
    public const int MostCharts = 12;

    /// <exception cref="RuleViolation">The day is still to come.</exception>
    public async Task<ParityPages> RunAsync(Guid areaId, AsAt? asAt = null, CancellationToken ct = default)
    {
        if (asAt?.Day > clock.Today) { throw new RuleViolation($"{Text.Day(asAt.Day)} is still to come; ask as at today, {Text.Day(clock.Today)}, or before."); }
        return Of(await standings.GetAsync(areaId, asAt, ct), asAt?.Day ?? clock.Today);
    }

    /// <summary>The pages of one strategy, for the board: all its measures, and drawn over time those whose gap is flagged.</summary>
    /// <returns>Null when the strategy has no measures.</returns>
    public async Task<ParityPages?> OfStrategyAsync(Guid strategyId, AsAt asAt, CancellationToken ct = default)
    {
        var all = await standings.OfStrategyAsync(strategyId, asAt, ct);
        return all.Count == 0 ? null : Of(all, asAt.Day) with { Charts = Charts(all.Where(m => m.LatestFor(Reader.Published)?.Parity.IsFlagged == true)) };
    }

    private ParityPages Of(IReadOnlyList<MeasureStanding> all, DateOnly day)
    {
        var (figures, limit) = (MeasureFigures.Of(all), all.Count == 0 ? Area.DefaultSmallNumberLimit : all[0].Limit.Limit);
        var read = all.Where(m => m.LatestFor(Reader.Published) is not null).ToList();
        var funnels = FunnelsQuery.Of(all, Reader.Published, null, new Dictionary<Guid, string>());
        var pairs = new MeasureList([.. all.Select(m => new MeasureRow(m, null, null, MeasuresQuery.PairOf(m, all), 0))], figures).Pairs;
        return new ParityPages
        {
            Headlines = Headlines(figures),
            Caution = $"Small numbers: counts and bases under {limit} are hidden, with every rate that rests on them and whatever would give them away. A rate on so few people is not compared. Figures that a cited source has published already are shown.",
            Lines = [.. read.Select(m => Line(m) with { EnteredLate = clock.Late(m.LatestFor(Reader.Published)!.EnteredAt, day) })],
            Unread = [.. all.Except(read).Select(m => new MeasureName(m.Ref, m.Name, m.Missing.Count == 0 ? null : $"{m.Missing.Count}, the latest {m.Missing[^1].Short}"))],
            Pairs = [.. pairs.Select(p => new PairLine($"{p.Output.Ref} {p.Output.Name}", Beside(p.Output), $"{p.Outcome.Ref} {p.Outcome.Name}", Beside(p.Outcome), Mark(p.Outcome)) { Remark = p.Outcome.DoneAndUnchanged(Reader.Published) })],
            Charts = Charts(read),
            Funnels = [.. funnels.Funnels.Where(f => f.Views.Count > 0).Select(f => new FunnelPage(MeasureCharts.OfFunnel(f.Name, f.Period, f.Views[0], f.Stages[0].Limit), f.Views[0].Funnel.Warnings))],
            Rails = [.. funnels.Rails.Select(r => new RailLine(r.Measure.Ref, r.Measure.Name, new StateMark(r.Badge.Words, r.Badge.Tone.OnPaper()), r.Sentence))],
        };
    }

    private static List<Chart> Charts(IEnumerable<MeasureStanding> of) =>
        [.. of.SelectMany(m => new Chart?[] { MeasureCharts.Trend(m, Reader.Published), MeasureCharts.Gap(m, Reader.Published) }).OfType<Chart>().Take(2 * MostCharts)];

    private static List<Headline> Headlines(MeasureFigures f) =>
    [
        new("Measures", f.Total),
        new("Hold women and men", f.WithSplit, f.Total),
        new("Gaps flagged", f.GapsFlagged, f.Total, "women behind, or a difference whose direction is not settled", f.GapsFlagged > 0 ? Tone.Bad : Tone.Neutral),
        new("Without men to compare", f.MissingComparator, f.Total, null, f.MissingComparator > 0 ? Tone.Warning : Tone.Neutral),
        new("With a period missing", f.PeriodsMissing, f.Total, null, f.PeriodsMissing > 0 ? Tone.Warning : Tone.Neutral),
        new("With something hidden", f.Suppressed, f.Total, "small numbers"),
    ];

    internal static ParityLine Line(MeasureStanding m)
    {
        var latest = m.LatestFor(Reader.Published)!;
        List<string> notes = [.. latest.Warnings];
        if (m.DoneAndUnchanged(Reader.Published) is { } said) { notes.Insert(0, said); }
        if (m.Missing.Count > 0) { notes.Add($"No figures for {string.Join(", ", m.Missing.TakeLast(4).Select(p => p.Short))}{(m.Missing.Count > 4 ? $" and {m.Missing.Count - 4} before" : "")}."); }
        return new ParityLine(m.Ref, m.Name, latest.IsPublished ? $"{latest.Period.Short}, as published" : latest.Period.Short, Figure(latest.Women), Figure(latest.Men),
            new ParityFigure(latest.Parity.GapInWords() ?? "None", latest.Parity.IntervalInWords() is { } range ? $"95% interval {range}" : null), Mark(m), latest.Parity.Sentence)
        { Notes = notes, IsPlain = latest.Parity.IsJudged && !latest.Parity.IsFlagged };
    }

    private static ParityFigure Figure(ShownTally tally) => new(tally.InWords, tally.Under);

    private static StateMark Mark(MeasureStanding m) => m.Badge(m.LatestFor(Reader.Published)) is var badge ? new StateMark(badge.Words, badge.Tone.OnPaper()) : throw new InvalidOperationException();

    private static string Beside(MeasureStanding m) => m.LatestFor(Reader.Published) is { } latest
        ? latest.Women.IsRecorded || latest.Men.IsRecorded ? $"{latest.Women.InWords}, {latest.Men.InWords}" : $"{latest.Total.InWords} in all"
        : "No reading yet";
}

/// <summary>The equality-of-outcome report as a record (REP-06).</summary>
public sealed class BuildEqualityOfOutcome(IDbContextFactory<TrackerDbContext> dbs, BuildParityPages pages, AreasQuery areas, LocalClock clock) : IUseCase
{
    /// <exception cref="RuleViolation">No such area, or the day is still to come.</exception>
    public async Task<EqualityOfOutcomeReport> RunAsync(string? areaCode, DateOnly? asAt, CancellationToken ct = default)
    {
        var area = await areas.GetAsync(areaCode, ct);
        var day = asAt ?? clock.Today;
        await using var db = await dbs.CreateDbContextAsync(ct);
        var isMoved = await db.Strategies.AnyAsync(s => s.AreaId == area.Id && s.MovedByDays != 0, ct);
        return new EqualityOfOutcomeReport
        {
            Area = area.Name, AreaCode = area.Code, AsAt = day, RunAt = clock.Local(clock.UtcNow), Pages = await pages.RunAsync(area.Id, new AsAt(day), ct),
            Notice = isMoved ? "Demonstration: every date has been moved forward, and the figures entered here are illustration." : null,
            Definitions =
            [
                new("Gap", "Women's rate less men's, in percentage points; for durations women's mean less men's, in days. Below nought women's figure is the lower."),
                new("95% interval", "Where the true difference may well lie (Newcombe's hybrid score method). When it takes in no difference, the figures cannot tell women and men apart, and that is said."),
                new("Flagged", "The interval leaves no difference out and women are behind; or they differ while nobody has settled which way is better. Never on a base under the limit."),
                new("Comparator missing", "Figures for women are held and none for men to put beside them."),
                new("As at", "What had been entered by the end of that day. How a measure is counted is taken as it is now."),
            ],
        };
    }
}
