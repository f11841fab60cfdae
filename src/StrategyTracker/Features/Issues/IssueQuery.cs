using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Issues;

/// <summary>One turn of the story, with the board's name.</summary>
public sealed record TurnRow(int Number, IssueTurnKind Kind, DateOnly On, string By, string? Board, DateOnly? ReplyDue, BoardDecision? Decision, ForumView? View, string? Words, string? Why);

/// <summary>What can be done with an issue now.</summary>
public enum IssueAct { Accept, Route, Answer, Tell, Judge, Withdraw, RouteAgain }

public sealed record IssueView(
    Guid Id, Guid Version, AreaHead Area, int Number, IssueKind Kind, IssueState State, string Summary, string? Detail, NamedChoice Forum, NamedChoice? Board, DateOnly? ReplyDue,
    string RaisedBy, DateOnly RaisedOn, bool IsInForumsName, string? SubjectName, string? SubjectHref, IReadOnlyList<TurnRow> Turns, IReadOnlyList<IssueAct> Acts, IReadOnlyList<PickOption> Boards,
    IReadOnlyList<HistoryRow> History, DateOnly Today)
{
    public string Clock => IssueClock.Words(State, ReplyDue, Today);
    public Badge Badge => IssueClock.Badge(State, ReplyDue, Today);
    public bool IsOverdue => State is IssueState.WithBoard or IssueState.Disputed && ReplyDue < Today;
}

/// <summary>One issue, turn by turn, with what the reader may do next.</summary>
public sealed class IssueQuery(IDbContextFactory<TrackerDbContext> dbs, AreasQuery areas, LocalClock clock) : IUseCase
{
    /// <exception cref="NotFound">There is no such issue.</exception>
    public async Task<IssueView> GetAsync(string? areaCode, int number, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        var area = await areas.FindAsync(areaCode, ct) ?? throw new NotFound("area");
        await using var db = await dbs.CreateDbContextAsync(ct);
        var issue = await db.ForumIssues.AsNoTracking().Include(i => i.Turns).FirstOrDefaultAsync(i => i.AreaId == area.Id && i.Number == number, ct) ?? throw new NotFound("issue");
        var turns = issue.Turns.OrderBy(t => t.Number).ToList();
        var names = await db.ForumNamesAsync([issue.ForumId, issue.BoardId, .. turns.Select(t => t.BoardId)], ct);
        var acts = ActsOf(issue, by).ToList();
        return new IssueView(
            issue.Id, issue.Version, area, issue.Number, issue.Kind, issue.State, issue.Summary, issue.Detail, new NamedChoice(issue.ForumId, names.GetValueOrDefault(issue.ForumId, "")),
            issue.BoardId is { } board ? new NamedChoice(board, names.GetValueOrDefault(board, "")) : null, issue.ReplyDue, issue.RaisedByName, issue.RaisedOn, issue.IsInForumsName,
            issue.SubjectName, await IssueSubjects.HrefAsync(db, issue.Subject, issue.SubjectId, areaCode, ct),
            [.. turns.Select(t => new TurnRow(t.Number, t.Kind, t.HappenedOn, t.ByName, t.BoardId is { } b ? names.GetValueOrDefault(b) : null, t.ReplyDue, t.Decision, t.View, t.Words, t.Why))],
            acts, acts.Exists(a => a is IssueAct.Route or IssueAct.RouteAgain) ? await BoardsAsync(db, area.Id, ct) : [], await db.HistoryOfAsync(issue.Id, ct), clock.Today);
    }

    private static async Task<IReadOnlyList<PickOption>> BoardsAsync(TrackerDbContext db, Guid areaId, CancellationToken ct) =>
        await db.Forums.AsNoTracking().Where(f => f.AreaId == areaId && f.Kind == ForumKind.Board && f.Status == ForumStatus.Active).OrderBy(f => f.Name).Take(200)
            .Select(f => new PickOption(f.Id, f.Name, null)).ToListAsync(ct);

    /// <summary>The next step first; what the rules would refuse is not offered.</summary>
    private static IEnumerable<IssueAct> ActsOf(ForumIssue issue, Actor by)
    {
        var (state, isWithBoard) = (issue.State, issue.State is IssueState.WithBoard or IssueState.Disputed);
        if (state == IssueState.Raised && by.May(Act.RouteIssue)) { yield return IssueAct.Accept; }
        if (state == IssueState.Accepted && by.May(Act.RouteIssue)) { yield return IssueAct.Route; }
        if (isWithBoard && by.May(Act.AnswerIssue)) { yield return IssueAct.Answer; }
        if (state == IssueState.Answered && by.May(Act.TellForum)) { yield return IssueAct.Tell; }
        if (state is IssueState.Told or IssueState.Answered && by.May(Act.JudgeAnswer)) { yield return IssueAct.Judge; }
        if (isWithBoard && by.May(Act.RouteIssue)) { yield return IssueAct.RouteAgain; }
        if (issue.IsOpen && issue.MayBeWithdrawnBy(by)) { yield return IssueAct.Withdraw; }
    }
}
