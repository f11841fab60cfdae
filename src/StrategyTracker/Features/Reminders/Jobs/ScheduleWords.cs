using System.Globalization;

namespace StrategyTracker.Features.Reminders.Jobs;

/// <summary>A schedule as people say it, for the usual shapes; the expression itself for others.</summary>
public static class ScheduleWords
{
    private static readonly Dictionary<string, string> s_days = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MON"] = "Mondays", ["TUE"] = "Tuesdays", ["WED"] = "Wednesdays", ["THU"] = "Thursdays", ["FRI"] = "Fridays", ["SAT"] = "Saturdays", ["SUN"] = "Sundays", ["MON-FRI"] = "weekdays",
    };

    public static string Of(string expression) =>
        expression.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var seconds, var minutes, var hours, var day, "*", var week]
            && Often(seconds, minutes, hours) is { } often && On(day, week) is { } on
            ? $"{often}{on}"
            : expression;

    private static string? Often(string seconds, string minutes, string hours) => (Step(seconds), Step(minutes), Number(hours)) switch
    {
        _ when seconds == "*" && minutes == "*" && hours == "*" => "every second",
        ({ } every, _, _) when minutes == "*" && hours == "*" => $"every {every} seconds",
        _ when Number(seconds) is null => null,
        _ when minutes == "*" && hours == "*" => "every minute",
        (_, { } every, _) when hours == "*" => $"every {every} minutes",
        _ when Number(minutes) is { } minute && hours == "*" => string.Create(CultureInfo.InvariantCulture, $"every hour at {minute} minutes past"),
        (_, _, { } hour) when Number(minutes) is { } minute => string.Create(CultureInfo.InvariantCulture, $"at {hour:00}:{minute:00}"),
        _ => null,
    };

    private static string? On(string day, string week) => (day, week) switch
    {
        ("?" or "*", "*" or "?") => ", every day",
        ("?", _) when s_days.TryGetValue(week, out var days) => $", on {days}",
        ("L", "?") => ", on the last day of the month",
        (_, "?") when Number(day) is { } number => string.Create(CultureInfo.InvariantCulture, $", on day {number} of the month"),
        _ => null,
    };

    private static int? Step(string field) => field.Split('/') is ["0" or "*", var every] ? Number(every) : null;

    private static int? Number(string field) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
