using System.Globalization;
using StrategyTracker.Domain;

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
    /// <summary>The instant of a time on a day here. A time that the clocks leap over in spring is an hour later; of one that they repeat in autumn, the first.</summary>
    public DateTime UtcAt(DateOnly day, TimeOnly time)
    {
        var there = day.ToDateTime(time);
        if (_zone.IsInvalidTime(there)) { there = there.AddHours(1); }
        return _zone.IsAmbiguousTime(there) ? DateTime.SpecifyKind(there - _zone.GetAmbiguousTimeOffsets(there).Max(), DateTimeKind.Utc) : TimeZoneInfo.ConvertTimeToUtc(there, _zone);
    }
    /// <summary>A moment as people here write it: 4 March 2008, 07:00.</summary>
    public string Moment(DateTime utc) => $"{Text.Day(DayOf(utc))}, {Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture)}";
    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _zone);
}
