using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Progress;

/// <summary>A strategy's figures at a moment, with the actions they were counted from: what screens, the board report and the command all show.</summary>
public sealed record StrategyProgress(
    StrategyHead Strategy, AsAt AsAt, Figures Figures, IReadOnlyList<SectionProgress> Sections, IReadOnlyList<StepThen> Steps, IReadOnlyList<ActionFacts> Actions)
{
    public int StepsBlank => Steps.Count(s => s.Value.IsBlank);
}

public sealed record StrategyHead(
    Guid Id, string Code, string Title, string Organisation, string Area, string Region, DateOnly PublishedOn, DatePrecision PublishedPrecision, int MovedByDays, LocalIntervals Local)
{
    public bool IsMoved => MovedByDays != 0;
    /// <summary>"November 2007", or the day where the source gives one.</summary>
    public string PublishedWords => PublishedPrecision == DatePrecision.Month && !IsMoved
        ? PublishedOn.ToString("MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))
        : Text.Day(PublishedOn);
}

public sealed record SectionProgress(Guid Id, int Number, string Title, int? Pathway, Figures Figures);

/// <summary>A framework row as it stood.</summary>
public sealed record StepThen(Guid Id, Guid Version, int Order, string PrintedNumber, string Step, StepValue Value, string? Note);

/// <summary>The one calculation of a strategy's figures, now or as at any past day.</summary>
public sealed class ProgressFigures(IDbContextFactory<TrackerDbContext> dbs, StandingsQuery standings, LocalClock clock) : IUseCase
{
    /// <param name="code">The strategy's code; letter case does not matter.</param>
    /// <param name="asAt">The moment; today when null.</param>
    /// <exception cref="RuleViolation">There is no such strategy, or it was not published by then, or the day is still to come.</exception>
    public async Task<StrategyProgress> GetAsync(string code, AsAt? asAt = null, CancellationToken ct = default)
    {
        var when = asAt ?? new AsAt(clock.Today);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var strategy = await FindAsync(db, code, ct);
        if (when.Day < strategy.PublishedOn) { throw new RuleViolation($"{strategy.Code} was published on {Text.Day(strategy.PublishedOn)}, so there is nothing to say of it as at {Text.Day(when.Day)}."); }
        if (when.Day > clock.Today) { throw new RuleViolation($"{Text.Day(when.Day)} is still to come; ask as at today, {Text.Day(clock.Today)}, or before."); }

        strategy = strategy with { Local = await LocalAsync(db, strategy, when, ct) };
        var sections = await db.Sections.AsNoTracking().Where(s => s.StrategyId == strategy.Id).OrderBy(s => s.Number)
            .Select(s => new { s.Id, s.Number, s.Title, s.Pathway }).ToListAsync(ct);
        var steps = await StepsAsync(db, strategy.Id, when, ct);
        var actions = await standings.GetAsync(strategy.Id, when, ct);
        var bySection = actions.ToLookup(a => a.SectionNumber);
        return new StrategyProgress(
            strategy, when, Figures.Of(actions, when.Day, strategy.Local),
            [.. sections.Select(s => new SectionProgress(s.Id, s.Number, s.Title, s.Pathway, Figures.Of(bySection[s.Number], when.Day, strategy.Local)))],
            steps, actions);
    }

    /// <summary>The strategy with this code.</summary>
    /// <exception cref="RuleViolation">There is none.</exception>
    internal static async Task<StrategyHead> FindAsync(TrackerDbContext db, string code, CancellationToken ct)
    {
        var upper = code.Trim().ToUpperInvariant();
        return await db.Strategies.AsNoTracking().Where(s => s.Code == upper)
            .Select(s => new StrategyHead(s.Id, s.Code, s.Title, s.Organisation, s.Area, s.Region, s.PublishedOn, s.PublishedPrecision, s.MovedByDays, new LocalIntervals(s.DueSoonDays, s.SilentAfterDays)))
            .FirstOrDefaultAsync(ct) ?? throw new RuleViolation($"There is no strategy {code.Trim()} in this database.");
    }

    /// <summary>The area's intervals as they were: what was chosen later changes no figure of an earlier day.</summary>
    private async Task<LocalIntervals> LocalAsync(TrackerDbContext db, StrategyHead strategy, AsAt when, CancellationToken ct)
    {
        if (standings.IsPresent(when)) { return strategy.Local; }
        var (day, known) = (when.Day, when.KnownAt ?? StandingsQuery.EndOfTime);
        var before = await db.History.AsNoTracking()
            .Where(h => h.SubjectId == strategy.Id && h.What == Strategy.IntervalsChanged && (h.HappenedOn > day || h.EnteredAt > known))
            .OrderBy(h => h.Number).Select(h => h.From).FirstOrDefaultAsync(ct);
        return LocalIntervals.In(before) ?? strategy.Local;
    }

    /// <summary>The framework rows, with changes that happened later taken back.</summary>
    private async Task<List<StepThen>> StepsAsync(TrackerDbContext db, Guid strategyId, AsAt when, CancellationToken ct)
    {
        var steps = await db.FrameworkSteps.AsNoTracking().Where(s => s.StrategyId == strategyId).OrderBy(s => s.Order).ToListAsync(ct);
        var rows = steps.Select(s => new StepThen(s.Id, s.Version, s.Order, s.PrintedNumber, s.Step, s.Value, s.Note));
        if (standings.IsPresent(when)) { return [.. rows]; }
        var (day, known) = (when.Day, when.KnownAt ?? StandingsQuery.EndOfTime);
        // By the rows themselves, along the index of one item's history; by the strategy it would read the history of every action.
        var ids = steps.ConvertAll(s => s.Id);
        var later = await db.History.AsNoTracking()
            .Where(h => ids.Contains(h.SubjectId) && (h.HappenedOn > day || h.EnteredAt > known))
            .OrderBy(h => h.HappenedOn).ThenBy(h => h.Number).Select(h => new { h.SubjectId, h.From }).ToListAsync(ct);
        var before = later.GroupBy(h => h.SubjectId).ToDictionary(g => g.Key, g => g.First().From);
        return [.. rows.Select(r => before.TryGetValue(r.Id, out var raw) ? r with { Value = raw is null or "not recorded" ? StepValue.NotRecorded : new StepValue(raw) } : r)];
    }
}
