using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>One thing in a letter.</summary>
/// <param name="Href">The whole address of the act.</param>
/// <param name="AskedBy">Who sent it by hand; null for the sweep.</param>
public sealed record DigestLine(ReminderWeight Weight, ReminderTopic Topic, string? Ref, string What, string Why, string Act, string Href, string Because, string? AskedBy)
{
    public static DigestLine Of(Reminder reminder, Func<string, string> address) =>
        new(reminder.Weight, reminder.Topic, reminder.Ref, reminder.What, reminder.Why, reminder.Act, address(reminder.Href), reminder.Because, reminder.ByName);
}

/// <summary>Where the foot of a letter leads.</summary>
/// <param name="Stops">Topics of this letter that may be stopped, each with its address.</param>
public sealed record DigestFoot(string ForYou, string Choices, IReadOnlyList<(ReminderTopic Topic, string Address)> Stops);

/// <summary>A letter as it goes out.</summary>
public sealed record WrittenLetter(string Subject, string PlainText, string Html);
