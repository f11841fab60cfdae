using StrategyTracker.Domain.Voices;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Voices;

/// <summary>What a theme waits for, in words, the same for the group and for the board.</summary>
public static class VoiceClock
{
    public static string Words(VoiceState state, DateOnly? due, DateOnly today) => (state, due) switch
    {
        (VoiceState.Entered, _) => "a second person is to read it",
        (VoiceState.Returned, _) => "the facilitator is to mend it",
        (VoiceState.Checked, _) => "no board has been asked yet",
        (VoiceState.WithBoard, { } day) => Until(day, today),
        (VoiceState.Decided, _) => "the group is to be told the decision",
        (VoiceState.Promised, _) => "the change is still to come",
        (VoiceState.Changed, _) => "the group is to be told what changed",
        _ => "nothing is owed",
    };

    public static Badge Badge(VoiceState state, DateOnly? due, DateOnly today) => state switch
    {
        VoiceState.WithBoard when due < today => new("Decision overdue", Tone.Bad),
        VoiceState.WithBoard => new(state.Words(), Tone.Waiting),
        VoiceState.Entered or VoiceState.Returned or VoiceState.Decided or VoiceState.Changed => new(state.Words(), Tone.Warning),
        VoiceState.Promised => new(state.Words(), Tone.Waiting),
        VoiceState.Told => new(state.Words(), Tone.Good),
        _ => new(state.Words(), Tone.Neutral),
    };

    private static string Until(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => "decision due today",
        1 => "decision due tomorrow",
        > 1 and var days => $"decision due in {days} days",
        -1 => "decision overdue by 1 day",
        var days => $"decision overdue by {-days} days",
    };
}
