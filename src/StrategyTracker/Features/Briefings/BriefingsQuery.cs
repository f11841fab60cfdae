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
