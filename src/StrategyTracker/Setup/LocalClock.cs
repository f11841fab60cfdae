using System.Globalization;

namespace StrategyTracker.Setup;

public sealed class LocalClockOptions
{
    /// <summary>The organisation's time zone (IANA name): what "today" means on every screen, job and report.</summary>
    public string TimeZone { get; set; } = "Europe/London";
}

/// <summary>The moment and the day. One zone for everybody, so that a deadline is the same day for all.</summary>
public sealed class LocalClock(TimeProvider clock, LocalClockOptions options)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out var found)
        ? found
        : throw new InvalidOperationException($"The setting Clock:TimeZone is \"{options.TimeZone}\"; this machine knows no such time zone. Europe/London is one it should know.");

    public TimeZoneInfo Zone => _zone;
    public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;
    public DateOnly Today => DayOf(UtcNow);

    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(Local(utc));
    /// <summary>The moment that people here write as 2008-01-15T10:30; the last second of the minute, so that it includes what was entered in it. Null when the text is none.</summary>
    public DateTime? UtcOf(string? local) =>
        DateTime.TryParseExact(local, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var there) && !_zone.IsInvalidTime(there)
            ? TimeZoneInfo.ConvertTimeToUtc(there, _zone).AddMinutes(there.Second == 0 ? 1 : 0).AddTicks(-1)
            : null;
    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _zone);
}
