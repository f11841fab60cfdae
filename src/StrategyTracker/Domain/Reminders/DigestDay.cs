namespace StrategyTracker.Domain.Reminders;

/// <summary>The working day on which what was found on a day goes out.</summary>
public static class DigestDay
{
    /// <summary>From when on the day letters go, by the area's clock.</summary>
    public static readonly TimeOnly From = new(7, 0);

    /// <summary>Today, or the next working day; for a weekly letter the first working day of the week, which is this week's when that is today.</summary>
    public static DateOnly Of(Pace pace, DateOnly today)
    {
        if (pace != Pace.Weekly) { return WorkingDays.OnOrAfter(today); }
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return WorkingDays.OnOrAfter(monday) is var first && first >= today ? first : WorkingDays.OnOrAfter(monday.AddDays(7));
    }

    /// <summary>The digest after this one.</summary>
    public static DateOnly After(DateOnly day, Pace pace) => Of(pace, day.AddDays(1));
}
