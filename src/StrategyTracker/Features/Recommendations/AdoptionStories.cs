using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Areas;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Reads what an area made of one recommendation, part by part; never its standings, and the restricted note only for those who may.</summary>
internal static class AdoptionStories
{
    private const int Most = 200;

    public static async Task<AdoptionStory?> ReadAsync(TrackerDbContext db, Guid recommendationId, AreaHead area, Actor by, DateOnly today, CancellationToken ct)
    {
        var head = await db.Adoptions.AsNoTracking().Where(a => a.AreaId == area.Id && a.RecommendationId == recommendationId)
            .Select(a => new { a.Id, a.Version, a.RegisteredOn, a.Facts, a.AnswerReason, a.PartAccepted, a.FirstAgreedDate, a.VerifiedByName, a.OutcomeStatement }).FirstOrDefaultAsync(ct);
        if (head is null) { return null; }
        var (id, facts) = (head.Id, head.Facts);
        return new AdoptionStory(id, head.Version, head.RegisteredOn, facts, head.AnswerReason, head.PartAccepted, head.FirstAgreedDate, head.VerifiedByName, head.OutcomeStatement)
        {
            Body = await db.Bodies.AsNoTracking().Where(b => b.Id == facts.ResponsibleBodyId).Select(b => new NamedChoice(b.Id, b.Name)).FirstOrDefaultAsync(ct),
            Board = await db.Forums.AsNoTracking().Where(f => f.Id == facts.DrivingBoardId).Select(f => new NamedChoice(f.Id, f.Name)).FirstOrDefaultAsync(ct),
            Post = await db.Posts.AsNoTracking().Where(p => p.Id == facts.DrivingPostId).Select(p => new NamedChoice(p.Id, p.Name)).FirstOrDefaultAsync(ct),
            Holders = await HoldersAsync(db, facts.DrivingPostId, today, ct),
            Actions = await ActionsAsync(db, id, today, ct),
            Updates = await db.AdoptionUpdates.AsNoTracking().Where(u => u.AdoptionId == id).OrderByDescending(u => u.HappenedOn).ThenByDescending(u => u.EnteredAt).Take(Most)
                .Select(u => new AdoptionUpdateRow(u.Done, u.Different, u.ByName, u.OnBehalfOf, u.HappenedOn, u.EnteredAt)).ToListAsync(ct),
            Evidence = await db.AdoptionEvidence.AsNoTracking().Where(e => e.AdoptionId == id).OrderByDescending(e => e.EnteredAt).Take(Most)
                .Select(e => new AdoptionEvidenceRow(e.Id, e.Title, e.Address, e.Note, e.DatedOn, e.IsWorthCopying, e.AddedByName, e.HappenedOn, e.EnteredAt)).ToListAsync(ct),
            Dates = await db.Set<AdoptionDateMove>().AsNoTracking().Where(d => d.AdoptionId == id).OrderByDescending(d => d.HappenedOn).ThenByDescending(d => d.Id).Take(Most)
                .Select(d => new DateMoveRow(d.Date, d.HappenedOn, d.ByName, d.Why)).ToListAsync(ct),
            Stalls = await db.Set<AdoptionStall>().AsNoTracking().Where(s => s.AdoptionId == id).OrderByDescending(s => s.From).ThenByDescending(s => s.Id).Take(Most)
                .Join(db.Posts, s => s.EscalatedToId, p => p.Id, (s, p) => new StallRow(s.BlockedBy, s.Reason, s.Ask, p.Name, s.From, s.EndedOn, s.EndedHow)).ToListAsync(ct),
            Districts = await DistrictsAsync(db, id, area, ct),
            RestrictedNote = by.May(Act.ReadRestrictedNotes) ? await db.Adoptions.Where(a => a.Id == id).Select(a => a.RestrictedNote).FirstOrDefaultAsync(ct) : null,
        };
    }

    private static async Task<IReadOnlyList<string>> HoldersAsync(TrackerDbContext db, Guid? post, DateOnly today, CancellationToken ct) => post is null ? [] :
        await db.PostHoldings.AsNoTracking().Where(h => h.PostId == post && (h.From == null || h.From <= today) && (h.To == null || h.To >= today))
            .Join(db.People, h => h.PersonId, p => p.Id, (h, p) => new { p.Name, h.IsDeputy }).OrderBy(h => h.IsDeputy).ThenBy(h => h.Name).Take(20).Select(h => h.IsDeputy ? h.Name + " (deputy)" : h.Name).ToListAsync(ct);

    private static async Task<IReadOnlyList<CarryingAction>> ActionsAsync(TrackerDbContext db, Guid adoptionId, DateOnly today, CancellationToken ct)
    {
        var rows = await db.AdoptionActions.AsNoTracking().Where(l => l.AdoptionId == adoptionId && l.UnlinkedOn == null)
            .Join(db.ActionPoints, l => l.ActionPointId, a => a.Id, (l, a) => new { l.LinkedOn, Action = a })
            .Join(db.Strategies, x => x.Action.StrategyId, s => s.Id, (x, s) => new { x.LinkedOn, x.Action, s.DueSoonDays, s.SilentAfterDays }).OrderBy(x => x.Action.Ref).Take(Most).ToListAsync(ct);
        return [.. rows.Select(x => new CarryingAction(x.Action.Id, new LinkedAction(x.Action.Ref, x.Action.Summary, x.Action.Facts.On(x.Action.KindOf(), today, new LocalIntervals(x.DueSoonDays, x.SilentAfterDays)), null), x.LinkedOn))];
    }

    private static async Task<IReadOnlyList<DistrictRow>> DistrictsAsync(TrackerDbContext db, Guid adoptionId, AreaHead area, CancellationToken ct)
    {
        var said = (await db.AdoptionDistricts.AsNoTracking().Where(d => d.AdoptionId == adoptionId).Take(Most)
            .Select(d => new { d.DistrictId, d.State, d.ResponsibleBodyId, Body = db.Bodies.Where(b => b.Id == d.ResponsibleBodyId).Select(b => b.Name).FirstOrDefault(), d.Note, d.WorthCopying, d.SaidOn, d.SaidBy }).ToListAsync(ct)).ToDictionary(d => d.DistrictId);
        return [.. area.Districts.Select(d => said.TryGetValue(d.Id, out var s) ? new DistrictRow(d.Id, d.Name, s.State, s.Body, s.ResponsibleBodyId, s.Note, s.WorthCopying, s.SaidOn, s.SaidBy) : new DistrictRow(d.Id, d.Name, null, null, null, null, null, null, null))];
    }
}
