using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Areas;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Reads one recommendation's whole story in an area: a fixed number of look-ups by key.</summary>
public sealed class RecommendationStoryQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock, SimilarQuery similar) : IUseCase
{
    public const int HistoryShown = 150;
    private const int Most = 200;

    private static readonly Act[] Acts =
    [
        Act.AdoptRecommendation, Act.AnswerRecommendation, Act.ReportAdoption, Act.VerifyAdoption, Act.JudgeOutcome, Act.UnblockAdoption, Act.EditRegister, Act.PromoteAsk, Act.ReadRestrictedNotes, Act.EnterOnBehalf,
    ];

    /// <returns>Null when there is no such entry.</returns>
    public async Task<RecommendationStory?> GetAsync(string reference, AreaHead area, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.Recommendations.AsNoTracking().Include(r => r.Sections).FirstOrDefaultAsync(r => r.Ref == reference, ct) is not { } entry) { return null; }
        var adoption = await AdoptionStories.ReadAsync(db, entry.Id, area, by, clock.Today, ct);
        var owned = new Owned(adoption?.Facts.DrivingPostId, adoption?.Facts.ResponsibleBodyId);
        return new RecommendationStory(await EntryAsync(db, entry, ct), adoption, area, Acts.Where(a => by.May(a, owned)).ToHashSet(), clock.Today)
        {
            History = await db.History.AsNoTracking().Where(h => h.SubjectId == entry.Id || (adoption != null && h.SubjectId == adoption.Id))
                .OrderByDescending(h => h.HappenedOn).ThenByDescending(h => h.EnteredAt).ThenByDescending(h => h.Number).Take(HistoryShown)
                .Select(h => new HistoryRow(h.HappenedOn, h.EnteredAt, h.ByName, h.OnBehalfOf, h.What, h.From, h.To, h.Why, null, null, false)).ToListAsync(ct),
        };
    }

    private async Task<EntryStory> EntryAsync(TrackerDbContext db, Recommendation r, CancellationToken ct)
    {
        var source = await db.SourceDocuments.AsNoTracking().Where(s => s.Id == r.SourceId).Select(s => new SourceHead(s.Code, s.Title, s.Author, s.Year, s.Reliability, s.Caution)).FirstAsync(ct);
        var sections = r.Sections.Select(s => s.SectionId).ToList();
        var near = await db.Recommendations.AsNoTracking().Where(o => o.Id == r.ParentId || o.ParentId == r.Id || o.Id == r.RepeatsId || o.RepeatsId == r.Id || o.Id == r.SupersededById)
            .OrderBy(o => o.Order).Take(Most).Select(o => new { o.ParentId, o.RepeatsId, Link = new EntryLink(o.Id, o.Ref, o.Summary, o.Standing) }).ToListAsync(ct);
        var alike = await similar.GetAsync(new SimilarTo(r.Summary, r.Addressees, r.ThemeList, r.Id), ct);
        return new EntryStory(
            r.Id, r.Version, r.Ref, r.Kind, r.Standing, r.Summary, r.Detail, r.Evidence, r.Addressees, r.Strength, r.SourceDeadline, r.ThemeList, r.Locator, r.IsSplitByRegister,
            r.NeedsReview, r.Review, r.ReviewedOn, r.IsSwitchedOn, r.IsAdoptable, source)
        {
            Sections = await db.Sections.AsNoTracking().Where(s => sections.Contains(s.Id)).Join(db.Strategies, s => s.StrategyId, t => t.Id, (s, t) => new { s, t.Code })
                .OrderBy(x => x.Code).ThenBy(x => x.s.Number).Take(Most).Select(x => new SectionChoice(x.s.Id, x.Code, x.s.Number, x.s.Title)).ToListAsync(ct),
            Parent = near.FirstOrDefault(n => n.Link.Id == r.ParentId)?.Link, Repeats = near.FirstOrDefault(n => n.Link.Id == r.RepeatsId)?.Link,
            SupersededBy = near.FirstOrDefault(n => n.Link.Id == r.SupersededById)?.Link,
            Parts = [.. near.Where(n => n.ParentId == r.Id).Select(n => n.Link)], RepeatedBy = [.. near.Where(n => n.RepeatsId == r.Id).Select(n => n.Link)],
            Similar = [.. alike.Where(a => near.All(n => n.Link.Id != a.Id))],
        };
    }

    /// <summary>Whose it is, as permission needs to know.</summary>
    private sealed record Owned(Guid? Post, Guid? Body) : IOwned
    {
        public IEnumerable<Guid> OwnerPostIds => Post is { } post ? [post] : [];
        public Guid? AccountableOfficerId => null;
        public bool IsOwnedByBoard => false;
        public IEnumerable<Guid> TeamIds => [];
        public Guid? OwnerBodyId => Body;
    }
}
