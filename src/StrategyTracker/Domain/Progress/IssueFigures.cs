using StrategyTracker.Domain.Forums;

namespace StrategyTracker.Domain.Progress;

/// <summary>The counts of an area's forum issues on a day. Computed here and nowhere else.</summary>
public sealed record IssueFigures(int OpenIssues, int OverdueAnswers, int WithBoard, int AwaitingForum, int Disputed)
{
    public static IssueFigures Of(IEnumerable<IssueStanding> issues, DateOnly day)
    {
        var open = issues.Where(i => i.IsOpen).ToList();
        return new IssueFigures(
            open.Count, open.Count(i => i.IsAnswerOverdueOn(day)), open.Count(i => i.State == IssueState.WithBoard),
            open.Count(i => i.State is IssueState.Answered or IssueState.Told), open.Count(i => i.State == IssueState.Disputed));
    }
}
