using Quartz;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Schedule;

namespace StrategyTracker.Features.Reminders.Jobs;

/// <summary>When the jobs run: the settings, read and found sound once, on the organisation's clock.</summary>
public sealed class Schedules
{
    private readonly Dictionary<string, CronExpression> _of = [];

    /// <exception cref="InvalidOperationException">A schedule is none; the sentence names the setting.</exception>
    public Schedules(ScheduleOptions options, LocalClock clock)
    {
        foreach (var job in ScheduledJob.All) { _of[job.Key] = Read(job.Setting, job.Schedule(options), clock); }
    }

    public CronExpression Of(ScheduledJob job) => _of[job.Key];

    private static CronExpression Read(string setting, string text, LocalClock clock)
    {
        try
        {
            var expression = CronExpression.Parse(text).WithTimeZone(clock.Zone);
            return expression.GetNextValidTimeAfter(clock.UtcNow) is null
                ? throw new InvalidOperationException($"The setting {setting} is \"{text}\", a time that never comes again.")
                : expression;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or NullReferenceException)
        {
            throw new InvalidOperationException($"The setting {setting} is \"{text}\", which is not a schedule: {fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}. \"0 0 7 ? * *\" is every day at seven.", fault);
        }
    }
}
