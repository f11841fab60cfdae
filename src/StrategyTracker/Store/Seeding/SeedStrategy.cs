using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Seeding;

/// <summary>What a loading did: which strategy, how much it added, what in the file is not as stored.</summary>
public sealed record Seeded(string Code, Guid StrategyId, int Added, int MovedByDays, IReadOnlyList<Difference> Differences);

/// <summary>
/// Loads a strategy's folder. Everything is looked at before anything is saved, and it is saved at once. Refs are the keys:
/// loading again adds what is new, changes nothing that is stored and says what differs (requirements §13).
/// </summary>
public sealed class SeedStrategy(IDbContextFactory<TrackerDbContext> dbs, TimeProvider clock) : IUseCase
{
    /// <param name="folder">The strategy's own folder, which holds strategy.json.</param>
    /// <param name="movedByDays">Moves every date of the strategy, for a demonstration. A strategy that is stored keeps its own.</param>
    /// <exception cref="BadRegister">The register has problems; nothing was saved.</exception>
    public Task<Seeded> RunAsync(string folder, int movedByDays = 0, CancellationToken ct = default) => RunAsync(folder, movedByDays, clock.GetUtcNow().UtcDateTime, ct);

    /// <summary>The same, as if it had been entered at another moment: a demonstration has a past of its own.</summary>
    internal async Task<Seeded> RunAsync(string folder, int movedByDays, DateTime enteredAt, CancellationToken ct)
    {
        var problems = new RegisterProblems();
        var register = await new RegisterReader(folder, problems).ReadAsync(ct);

        await using var db = await dbs.CreateDbContextAsync(ct);
        var load = new Loading(register, await StoredAsync(db, register.Strategy.Code, ct), problems, movedByDays, enteredAt);
        LoadStrategy.Run(load);
        problems.ThrowIfAny(folder);        // without a strategy and its day, everything after would be wrong too
        LoadPosts.Run(load);
        LoadStrategy.Parts(load);
        LoadActions.Run(load);
        LoadBackground.Run(load);
        problems.ThrowIfAny(folder);

        if (load.Strategy.AreaId is null) { load.Strategy.BelongTo(await AreaAsync(db, load, ct)); }
        await LoadProgrammes.RunAsync(db, load, ct);
        problems.ThrowIfAny(folder);
        db.AddRange(load.Added);
        await db.SaveChangesAsync(ct);
        return new Seeded(load.Strategy.Code, load.Strategy.Id, load.Added.Count, load.MovedByDays, load.Differences.Found);
    }

    /// <summary>The area the strategy is for, added when it is the first of it. Its districts are for the area to name.</summary>
    private static async Task<Guid> AreaAsync(TrackerDbContext db, Loading load, CancellationToken ct)
    {
        var code = Area.CodeOf(load.Strategy.Area);
        if (await db.Areas.Where(a => a.Code == code).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(ct) is { } there) { return there; }
        var area = Area.Add(code, load.Strategy.Area, load.Stamp);
        db.Add(area);
        return area.Id;
    }

    /// <summary>The folders of the strategies in a seed folder, or the folder itself when it is one.</summary>
    /// <exception cref="RuleViolation">There is none.</exception>
    public static IReadOnlyList<string> FoldersIn(string seedFolder)
    {
        var full = Path.GetFullPath(seedFolder);
        if (File.Exists(Path.Combine(full, RegisterReader.StrategyFile))) { return [full]; }
        var strategies = Path.Combine(full, "strategies");
        var folders = Directory.Exists(strategies) ? Directory.GetDirectories(strategies).Order(StringComparer.Ordinal).ToList() : [];
        return folders.Count > 0 ? folders : throw new RuleViolation($"There is no strategy in {full}; a seed folder holds strategies/CODE/{RegisterReader.StrategyFile}.");
    }

    /// <summary>The day of publication as the register has it, before any moving.</summary>
    internal static async Task<DateOnly> PublishedOnAsync(string folder, CancellationToken ct)
    {
        var register = await new RegisterReader(folder, new RegisterProblems()).ReadAsync(ct);
        return RegisterWords.Published(register.Strategy.Published)?.Day ?? throw new RuleViolation($"{RegisterReader.StrategyFile}: the field \"published\" says \"{register.Strategy.Published}\"; write it like 2007, 2007-11 or 2007-11-22.");
    }

    private static async Task<Stored> StoredAsync(TrackerDbContext db, string? code, CancellationToken ct)
    {
        var strategy = await db.Strategies.Include(s => s.Sections).Include(s => s.Steps).AsSplitQuery().FirstOrDefaultAsync(s => s.Code == code, ct);
        var id = strategy?.Id ?? Guid.Empty;
        return new Stored(strategy,
            await db.Posts.Include(p => p.Variants).Include(p => p.Holdings).AsSplitQuery().ToListAsync(ct),
            await db.People.Where(p => p.Email == null).ToListAsync(ct),
            await db.Partners.ToListAsync(ct),
            await db.ActionPoints.Where(a => a.StrategyId == id).Include(a => a.Components).Include(a => a.Children).AsSplitQuery().ToListAsync(ct),
            await db.NarrativeCommitments.Where(c => c.StrategyId == id).Include(c => c.Mirrors).ToListAsync(ct),
            await db.Aims.Where(a => a.StrategyId == id).ToListAsync(ct),
            await db.Drivers.Where(d => d.StrategyId == id).ToListAsync(ct),
            await db.ReferenceDocuments.Where(d => d.StrategyId == id).ToListAsync(ct),
            await db.GlossaryTerms.Where(t => t.StrategyId == id).ToListAsync(ct),
            await db.Anomalies.Where(a => a.StrategyId == id).ToListAsync(ct),
            await db.Duties.Where(d => d.StrategyId == id).ToListAsync(ct),
            await db.Measures.Where(m => m.StrategyId == id).Include(m => m.Actions).ToListAsync(ct),
            await db.SourceFigures.Where(f => f.StrategyId == id).ToListAsync(ct),
            await db.BaselineRows.Where(r => r.StrategyId == id).ToListAsync(ct),
            await db.ActionLinks.Where(l => db.ActionPoints.Any(a => a.Id == l.FromId && a.StrategyId == id)).ToListAsync(ct),
            (await db.ActionPoints.Where(a => a.StrategyId != id).Select(a => a.Ref).Union(db.NarrativeCommitments.Where(c => c.StrategyId != id).Select(c => c.Ref)).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal));
    }
}
