using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Measures;

/// <summary>One row of the grid as it was typed.</summary>
public sealed record TypedRow(Guid MeasureId, Guid SeenVersion, string? Women, string? WomenBase, string? Men, string? MenBase, string? Total, string? TotalBase)
{
    public bool IsEmpty => new[] { Women, WomenBase, Men, MenBase, Total, TotalBase }.All(string.IsNullOrWhiteSpace);
}

/// <summary>What holds for every row of the grid.</summary>
public sealed record TypedPeriod(DateOnly From, DateOnly To, ReadingMethod Method = ReadingMethod.FullCount, bool? OverSampled = null, string? OverSampledWhy = null, string? Source = null);

/// <summary>Rows of the grid that cannot be kept, each with its sentence. Nothing was saved.</summary>
public sealed class PeriodRefused(IReadOnlyList<(Guid MeasureId, string Sentence)> rows) : RuleViolation(rows.Count == 1
    ? $"Nothing was saved, because one row cannot be kept. {rows[0].Sentence}"
    : $"Nothing was saved, because {rows.Count} rows cannot be kept. {string.Join(" ", rows.Take(3).Select(r => r.Sentence))}{(rows.Count > 3 ? " The others are marked in the table." : "")}")
{
    public IReadOnlyList<(Guid MeasureId, string Sentence)> Rows => rows;
}

/// <summary>Enters a period of many measures at once: all rows with something typed in one transaction, or none.</summary>
public sealed class EnterPeriod(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <returns>How many readings were entered, and how many findings they raised.</returns>
    /// <exception cref="PeriodRefused">At least one row cannot be kept.</exception>
    public async Task<(int Readings, int Findings)> RunAsync(TypedPeriod period, IReadOnlyList<TypedRow> rows, Actor by, CancellationToken ct = default)
    {
        var typed = rows.Where(r => !r.IsEmpty).ToList();
        if (typed.Count == 0) { throw new RuleViolation("No figure is typed yet. Fill in at least one row."); }
        if (typed.Count > MeasureStandingsQuery.Most) { throw new RuleViolation($"{typed.Count:N0} rows are too many at once."); }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var ids = typed.Select(r => r.MeasureId).ToList();
        var measures = await db.Measures.Include(m => m.Actions).Include(m => m.Readings).Include(m => m.Confirmations).Include(m => m.Targets).AsSplitQuery().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);
        var stamp = new Stamp(by, clock.UtcNow, clock.Today);
        List<(Guid MeasureId, string Sentence)> refused = [];
        var found = 0;
        foreach (var row in typed)
        {
            if (!measures.TryGetValue(row.MeasureId, out var measure)) { throw new NotFound("measure"); }
            db.Showing(measure, row.SeenVersion);
            try
            {
                by.Require(Act.EnterReadings, measure);
                RequireNew(measure, period);
                var reading = measure.Enter(Facts(measure, row, period), stamp);
                if (await db.FindAsync(measure, reading, stamp, ct) is not null) { found++; }
            }
            catch (RuleViolation refusal) { refused.Add((row.MeasureId, refusal.Message)); }
        }
        if (refused.Count > 0) { throw new PeriodRefused(refused); }
        await db.SaveChangesAsync(ct);
        return (typed.Count, found);
    }

    /// <summary>A correction needs its reason, which the grid does not ask for.</summary>
    private static void RequireNew(Measure measure, TypedPeriod period)
    {
        if (Measure.InForce(measure.Readings).Any(r => r.Series == ReadingSeries.Whole && (r.From, r.To) == (period.From, period.To)))
        {
            throw new RuleViolation($"{measure.Ref}: {Measure.PeriodWords(period.From, period.To)} is entered already; correct it on the measure's own page, with a reason.");
        }
    }

    private static ReadingFacts Facts(Measure measure, TypedRow row, TypedPeriod period) => new()
    {
        From = period.From, To = period.To, Method = period.Method, OverSampled = period.OverSampled, OverSampledWhy = period.OverSampledWhy, Source = period.Source,
        Women = TallyText.Read(row.Women, row.WomenBase, $"{measure.Ref}, women"),
        Men = TallyText.Read(row.Men, row.MenBase, $"{measure.Ref}, men"),
        Total = TallyText.Read(row.Total, row.TotalBase, $"{measure.Ref}, the total"),
    };
}
