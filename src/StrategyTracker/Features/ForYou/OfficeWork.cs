using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.Queue;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ForYou;

/// <summary>What falls to directors, the area lead, team managers, board members and administrators by their role.</summary>
internal static class OfficeWork
{
    private const int Shown = 10;

    public static IReadOnlyList<OwedFigure> QueueFigures(QueueCounts counts) =>
        [.. QueueTabs.All.Where(t => counts.Of(t) > 0).Select(t => new OwedFigure(counts.Words(t), t.Words(), Tone.Warning, QueueAddress.Of(t)))];

    public static async Task<OwedGroup?> ProposedDatesAsync(TrackerDbContext db, CancellationToken ct)
    {
        var asked = await db.TargetDateMoves.AsNoTracking().Where(t => t.State == TargetDateState.Proposed).OrderBy(t => t.EnteredAt).Take(Shown + 1)
            .Join(db.ActionPoints, t => t.ActionPointId, a => a.Id, (t, a) => new { a.Ref, a.Summary, t.Date, t.ByName, t.EnteredAt }).OrderBy(t => t.EnteredAt).ToListAsync(ct);
        return Group("Proposed dates to answer", Tone.Warning, asked, t => new OwedLine(t.Ref, t.Summary, $"{t.ByName} asks for {Text.Day(t.Date)}", "Answer", QueueAddress.Of(QueueTab.Proposed)), QueueAddress.Of(QueueTab.Proposed));
    }

    public static async Task<OwedGroup?> UpdatesToSignOffAsync(TrackerDbContext db, Actor by, CancellationToken ct)
    {
        var waiting = await db.ProgressUpdates.AsNoTracking().Where(u => !u.IsDraft && u.SignedOffAt == null && (u.AuthorId == null || u.AuthorId != by.PersonId)).OrderByDescending(u => u.EnteredAt).Take(Shown + 1)
            .Join(db.ActionPoints, u => u.ActionPointId, a => a.Id, (u, a) => new { a.Ref, a.Summary, u.AuthorName, u.HappenedOn, u.EnteredAt }).OrderByDescending(u => u.EnteredAt).ToListAsync(ct);
        return Group("Updates awaiting sign-off", Tone.Neutral, waiting, u => new OwedLine(u.Ref, u.Summary, $"{u.AuthorName} reported on {Text.Day(u.HappenedOn)}", "Read and sign off", Urls.Action(u.Ref)),
            Urls.RegisterWith(("sort", "-report")));
    }

    /// <summary>Updates on the actions that a post of theirs checks .</summary>
    public static async Task<OwedGroup?> UpdatesToCheckAsync(TrackerDbContext db, Actor by, CancellationToken ct)
    {
        var posts = by.PostIds.ToList();
        var checkedByThem = db.ActionOwners.Where(o => posts.Contains(o.PostId) && o.To == null && o.Part == OwnerPart.Checker).Select(o => o.ActionPointId);
        var waiting = await db.ProgressUpdates.AsNoTracking().Where(u => checkedByThem.Contains(u.ActionPointId) && !u.IsDraft && u.SignedOffAt == null && (u.AuthorId == null || u.AuthorId != by.PersonId))
            .OrderByDescending(u => u.EnteredAt).Take(Shown + 1)
            .Join(db.ActionPoints, u => u.ActionPointId, a => a.Id, (u, a) => new { a.Ref, a.Summary, u.AuthorName, u.HappenedOn, u.EnteredAt }).OrderByDescending(u => u.EnteredAt).ToListAsync(ct);
        return Group("Updates for you to check", Tone.Neutral, waiting, u => new OwedLine(u.Ref, u.Summary, $"{u.AuthorName} reported on {Text.Day(u.HappenedOn)}", "Read and sign off", Urls.Action(u.Ref)), null);
    }

    public static async Task<OwedGroup?> BlankStepsAsync(TrackerDbContext db, CancellationToken ct)
    {
        var steps = await db.FrameworkSteps.AsNoTracking().Join(db.Strategies, s => s.StrategyId, s => s.Id, (step, strategy) => new { step, strategy.Code })
            .OrderBy(s => s.Code).ThenBy(s => s.step.Order).Take(200).ToListAsync(ct);
        return Group("Framework steps not recorded", Tone.Warning, [.. steps.Where(s => s.step.IsBlank)],
            s => new OwedLine(null, s.step.Step, s.Code, "Fill it in", Urls.Strategy(s.Code)), null);
    }

