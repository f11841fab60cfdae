using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.BoardReports;

/// <summary>What the report tells of one action, as it was on the day.</summary>
public sealed record ActionTexts(string Summary, string? OwnerAsWritten, string? OwnerNow, string? Recurrence, DateOnly? FirstAgreed, ActionUpdate? Latest);

public sealed record BoardTexts(
    IReadOnlyDictionary<Guid, ActionTexts> Actions, IReadOnlyDictionary<Guid, string> Narratives, IReadOnlyList<DecisionWanted> Decisions, IReadOnlyList<Change>? Changes)
{
    private static readonly ActionTexts Unknown = new("", null, null, null, null, null);
    public ActionTexts Of(ActionFacts action) => Actions.GetValueOrDefault(action.Id, Unknown);
}

/// <summary>The words of the board report, as at its day: a fixed number of queries, however many actions.</summary>
public sealed class BoardReportTexts(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <summary>The most changes listed; more are counted in words.</summary>
    public const int MostChanges = 400;

    public async Task<BoardTexts> GetAsync(StrategyProgress progress, DateOnly? since, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var id = progress.Strategy.Id;
        var updates = await LatestUpdatesAsync(db, id, progress.AsAt, ct);
        var owners = await OwnersAsync(db, id, progress, ct);
        var words = await db.ActionPoints.AsNoTracking().Where(a => a.StrategyId == id)
            .Select(a => new { a.Id, a.Summary, a.OwnerAsWritten, a.RecurrenceAsWritten, a.FirstAgreedDate }).ToListAsync(ct);
        var narratives = await db.Sections.AsNoTracking().Where(s => s.StrategyId == id && s.Narrative != null).ToDictionaryAsync(s => s.Id, s => PlainText.Of(s.Narrative!), ct);
        return new BoardTexts(
            words.ToDictionary(w => w.Id, w => new ActionTexts(w.Summary, w.OwnerAsWritten, owners.GetValueOrDefault(w.Id), Capital(w.RecurrenceAsWritten), w.FirstAgreedDate, updates.GetValueOrDefault(w.Id))),
            narratives,
            await DecisionsAsync(db, progress, words.ToDictionary(w => w.Id, w => w.Summary), ct),
            since is { } from ? await ChangesAsync(db, id, progress.AsAt, from, ct) : null);
    }

    private async Task<Dictionary<Guid, ActionUpdate>> LatestUpdatesAsync(TrackerDbContext db, Guid strategyId, AsAt asAt, CancellationToken ct)
    {
        var (day, known) = (asAt.Day, asAt.KnownAt ?? StandingsQuery.EndOfTime);
        var latest = await db.ProgressUpdates.FromSql($"""
            SELECT u.* FROM "ActionPoints" AS a
            JOIN "ProgressUpdates" AS u ON u."Id" = (
                SELECT x."Id" FROM "ProgressUpdates" AS x
                WHERE x."ActionPointId" = a."Id" AND NOT x."IsDraft" AND x."HappenedOn" <= {day} AND x."EnteredAt" <= {known}
                ORDER BY x."HappenedOn" DESC, x."EnteredAt" DESC LIMIT 1)
            WHERE a."StrategyId" = {strategyId}
            """).AsNoTracking().ToListAsync(ct);
        return latest.ToDictionary(u => u.ActionPointId, u => new ActionUpdate(
            string.Join("\n", new[] { PlainText.Of(u.Done), Led("What is different: ", u.Different), Led("Next: ", u.NextStep) }.OfType<string>()),
            u.HappenedOn,
            u.InCapacityOf is null ? u.AuthorName : $"{u.AuthorName}, {u.InCapacityOf}",
            Late(u.HappenedOn, u.EnteredAt, day, u.OnBehalfOf, u.AuthorName)));
    }

    private static async Task<Dictionary<Guid, string>> OwnersAsync(TrackerDbContext db, Guid strategyId, StrategyProgress progress, CancellationToken ct)
    {
        var day = progress.AsAt.Day;
        var posts = await (
            from a in db.ActionPoints.AsNoTracking()
            join o in db.ActionOwners on a.Id equals o.ActionPointId
            join p in db.Posts on o.PostId equals p.Id
            where a.StrategyId == strategyId && o.From <= day && (o.To == null || o.To > day)
            select new { a.Id, o.Part, o.IsLead, p.Name, p.Kind }).ToListAsync(ct);
        var officerIds = progress.Actions.Select(a => a.Facts.OfficerId).OfType<Guid>().Distinct().ToList();
        var people = await db.People.AsNoTracking().Where(p => officerIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var byAction = posts.OrderByDescending(p => p.IsLead).ThenBy(p => p.Part).ThenBy(p => p.Name)
            .ToLookup(p => p.Id, p => (Words: p.Part == OwnerPart.Checker ? $"{p.Name} (checks)" : p.Name, p.Kind));
        Dictionary<Guid, string> owners = [];
        foreach (var action in progress.Actions)
        {
            var officer = action.Facts.OfficerId is { } id && people.TryGetValue(id, out var name) ? $"accountable officer: {name}" : null;
            // While nobody answers for it, the organisation as a whole is no owner; a post that the area gave it to is.
            var held = byAction[action.Id].Where(p => p.Kind != PostKind.Organisation || !action.Facts.IsUnowned(action.Kind)).Select(p => p.Words);
            if (string.Join("; ", held.Append(officer).OfType<string>()) is { Length: > 0 } line) { owners[action.Id] = Capital(line)!; }
        }
        return owners;
    }

    /// <summary>What somebody must settle: promises to consider or investigate with no decision, decisions put off whose day has come, dates proposed.</summary>
    private static async Task<List<DecisionWanted>> DecisionsAsync(TrackerDbContext db, StrategyProgress progress, Dictionary<Guid, string> summaries, CancellationToken ct)
    {
        var (day, id) = (progress.AsAt.Day, progress.Strategy.Id);
        var taken = (await db.Decisions.AsNoTracking().Where(d => d.StrategyId == id && d.DecidedOn <= day)
            .Select(d => new { d.ActionPointId, d.Outcome, d.RevisitOn, d.DecidedOn, d.EnteredAt }).ToListAsync(ct))
            .GroupBy(d => d.ActionPointId).ToDictionary(g => g.Key, g => g.OrderBy(d => d.DecidedOn).ThenBy(d => d.EnteredAt).Last());
        var proposed = await db.TargetDateMoves.AsNoTracking()
            .Where(t => t.SetOn <= day && (t.State == TargetDateState.Proposed || t.AnsweredOn > day))
            .Join(db.ActionPoints.Where(a => a.StrategyId == id), t => t.ActionPointId, a => a.Id, (t, a) => new { a.Ref, t.Date, t.ByName, t.Why }).ToListAsync(ct);
        List<DecisionWanted> wanted = [];
        foreach (var action in progress.Actions.Where(a => a.Kind.Demand.HasFlag(ClosingDemand.Decision) && !a.Facts.IsClosed()))
        {
            var last = taken.GetValueOrDefault(action.Id);
            if (last is { Outcome: not DecisionOutcome.Defer } || last?.RevisitOn > day) { continue; }     // taken already, or not due again yet
            wanted.Add(new DecisionWanted(action.Ref, $"Whether to go ahead: {summaries[action.Id]}", last is null ? "A director" : $"Put off on {Text.Day(last.DecidedOn)}; due again"));
        }
        wanted.AddRange(proposed.Select(p => new DecisionWanted(p.Ref, $"Whether to agree the target date {Text.Day(p.Date)}: {p.Why}", $"Proposed by {p.ByName}")));
        return wanted;
    }

    private async Task<List<Change>> ChangesAsync(TrackerDbContext db, Guid strategyId, AsAt asAt, DateOnly since, CancellationToken ct)
    {
        var (day, known) = (asAt.Day, asAt.KnownAt ?? StandingsQuery.EndOfTime);
        var rows = await db.History.AsNoTracking()
            .Where(h => h.StrategyId == strategyId && h.HappenedOn > since && h.HappenedOn <= day && h.EnteredAt <= known && h.What != "evidence")
            .OrderByDescending(h => h.HappenedOn).ThenByDescending(h => h.EnteredAt).ThenByDescending(h => h.Number).Take(MostChanges)
            .Select(h => new { h.HappenedOn, h.SubjectName, h.What, h.From, h.To, h.Why, h.EnteredAt, h.OnBehalfOf, h.ByName }).ToListAsync(ct);
        return [.. rows.Select(h => new Change(h.HappenedOn, h.SubjectName, Capital(h.What)!, h.From, h.To, h.Why, Late(h.HappenedOn, h.EnteredAt, day, h.OnBehalfOf, h.ByName)))];
    }

    private string? Late(DateOnly happened, DateTime enteredAt, DateOnly asAt, string? onBehalfOf, string by)
    {
        var entered = clock.DayOf(enteredAt);
        var late = entered > asAt ? $"entered on {Text.Day(entered)}, after this report's day" : entered > happened.AddDays(1) ? $"entered on {Text.Day(entered)}" : null;
        var behalf = onBehalfOf is null ? null : $"entered by {by} for {onBehalfOf}";
        return string.Join("; ", new[] { behalf, late }.OfType<string>()) is { Length: > 0 } words ? words : null;
    }

    private static string? Led(string lead, string? markdown) => string.IsNullOrWhiteSpace(markdown) ? null : lead + PlainText.Of(markdown);

    private static string? Capital(string? words) => string.IsNullOrEmpty(words) ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
