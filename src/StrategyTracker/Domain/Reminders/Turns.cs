namespace StrategyTracker.Domain.Reminders;

/// <summary>
/// Which reminder of a rule is the one to send on a day. It is always the latest that has fallen due, whether or not anybody swept
/// on its own day: an outage loses nothing, and nobody gets three weeks' reminders of one thing at once.
/// </summary>
public static class Turns
{
    /// <returns>Minus the days before the date, 0 and up from the day on; null when none has fallen due yet, or the rule speaks only before the date and it has passed.</returns>
    public static int? LatestOn(DateOnly today, DateOnly dueOn, RuleNumbers numbers)
    {
        var days = today.DayNumber - dueOn.DayNumber;
        if (numbers.DaysAfter is { } after && days >= after) { return numbers.RepeatEvery is { } every ? (days - after) / every : 0; }
        if (numbers.DaysAfter is null && days > 0) { return null; }
        return numbers.DaysBefore.Where(before => days >= -before).Select(before => (int?)-before).Max();
    }

    /// <summary>The day on which a turn falls due.</summary>
    public static DateOnly DayOf(int turn, DateOnly dueOn, RuleNumbers numbers) =>
        dueOn.AddDays(turn < 0 ? turn : (numbers.DaysAfter ?? 0) + (turn * (numbers.RepeatEvery ?? 0)));
}
