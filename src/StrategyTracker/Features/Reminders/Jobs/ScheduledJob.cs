using StrategyTracker.Setup.Schedule;

namespace StrategyTracker.Features.Reminders.Jobs;

/// <summary>One job that runs by the clock.</summary>
/// <param name="Key">What its runs are kept under.</param>
/// <param name="Does">In a sentence, for the administrator.</param>
/// <param name="Setting">Where its schedule is set.</param>
public sealed record ScheduledJob(string Key, string Name, string Does, string Setting, Type Job, Func<ScheduleOptions, string> Schedule)
{
    /// <summary>Every job there is.</summary>
    public static readonly IReadOnlyList<ScheduledJob> All =
    [
        new("reminders", "Reminders", "Finds everything that is due and not yet sent, and writes it into inboxes and letters.", "Schedule:Reminders", typeof(ReminderJob), o => o.Reminders),
        new("outbox", "Outbox", "Sends the letters that wait.", "Schedule:Outbox", typeof(OutboxJob), o => o.Outbox),
        new("occurrences", "Recurring work", "Keeps what passed undone as missed, and makes the next turn of what comes again.", "Schedule:Occurrences", typeof(OccurrenceJob), o => o.Occurrences),
        new("tidy", "Tidy", "Takes away what is not kept for ever: old runs of jobs, and the texts of old letters.", "Schedule:Tidy", typeof(TidyJob), o => o.Tidy),
    ];

    public static ScheduledJob? Find(string? key) => All.FirstOrDefault(j => j.Key == key);
}
