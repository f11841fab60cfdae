using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Issues;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Voices;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Setup;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>The forum's report-back (R-3): you raised, they decided, what changed, still owed. Rows and words are those of the screen.</summary>
public sealed class ForumsReportBack(ReportHeads heads, ReportBackQuery query, AreaFigures figures, ReportPartsQuery parts, VoiceToChangeQuery voices, LocalClock clock) : INamedReport
{
    private static readonly ListColumn[] Columns = [new("Issue", 10), new("You raised", 29), new("They decided", 20), new("What changed", 18), new("Still owed", 23)];
    private static readonly ListColumn[] Moves = [new("Issue", 11), new("Date", 15, ReportColumnKind.Date), new("What it is about", 44), new("What happened", 30)];

    public NamedReport Named => ReportCatalogue.ForumReportBack;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var asked = await heads.AreaAsync(ask, ct);
        var all = await query.AsAtAsync(asked.Head.Id, asked.Day, null, by, ct);
        var part = ask.Part?.Trim();
        var rows = string.IsNullOrEmpty(part) ? all : [.. all.Where(r => r.Forum.Equals(part, StringComparison.OrdinalIgnoreCase))];
        if (rows.Count == 0 && !string.IsNullOrEmpty(part) && !await IsForumAsync(asked, part, by, ct))
        {
            throw new RuleViolation($"There is no forum \"{part}\" in {asked.Head.Name}.");
        }
        var whole = await figures.GetAsync(asked.Head.Id, asked.Head.Code, asked.Head.Name, asked.AsAt, ct);
        var f = string.IsNullOrEmpty(part) ? whole.Issues : IssueFigures.Of(rows.Select(r => new IssueStanding(r.State, null, r.ReplyDue, r.LastOn)), asked.Day);
        var resolved = rows.Count(r => r.State == IssueState.Resolved);
        return ReportHeads.Run(Named, heads.Of(Named, asked) with
        {
            Holds = string.IsNullOrEmpty(part) ? "Every forum's issues, and what groups of women said" : $"Issues of {(rows.Count > 0 ? rows[0].Forum : part)}",
            Headlines =
            [
                new("Raised", rows.Count, null, "withdrawn ones left out"), new("Open", f.OpenIssues, rows.Count, "not yet resolved in the forum's own view"), new("With a board", f.WithBoard, rows.Count),
                new("Replies overdue", f.OverdueAnswers, f.OpenIssues, "owed to the forum", f.OverdueAnswers > 0 ? Tone.Bad : Tone.Good), new("Put back to the board", f.Disputed, rows.Count, null, f.Disputed > 0 ? Tone.Warning : Tone.Neutral),
                new("Resolved", resolved, rows.Count, "as the forum says", resolved > 0 ? Tone.Good : Tone.Neutral),
            ],
            Parts =
            [
                .. asked.Since is { } since ? [Since(rows, since, asked.Day)] : Array.Empty<ReportPart>(),
                Part("Still owed", "The board has been asked and owes an answer, or its answer was not enough; the longest overdue first.", rows.Where(r => r.State is IssueState.WithBoard or IssueState.Disputed).OrderBy(r => r.ReplyDue), asked.Day, "The board owes the forum no answer.", isMain: true),
                Part("Answered, and awaiting the forum", "The board has answered; the forum is to be told, or to say whether it settles the matter.", rows.Where(r => r.State is IssueState.Answered or IssueState.Told), asked.Day, "No answer awaits the forum."),
                Part("Not yet with a board", "Raised or taken up, and not put to a board.", rows.Where(r => r.State is IssueState.Raised or IssueState.Accepted), asked.Day, "Every issue has been put to a board."),
                Part("Resolved", "Closed by the forum's own view.", rows.Where(r => r.State == IssueState.Resolved), asked.Day, "The forum has called nothing resolved yet."),
                .. string.IsNullOrEmpty(part) ? [VoicePart.Of(await voices.AsAtAsync(asked.Head.Id, asked.Day, by, ct), asked.Day, clock)] : Array.Empty<ReportPart>(),
            ],
            Definitions =
            [
                new("Resolved", "The forum's own view, and the only thing that closes an issue."), new("Reply overdue", "The day by which the board was to reply has passed."),
                new("As at", "How things stood at the end of that day. What was entered afterwards about that day or before counts, and is marked."),
            ],
        }, asked.Head.Code, part);
    }

    private async Task<bool> IsForumAsync(AreaAsked asked, string name, Actor by, CancellationToken ct) =>
        (await parts.GetAsync(Named, new ReportAsk(Area: asked.Head.Code), by, ct)).Any(p => p.Value.Equals(name, StringComparison.OrdinalIgnoreCase));

    private ReportPart Part(string title, string meaning, IEnumerable<ReportBackRow> rows, DateOnly day, string none, bool isMain = false) =>
        new(title) { Meaning = meaning, Lists = [new(title, Columns, [.. rows.Select(r => Row(r, day))], none) { IsMain = isMain }] };

    private ListRow Row(ReportBackRow r, DateOnly day)
    {
        var badge = IssueClock.Badge(r.State, r.ReplyDue, day);
        return new ListRow(
            $"Issue {r.Number}", new ListCell(r.Summary) { Under = $"{r.Forum}, {Text.Day(r.RaisedOn)}" },
            r.Decision is { } decision ? new ListCell(decision.Words()) { Under = $"{r.Board}, {Text.Day(r.AnsweredOn)}" } : ListCell.Quiet(r.Board is { } board ? $"{board}: no answer yet" : "No board asked"),
            r.View is { } view ? new ListCell(view.Words()) : ListCell.Quiet("Nothing said yet"),
            new ListCell(badge.Words) { Mark = badge.Tone.OnPaper(), Under = r.Clock })
        {
            EnteredLate = clock.Late(r.EnteredAt, day),
            Notes = [.. r.Answer is { } answer ? [new("The board's answer", answer)] : Array.Empty<ListNote>(), .. r.ViewWords is { } words ? [new("In the forum's words", words)] : Array.Empty<ListNote>()],
        };
    }

    private ReportPart Since(IReadOnlyList<ReportBackRow> rows, DateOnly since, DateOnly asked)
    {
        var moved = rows.SelectMany(r => r.Turns.Where(t => t.HappenedOn > since).Select(t => (Row: r, Turn: t))).OrderBy(m => m.Turn.HappenedOn).ThenBy(m => m.Row.Number).ThenBy(m => m.Turn.Number).ToList();
        return new($"Since {Text.Day(since)}")
        {
            Meaning = $"{Count(IssueTurnKind.Raised, "raised")}, {Count(IssueTurnKind.Answered, "answered by a board")}, {moved.Count(m => m.Turn.View == ForumView.Resolved)} resolved, {moved.Count(m => m.Turn.View is { } view && view != ForumView.Resolved)} put back.",
            Lists = [new("What moved", Moves, [.. moved.Select(m => new ListRow($"Issue {m.Row.Number}", ListCell.Of(m.Turn.HappenedOn), m.Row.Summary, Words(m.Turn)) { EnteredLate = clock.Late(m.Turn.EnteredAt, asked) })], "Nothing moved.")],
        };

        string Count(IssueTurnKind kind, string words) => $"{moved.Count(m => m.Turn.Kind == kind)} {words}";
    }

    private static string Words(IssueTurn turn) => (turn.Decision, turn.View) switch
    {
        ({ } decision, _) => $"Answered: {decision.Words().ToLowerInvariant()}",
        (_, { } view) => $"The forum's view: {view.Words().ToLowerInvariant()}",
        _ => char.ToUpperInvariant(turn.Kind.Words()[0]) + turn.Kind.Words()[1..],
    };
}
