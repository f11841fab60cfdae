namespace StrategyTracker.Domain.Reminders;

/// <summary>
/// Working days in England and Wales: neither weekend nor bank holiday. Sending moves to them and the ladder counts them; due
/// dates stay where they are. Computed from the rules of the Banking and Financial Dealings Act 1971 and the yearly proclamations;
/// what was proclaimed once stands in <see cref="ProclaimedOnce"/>. Holds from 1978, when the early May day began.
/// </summary>
public static class WorkingDays
{
    /// <summary>Days proclaimed once, and the usual days they took the place of. From gov.uk/bank-holidays and the proclamations in the London Gazette.</summary>
    private static readonly (DateOnly Day, DateOnly? InPlaceOf)[] ProclaimedOnce =
    [
        (new(1981, 7, 29), null),                           // royal wedding
        (new(1995, 5, 8), new(1995, 5, 1)),                 // fifty years after VE day: early May moved
        (new(1999, 12, 31), null),                          // eve of the millennium
        (new(2002, 6, 3), null),                            // golden jubilee
        (new(2002, 6, 4), new(2002, 5, 27)),                // spring moved beside it
        (new(2011, 4, 29), null),                           // royal wedding
        (new(2012, 6, 4), new(2012, 5, 28)),                // spring moved for the diamond jubilee
        (new(2012, 6, 5), null),                            // diamond jubilee
        (new(2020, 5, 8), new(2020, 5, 4)),                 // seventy-five years after VE day: early May moved
        (new(2022, 6, 2), new(2022, 5, 30)),                // spring moved for the platinum jubilee
        (new(2022, 6, 3), null),                            // platinum jubilee
        (new(2022, 9, 19), null),                           // state funeral of Queen Elizabeth II
        (new(2023, 5, 8), null),                            // coronation of King Charles III
    ];

    private static readonly HashSet<DateOnly> Added = [.. ProclaimedOnce.Select(p => p.Day)];
    private static readonly HashSet<DateOnly> Moved = [.. ProclaimedOnce.Select(p => p.InPlaceOf).OfType<DateOnly>()];

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsBankHoliday(day);

    /// <summary>The day itself when it is a working day, else the next that is.</summary>
    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day)) { day = day.AddDays(1); }
        return day;
    }

    /// <summary>The day that comes so many working days later; 0 is the day itself, also when it is a day of rest.</summary>
    public static DateOnly Add(DateOnly day, int workingDays)
    {
        for (; workingDays > 0; workingDays--) { day = OnOrAfter(day.AddDays(1)); }
        return day;
    }

    public static bool IsBankHoliday(DateOnly day) => Added.Contains(day) || (!Moved.Contains(day) && IsUsual(day));

    private static bool IsUsual(DateOnly day) => day.Month switch
    {
        1 => day == InPlaceOfWeekend(new DateOnly(day.Year, 1, 1)),
        3 or 4 => day == EasterSunday(day.Year).AddDays(-2) || day == EasterSunday(day.Year).AddDays(1),
        5 => day.DayOfWeek == DayOfWeek.Monday && (day.Day <= 7 || day.Day > 24),
        8 => day.DayOfWeek == DayOfWeek.Monday && day.Day > 24,
        12 => IsChristmas(day),
        _ => false,
    };

    /// <summary>Christmas Day and Boxing Day, each with a day in its place when it falls on a weekend; Boxing Day's comes after Christmas Day's.</summary>
    private static bool IsChristmas(DateOnly day)
    {
        var christmas = new DateOnly(day.Year, 12, 25);
        return christmas.DayOfWeek switch
        {
            DayOfWeek.Friday => day.Day is 25 or 28,
            DayOfWeek.Saturday => day.Day is 27 or 28,
            DayOfWeek.Sunday => day.Day is 26 or 27,
            _ => day.Day is 25 or 26,
        };
    }

    private static DateOnly InPlaceOfWeekend(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>The Gregorian computus in the form of Meeus, Jones and Butcher.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, g) = (b / 4, b % 4, ((8 * b) + 13) / 25);
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
