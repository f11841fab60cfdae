using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Chase;

/// <summary>Who owes what, who owes longest first; and what was sent to them and when.</summary>
public sealed class ChaseQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int PageSize = 20;
    /// <summary>How far back it is told what was sent.</summary>
    private const int SentDays = 120;
    private const int MostSent = 1_000;
    private const int SentShown = 10;

    public async Task<ChaseList> GetAsync(ChaseFilter filter, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.Nudge);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var (owed, isMore) = await ChaseReading.ReadAsync(db, clock.Today, null, ct);
        var named = owed.Where(o => IsNamed(o.Ower, filter.Words)).ToList();
        var byKind = named.DistinctBy(o => (o.Thing.Id, o.Thing.Kind)).GroupBy(o => o.Thing.Kind).ToDictionary(g => g.Key, g => g.Count());
        var chosen = named.Where(o => filter.Kind is null || o.Thing.Kind == filter.Kind).ToList();
        var groups = chosen.GroupBy(o => KeyOf(o.Ower)).OrderBy(g => g.Min(o => o.Thing.Since)).ThenBy(g => g.First().Ower.Name, StringComparer.CurrentCulture).ToList();
        var page = groups.Skip((filter.Page - 1) * PageSize).Take(PageSize).ToList();
        var people = page.Select(g => g.First().Ower.PersonId).OfType<Guid>().Distinct().ToList();
        var (sent, nudged) = (await SentAsync(db, people, ct), await NudgedTodayAsync(db, people, ct));
        return new ChaseList([.. page.Select(g => PersonOf(g.Key, [.. g], sent, nudged))], groups.Count, chosen.DistinctBy(o => o.Thing.Id).Count(), isMore, byKind);
    }

    /// <summary>Every line of the list, for a file.</summary>
    public async Task<IReadOnlyList<(ChaseThing Thing, ChaseOwer Ower)>> LinesAsync(ChaseFilter filter, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.Nudge);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var (owed, _) = await ChaseReading.ReadAsync(db, clock.Today, null, ct);
        return [.. owed.Where(o => IsNamed(o.Ower, filter.Words) && (filter.Kind is null || o.Thing.Kind == filter.Kind)).OrderBy(o => o.Ower.Name, StringComparer.CurrentCulture).ThenBy(o => o.Thing.Since)];
    }

    private static ChasePerson PersonOf(string key, IReadOnlyList<(ChaseThing Thing, ChaseOwer Ower)> owed, ILookup<Guid, SentRow> sent, HashSet<(Guid, Guid)> nudged)
    {
        var who = owed[0].Ower;
        return new ChasePerson(key, who, [.. owed.Select(o => o.Ower.Post).OfType<string>().Distinct().Order(StringComparer.CurrentCulture)],
            [.. owed.OrderBy(o => o.Thing.Since).ThenBy(o => o.Thing.Ref).DistinctBy(o => o.Thing.Id).Select(o => new ChaseLine(o.Thing, o.Ower.Post, who.PersonId is { } person && nudged.Contains((person, o.Thing.Id))))],
            who.PersonId is { } id ? [.. sent[id].Take(SentShown)] : []);
    }

    private async Task<ILookup<Guid, SentRow>> SentAsync(TrackerDbContext db, List<Guid> people, CancellationToken ct)
    {
        if (people.Count == 0) { return Array.Empty<(Guid, SentRow)>().ToLookup(s => s.Item1, s => s.Item2); }
        var since = clock.UtcNow.AddDays(-SentDays);
        var rows = await db.Reminders.AsNoTracking().Where(r => people.Contains(r.PersonId) && r.MadeAt >= since).OrderByDescending(r => r.MadeAt).ThenByDescending(r => r.Id).Take(MostSent)
            .Select(r => new
            {
                r.PersonId, r.MadeAt, r.Ref, r.RuleKey, r.ByName, r.Rung,
                State = db.OutboxLetters.Where(l => l.Id == r.LetterId).Select(l => (OutboxState?)l.State).FirstOrDefault(), SentAt = db.OutboxLetters.Where(l => l.Id == r.LetterId).Select(l => l.SentAt).FirstOrDefault(),
            }).ToListAsync(ct);
        return rows.ToLookup(r => r.PersonId, r => new SentRow(r.MadeAt, r.Ref, r.ByName is { } name ? $"Nudge from {name}" : RuleCatalogue.Find(r.RuleKey)?.Name ?? r.RuleKey, r.Rung, r.State, r.SentAt));
    }

    private async Task<HashSet<(Guid, Guid)>> NudgedTodayAsync(TrackerDbContext db, List<Guid> people, CancellationToken ct)
    {
        if (people.Count == 0) { return []; }
        var day = WorkingDays.OnOrAfter(clock.Today);
        return [.. (await db.Reminders.AsNoTracking().Where(r => people.Contains(r.PersonId) && r.RuleKey == NudgePerson.RuleKey && r.DueOn == day).OrderBy(r => r.Id).Take(MostSent).Select(r => new { r.PersonId, r.SubjectId }).ToListAsync(ct)).Select(r => (r.PersonId, r.SubjectId))];
    }

    private static string KeyOf(ChaseOwer ower) => ower.PersonId is { } person ? $"person-{person:N}" : ower.PostId is { } post ? $"post-{post:N}" : "nobody";

    private static bool IsNamed(ChaseOwer ower, string? words) => words is null || ower.Name.Contains(words, StringComparison.CurrentCultureIgnoreCase) || ower.Post?.Contains(words, StringComparison.CurrentCultureIgnoreCase) == true;
}
