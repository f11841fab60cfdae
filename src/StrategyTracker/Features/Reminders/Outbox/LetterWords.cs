using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>Letters in words: for the pages and the command line.</summary>
public static class LetterWords
{
    public static string Words(this OutboxState state) => state switch
    {
        OutboxState.Waiting => "Waiting",
        OutboxState.Sending => "Being sent",
        OutboxState.Sent => "Sent",
        OutboxState.Parked => "Parked",
        _ => "Left out",
    };

    public static Badge Badge(this OutboxState state) => new(state.Words(), state switch
    {
        OutboxState.Parked => Tone.Bad,
        OutboxState.Sent => Tone.Good,
        OutboxState.Sending or OutboxState.Waiting => Tone.Waiting,
        _ => Tone.Neutral,
    });

    /// <summary>What sort of letter it is, from its key.</summary>
    public static string Kind(string key) => key.Split(' ', 2)[0] switch
    {
        "digest" => "Digest",
        "at-once" => "At once",
        "nudge" => "Nudge",
        var other => other,
    };
}
