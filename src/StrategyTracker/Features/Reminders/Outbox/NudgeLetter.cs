using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>The letter of a reminder that somebody sends by hand: at once, alone, with the sender's name in it.</summary>
public static class NudgeLetter
{
    /// <summary>Save it in the transaction of the reminder itself.</summary>
    public static OutboxLetter For(Reminder reminder, DateTime now)
    {
        var letter = new OutboxLetter($"nudge {reminder.Id:N}", reminder.PersonId, now, now);
        reminder.GoesIn(letter);
        return letter;
    }
}
