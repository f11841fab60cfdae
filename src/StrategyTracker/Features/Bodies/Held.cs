using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Bodies;

public enum HeldKind { Recommendation, DistrictRecord, Post, ChampionPost, ForumSeat, PartnerPlan, Partner, ReportingBody, CoveredByChampion }

/// <summary>One open item that a body holds. For a district's record <paramref name="PartId"/> is the district, for a seat the seat.</summary>
public sealed record HeldItem(HeldKind Kind, Guid Id, Guid PartId, Guid BodyId, string Words, string? Href);

/// <summary>Everything open that bodies hold (W-10): read in one place, so that the list, the count and the handing over agree.</summary>
internal static class Held
{
    public const int Most = 1_000;

    public static async Task<IReadOnlyList<HeldItem>> HeldByAsync(this TrackerDbContext db, IReadOnlyCollection<Guid> bodies, CancellationToken ct)
    {
        List<HeldItem> held = [];
        held.AddRange((await db.Adoptions.AsNoTracking().Where(a => a.Facts.ResponsibleBodyId != null && bodies.Contains(a.Facts.ResponsibleBodyId.Value) && a.Facts.ClosedOn == null && a.Facts.SupersededOn == null)
            .Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new { a.Id, Body = a.Facts.ResponsibleBodyId!.Value, a.Ref, r.Summary }).OrderBy(a => a.Ref).Take(Most).ToListAsync(ct))
            .Select(a => new HeldItem(HeldKind.Recommendation, a.Id, a.Id, a.Body, $"{a.Ref}: {a.Summary}", Urls.Recommendation(a.Ref))));
        held.AddRange((await db.AdoptionDistricts.AsNoTracking().Where(d => d.ResponsibleBodyId != null && bodies.Contains(d.ResponsibleBodyId.Value))
            .Join(db.Adoptions.Where(a => a.Facts.ClosedOn == null && a.Facts.SupersededOn == null && (a.Facts.Answer == Answer.Accepted || a.Facts.Answer == Answer.AcceptedInPart)), d => d.AdoptionId, a => a.Id, (d, a) => new { d, a.Ref })
            .Join(db.Districts, x => x.d.DistrictId, d => d.Id, (x, d) => new { x.d.AdoptionId, x.d.DistrictId, Body = x.d.ResponsibleBodyId!.Value, x.Ref, d.Name }).OrderBy(x => x.Ref).ThenBy(x => x.Name).Take(Most).ToListAsync(ct))
            .Select(x => new HeldItem(HeldKind.DistrictRecord, x.AdoptionId, x.DistrictId, x.Body, $"{x.Ref} in {x.Name}", Urls.Recommendation(x.Ref))));
        held.AddRange((await db.Posts.AsNoTracking().Where(p => p.BodyId != null && bodies.Contains(p.BodyId.Value)).OrderBy(p => p.Name).Take(Most).Select(p => new { p.Id, p.BodyId, p.Name }).ToListAsync(ct))
            .Select(p => new HeldItem(HeldKind.Post, p.Id, p.Id, p.BodyId!.Value, p.Name, Urls.Post(p.Id))));
        held.AddRange((await db.ChampionPosts.AsNoTracking().Where(c => c.BodyId != null && bodies.Contains(c.BodyId.Value) && c.EndedOn == null).OrderBy(c => c.PostName).Take(Most).Select(c => new { c.Id, c.BodyId, c.PostName }).ToListAsync(ct))
            .Select(c => new HeldItem(HeldKind.ChampionPost, c.Id, c.Id, c.BodyId!.Value, c.PostName, Urls.ChampionPost(c.Id))));
        held.AddRange((await db.ForumSeats.AsNoTracking().Where(s => bodies.Contains(s.BodyId) && s.To == null).Join(db.Forums, s => s.ForumId, f => f.Id, (s, f) => new { SeatId = s.Id, ForumId = f.Id, s.BodyId, f.Name })
            .OrderBy(s => s.Name).Take(Most).ToListAsync(ct)).Select(s => new HeldItem(HeldKind.ForumSeat, s.ForumId, s.SeatId, s.BodyId, $"A seat in {s.Name}", Urls.Forum(s.ForumId))));
        held.AddRange((await db.PartnerPlans.AsNoTracking().Where(p => bodies.Contains(p.BodyId)).OrderBy(p => p.Title).Take(Most).Select(p => new { p.Id, p.BodyId, p.Title }).ToListAsync(ct))
            .Select(p => new HeldItem(HeldKind.PartnerPlan, p.Id, p.Id, p.BodyId, p.Title, Urls.Plan(p.Id))));
        held.AddRange((await db.Partners.AsNoTracking().Where(p => p.BodyId != null && bodies.Contains(p.BodyId.Value)).OrderBy(p => p.Name).Take(Most)
            .Select(p => new { p.Id, p.BodyId, p.Name, Waiting = db.PartnerDependencies.Count(d => d.PartnerId == p.Id && d.State == PartnerState.Waiting) }).ToListAsync(ct))
            .Select(p => new HeldItem(HeldKind.Partner, p.Id, p.Id, p.BodyId!.Value, p.Waiting == 0 ? p.Name : $"{p.Name}, {p.Waiting} replies awaited", null)));
        held.AddRange((await db.Bodies.AsNoTracking().Where(b => b.ReportsToId != null && bodies.Contains(b.ReportsToId.Value)).OrderBy(b => b.Name).Take(Most).Select(b => new { b.Id, b.ReportsToId, b.Name }).ToListAsync(ct))
            .Select(b => new HeldItem(HeldKind.ReportingBody, b.Id, b.Id, b.ReportsToId!.Value, b.Name, Urls.Body(b.Id))));
        held.AddRange((await db.ChampionCovers.AsNoTracking().Where(c => c.Kind == CoverKind.Body && c.To == null && bodies.Contains(c.SubjectId)).Join(db.ChampionPosts.Where(p => p.EndedOn == null), c => c.ChampionPostId, p => p.Id, (c, p) => new { p.Id, Body = c.SubjectId, p.PostName })
            .OrderBy(c => c.PostName).Take(Most).ToListAsync(ct)).Select(c => new HeldItem(HeldKind.CoveredByChampion, c.Id, c.Body, c.Body, c.PostName, Urls.ChampionPost(c.Id))));
        return held;
    }
}

public static class HeldKinds
{
    public static string Words(this HeldKind kind) => kind switch
    {
        HeldKind.Recommendation => "Recommendations it answers for",
        HeldKind.DistrictRecord => "Recommendations it answers for in a district",
        HeldKind.Post => "Posts",
        HeldKind.ChampionPost => "Champion posts",
        HeldKind.ForumSeat => "Seats in boards and forums",
        HeldKind.PartnerPlan => "Partner plans",
        HeldKind.Partner => "Partners that actions depend on",
        HeldKind.CoveredByChampion => "Champion posts that cover it",
        _ => "Bodies that report to it",
    };
}
