using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>An area as a report asks for it: on which day, since when, and with which strategies.</summary>
public sealed record AreaAsked(AreaHead Head, AsAt AsAt, DateOnly? Since, IReadOnlyList<StrategyHead> Strategies)
{
    public DateOnly Day => AsAt.Day;
    public bool IsMoved => Strategies.Any(s => s.IsMoved);
}

/// <summary>What every report is asked with, checked once, and what stands at the head of every one.</summary>
public sealed class ReportHeads(IDbContextFactory<TrackerDbContext> dbs, AreasQuery areas, StrategyCodes codes, ProgressFigures figures, LocalClock clock) : IUseCase
{
    /// <summary>The strategy asked for, or the only one there is, as at the day asked for.</summary>
    /// <exception cref="RuleViolation">None or several, not published by then, a day to come, or a "since" after the "as at".</exception>
    public async Task<StrategyProgress> StrategyAsync(ReportAsk ask, CancellationToken ct)
    {
        var progress = await figures.GetAsync(await StrategyCodeAsync(ask, ct), ask.AsAt is { } day ? new AsAt(day) : null, ct);
        RequireOrder(ask.Since, progress.AsAt.Day);
        return progress;
    }

    /// <summary>The area asked for, or the one the strategy is for, or the only one there is.</summary>
    /// <exception cref="RuleViolation">None, before its first strategy, a day to come, or a "since" after the "as at".</exception>
    public async Task<AreaAsked> AreaAsync(ReportAsk ask, CancellationToken ct)
    {
        var day = ask.AsAt ?? clock.Today;
        if (day > clock.Today) { throw new RuleViolation($"{Text.Day(day)} is still to come; ask as at today, {Text.Day(clock.Today)}, or before."); }
        RequireOrder(ask.Since, day);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var head = await areas.GetAsync(ask.Area ?? (ask.Strategy is { } code ? await AreaOfAsync(db, code, ct) : null), ct);
        var ids = await db.Strategies.AsNoTracking().Where(s => s.AreaId == head.Id).OrderBy(s => s.Code).Take(AreasQuery.Most).Select(s => s.Code).ToListAsync(ct);
        List<StrategyHead> strategies = [];
        foreach (var strategy in ids) { strategies.Add(await ProgressFigures.FindAsync(db, strategy, ct)); }
        if (strategies.Count > 0 && strategies.Min(s => s.PublishedOn) is var first && day < first)
        {
            throw new RuleViolation($"The first strategy of {head.Name} was published on {Text.Day(first)}, so there is nothing to say of it as at {Text.Day(day)}.");
        }
        return new AreaAsked(head, new AsAt(day), ask.Since, strategies);
    }

    internal ListsReport Of(NamedReport named, StrategyProgress progress, DateOnly? since = null) => new()
    {
        Title = named.Title, Subject = progress.Strategy.Title, ShortCode = progress.Strategy.Code, Organisation = progress.Strategy.Organisation,
        AsAt = progress.AsAt.Day, RunAt = clock.Local(clock.UtcNow), Since = since, Tells = named.Tells,
        Notice = progress.Strategy.IsMoved ? "Demonstration: every date of this strategy has been moved forward, and what is reported is illustration." : null,
        Facts = [new("Strategy version", $"As published, {progress.Strategy.PublishedWords}")],
        Definitions = BoardDefinitions.Of(progress.Strategy.Local),
    };

    internal ListsReport Of(NamedReport named, AreaAsked asked) => new()
    {
        Title = named.Title, Subject = asked.Head.Name, ShortCode = asked.Head.Code, Organisation = asked.Strategies.Count > 0 ? asked.Strategies[0].Organisation : asked.Head.Name,
        AsAt = asked.Day, RunAt = clock.Local(clock.UtcNow), Since = asked.Since, Tells = named.Tells,
        Notice = asked.IsMoved ? "Demonstration: every date has been moved forward, and what is reported here is illustration." : null,
        Facts = [.. asked.Strategies.Select(s => new AboutLine("Strategy version", $"{s.Code}, as published, {s.PublishedWords}"))],
    };

    internal static RunReport Run(NamedReport named, ListsReport report, string? part = null) => new(named, ListsReportContents.Report(report), report.AsAt, Stem(report.ShortCode, named, part, report.AsAt));

    /// <summary>A file's name that is safe on every system: code, report, part and day.</summary>
    public static string Stem(string code, NamedReport named, string? part, DateOnly asAt) => string.Join('-', new[] { Safe(code), named.Name, Safe(part).ToLowerInvariant(), asAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.Where(p => p.Length > 0));

    private static string Safe(string? text) => string.Join('-', new string([.. (text ?? "").Take(60).Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private async Task<string> StrategyCodeAsync(ReportAsk ask, CancellationToken ct)
    {
        if (ask.Strategy is { } asked) { return asked; }
        if (ask.Area is { } area)
        {
            var head = await areas.GetAsync(area, ct);
            await using var db = await dbs.CreateDbContextAsync(ct);
            return Only(await db.Strategies.AsNoTracking().Where(s => s.AreaId == head.Id).OrderBy(s => s.Code).Take(AreasQuery.Most).Select(s => s.Code).ToListAsync(ct), $"There is no strategy of {head.Name} yet.");
        }
        return Only([.. (await codes.GetAsync(ct)).Select(s => s.Code)], "There is no strategy yet.");
    }

    private static string Only(List<string> codes, string none) => codes switch
    {
        [var code] => code,
        [] => throw new RuleViolation(none),
        _ => throw new RuleViolation($"Say which strategy: {string.Join(", ", codes)}."),
    };

    private static async Task<string> AreaOfAsync(TrackerDbContext db, string code, CancellationToken ct)
    {
        var strategy = await ProgressFigures.FindAsync(db, code, ct);
        return await db.Strategies.AsNoTracking().Where(s => s.Id == strategy.Id).Join(db.Areas, s => s.AreaId, a => a.Id, (_, a) => a.Code).FirstOrDefaultAsync(ct)
            ?? throw new RuleViolation($"{strategy.Code} belongs to no area, and this report is about one.");
    }

    private static void RequireOrder(DateOnly? since, DateOnly day)
    {
        if (since > day) { throw new RuleViolation($"\"Since\" is {Text.Day(since)}, after \"as at\" {Text.Day(day)}; turn them round."); }
    }
}
