using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.TestSupport;

public static class AReminder
{
    /// <summary>Sent by hand, so that no rule of the catalogue ends it.</summary>
    public static Reminder For(Person person, string what = "Agree the protocol with the courts", ReminderWeight weight = ReminderWeight.MustDo, ReminderTopic topic = ReminderTopic.YourWork, string? reference = "TVP-1.2", string made = "2008-01-15T07:00:00Z", Guid? subject = null)
    {
        var at = DateTime.Parse(made, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);
        var reminder = new Reminder(new ReminderKey("nudge", subject ?? Guid.CreateVersion7(), person.Id, new DateOnly(2007, 12, 31), 0, Rung.Owner), ReminderSubject.Action, topic, weight,
            new ReminderWords(reference, what, "Overdue since 31 December 2007", "Report progress", "/actions/TVP-1.2?act=report", "You hold Director of Interventions"), Pace.Daily, DateOnly.FromDateTime(at), at);
        reminder.SentBy(null, "The area lead");
        return reminder;
    }
}

public static class ALetter
{
    /// <summary>A digest with these reminders in it, due when it was made.</summary>
    public static OutboxLetter Of(Person person, params IEnumerable<Reminder> reminders)
    {
        var at = new DateTime(2008, 1, 15, 7, 0, 0, DateTimeKind.Utc);
        var letter = new OutboxLetter($"digest {person.Id:N} {Guid.CreateVersion7():N}", person.Id, at, at);
        foreach (var reminder in reminders) { reminder.GoesIn(letter); }
        return letter;
    }
}
