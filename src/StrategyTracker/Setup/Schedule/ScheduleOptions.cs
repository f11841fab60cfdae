namespace StrategyTracker.Setup.Schedule;

/// <summary>
/// Section "Schedule": when each job runs, as a Quartz expression (seconds, minutes, hours, day of the month, month, day of the
/// week) on the clock of Clock:TimeZone.
/// </summary>
public sealed class ScheduleOptions
{
    public const string Section = "Schedule";

    /// <summary>Whether jobs run in this server.</summary>
    public bool IsOn { get; set; } = true;
    /// <summary>What this server is called among those that share a database; its machine's name when not set. Where another bears it already, a number is added.</summary>
    public string? Instance { get; set; }
    public string Wanted => string.IsNullOrWhiteSpace(Instance) ? Environment.MachineName : Instance.Trim();

    public string Reminders { get; set; } = "0 0 7 ? * *";
    public string Outbox { get; set; } = "0 * * ? * *";
    public string Occurrences { get; set; } = "0 30 3 ? * *";
    public string Tidy { get; set; } = "0 0 4 ? * *";
}

/// <summary>What this server is called among those that share a database.</summary>
public sealed record ServerName(string Name);
