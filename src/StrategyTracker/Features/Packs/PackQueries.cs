using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Packs;

/// <summary>One pack of the list.</summary>
public sealed record PackRow(Guid Id, string Name, string Strategy, IReadOnlyList<string> Reports, int Recipients, string AddedByName, int? LastNumber, DateOnly? LastAsAt);

/// <summary>The packs that are kept, by name; retired ones are left out.</summary>
public sealed class PacksQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 200;

    public async Task<IReadOnlyList<PackRow>> GetAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.RunReports);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var packs = await db.Packs.AsNoTracking().Where(p => p.RetiredOn == null).OrderBy(p => p.Name).Take(Most)
            .Join(db.Strategies, p => p.StrategyId, s => s.Id, (p, s) => new { p.Id, p.Name, s.Code, Reports = p.Reports.OrderBy(r => r.Order).Select(r => r.Report).ToList(), Recipients = p.Recipients.Count, p.AddedByName }).OrderBy(p => p.Name).ToListAsync(ct);
        var ids = packs.Select(p => p.Id).ToHashSet();
        var last = (await db.IssuedPacks.AsNoTracking().Where(i => ids.Contains(i.PackId)).GroupBy(i => i.PackId).Select(g => new { g.Key, Number = g.Max(i => i.Number), AsAt = g.Max(i => i.AsAt) }).ToListAsync(ct)).ToDictionary(l => l.Key);
        return [.. packs.Select(p => new PackRow(p.Id, p.Name, p.Code, [.. p.Reports.Select(PackWords.Title)], p.Recipients, p.AddedByName, last.GetValueOrDefault(p.Id)?.Number, last.GetValueOrDefault(p.Id)?.AsAt))];
    }
}

/// <summary>One pack with all that its page shows.</summary>
public sealed record PackView(
    Guid Id, Guid Version, string Name, string Strategy, Guid StrategyId, IReadOnlyList<string> Reports, IReadOnlyList<NamedChoice> Recipients, string AddedByName, DateOnly? RetiredOn,
    bool MayKeep, bool MayIssue, IReadOnlyList<IssuedRow> Issued, IReadOnlyList<HistoryRow> History);

public sealed class PackQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    private const int MostIssued = 50;

    /// <exception cref="NotFound">There is no such pack.</exception>
    public async Task<PackView> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.RunReports);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var pack = await db.Packs.AsNoTracking().Include(p => p.Reports).Include(p => p.Recipients).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("pack");
        var strategy = await db.Strategies.AsNoTracking().Where(s => s.Id == pack.StrategyId).Select(s => s.Code).FirstAsync(ct);
        var ids = pack.Recipients.Select(r => r.PersonId).ToHashSet();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Name).Select(p => new NamedChoice(p.Id, p.Name)).ToListAsync(ct);
        var issued = await IssuedPacksQuery.RowsAsync(db, db.IssuedPacks.Where(i => i.PackId == id).OrderByDescending(i => i.Number).Take(MostIssued), ct);
        var isKept = pack.RetiredOn is null;
        return new(pack.Id, pack.Version, pack.Name, strategy, pack.StrategyId, [.. pack.Reports.OrderBy(r => r.Order).Select(r => r.Report)], people, pack.AddedByName, pack.RetiredOn,
            isKept && pack.MayBeKeptBy(by), isKept && by.May(Act.IssuePack), issued, await db.HistoryOfAsync(id, ct));
    }
}

/// <summary>A pack as it was issued.</summary>
public sealed record IssuedRow(
    int Number, Guid PackId, string Title, string Strategy, DateOnly AsAt, DateOnly? Since, string Reports, string Recipients, string IssuedByName, DateOnly IssuedOn, long Size, string Sha256)
{
    /// <summary>The reports by what people call them.</summary>
    public string ReportTitles => string.Join(", ", Reports.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(PackWords.Title));
}

/// <summary>Issued packs, the newest first, a page at a time.</summary>
public sealed class IssuedPacksQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int PageSize = 20;

    /// <param name="before">Only numbers below this one; null for the newest.</param>
    public async Task<(IReadOnlyList<IssuedRow> Rows, int? Older)> GetAsync(Actor by, int? before = null, int most = PageSize, CancellationToken ct = default)
    {
        by.Require(Act.RunReports);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await RowsAsync(db, db.IssuedPacks.Where(i => before == null || i.Number < before).OrderByDescending(i => i.Number).Take(most + 1), ct);
        return rows.Count > most ? ([.. rows.Take(most)], rows[most - 1].Number) : (rows, null);
    }

    /// <summary>Name and file of one pack; null when there is none of this number.</summary>
    public async Task<(string Stored, string Shown)?> FileAsync(int number, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.RunReports);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.IssuedPacks.AsNoTracking().Where(i => i.Number == number).Select(i => new { i.FileName, i.Title, i.AsAt }).FirstOrDefaultAsync(ct) is { } found
            ? (found.FileName, $"{PackNames.FileStem(found.Title, found.AsAt, number)}.pdf") : null;
    }

    internal static async Task<IReadOnlyList<IssuedRow>> RowsAsync(TrackerDbContext db, IQueryable<Domain.Packs.IssuedPack> packs, CancellationToken ct) =>
        await packs.AsNoTracking().Join(db.Strategies, i => i.StrategyId, s => s.Id, (i, s) => new { i, s.Code }).OrderByDescending(x => x.i.Number)
            .Select(x => new IssuedRow(x.i.Number, x.i.PackId, x.i.Title, x.Code, x.i.AsAt, x.i.Since, x.i.Reports, x.i.Recipients, x.i.IssuedByName, x.i.IssuedOn, x.i.Size, x.i.Sha256)).ToListAsync(ct);
}

internal static class PackWords
{
    /// <summary>What a report is called; its name when this version knows it no longer.</summary>
    public static string Title(string report) => ReportCatalogue.All.FirstOrDefault(r => r.Name == report)?.Title ?? report;
}
