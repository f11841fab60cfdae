using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Issues;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.BoardReports;

/// <summary>The lists of the area's part, in the order they are printed.</summary>
internal static class AreaLists
{
    public static IReadOnlyList<AreaList> Of(AreaStanding area, Dictionary<Guid, string> names, Dictionary<Guid, string?> reasons)
    {
        var day = area.AsAt.Day;
        IEnumerable<AdoptionThen> In(params AdoptionState[] states) => area.Adoptions.Where(a => states.Contains(a.Facts.On(day)));
        AreaRow Row(AdoptionThen a, string when, string? note = null, StateMark? mark = null) =>
            new(a.Ref, a.Summary, Name(a.Facts.ResponsibleBodyId) ?? "Nobody named", when, mark ?? BuildAreaProgress.Mark(a.Facts.On(day)), note) { Id = a.Id };
        string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;

        return
        [
            new(AreaListKind.Recommendations, "Asked, and awaiting an answer", new("Recommendation", "To answer", "Answer due"),
                [.. area.Adoptions.Where(a => a.Facts is { Answer: Answer.Awaiting, SentOn: not null, IsOpen: true }).OrderBy(a => a.Facts.ResponseDue)
                    .Select(a => Row(a, Short(a.Facts.ResponseDue), mark: a.Facts.IsAnswerOverdueOn(day) ? new StateMark($"Answer overdue by {Days(a.Facts.ResponseDue, day)}", Tone.Bad) : null))],
                "No answer is owed on what was asked."),
            new(AreaListKind.Recommendations, "Stalled", new("Recommendation", "Responsible", "Target"),
                [.. In(AdoptionState.Stalled).Select(a => Row(a, Short(a.Facts.TargetDate, "No date"), $"Why: {a.Facts.StallOn(day)}."))],
                "Nothing has stalled.", "Blocked, its date moved twice with no progress in between, or no word for 60 days."),
            new(AreaListKind.Recommendations, "Delivered, but not shown to have changed anything", new("Recommendation", "Responsible", "Outcome review"),
                [.. In(AdoptionState.Delivered, AdoptionState.OutcomeNotEvidenced).Select(a => Row(a, Short(a.Facts.OutcomeReviewDue, "None set")))],
                "Whatever was delivered is shown to have changed something, or nothing has been delivered."),
            new(AreaListKind.Recommendations, "Turned down", new("Recommendation", "Asked of", "Answered"),
                [.. In(AdoptionState.NotAccepted, AdoptionState.NotApplicable).Select(a => Row(a, Short(a.Facts.AnsweredOn), reasons.GetValueOrDefault(a.Id) is { } why ? $"Reason: {why}" : null))],
                "Nothing has been turned down."),
            new(AreaListKind.Recommendations, "Accepted, and nobody drives it", new("Recommendation", "Responsible", "Target"),
                [.. area.Adoptions.Where(a => a.Facts.HasNoDriver).Select(a => Row(a, Short(a.Facts.TargetDate, "No date"), a.Facts.DrivingBoardId is null ? "No board drives it." : "No post drives it."))],
                "Whatever is accepted has a board and a post that drive it."),
            new(AreaListKind.Issues, "Issues owed an answer", new("Issue", "Board", "Reply due"),
                [.. area.OpenIssues.Where(i => i.Standing.State is IssueState.WithBoard or IssueState.Disputed).OrderBy(i => i.Standing.ReplyDue)
                    .Select(i => new AreaRow($"Issue {i.Number}", i.Summary, Name(i.Standing.BoardId) ?? "No board", Short(i.Standing.ReplyDue, "No day set"), Mark(i.Standing, day)) { Id = i.Id })],
                "The forum is owed no answer."),
            new(AreaListKind.Champions, "Champion gaps", new("Post", "Body", "Held"),
                [.. area.ChampionPosts.Where(c => c.Standing.IsVacant || !c.Standing.HasRemit || !c.Standing.HasBoard)
                    .Select(c => new AreaRow("", c.Name, c.Body ?? "No body", c.HeldWords, new StateMark(c.GapWords, c.Standing.IsVacant ? Tone.Bad : Tone.Warning)) { Id = c.Id })],
                "Every champion post is held, with a remit and a link to a board."),
            new(AreaListKind.Forums, "Forums with nowhere to report", new("Forum", "Reports to", "Meets"),
                [.. area.BrokenThreads.Of(Break.NowhereToReport).Links.Select(f => new AreaRow("", f.Words, "Nowhere", "", new StateMark("Nowhere to report", Tone.Warning)) { Id = f.ForumId })],
                "Every forum reports somewhere."),
        ];
    }

    private static StateMark Mark(IssueStanding issue, DateOnly day)
    {
        var badge = IssueClock.Badge(issue.State, issue.ReplyDue, day);
        return new StateMark(issue.IsAnswerOverdueOn(day) ? $"Reply overdue by {Days(issue.ReplyDue, day)}" : badge.Words, badge.Tone.OnPaper());
    }

    private static string Short(DateOnly? date, string none = "no date") => date?.ToString("d MMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")) ?? none;

    private static string Days(DateOnly? due, DateOnly day) => day.DayNumber - due?.DayNumber is 1 ? "1 day" : $"{day.DayNumber - due?.DayNumber} days";
}
