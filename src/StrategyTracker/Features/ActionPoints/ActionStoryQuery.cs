using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Reads one action's whole story for the person looking. A fixed number of look-ups by key, whatever the size of the register.</summary>
public sealed class ActionStoryQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int UpdatesShown = 20;
    public const int HistoryShown = 100;
    public const int OccurrencesShown = 60;

    /// <returns>The story, or null when there is no such action.</returns>
    public async Task<ActionStory?> GetAsync(string reference, Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        if (await WholeAsync(db, reference, ct) is not { } action) { return null; }
        var row = (await db.ReadRowsAsync(db.ActionPoints.Where(a => a.Id == action.Id), ct))[0];
        var local = await db.Strategies.Where(s => s.Id == action.StrategyId).Select(s => new LocalIntervals(s.DueSoonDays, s.SilentAfterDays)).FirstAsync(ct);
        var updates = await UpdatesAsync(db, action.Id, by, ct);
        var evidence = await EvidenceAsync(db, action, ct);
        var partners = await db.PartnerDependencies.AsNoTracking().Where(d => d.ActionPointId == action.Id)
            .Join(db.Partners, d => d.PartnerId, p => p.Id, (d, p) => new { d.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var teams = await TeamNamesAsync(db, action, ct);
        return new ActionStory(row, SourceOf(action), action.Demand, action.StillMissing(), Allowed(by, action), local, today)
        {
            Owners = await OwnersAsync(db, action, today, ct),
            Officer = await OfficerAsync(db, action, ct),
            TargetDates = [.. action.TargetDates.OrderByDescending(t => t.EnteredAt).Select(t => new TargetDateRow(t.Id, t.Date, t.State, t.Why, t.ByName, t.SetOn, t.AnsweredBy))],
            Parts = [.. action.Components.OrderBy(c => c.Order).Select(c => new PartRow(c.Id, c.Words, c.SettledOn, evidence.FirstOrDefault(e => e.Id == c.EvidenceId)?.Title))],
            Evidence = evidence,
            Updates = [.. updates.Where(u => !u.IsDraft).Take(UpdatesShown).Select(u => Shown(u, by))],
            HasOlderUpdates = updates.Count(u => !u.IsDraft) > UpdatesShown,
            MyDraft = updates.Where(u => u.IsDraft).Select(u => Shown(u, by)).FirstOrDefault(),
            Decisions = [.. action.Decisions.OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.EnteredAt).Select(d => new DecisionRow(d.Question, d.Outcome, d.Reason, d.DecidedOn, d.ByName, d.OnBehalfOf, d.RevisitOn))],
            Partners = [.. action.Dependencies.Select(d => new DependencyRow(d.Id, partners[d.Id], d.WhatWeNeed, d.State, d.AskedOn, d.ReplyDue, d.LastContactOn)).OrderBy(d => d.Partner)],
            Attempts = [.. action.Attempts.OrderByDescending(a => a.TriedOn).ThenByDescending(a => a.EnteredAt).Select(a => new AttemptRow(a.Id, a.DependencyId is { } d ? partners[d] : null, a.What, a.TriedOn, a.ByName, a.Reply, a.RepliedOn))],
            Teams = [.. action.TeamInstances.Select(t => new TeamRow(t.TeamId, teams.GetValueOrDefault(t.TeamId, ""), t.State, t.Note, t.UpdatedOn, t.UpdatedBy, by.MayForTeam(action, t.TeamId))).OrderBy(t => t.Team)],
            Occurrences = OccurrencesOf(action, teams, by),
            OccurrenceTally = new OccurrenceTally(action.Occurrences.Count(o => o.IsDone), action.Occurrences.Count(o => o.IsDone && o.IsDoneLate), action.Occurrences.Count(o => o.IsMissedOn(today)), action.Occurrences.Count),
            Assurances = [.. action.Assurances.OrderByDescending(a => a.DoneOn).ThenByDescending(a => a.EnteredAt).Select(a => new AssuranceRow(a.Result, a.Note, a.DoneOn, a.DueOn, a.ByName, a.OnBehalfOf))],
            Linked = await LinkedAsync(db, action.Id, today, local, ct),
            Children = [.. action.Children.OrderBy(c => c.Order).Select(c => Linked(c, today, local, null))],
            Parent = action.Parent is { } parent ? Linked(parent, today, local, null) : null,
            Prose = [.. (await db.NarrativeCommitments.AsNoTracking().Where(c => c.PromotedToId == action.Id || c.Mirrors.Any(m => m.ActionPointId == action.Id)).OrderBy(c => c.Order).Select(c => new { c.Ref, c.Summary }).ToListAsync(ct)).Select(c => (c.Ref, c.Summary))],
            History = await HistoryAsync(db, action.Id, ct),
        };
    }

    private static Task<ActionPoint?> WholeAsync(TrackerDbContext db, string reference, CancellationToken ct)
    {
        var wanted = reference.Trim();
        return db.ActionPoints.AsNoTrackingWithIdentityResolution().Where(a => a.Ref == wanted)
            .Include(a => a.Owners).Include(a => a.Officers).Include(a => a.TargetDates).Include(a => a.Components).Include(a => a.Evidence)
            .Include(a => a.Decisions).Include(a => a.Dependencies).Include(a => a.Attempts).Include(a => a.TeamInstances)
            .Include(a => a.Occurrences).Include(a => a.Assurances).Include(a => a.Children).Include(a => a.Parent)
            .AsSplitQuery().FirstOrDefaultAsync(ct);
    }

    private static HashSet<Act> Allowed(Actor by, ActionPoint action) => [.. Enum.GetValues<Act>().Where(act => by.May(act, action))];

    private static SourceFacts SourceOf(ActionPoint a) => new(
        a.Detail, a.Notes, a.SourceForm, a.SourceLine, a.Trigger, a.AppliesPer, a.PartnerNote, a.Themes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        a.IsDuty, a.IsIntervalLocal, IntervalWords(a), a.AssuranceEveryMonths, ActionPoint.InferredFirstDate(a.IsDuty, a.Every, a.EveryUnit, a.PublishedOn));

    private static string? IntervalWords(ActionPoint a) => a switch
    {
        { DeadlineKind: not DeadlineKind.Recurring } => null,
        { Every: { } every, EveryUnit: { } unit } => $"every {(every == 1 ? "" : every + " ")}{unit.ToString().ToLowerInvariant()}{(every == 1 ? "" : "s")}{(a.IsAtLeast ? " at least" : "")}",
        _ => a.RecurrenceAsWritten,
    };

    private static async Task<List<OwnerNow>> OwnersAsync(TrackerDbContext db, ActionPoint action, DateOnly today, CancellationToken ct)
    {
        var present = action.Owners.Where(o => o.To is null).ToList();
        var ids = present.Select(o => o.PostId).ToList();
        var posts = await db.Posts.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var holders = (await db.PostHoldings.AsNoTracking().Where(h => ids.Contains(h.PostId) && (h.From == null || h.From <= today) && (h.To == null || h.To >= today))
            .Join(db.People, h => h.PersonId, p => p.Id, (h, p) => new { h.PostId, p.Name, h.IsDeputy }).OrderBy(h => h.Name).Take(200).ToListAsync(ct)).ToLookup(h => h.PostId, h => h.IsDeputy ? $"{h.Name} (deputy)" : h.Name);
        return [.. present.OrderByDescending(o => o.IsLead).ThenBy(o => o.Part).Select(o => new OwnerNow(o.PostId, posts.GetValueOrDefault(o.PostId, ""), o.Part, o.IsLead, [.. holders[o.PostId]]))];
    }

    private static async Task<OfficerNow?> OfficerAsync(TrackerDbContext db, ActionPoint action, CancellationToken ct) =>
        action.Officers.FirstOrDefault(o => o.To is null) is { } officer
            ? await db.People.AsNoTracking().Where(p => p.Id == officer.PersonId).Select(p => new OfficerNow(p.Id, p.Name, officer.From, officer.AcceptedOn, p.IsActive)).FirstOrDefaultAsync(ct)
            : null;

    private static Task<List<ProgressUpdate>> UpdatesAsync(TrackerDbContext db, Guid id, Actor by, CancellationToken ct) =>
        db.ProgressUpdates.AsNoTracking().Where(u => u.ActionPointId == id && (!u.IsDraft || u.AuthorId == by.PersonId))
            .OrderByDescending(u => u.HappenedOn).ThenByDescending(u => u.EnteredAt).Take(UpdatesShown + 2).ToListAsync(ct);

    private static UpdateRow Shown(ProgressUpdate u, Actor by) => new(
        u.Id, u.AuthorName, u.InCapacityOf, u.OnBehalfOf, u.HappenedOn, u.EnteredAt, new UpdateText(u.Done, u.Different, u.Confidence, u.NextStep), u.SignedOffBy, u.AuthorId == by.PersonId);

    private static async Task<List<EvidenceRow>> EvidenceAsync(TrackerDbContext db, ActionPoint action, CancellationToken ct)
    {
        var ids = action.Evidence.Select(e => e.EvidenceId).Distinct().ToList();
        var pieces = await db.Evidence.AsNoTracking().Where(e => ids.Contains(e.Id)).OrderByDescending(e => e.EnteredAt).ToListAsync(ct);
        var others = (await db.EvidenceUses.AsNoTracking().Where(u => ids.Contains(u.EvidenceId) && u.ActionPointId != action.Id)
            .Join(db.ActionPoints, u => u.ActionPointId, a => a.Id, (u, a) => new { u.EvidenceId, a.Ref }).Distinct().OrderBy(o => o.Ref).Take(200).ToListAsync(ct)).ToLookup(o => o.EvidenceId, o => o.Ref);
        return [.. pieces.Select(e => new EvidenceRow(e.Id, e.Title, e.Kind, e.DatedOn, e.Address, e.OriginalName, e.Size, e.Note, e.AddedByName, e.HappenedOn, [.. others[e.Id].Order()]))];
    }

    private static async Task<Dictionary<Guid, string>> TeamNamesAsync(TrackerDbContext db, ActionPoint action, CancellationToken ct)
    {
        var ids = action.TeamInstances.Select(t => t.TeamId).Concat(action.Occurrences.Select(o => o.TeamId).OfType<Guid>()).Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Teams.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
    }

    /// <summary>What is open first, the longest due on top; then what was done, the latest first.</summary>
    private static List<OccurrenceRow> OccurrencesOf(ActionPoint action, Dictionary<Guid, string> teams, Actor by) =>
        [.. action.Occurrences
            .Select(o => (Turn: o, Team: o.TeamId is { } id ? teams.GetValueOrDefault(id, "") : null)).OrderBy(o => o.Turn.IsDone).ThenBy(o => o.Turn.IsDone ? -o.Turn.DueOn.DayNumber : o.Turn.DueOn.DayNumber).ThenBy(o => o.Team)
            .Take(OccurrencesShown)
            .Select(o => new OccurrenceRow(o.Turn.Id, o.Team, o.Turn.OpensOn, o.Turn.DueOn, o.Turn.MissedOn, o.Turn.DoneOn, o.Turn.Found, o.Turn.DoneBy,
                !o.Turn.IsDone && (o.Turn.TeamId is { } team ? by.MayForTeam(action, team) : by.May(Act.RecordAssurance, action))))];

    private static async Task<List<LinkedAction>> LinkedAsync(TrackerDbContext db, Guid id, DateOnly today, LocalIntervals local, CancellationToken ct)
    {
        var links = await db.ActionLinks.AsNoTracking().Where(l => l.FromId == id || l.ToId == id).OrderBy(l => l.FromId).ThenBy(l => l.ToId).Select(l => new { Other = l.FromId == id ? l.ToId : l.FromId, l.Kind }).Take(50).ToListAsync(ct);
        var ids = links.Select(l => l.Other).ToList();
        var actions = await db.ActionPoints.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Order).ToListAsync(ct);
        return [.. actions.Select(a => Linked(a, today, local, links.First(l => l.Other == a.Id).Kind))];
    }

    private static LinkedAction Linked(ActionPoint a, DateOnly today, LocalIntervals local, LinkKind? kind) => new(a.Ref, a.Summary, a.Facts.On(a.KindOf(), today, local), kind);

    private static async Task<List<HistoryRow>> HistoryAsync(TrackerDbContext db, Guid id, CancellationToken ct) =>
        await db.History.AsNoTracking().Where(h => h.SubjectId == id).OrderByDescending(h => h.Number).Take(HistoryShown)
            .Select(h => new HistoryRow(h.HappenedOn, h.EnteredAt, h.ByName, h.OnBehalfOf, h.What, h.From, h.To, h.Why, null, null, false)).ToListAsync(ct);
}
