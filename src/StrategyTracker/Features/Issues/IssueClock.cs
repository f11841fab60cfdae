using StrategyTracker.Domain.Forums;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Issues;

/// <summary>The clock of an issue in words, the same for the forum and for the board.</summary>
public static class IssueClock
{
    public static string Words(IssueState state, DateOnly? due, DateOnly today) => (state, due) switch
    {
        (IssueState.Raised, _) => "waiting for the chair to take it up",
        (IssueState.Accepted, _) => "no board has been asked yet",
        (IssueState.Answered, _) => "the forum is to be told the answer",
        (IssueState.Told, _) => "waiting for the forum's own view",
        (IssueState.WithBoard or IssueState.Disputed, { } day) => Until(day, today),
        (IssueState.WithBoard or IssueState.Disputed, null) => "no day set for the reply",
        _ => "nothing is owed",
    };

    public static Badge Badge(IssueState state, DateOnly? due, DateOnly today) => state switch
    {
        IssueState.Resolved => new(state.Words(), Tone.Good),
        IssueState.Withdrawn => new(state.Words(), Tone.Neutral),
        IssueState.Disputed => new(state.Words(), Tone.Bad),
        IssueState.WithBoard when due < today => new("Reply overdue", Tone.Bad),
        IssueState.WithBoard => new(state.Words(), Tone.Waiting),
        IssueState.Answered or IssueState.Told => new(state.Words(), Tone.Warning),
        _ => new(state.Words(), Tone.Neutral),
    };

    private static string Until(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => "reply due today",
        1 => "reply due tomorrow",
        > 1 and var days => $"reply due in {days} days",
        -1 => "reply overdue by 1 day",
        var days => $"reply overdue by {-days} days",
    };
}
