using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Store;

namespace StrategyTracker.Features.BoardReports;

/// <summary>
/// "Since the last board": what closed, what slipped (how often, by how much, why), what was added, what fell silent or overdue,
/// what was decided and what was answered. Two standings compared, and the acts between them; nothing is counted here.
/// </summary>
public sealed class BuildSince(IDbContextFactory<TrackerDbContext> dbs, ProgressFigures figures, AreaFigures areas) : IUseCase
{
    /// <param name="since">A day before the strategy was published counts as the day of publication.</param>
    internal async Task<IReadOnlyList<AreaList>> RunAsync(StrategyProgress now, DateOnly since, IReadOnlyDictionary<Guid, Line> lines, CancellationToken ct = default)
    {
        var (strategy, day, local) = (now.Strategy, now.AsAt.Day, now.Strategy.Local);
        var from = since < strategy.PublishedOn ? strategy.PublishedOn : since;
        var before = (await figures.GetAsync(strategy.Code, now.AsAt with { Day = from }, ct)).Actions.ToDictionary(a => a.Id);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return
        [
            List("Closed", "Closed", now.Actions.Where(a => a.Facts.IsClosed() && Then(a)?.Facts.IsClosed() == false), a => Short(a.Facts.ClosedOn), "Nothing was closed."),
            await SlippedAsync(db, now, from, lines, ct),
            List("Fell overdue", "Due", now.Actions.Where(a => a.Facts.IsOverdueOn(a.Kind, day) && Then(a) is { } t && !t.Facts.IsOverdueOn(t.Kind, from)), a => Short(a.Facts.DueOn(a.Kind)), "Nothing fell overdue."),
            List("Fell silent", "Last heard", now.Actions.Where(a => a.Facts.IsSilentOn(a.Kind, day, local) && Then(a) is { } t && !t.Facts.IsSilentOn(t.Kind, from, local)), a => Short(a.Facts.LastReportOn, "Never"), "Nothing fell silent."),
            List("Opened again", "Due", now.Actions.Where(a => !a.Facts.IsClosed() && Then(a)?.Facts.IsClosed() == true), a => Short(a.Facts.DueOn(a.Kind), "No date"), "Nothing was opened again."),
            List("Added", "Due", now.Actions.Where(a => Then(a) is null), a => Short(a.Facts.DueOn(a.Kind), "No date"), "Nothing was added."),
            await DecidedAsync(db, now, from, lines, ct),
            await AnsweredAsync(db, now, from, ct),
        ];

        ActionFacts? Then(ActionFacts action) => before.GetValueOrDefault(action.Id);
        AreaList List(string title, string when, IEnumerable<ActionFacts> actions, Func<ActionFacts, string> date, string none) =>
            new(AreaListKind.Actions, title, new("Action", "Owner", when), [.. actions.Select(a => Row(lines[a.Id], date(a), lines[a.Id].Mark(day)))], none);
    }

    private static AreaRow Row(Line line, string when, StateMark mark, string? note = null) =>
        new(line.Action.Ref, line.Texts.Summary, line.Texts.OwnerNow ?? line.Texts.OwnerAsWritten ?? "Nobody named", when, mark, note) { Id = line.Action.Id };

    /// <summary>Target dates that were agreed later than they stood: every move counts, the last one's reason is told.</summary>
    private static async Task<AreaList> SlippedAsync(TrackerDbContext db, StrategyProgress now, DateOnly since, IReadOnlyDictionary<Guid, Line> lines, CancellationToken ct)
    {
        var (id, day, known) = (now.Strategy.Id, now.AsAt.Day, now.AsAt.KnownAt ?? StandingsQuery.EndOfTime);
        var agreed = db.TargetDateMoves.AsNoTracking().Where(m => m.State == TargetDateState.Agreed && (m.AnsweredOn ?? m.SetOn) <= day && m.EnteredAt <= known)
            .Join(db.ActionPoints.Where(a => a.StrategyId == id), m => m.ActionPointId, a => a.Id, (m, _) => m);
        var moved = agreed.Where(m => (m.AnsweredOn ?? m.SetOn) > since).Select(m => m.ActionPointId);
        var moves = await agreed.Where(m => moved.Contains(m.ActionPointId)).Select(m => new { m.ActionPointId, On = m.AnsweredOn ?? m.SetOn, m.EnteredAt, m.Date, m.Why }).ToListAsync(ct);
        List<AreaRow> rows = [];
        foreach (var action in moves.GroupBy(m => m.ActionPointId).Where(g => lines.ContainsKey(g.Key)).OrderBy(g => lines[g.Key].Action.Ref, StringComparer.Ordinal))
        {
            var all = action.OrderBy(m => m.On).ThenBy(m => m.EnteredAt).ToList();
            var earlier = all.Where(m => m.On <= since).ToList();
            if (earlier.Count == 0 && all.Count == 1) { continue; }          // a first date is no slip
            var (start, last) = (earlier.Count > 0 ? earlier[^1] : all[0], all[^1]);
            var later = last.Date.DayNumber - start.Date.DayNumber;
            if (later <= 0) { continue; }
            var times = all.Count - Math.Max(earlier.Count, 1);
            rows.Add(Row(lines[action.Key], Short(last.Date), new StateMark($"Later by {Days(later)}", Tone.Warning), $"Moved {Times(times)} since then, {Times(all.Count - 1)} in all; first agreed for {Text.Day(all[0].Date)}. Why: {last.Why}"));
        }
        return new AreaList(AreaListKind.Actions, "Slipped", new("Action", "Owner", "Now due"), rows, "No target date moved to a later day.", "The target date was moved to a later day.");
    }

