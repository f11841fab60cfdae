using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Issues;

/// <summary>What an issue can be about: the choices, the name kept with the issue, and the address that leads there.</summary>
public sealed class IssueSubjects(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 1_000;

    public async Task<IReadOnlyList<PickOption>> ChoicesAsync(Guid areaId, IssueSubject subject, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return subject switch
        {
            IssueSubject.Recommendation => await db.Adoptions.AsNoTracking().Where(a => a.AreaId == areaId).Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (_, r) => r)
                .OrderBy(r => r.Order).ThenBy(r => r.Ref).Take(Most).Select(r => new PickOption(r.Id, r.Ref + ": " + r.Summary, null)).ToListAsync(ct),
            IssueSubject.Action => await db.ActionPoints.AsNoTracking().OrderBy(a => a.StrategyId).ThenBy(a => a.Order).Take(Most).Select(a => new PickOption(a.Id, a.Ref + ": " + a.Summary, null)).ToListAsync(ct),
            IssueSubject.Section => (await db.Sections.AsNoTracking().OrderBy(s => s.StrategyId).ThenBy(s => s.Number).Take(Most).Select(s => new { s.Id, s.Number, s.Title }).ToListAsync(ct))
                .ConvertAll(s => new PickOption(s.Id, $"{s.Number}. {s.Title}", null)),
            IssueSubject.ChampionPost => await db.ChampionPosts.AsNoTracking().Where(c => c.AreaId == areaId).OrderBy(c => c.PostName).Take(Most).Select(c => new PickOption(c.Id, c.PostName, null)).ToListAsync(ct),
            IssueSubject.PartnerPlan => await db.PartnerPlans.AsNoTracking().Where(p => p.AreaId == areaId).OrderBy(p => p.Title).Take(Most).Select(p => new PickOption(p.Id, p.Title, null)).ToListAsync(ct),
            _ => [],
        };
    }

    /// <summary>What the subject is called, kept with the issue.</summary>
    /// <exception cref="NotFound">There is no such subject in the area.</exception>
    internal static async Task<string?> NameAsync(TrackerDbContext db, Guid areaId, IssueSubject subject, Guid? id, CancellationToken ct)
    {
        if (subject == IssueSubject.Nothing) { return null; }
        if (id is null) { throw new RuleViolation($"Choose which {subject.Words()} it is about, or say that it is about nothing held here."); }
        var name = subject switch
        {
            IssueSubject.Recommendation => await db.Recommendations.Where(r => r.Id == id).Select(r => r.Ref + ": " + r.Summary).FirstOrDefaultAsync(ct),
            IssueSubject.Action => await db.ActionPoints.Where(a => a.Id == id).Select(a => a.Ref + ": " + a.Summary).FirstOrDefaultAsync(ct),
            IssueSubject.Section => await db.Sections.Where(s => s.Id == id).Select(s => s.Title).FirstOrDefaultAsync(ct),
            IssueSubject.ChampionPost => await db.ChampionPosts.Where(c => c.Id == id && c.AreaId == areaId).Select(c => c.PostName).FirstOrDefaultAsync(ct),
            _ => await db.PartnerPlans.Where(p => p.Id == id && p.AreaId == areaId).Select(p => p.Title).FirstOrDefaultAsync(ct),
        };
        return name ?? throw new NotFound(subject.Words());
    }

    internal static async Task<string?> HrefAsync(TrackerDbContext db, IssueSubject subject, Guid? id, string? area, CancellationToken ct) => (subject, id) switch
    {
        (IssueSubject.Recommendation, { } r) => await db.Recommendations.Where(x => x.Id == r).Select(x => x.Ref).FirstOrDefaultAsync(ct) is { } reference ? Urls.Recommendation(reference, area) : null,
        (IssueSubject.Action, { } a) => await db.ActionPoints.Where(x => x.Id == a).Select(x => x.Ref).FirstOrDefaultAsync(ct) is { } reference ? Urls.Action(reference) : null,
        (IssueSubject.Section, { } s) => await db.Sections.Where(x => x.Id == s).Join(db.Strategies, x => x.StrategyId, x => x.Id, (section, strategy) => new { strategy.Code, section.Number }).FirstOrDefaultAsync(ct) is { } at
            ? Urls.Section(at.Code, at.Number) : null,
        (IssueSubject.ChampionPost, { } c) => Urls.ChampionPost(c),
        (IssueSubject.PartnerPlan, { } p) => Urls.Plan(p),
        _ => null,
    };
}

public static class IssueSubjectWords
{
    public static string Words(this IssueSubject subject) => subject switch
    {
        IssueSubject.Nothing => "nothing held here",
        IssueSubject.Recommendation => "recommendation",
        IssueSubject.Action => "action",
        IssueSubject.Section => "section of the strategy",
        IssueSubject.ChampionPost => "champion post",
        _ => "partner plan",
    };
}
