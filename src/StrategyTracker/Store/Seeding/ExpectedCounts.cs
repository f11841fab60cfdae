using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Store.Seeding;

/// <summary>One count of what was loaded, beside what a right load gives. Null: nobody counts that, or nobody expects it.</summary>
public sealed record RegisterCount(string Name, int? Expected, int? Found)
{
    public bool IsRight => Expected is null || Expected == Found;

    public override string ToString() => Found is null
        ? $"{Name}: {Expected} expected, but nothing of that name is counted"
        : $"{Name}: {Expected} expected, {Found} found";
}

/// <summary>
/// Counts what the database holds of a register, beside its expected-counts.json (requirements §13). What the area did since
/// (promoted actions, filled framework rows, new owners) changes none of these counts.
/// </summary>
public sealed class ExpectedCounts(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<IReadOnlyList<RegisterCount>> GetAsync(string folder, CancellationToken ct = default)
    {
        var register = await new RegisterReader(folder, new RegisterProblems()).ReadAsync(ct);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var code = register.Strategy.Code;
        var strategy = await db.Strategies.AsNoTracking().Where(s => s.Code == code).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(ct)
            ?? throw new RuleViolation($"The strategy {code} is not in this database yet.");

        Dictionary<string, int> found = [];
        await CountActionsAsync(db, strategy, found, ct);
        await CountRestAsync(db, strategy, register, found, ct);
        await CountTablesAsync(db, strategy, found, ct);
        return
        [
            .. found.Select(f => new RegisterCount(f.Key, register.ExpectedCounts.TryGetValue(f.Key, out var expected) ? expected : null, f.Value)),
            .. register.ExpectedCounts.Where(e => !found.ContainsKey(e.Key)).Select(e => new RegisterCount(e.Key, e.Value, null)),
        ];
    }

    private static async Task CountActionsAsync(TrackerDbContext db, Guid strategy, Dictionary<string, int> found, CancellationToken ct)
    {
        var actions = await db.ActionPoints.AsNoTracking().Where(a => a.StrategyId == strategy && a.SourceForm != SourceForm.Promoted && a.SourceForm != SourceForm.FollowOn)
            .Select(a => new { a.Id, a.SectionId, a.SourceForm, a.IsHeading, a.DeadlineKind, a.OwnerKind, a.Level, a.Control, a.IsDuty, a.AppliesPer }).ToListAsync(ct);
        var sections = await db.Sections.AsNoTracking().Where(s => s.StrategyId == strategy).OrderBy(s => s.Number).Select(s => new { s.Id, s.Number }).ToListAsync(ct);
        found["sections"] = sections.Count;
        found["actions"] = actions.Count;
        foreach (var section in sections) { found[$"actions in section {section.Number}"] = actions.Count(a => a.SectionId == section.Id); }
        found["actions as bullets"] = actions.Count(a => a.SourceForm == SourceForm.Bullet);
        found["actions as sub-bullets"] = actions.Count(a => a.SourceForm == SourceForm.SubBullet);
        found["actions as plain text"] = actions.Count(a => a.SourceForm == SourceForm.Paragraph);
        found["heading actions"] = actions.Count(a => a.IsHeading);
        found["fixed deadlines"] = actions.Count(a => a.DeadlineKind == DeadlineKind.Fixed);
        found["recurring"] = actions.Count(a => a.DeadlineKind == DeadlineKind.Recurring);
        found["ongoing"] = actions.Count(a => a.DeadlineKind == DeadlineKind.Ongoing);
        found["no date in the source"] = actions.Count(a => a.DeadlineKind == DeadlineKind.Unspecified);
        found["owned by a post"] = actions.Count(a => a.OwnerKind == OwnerKind.Post);
        found["owned by a group of posts"] = actions.Count(a => a.OwnerKind == OwnerKind.PostGroup);
        found["owned by the board"] = actions.Count(a => a.OwnerKind == OwnerKind.Body);
        found["owned by the organisation only"] = actions.Count(a => a.OwnerKind == OwnerKind.Organisation);
        found["owned by nobody"] = actions.Count(a => a.OwnerKind == OwnerKind.None);
        foreach (var level in Enum.GetValues<CommitmentLevel>()) { found[$"level {RegisterWords.Word(level)}"] = actions.Count(a => a.Level == level); }
        found["in the area's power"] = actions.Count(a => a.Control == Control.Direct);
        found["needs a partner too"] = actions.Count(a => a.Control == Control.Joint);
        found["somebody else decides"] = actions.Count(a => a.Control == Control.Influence);
        found["gender equality duty actions"] = actions.Count(a => a.IsDuty);
        found["worked team by team or by locality"] = actions.Count(a => a.AppliesPer is not null);

        var owners = await db.ActionPoints.AsNoTracking().Where(a => a.StrategyId == strategy && a.SourceForm != SourceForm.Promoted && a.SourceForm != SourceForm.FollowOn)
            .SelectMany(a => a.Owners.Where(o => o.From == a.PublishedOn && o.AssignedBy == Actor.System.Name)).Select(o => new { o.ActionPointId, o.Part }).ToListAsync(ct);
        var byAction = owners.GroupBy(o => o.ActionPointId).Select(g => g.Select(o => o.Part).ToList()).ToList();
        found["joint owners"] = byAction.Count(parts => parts.Count(p => p is OwnerPart.Accountable or OwnerPart.CoOwner) > 1);
        found["doer and separate checker"] = byAction.Count(parts => parts.Contains(OwnerPart.Doer) && parts.Contains(OwnerPart.Checker));
    }

    private static async Task CountRestAsync(TrackerDbContext db, Guid strategy, Register register, Dictionary<string, int> found, CancellationToken ct)
    {
        // Posts and partners belong to no one strategy, so only the register's own are counted.
        var posts = register.Posts.Select(p => p.Name).ToList();
        var partners = register.Partners.Select(p => p.Name).ToList();
        found["posts"] = await db.Posts.CountAsync(p => posts.Contains(p.Name), ct);
        found["partners"] = await db.Partners.CountAsync(p => partners.Contains(p.Name), ct);
        found["duties"] = await db.Duties.CountAsync(d => d.StrategyId == strategy, ct);
        found["narrative commitments"] = await db.NarrativeCommitments.CountAsync(c => c.StrategyId == strategy, ct);
        found["narrative commitments without an action"] = await db.NarrativeCommitments.CountAsync(c => c.StrategyId == strategy && !c.Mirrors.Any(), ct);
        found["measures named by actions"] = await db.Measures.CountAsync(m => m.StrategyId == strategy && m.IsStated, ct);
        found["measures"] = await db.Measures.CountAsync(m => m.StrategyId == strategy && !m.IsLocal, ct);
        found["actions with measures"] = await db.Measures.Where(m => m.StrategyId == strategy && m.IsStated).SelectMany(m => m.Actions).Select(m => m.ActionPointId).Distinct().CountAsync(ct);
        found["framework steps"] = await db.FrameworkSteps.CountAsync(s => s.StrategyId == strategy, ct);
        found["framework steps blank at load"] = await db.FrameworkSteps.CountAsync(s => s.StrategyId == strategy
            && ((s.Raw == null && s.DateFrom == null && s.PersonName == null) || db.History.Any(h => h.SubjectId == s.Id && h.Number == 1 && h.From == "not recorded")), ct);
        found["figures"] = await db.SourceFigures.CountAsync(f => f.StrategyId == strategy, ct);
        found["aims"] = await db.Aims.CountAsync(a => a.StrategyId == strategy, ct);
        found["drivers"] = await db.Drivers.CountAsync(d => d.StrategyId == strategy, ct);
        found["reference documents"] = await db.ReferenceDocuments.CountAsync(d => d.StrategyId == strategy, ct);
        found["glossary terms"] = await db.GlossaryTerms.CountAsync(t => t.StrategyId == strategy, ct);
        found["anomalies"] = await db.Anomalies.CountAsync(a => a.StrategyId == strategy, ct);
    }

    private static async Task CountTablesAsync(TrackerDbContext db, Guid strategy, Dictionary<string, int> found, CancellationToken ct)
    {
        var rows = await db.BaselineRows.AsNoTracking().Where(r => r.StrategyId == strategy).ToListAsync(ct);
        found["table rows"] = rows.Count;
        found["table rows adding up"] = rows.Count(r => r.AddsUp);
        foreach (var place in rows.GroupBy(r => r.Geography))
        {
            found[$"men, {place.Key}"] = place.Sum(r => r.Men);
            found[$"women, {place.Key}"] = place.Sum(r => r.Women);
            found[$"total, {place.Key}"] = place.Sum(r => r.Total);
        }
        // Parts that should reach a whole, and do not: what came of the pre-sentence reports on women.
        string[] results = ["F02", "F03", "F04"];
        var figures = (await db.SourceFigures.AsNoTracking().Where(f => f.StrategyId == strategy && f.Number != null).ToListAsync(ct)).ToDictionary(f => f.Ref, f => (int)f.Number!.Value);
        if (!figures.TryGetValue("F01", out var reports)) { return; }
        found["reports on women"] = reports;
        found["reports with no stated result"] = reports - results.Sum(r => figures.GetValueOrDefault(r));
    }
}