    private static async Task<AreaList> DecidedAsync(TrackerDbContext db, StrategyProgress now, DateOnly since, IReadOnlyDictionary<Guid, Line> lines, CancellationToken ct)
    {
        var (id, day, known) = (now.Strategy.Id, now.AsAt.Day, now.AsAt.KnownAt ?? StandingsQuery.EndOfTime);
        var decisions = await db.Decisions.AsNoTracking().Where(d => d.StrategyId == id && d.DecidedOn > since && d.DecidedOn <= day && d.EnteredAt <= known)
            .OrderBy(d => d.DecidedOn).ThenBy(d => d.EnteredAt).Select(d => new { d.ActionPointId, d.Question, d.Outcome, d.Reason, d.DecidedOn, d.ByName }).ToListAsync(ct);
        return new AreaList(AreaListKind.Actions, "Decided", new("Question", "By", "Decided"),
            [.. decisions.Where(d => lines.ContainsKey(d.ActionPointId)).Select(d => new AreaRow(
                lines[d.ActionPointId].Action.Ref, d.Question, d.ByName, Short(d.DecidedOn), new StateMark(d.Outcome.Words(), Tone.Neutral), $"Reason: {d.Reason}") { Id = d.ActionPointId })],
            "Nothing was decided.");
    }

    /// <summary>Recommendations that were answered, and issues that a board replied to.</summary>
    private async Task<AreaList> AnsweredAsync(TrackerDbContext db, StrategyProgress now, DateOnly since, CancellationToken ct)
    {
        List<AreaRow> rows = [];
        var (id, day, known) = (now.Strategy.Id, now.AsAt.Day, now.AsAt.KnownAt ?? StandingsQuery.EndOfTime);
        if (await db.Strategies.AsNoTracking().Where(s => s.Id == id).Join(db.Areas, s => s.AreaId, a => a.Id, (_, a) => new { a.Id, a.Code, a.Name }).FirstOrDefaultAsync(ct) is { } area)
        {
            var standing = await areas.GetAsync(area.Id, area.Code, area.Name, now.AsAt, ct);
            rows.AddRange(standing.Adoptions.Where(a => a.Facts.Answer != Answer.Awaiting && a.Facts.AnsweredOn > since && a.Facts.AnsweredOn <= day).OrderBy(a => a.Facts.AnsweredOn)
                .Select(a => new AreaRow(a.Ref, a.Summary, "The area", Short(a.Facts.AnsweredOn), new StateMark(a.Facts.Answer.Words(), Tone.Neutral)) { Id = a.Id }));
            var replies = await db.IssueTurns.AsNoTracking().Where(t => t.Kind == IssueTurnKind.Answered && t.HappenedOn > since && t.HappenedOn <= day && t.EnteredAt <= known)
                .Join(db.ForumIssues.Where(i => i.AreaId == area.Id), t => t.IssueId, i => i.Id, (t, i) => new { i.Id, i.Number, i.Summary, t.HappenedOn, t.ByName }).OrderBy(t => t.HappenedOn).ToListAsync(ct);
            rows.AddRange(replies.Select(r => new AreaRow($"Issue {r.Number}", r.Summary, r.ByName, Short(r.HappenedOn), new StateMark("Board replied", Tone.Neutral)) { Id = r.Id }));
        }
        return new AreaList(AreaListKind.Answers, "Answered", new("Recommendation or issue", "By", "Answered"), rows, "No recommendation and no issue was answered.");
    }

    private static string Short(DateOnly? date, string none = "no date") => date?.ToString("d MMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")) ?? none;
    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
    private static string Times(int times) => times == 1 ? "once" : $"{times} times";
}
