using System.Globalization;

namespace StrategyTracker.TestSupport;

/// <summary>A clock that stands still until a test moves it. UTC, and its local zone is UTC too.</summary>
public sealed class FixedClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _moving = new();
    private DateTimeOffset _now = start.ToUniversalTime();

    public FixedClock(string start = "2008-01-15T10:00:00Z") : this(DateTimeOffset.Parse(start, CultureInfo.InvariantCulture)) { }

    public DateTimeOffset Now
    {
        get { lock (_moving) { return _now; } }
        set { lock (_moving) { _now = value.ToUniversalTime(); } }
    }

    public DateTime UtcNow => Now.UtcDateTime;
    public DateOnly Today => DateOnly.FromDateTime(UtcNow);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    public override DateTimeOffset GetUtcNow() => Now;
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;
    public override long GetTimestamp() => Now.UtcTicks;

    public void Advance(TimeSpan by) => Now += by;
    public void AdvanceDays(int days) => Advance(TimeSpan.FromDays(days));
}
