using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Briefings;

public sealed record BriefingRow(Guid Id, string Title, string From, DateOnly SentOn, DateOnly Due, int Percent, bool IsComplete, bool IsLate, string Coverage);

public sealed record DeliveryRow(Guid TeamId, string Team, DateOnly? AcknowledgedOn, string? By, int? Briefed, bool MayAcknowledge);

public sealed record BriefingView(
    Guid Id, Guid Version, string Title, NamedChoice From, string WhatChanges, string? Why, DateOnly SentOn, string SentBy, DateOnly Due, CascadeCoverage Reached, string Coverage, bool IsLate,
    IReadOnlyList<DeliveryRow> Teams, IReadOnlyList<HistoryRow> History);

/// <summary>How far briefings have reached one team .</summary>
public sealed record TeamReach(string Team, int Received, int Acknowledged, int Late)
{
    public int Outstanding => Received - Acknowledged;
}

/// <summary>Briefings sent down to teams, and how far each has reached. Practitioner readers may read them.</summary>
public sealed class BriefingsQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 200;

    public async Task<IReadOnlyList<BriefingRow>> GetAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadBriefings);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var items = await db.CascadeItems.AsNoTracking().Include(c => c.Deliveries).Where(c => c.AreaId == areaId).OrderByDescending(c => c.SentOn).ThenBy(c => c.Title).Take(Most).AsSplitQuery().ToListAsync(ct);
        var teams = await TeamNamesAsync(db, items, ct);
        var from = await db.ForumNamesAsync(items.Select(i => (Guid?)i.ForumId), ct);
        return [.. items.Select(i => (Item: i, Reached: i.Coverage())).Select(i => new BriefingRow(i.Item.Id, i.Item.Title, from.GetValueOrDefault(i.Item.ForumId, ""), i.Item.SentOn, i.Item.Due,
            i.Reached.Percent, i.Reached.IsComplete, !i.Reached.IsComplete && i.Item.Due < clock.Today, i.Reached.Words(id => teams.GetValueOrDefault(id, "a team"))))];
    }

    /// <summary>By team: what was sent to it, what it acknowledged, what it still owes. Counted in the database.</summary>
    public async Task<IReadOnlyList<TeamReach>> ByTeamAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadBriefings);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        var sent = await db.CascadeDeliveries.AsNoTracking().Join(db.CascadeItems.Where(c => c.AreaId == areaId), d => d.CascadeItemId, c => c.Id, (d, c) => new { d.TeamId, d.AcknowledgedOn, c.Due })
            .GroupBy(d => d.TeamId).Select(g => new { Team = g.Key, Received = g.Count(), Acknowledged = g.Count(d => d.AcknowledgedOn != null), Late = g.Count(d => d.AcknowledgedOn == null && d.Due < today) }).Take(Most).ToListAsync(ct);
        var ids = sent.Select(s => s.Team).ToList();
        var names = await db.Teams.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        return [.. sent.Select(s => new TeamReach(names.GetValueOrDefault(s.Team, "A team"), s.Received, s.Acknowledged, s.Late)).OrderBy(t => t.Team, StringComparer.CurrentCulture)];
    }

    /// <exception cref="NotFound">There is no such briefing.</exception>
    public async Task<BriefingView> FindAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadBriefings);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var item = await db.CascadeItems.AsNoTracking().Include(c => c.Deliveries).FirstOrDefaultAsync(c => c.Id == id, ct) ?? throw new NotFound("briefing");
        var teams = await TeamNamesAsync(db, [item], ct);
        var reached = item.Coverage();
        return new BriefingView(
            item.Id, item.Version, item.Title, await db.Forums.Where(f => f.Id == item.ForumId).Select(f => new NamedChoice(f.Id, f.Name)).FirstAsync(ct), item.WhatChanges, item.Why, item.SentOn, item.SentByName, item.Due,
            reached, reached.Words(t => teams.GetValueOrDefault(t, "a team")), !reached.IsComplete && item.Due < clock.Today,
            [.. item.Deliveries.Select(d => new DeliveryRow(d.TeamId, teams.GetValueOrDefault(d.TeamId, "a team"), d.AcknowledgedOn, d.AcknowledgedBy, d.Briefed, by.MayForTeam(item, d.TeamId, Act.AcknowledgeCascade))).OrderBy(d => d.Team, StringComparer.CurrentCulture)],
            by.May(Act.ReadHistory) ? await db.HistoryOfAsync(id, ct) : []);
    }

    private static async Task<Dictionary<Guid, string>> TeamNamesAsync(TrackerDbContext db, IEnumerable<CascadeItem> items, CancellationToken ct)
    {
        var ids = items.SelectMany(i => i.TeamIds).Distinct().ToList();
        return await db.Teams.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
    }
}
