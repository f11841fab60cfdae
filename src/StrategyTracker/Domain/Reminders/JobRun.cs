namespace StrategyTracker.Domain.Reminders;

/// <summary>One run of a scheduled job: when, at whose word, and what came of it.</summary>
public sealed class JobRun
{
    private JobRun() { }

    /// <param name="startedBy">"the schedule", or the name of who ran it by hand.</param>
    /// <param name="instance">Which server it ran on, where several share the work.</param>
    public JobRun(string job, string startedBy, string instance, DateTime startedAt) => (Job, StartedBy, Instance, StartedAt) = (job, startedBy, instance, startedAt);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Job { get; private set; } = "";
    public string StartedBy { get; private set; } = "";
    public string Instance { get; private set; } = "";
    public DateTime StartedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public JobOutcome Outcome { get; private set; }
    /// <summary>One sentence: "12 reminders to 5 people, 5 letters".</summary>
    public string? Said { get; private set; }

    public void Done(string said, DateTime at) => (Outcome, Said, EndedAt) = (JobOutcome.Done, Short(said), at);

    public void Failed(string error, DateTime at) => (Outcome, Said, EndedAt) = (JobOutcome.Failed, Short(error), at);

    /// <summary>The server stopped while it ran.</summary>
    public void BrokeOff(DateTime at) => (Outcome, Said, EndedAt) = (JobOutcome.BrokenOff, "The server stopped while this ran; the next run takes up what was left.", at);

    private static string Short(string text) => text.Length <= 1_000 ? text : text[..1_000];
}
