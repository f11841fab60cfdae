using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Bodies;

/// <summary>Gives what a body holds to another, one item or all together, each through its own verb (W-10). All of it is saved, or nothing.</summary>
public sealed class ReassignHeld(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <param name="only">The items to give on; all when null.</param>
    /// <returns>How many were given on.</returns>
    public async Task<int> RunAsync(Guid bodyId, IReadOnlyCollection<(HeldKind Kind, Guid Id, Guid PartId)>? only, Guid toId, string? why, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageBodies);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var (from, to) = (await db.BodyAsync(bodyId, ct), await db.BodyAsync(toId, ct));
        if (from.Id == to.Id) { throw new RuleViolation($"{from.Name} holds it already; choose another body."); }
        var stamp = Stamp.Now(by, clock.UtcNow, clock.Today, why).Because(why, "giving a body's work to another");
        if (!to.IsActiveOn(clock.Today)) { throw new RuleViolation($"{to.Name} is not there today, so nothing can be given to it."); }
        var held = await db.HeldByAsync([bodyId], ct);
        var items = only is null ? held : [.. held.Where(h => only.Contains((h.Kind, h.Id, h.PartId)))];
        if (only is not null && items.Count < only.Count) { throw new StaleEdit($"{from.Name} no longer holds all of that; somebody else has given some of it on. Look again."); }
        foreach (var item in items) { await GiveAsync(db, item, from, to, stamp, ct); }
        await db.SaveChangesAsync(ct);
        return items.Count;
    }

    private static async Task GiveAsync(TrackerDbContext db, HeldItem item, Body from, Body to, Stamp stamp, CancellationToken ct)
    {
        switch (item.Kind)
        {
            case HeldKind.Recommendation: await EntrustAsync(db, await db.LoadAdoptionAsync(item.Id, null, ct), from, to, stamp, ct); break;
            case HeldKind.DistrictRecord: await SayOfDistrictAsync(db, await db.LoadAdoptionAsync(item.Id, null, ct), item.PartId, to, stamp, ct); break;
            case HeldKind.Post: (await db.LoadPostAsync(item.Id, null, ct)).BelongTo(to.Id, from.Name, to.Name, stamp); break;
            case HeldKind.ChampionPost: (await db.LoadChampionAsync(item.Id, null, ct)).HostedBy(to, from.Name, stamp); break;
            case HeldKind.ForumSeat: await PassSeatAsync(db, item, from, to, stamp, ct); break;
            case HeldKind.PartnerPlan: (await db.LoadAsync<PartnerPlan>(item.Id, null, ct)).BelongTo(to, from.Name, stamp); break;
            case HeldKind.Partner: (await db.LoadAsync<Partner>(item.Id, null, ct)).IsBody(to.Id, to.Name, stamp); break;
            case HeldKind.CoveredByChampion: Cover(await db.LoadChampionAsync(item.Id, null, ct), from, to, stamp); break;
            default: await ReportAsync(db, await db.LoadBodyAsync(item.Id, null, ct), to, stamp, ct); break;
        }
    }

    private static void Cover(ChampionPost champion, Body from, Body to, Stamp stamp)
    {
        champion.NoLongerCover(from.Id, from.Name, stamp);
        champion.Cover(CoverKind.Body, to.Id, to.Name, stamp);
    }

    private static async Task EntrustAsync(TrackerDbContext db, Adoption adoption, Body from, Body to, Stamp stamp, CancellationToken ct)
    {
        var board = await db.Forums.FirstOrDefaultAsync(f => f.Id == adoption.Facts.DrivingBoardId, ct);
        var post = await db.Posts.FirstOrDefaultAsync(p => p.Id == adoption.Facts.DrivingPostId, ct);
        adoption.Entrust(to, board, post, new NamesBefore(from.Name, board?.Name, post?.Name), stamp);
    }

    private static async Task SayOfDistrictAsync(TrackerDbContext db, Adoption adoption, Guid districtId, Body to, Stamp stamp, CancellationToken ct)
    {
        var said = adoption.Districts.First(d => d.DistrictId == districtId);
        adoption.SayOfDistrict(await db.Districts.FirstAsync(d => d.Id == districtId, ct), said.State, to, said.Note, said.WorthCopying, stamp);
    }

    private static async Task PassSeatAsync(TrackerDbContext db, HeldItem item, Body from, Body to, Stamp stamp, CancellationToken ct)
    {
        var forum = await db.LoadForumAsync(item.Id, null, ct);
        var post = forum.Seats.First(s => s.Id == item.PartId).PostId;
        forum.Unseat(item.PartId, from.Name, stamp);
        forum.Seat(to, post, stamp);
    }

    /// <summary>The successor itself, when it reported to the body that ended, reports to nobody until somebody says otherwise.</summary>
    private static async Task ReportAsync(TrackerDbContext db, Body below, Body to, Stamp stamp, CancellationToken ct)
    {
        var above = below.Id == to.Id ? null : to;
        below.ReportTo(above, await db.BodiesAboveAsync(above, ct), stamp);
    }
}