    public static async Task<OwedGroup?> VacanciesAsync(TrackerDbContext db, DateOnly today, CancellationToken ct)
    {
        var vacant = await db.Posts.AsNoTracking()
            .Where(p => p.IsInternal && db.ActionOwners.Any(o => o.PostId == p.Id && o.To == null)
                && !db.PostHoldings.Any(h => h.PostId == p.Id && !h.IsDeputy && (h.From == null || h.From <= today) && (h.To == null || h.To >= today)))
            .OrderBy(p => p.Name).Take(Shown + 1).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        return Group("Vacant posts that hold actions", Tone.Warning, vacant, p => new OwedLine(null, p.Name, "Nobody holds it, and its actions wait", "Appoint somebody", Urls.Post(p.Id)), Urls.Posts);
    }

    public static async Task<OwedGroup?> TeamWorkAsync(TrackerDbContext db, Actor by, CancellationToken ct)
    {
        var teams = by.TeamIds.ToList();
        if (teams.Count == 0) { return null; }
        var open = await db.TeamInstances.AsNoTracking().Where(t => teams.Contains(t.TeamId) && t.State != ActionState.Closed)
            .Join(db.ActionPoints, t => t.ActionPointId, a => a.Id, (t, a) => new { t.TeamId, t.State, a.Ref, a.Summary, a.DueOrder })
            .Join(db.Teams, t => t.TeamId, t => t.Id, (t, team) => new { t.Ref, t.Summary, t.State, t.DueOrder, Team = team.Name })
            .OrderBy(t => t.DueOrder).ThenBy(t => t.Ref).Take(Shown + 1).ToListAsync(ct);
        return Group("Your team's part", Tone.Neutral, open, t => new OwedLine(t.Ref, t.Summary, $"{t.Team}: {t.State.Words()}", "Say how it stands", Urls.Action(t.Ref)),
            teams.Count == 1 ? Urls.RegisterWith(("team", teams[0].ToString())) : null);
    }

    public static async Task<OwedGroup?> BoardDecisionsAsync(TrackerDbContext db, DateOnly today, CancellationToken ct)
    {
        var wanted = await db.ActionPoints.AsNoTracking().Where(a => a.OwnerKind == OwnerKind.Body).Where(ActionPoint.AwaitingDecision())
            .OrderBy(a => a.DueOrder).ThenBy(a => a.Ref).Take(Shown).Select(a => new { a.Ref, a.Summary, a.AssuranceDue }).ToListAsync(ct);
        var assurance = await db.ActionPoints.AsNoTracking().Where(a => a.OwnerKind == OwnerKind.Body).Where(ActionPoint.AssuranceDueOn(today))
            .OrderBy(a => a.AssuranceDue).ThenBy(a => a.Ref).Take(Shown).Select(a => new { a.Ref, a.Summary, a.AssuranceDue }).ToListAsync(ct);
        return Group("Wanted from the board", Tone.Warning,
            [.. wanted.Select(a => new OwedLine(a.Ref, a.Summary, "A decision closes it; not going ahead is a decision too", "Decide", Urls.Action(a.Ref))),
             .. assurance.Select(a => new OwedLine(a.Ref, a.Summary, $"Assurance was due {Text.Day(a.AssuranceDue)}", "Say whether it holds", Urls.Action(a.Ref)))]);
    }

    public static async Task<OwedGroup?> PeopleWithoutRoleAsync(TrackerDbContext db, CancellationToken ct)
    {
        var people = await db.People.AsNoTracking().Where(p => p.IsActive && p.Email != null && !p.Roles.Any()).OrderBy(p => p.Name).Take(Shown + 1).Select(p => new { p.Name, p.Email }).ToListAsync(ct);
        return Group("People without a role", Tone.Warning, people, p => new OwedLine(null, p.Name, p.Email, "Give a role", Urls.Administration), Urls.Administration);
    }

    private static OwedGroup? Group<T>(string title, Tone tone, IReadOnlyList<T> found, Func<T, OwedLine> line, string? more) =>
        found.Count == 0 ? null : new OwedGroup(title, tone, [.. found.Take(Shown).Select(line)], found.Count > Shown ? more : null);

    private static OwedGroup? Group(string title, Tone tone, IReadOnlyList<OwedLine> lines) => lines.Count == 0 ? null : new OwedGroup(title, tone, lines);
}
