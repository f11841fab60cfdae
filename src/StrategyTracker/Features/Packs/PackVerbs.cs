using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Packs;

/// <summary>Makes a pack of a strategy's reports.</summary>
public sealed class AddPack(EditItem edit) : IUseCase
{
    /// <param name="strategy">The strategy's code.</param>
    /// <param name="reports">Names of the catalogue, in order.</param>
    public Task<Guid> RunAsync(string? strategy, string? name, IReadOnlyList<string> reports, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.KeepPacks, Entering.Now, by, async (stamp, db) =>
        {
            var code = Text.Line(strategy, "The strategy").ToUpperInvariant();
            var of = await db.Strategies.AsNoTracking().Where(s => s.Code == code).Select(s => new { s.Id, s.AreaId }).FirstOrDefaultAsync(ct) ?? throw new RuleViolation($"There is no strategy \"{code}\".");
            var area = of.AreaId ?? await db.Areas.AsNoTracking().OrderBy(a => a.Name).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(ct) ?? throw new RuleViolation("A pack belongs to an area, and there is none yet; an administrator can add one.");
            var pack = Pack.Add(area, of.Id, Text.Line(name, "The pack's name", 200), PackReports.Known(reports), stamp);
            await PackReports.RefuseTwinAsync(db, pack, ct);
            return pack;
        }, ct);
}

/// <summary>Changes a pack's name, its reports and their order.</summary>
public sealed class ChangePack(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid packId, Guid? seenVersion, string? name, IReadOnlyList<string> reports, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPackAsync(packId, seenVersion, ct), Act.KeepPacks, Entering.Now, by, async (pack, stamp, db) =>
        {
            pack.RequireKeeper(by);
            pack.Choose(Text.Line(name, "The pack's name", 200), PackReports.Known(reports), stamp);
            await PackReports.RefuseTwinAsync(db, pack, ct);
        }, ct);
}

/// <summary>Says whom a pack goes to.</summary>
public sealed class ChooseRecipients(EditItem edit) : IUseCase
{
    public const int Most = 100;

    public Task RunAsync(Guid packId, Guid? seenVersion, IReadOnlyCollection<Guid> people, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPackAsync(packId, seenVersion, ct), Act.KeepPacks, Entering.Now, by, async (pack, stamp, db) =>
        {
            pack.RequireKeeper(by);
            if (people.Count > Most) { throw new RuleViolation($"A pack goes to {Most} people at most."); }
            var names = await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(ct);
            if (names.Count != people.Distinct().Count()) { throw new RuleViolation("Somebody chosen is not here any more; look again."); }
            pack.SendTo(people, names.Count == 0 ? "nobody" : string.Join(", ", names), stamp);
        }, ct);
}

/// <summary>Takes a pack off the list; what was issued of it stays.</summary>
public sealed class RetirePack(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid packId, Guid? seenVersion, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPackAsync(packId, seenVersion, ct), Act.KeepPacks, Entering.Now, by, (pack, stamp) =>
        {
            if (pack.RetiredOn is not null) { return; }
            pack.RequireKeeper(by);
            pack.Retire(stamp);
        }, ct);
}

/// <summary>The reports of a pack, by the names of the catalogue.</summary>
internal static class PackReports
{
    /// <exception cref="RuleViolation">One of them is not in the catalogue.</exception>
    public static IReadOnlyList<string> Known(IReadOnlyList<string> reports) => [.. reports.Select(r => ReportCatalogue.Named(r).Name)];

    /// <summary>Two packs of one strategy are told apart by their names.</summary>
    public static async Task RefuseTwinAsync(TrackerDbContext db, Pack pack, CancellationToken ct)
    {
        var names = await db.Packs.AsNoTracking().Where(p => p.StrategyId == pack.StrategyId && p.RetiredOn == null && p.Id != pack.Id).OrderBy(p => p.Name).Take(PacksQuery.Most).Select(p => p.Name).ToListAsync(ct);
        if (names.Contains(pack.Name, StringComparer.OrdinalIgnoreCase)) { throw new RuleViolation($"There is a pack called {pack.Name} already; choose another name."); }
    }
}
