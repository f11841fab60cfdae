using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Progress;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Strategies;

/// <summary>Which changes are asked for. Null asks for all.</summary>
/// <param name="Subject">A reference such as TVP-1.2, or what the item is called.</param>
/// <param name="AsAt">Happened by this day; what was entered after it is marked.</param>
/// <param name="KnownAt">Entered by this moment (UTC).</param>
public sealed record HistoryFilter(string? Subject = null, string? Kind = null, Guid? PersonId = null, DateOnly? From = null, DateOnly? AsAt = null, DateTime? KnownAt = null);

/// <summary>Where the next page begins: after this many changes of this very day and moment.</summary>
public sealed record HistoryPlace(DateOnly HappenedOn, DateTime EnteredAt, int Skip)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{HappenedOn:yyyyMMdd}-{EnteredAt.Ticks}-{Skip}");

    /// <summary>Null when the text is no place.</summary>
    public static HistoryPlace? Read(string? text) =>
        text?.Split('-') is [var day, var ticks, var skip]
            && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var happened)
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var entered) && entered <= DateTime.MaxValue.Ticks
            && int.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= 100_000
            ? new HistoryPlace(happened, new DateTime(entered, DateTimeKind.Utc), n)
            : null;
}

public sealed record HistoryPage(IReadOnlyList<HistoryRow> Rows, HistoryPlace? Older);

