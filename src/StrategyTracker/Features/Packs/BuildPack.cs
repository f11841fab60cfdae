using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Packs;

/// <summary>A pack as it is asked for. A day left out is chosen: today, and the day that the last issued pack of the strategy told of.</summary>
public sealed record PackAsk(Guid PackId, DateOnly? AsAt = null, DateOnly? Since = null);

/// <summary>What a pack is set from, read and run.</summary>
/// <param name="Seen">The version of the pack that was read.</param>
/// <param name="Recipients">In words.</param>
public sealed record PackDraft(Guid Seen, string Name, PackMoment Moment, string Recipients, PackInputs Inputs)
{
    /// <summary>For files of it, without the ending.</summary>
    public string FileStem(int? number) => PackNames.FileStem(Name, Moment.AsAt, number);
}

/// <summary>Runs the reports of a pack, in order, and puts its front before them.</summary>
public sealed class BuildPack(IDbContextFactory<TrackerDbContext> dbs, RunNamedReport run, LateEntriesQuery late, LocalClock clock) : IUseCase
{
    /// <param name="number">The number it is issued under; null for a look at it.</param>
    /// <exception cref="RuleViolation">No such pack, it is retired, an impossible day, or the person may not run reports.</exception>
    public async Task<PackDraft> RunAsync(PackAsk ask, int? number, Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var pack = await db.Packs.AsNoTracking().Include(p => p.Reports.OrderBy(r => r.Order)).Include(p => p.Recipients).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == ask.PackId, ct) ?? throw new NotFound("pack");
        pack.RefuseIfRetired();
        var strategy = await db.Strategies.AsNoTracking().Where(s => s.Id == pack.StrategyId).Select(s => new { s.Id, s.Code, s.Title, s.Organisation, s.MovedByDays }).FirstAsync(ct);
        var area = await db.Areas.AsNoTracking().Where(a => a.Id == pack.AreaId).Select(a => a.Code).FirstAsync(ct);
        var ids = pack.Recipients.Select(r => r.PersonId).ToHashSet();
        var recipients = string.Join(", ", await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(ct));
        var asAt = ask.AsAt ?? clock.Today;
        if (asAt > clock.Today) { throw new RuleViolation($"{Text.Day(asAt)} is still to come; a pack can be issued as at today or a day before."); }
        var last = await LastBeforeAsync(db, strategy.Id, asAt, ct);
        var moment = new PackMoment(asAt, ask.Since ?? last?.AsAt);
        if (moment.Since > asAt) { throw new RuleViolation($"\"Since\" is {Text.Day(moment.Since)}, after \"as at\" {Text.Day(asAt)}; turn them round."); }

        var runAt = clock.Local(clock.UtcNow);
        List<ReportDocument> reports = [];
        if (last is not null) { reports.Add((await late.GetAsync(strategy.Id, strategy.Organisation, last, runAt, ct)).Document); }
        foreach (var name in pack.Reports.Select(r => r.Report))
        {
            ct.ThrowIfCancellationRequested();
            var named = ReportCatalogue.Named(name);
            reports.Add((await run.RunAsync(name, new ReportAsk(strategy.Code, area, asAt, named.CanCompare ? moment.Since : null), by, ct)).Report.Document);
        }
        var title = new PackTitle
        {
            Title = pack.Name,
            Organisation = strategy.Organisation,
            Below = $"{(number is { } n ? $"Pack {n}" : "Preview, not issued")}, as at {Text.Day(asAt)}",
            RunAt = runAt,
            Notice = strategy.MovedByDays == 0 ? null : "Demonstration: every date of this strategy has been moved forward, and what is reported is illustration.",
            Facts =
            [
                new("Number", number is { } given ? $"{given}" : "None: this is a preview"),
                new(number is null ? "Looked at by" : "Issued by", by.Name),
                new(number is null ? "Looked at on" : "Issued on", Text.Day(clock.Today)),
                new("As at", Text.Day(asAt)),
                new("What changed since", moment.Since is { } since ? Since(since, last) : "Not compared: no pack was issued before"),
                new("For", recipients.Length == 0 ? "Nobody named" : recipients),
                new("Strategy", $"{strategy.Title} ({strategy.Code})"),
            ],
        };
        return new(pack.Version, pack.Name, moment, recipients, new(title, reports));
    }

    /// <summary>The day that the last pack told of, for a field to begin with; null when none was issued before that day.</summary>
    public async Task<IssuedBefore?> LastBeforeAsync(Guid strategyId, DateOnly asAt, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await LastBeforeAsync(db, strategyId, asAt, ct);
    }

    // A pack that told of the same day is passed over: nothing could have changed since.
    private static Task<IssuedBefore?> LastBeforeAsync(TrackerDbContext db, Guid strategyId, DateOnly asAt, CancellationToken ct) =>
        db.IssuedPacks.AsNoTracking().Where(i => i.StrategyId == strategyId && i.AsAt < asAt).OrderByDescending(i => i.Number)
            .Select(i => new IssuedBefore(i.Number, i.AsAt, i.IssuedOn, i.IssuedAt)).FirstOrDefaultAsync(ct);

    private static string Since(DateOnly since, IssuedBefore? last) => Text.Day(since) + (last?.AsAt == since ? $", the day that pack {last.Number} told of" : "");
}

/// <summary>An issued pack that came before.</summary>
public sealed record IssuedBefore(int Number, DateOnly AsAt, DateOnly IssuedOn, DateTime IssuedAt);
