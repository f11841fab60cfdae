using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Following;

/// <summary>What a person follows, and what of it moved. A handful of bounded questions, whatever is followed and however much has happened.</summary>
public sealed class FollowedQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    private const int MostSubjects = 2_000;
    private const int MostChanges = 400;
    private const int Shown = 5;

    public async Task<IReadOnlyList<FollowedThing>> GetAsync(Actor by, CancellationToken ct = default)
    {
        if (by.PersonId is null || !by.May(Act.FollowThings)) { return []; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await ThingsAsync(db, by, ct);
    }

    public async Task<IReadOnlyList<MovedThing>> MovedAsync(Actor by, CancellationToken ct = default)
    {
        if (by.PersonId is not { } person || !by.May(Act.FollowThings)) { return []; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var things = await ThingsAsync(db, by, ct);
        if (things.Count == 0) { return []; }
        var owner = await SubjectsAsync(db, things, ct);
        var (ids, since) = (owner.Keys.ToList(), things.Min(t => t.SeenAt));
        var changes = await db.History.AsNoTracking().Where(h => ids.Contains(h.SubjectId) && h.EnteredAt > since && (h.ById == null || h.ById != person))
            .OrderByDescending(h => h.EnteredAt).ThenByDescending(h => h.Number).Take(MostChanges)
            .Select(h => new { h.SubjectId, h.SubjectName, h.What, h.From, h.To, h.ByName, h.HappenedOn, h.EnteredAt }).ToListAsync(ct);
        return [.. changes.SelectMany(h => owner[h.SubjectId].Where(t => h.EnteredAt > t.SeenAt).Select(t => (Thing: t, Change: h))).GroupBy(m => m.Thing)
            .Select(g => new MovedThing(g.Key,
                [.. g.Take(Shown).Select(m => new MovedLine(m.Change.HappenedOn, m.Change.EnteredAt, Words(m.Change.SubjectId == g.Key.SubjectId || g.Key.Kind == FollowKind.Recommendation ? null : m.Change.SubjectName, m.Change.What, m.Change.From, m.Change.To), m.Change.ByName))],
                g.Count(), g.Max(m => m.Change.EnteredAt)))
            .OrderByDescending(m => m.Newest)];
    }

    private static string Words(string? subject, string what, string? from, string? to) => (from, to) switch
    {
        (null, null) => $"{Before(subject)}{what}",
        (null, { } now) => $"{Before(subject)}{what}: {now}",
        ({ } was, null) => $"{Before(subject)}{what}: no longer {was}",
        ({ } was, { } now) => $"{Before(subject)}{what}: {now} (was {was})",
    };

    private static string Before(string? subject) => subject is null ? "" : $"{subject}, ";

    /// <summary>Whose history counts: the thing's own, a recommendation's adoptions', a section's actions'.</summary>
    private static async Task<Dictionary<Guid, List<FollowedThing>>> SubjectsAsync(TrackerDbContext db, IReadOnlyList<FollowedThing> things, CancellationToken ct)
    {
        var owner = things.ToDictionary(t => t.SubjectId, t => new List<FollowedThing> { t });
        var recommendations = Of(things, FollowKind.Recommendation);
        var sections = Of(things, FollowKind.Section);
        var adoptions = recommendations.Count == 0 ? [] : await db.Adoptions.AsNoTracking().Where(a => recommendations.Contains(a.RecommendationId))
            .OrderBy(a => a.Id).Take(MostSubjects).Select(a => new { a.Id, Thing = a.RecommendationId }).ToListAsync(ct);
        var actions = sections.Count == 0 ? [] : await db.ActionPoints.AsNoTracking().Where(a => sections.Contains(a.SectionId))
            .OrderBy(a => a.Id).Take(MostSubjects).Select(a => new { a.Id, Thing = a.SectionId }).ToListAsync(ct);
        foreach (var part in adoptions.Concat(actions))
        {
            var thing = owner[part.Thing][0];
            if (!owner.TryAdd(part.Id, [thing])) { owner[part.Id].Add(thing); }     // an action followed by itself as well
        }
        return owner;
    }

    private static async Task<IReadOnlyList<FollowedThing>> ThingsAsync(TrackerDbContext db, Actor by, CancellationToken ct)
    {
        var follows = await db.Follows.AsNoTracking().Where(f => f.PersonId == by.PersonId).OrderBy(f => f.Name).Take(FollowThing.Most).ToListAsync(ct);
        List<Guid> Ids(FollowKind kind) => [.. follows.Where(f => f.Kind == kind).Select(f => f.SubjectId)];
        var (recommendations, champions, issues, sections, actions) = (Ids(FollowKind.Recommendation), Ids(FollowKind.ChampionPost), Ids(FollowKind.Issue), Ids(FollowKind.Section), Ids(FollowKind.Action));
        Dictionary<Guid, string> hrefs = [];
        if (recommendations.Count > 0) { foreach (var r in await db.Recommendations.Where(r => recommendations.Contains(r.Id)).Select(r => new { r.Id, r.Ref }).ToListAsync(ct)) { hrefs[r.Id] = Urls.Recommendation(r.Ref); } }
        if (champions.Count > 0) { foreach (var id in await db.ChampionPosts.Where(c => champions.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct)) { hrefs[id] = Urls.ChampionPost(id); } }
        if (issues.Count > 0)
        {
            foreach (var i in await db.ForumIssues.Where(i => issues.Contains(i.Id)).Join(db.Areas, i => i.AreaId, a => a.Id, (i, a) => new { i.Id, i.Number, a.Code }).ToListAsync(ct)) { hrefs[i.Id] = Urls.Issue(i.Number, i.Code); }
        }
        if (sections.Count > 0)
        {
            foreach (var s in await db.Sections.Where(s => sections.Contains(s.Id)).Join(db.Strategies, s => s.StrategyId, s => s.Id, (s, strategy) => new { s.Id, s.Number, strategy.Code }).ToListAsync(ct)) { hrefs[s.Id] = Urls.Section(s.Code, s.Number); }
        }
        if (actions.Count > 0) { foreach (var a in await db.ActionPoints.Where(a => actions.Contains(a.Id)).Select(a => new { a.Id, a.Ref }).ToListAsync(ct)) { hrefs[a.Id] = Urls.Action(a.Ref); } }
        return [.. follows.Select(f => new FollowedThing(f.SubjectId, f.Kind, f.Name, hrefs.GetValueOrDefault(f.SubjectId), f.SeenAt))];
    }

    private static List<Guid> Of(IEnumerable<FollowedThing> things, FollowKind kind) => [.. things.Where(t => t.Kind == kind).Select(t => t.SubjectId)];
}