/// <summary>Every change to a strategy and what belongs to it, newest first, a page at a time .</summary>
public sealed class HistoryQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int PageSize = 50;
    private const int MostPeople = 500;

    /// <summary>The kinds of item a strategy's history speaks of, as people call them.</summary>
    public static readonly IReadOnlyList<(string Kind, string Words)> Kinds =
    [
        (nameof(ActionPoint), "Actions"), (nameof(FrameworkStep), "Framework steps"), (nameof(NarrativeCommitment), "Promises in the prose"),
        (nameof(Anomaly), "Oddities of the source"), (nameof(Strategy), "The strategy itself"),
    ];

    /// <exception cref="Domain.RuleViolation">There is no such strategy.</exception>
    public async Task<StrategyHead> StrategyAsync(string code, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await ProgressFigures.FindAsync(db, code, ct);
    }

    public async Task<IReadOnlyList<NamedChoice>> PeopleAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.People.AsNoTracking().OrderBy(p => p.Name).Take(MostPeople).Select(p => new NamedChoice(p.Id, p.Name)).ToListAsync(ct);
    }

    public async Task<HistoryPage> GetAsync(StrategyHead strategy, HistoryFilter filter, HistoryPlace? place = null, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var found = await (await FilterAsync(db, strategy.Id, filter, place, ct))
            .OrderByDescending(h => h.HappenedOn).ThenByDescending(h => h.EnteredAt).ThenByDescending(h => h.Id)
            .Skip(place?.Skip ?? 0).Take(PageSize + 1).ToListAsync(ct);
        var page = found.Take(PageSize).ToList();
        var hrefs = await HrefsAsync(db, strategy.Code, page, ct);
        return new HistoryPage([.. page.Select(h => Row(h, hrefs.GetValueOrDefault(h.SubjectId), filter.AsAt))], found.Count > PageSize ? After(page, place) : null);
    }

    private static async Task<IQueryable<HistoryEntry>> FilterAsync(TrackerDbContext db, Guid strategyId, HistoryFilter filter, HistoryPlace? place, CancellationToken ct)
    {
        var rows = await AboutAsync(db, strategyId, filter, ct);
        if (place is { HappenedOn: var happened, EnteredAt: var entered }) { rows = rows.Where(h => h.HappenedOn <= happened && (h.HappenedOn < happened || h.EnteredAt <= entered)); }
        if (filter.From is { } from) { rows = rows.Where(h => h.HappenedOn >= from); }
        if (filter.AsAt is { } day) { rows = rows.Where(h => h.HappenedOn <= day); }
        if (filter.KnownAt is { } known) { rows = rows.Where(h => h.EnteredAt <= known); }
        if (filter.Kind is { } kind) { rows = rows.Where(h => h.SubjectKind == kind); }
        if (filter.PersonId is { } person) { rows = rows.Where(h => h.ById == person); }
        return rows;
    }

    /// <summary>
    /// The index (StrategyId, HappenedOn, EnteredAt) serves the order and the place. Few items are asked for along the index of
    /// each item's own history, and then not by the strategy: SQLite would walk all of its history in order to find theirs.
    /// </summary>
    private static async Task<IQueryable<HistoryEntry>> AboutAsync(TrackerDbContext db, Guid strategyId, HistoryFilter filter, CancellationToken ct)
    {
        var every = db.History.AsNoTracking();
        var rows = every.Where(h => h.StrategyId == strategyId);
        if (filter.Subject?.Trim() is not { Length: > 0 } subject)
        {
            return filter.Kind switch
            {
                nameof(FrameworkStep) => every.Where(h => db.FrameworkSteps.Where(s => s.StrategyId == strategyId).Select(s => s.Id).Contains(h.SubjectId)),
                nameof(NarrativeCommitment) => every.Where(h => db.NarrativeCommitments.Where(c => c.StrategyId == strategyId).Select(c => c.Id).Contains(h.SubjectId)),
                nameof(Anomaly) => every.Where(h => db.Anomalies.Where(a => a.StrategyId == strategyId).Select(a => a.Id).Contains(h.SubjectId)),
                nameof(Strategy) => every.Where(h => h.SubjectId == strategyId),
                _ => rows,
            };
        }
        string[] references = [subject, subject.ToUpperInvariant(), char.IsAsciiLetter(subject[^1]) ? subject[..^1].ToUpperInvariant() + char.ToLowerInvariant(subject[^1]) : subject];
        // By the references alone, which are unique; the strategy beside them would have SQLite walk all of its actions.
        var actions = await db.ActionPoints.Where(a => references.Contains(a.Ref)).Select(a => new { a.Id, a.StrategyId }).ToListAsync(ct);
        if (actions.FirstOrDefault(a => a.StrategyId == strategyId) is { Id: var id }) { return every.Where(h => h.SubjectId == id); }
        var word = subject.ToUpperInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where upper() has no culture.
        return rows.Where(h => h.SubjectName.ToUpper().Contains(word));
#pragma warning restore CA1304, CA1311, CA1862
    }

    /// <summary>The place after the last row: how many of its very day and moment have been shown by now.</summary>
    private static HistoryPlace After(List<HistoryEntry> page, HistoryPlace? place)
    {
        var last = page[^1];
        var shown = page.Count(h => h.HappenedOn == last.HappenedOn && h.EnteredAt == last.EnteredAt);
        var before = place is { } p && p.HappenedOn == last.HappenedOn && p.EnteredAt == last.EnteredAt ? p.Skip : 0;
        return new HistoryPlace(last.HappenedOn, last.EnteredAt, before + shown);
    }

    private static async Task<Dictionary<Guid, string>> HrefsAsync(TrackerDbContext db, string code, List<HistoryEntry> page, CancellationToken ct)
    {
        var promises = page.Where(h => h.SubjectKind == nameof(NarrativeCommitment)).Select(h => h.SubjectId).Distinct().ToList();
        var sections = promises.Count == 0 ? [] : await db.NarrativeCommitments.Where(c => promises.Contains(c.Id))
            .Join(db.Sections, c => c.SectionId, s => s.Id, (c, s) => new { c.Id, s.Number }).ToDictionaryAsync(c => c.Id, c => c.Number, ct);
        return page.DistinctBy(h => h.SubjectId).ToDictionary(h => h.SubjectId, h => h.SubjectKind switch
        {
            nameof(ActionPoint) => Urls.Action(h.SubjectName),
            nameof(NarrativeCommitment) when sections.TryGetValue(h.SubjectId, out var number) => $"{Urls.Section(code, number)}#{h.SubjectName}",
            nameof(FrameworkStep) => Urls.StrategyTab(code, "framework"),
            nameof(Anomaly) => Urls.StrategyTab(code, "source"),
            _ => Urls.Strategy(code),
        });
    }

    private static HistoryRow Row(HistoryEntry h, string? href, DateOnly? asAt) => new(
        h.HappenedOn, h.EnteredAt, h.ByName, h.OnBehalfOf, h.What, h.From, h.To, h.Why, h.SubjectName, href, asAt is { } day && new AsAt(day).IsLate(h.EnteredAt));
}
