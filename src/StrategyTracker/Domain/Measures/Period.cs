using System.Globalization;

namespace StrategyTracker.Domain.Measures;

/// <summary>From one day to another, both included: what a reading is about.</summary>
public sealed record Period(DateOnly From, DateOnly To)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>How many days after its end a figure for a period may still be on its way (N-13).</summary>
    public const int DaysOfGrace = 10;
    /// <summary>The most missing periods listed of one measure, the latest of them.</summary>
    public const int MostMissing = 120;

    public string Words => Measure.PeriodWords(From, To);

    /// <summary>Short, for charts and narrow columns: "2007/08", "Jul to Sep 2007", "Jul 2007"; the days where they are no whole months.</summary>
    public string Short
    {
        get
        {
            if (From.Day != 1 || To.AddDays(1).Day != 1) { return $"{From.ToString("d MMM yyyy", British)} to {To.ToString("d MMM yyyy", British)}"; }
            var months = ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;
            return months switch
            {
                1 => Month(From),
                12 when From.Month == 4 => string.Create(British, $"{From.Year}/{To.Year % 100:00}"),
                12 when From.Month == 1 => From.ToString("yyyy", British),
                _ when From.Year == To.Year => $"{From.ToString("MMM", British)} to {Month(To)}",
                _ => $"{Month(From)} to {Month(To)}",
            };
        }
    }

    public bool Overlaps(DateOnly from, DateOnly to) => From <= to && from <= To;

    /// <summary>The periods that ended <see cref="DaysOfGrace"/> days ago or more and have no figure, oldest first.</summary>
    /// <param name="measuredFrom">The first day of the first period; nothing is expected while it is not chosen.</param>
    /// <param name="everyMonths">How many months a period has, 1 or more; nothing is expected while it is not chosen.</param>
    /// <param name="held">The periods of the whole area that a figure is held for.</param>
    public static IReadOnlyList<Period> Missing(DateOnly? measuredFrom, int? everyMonths, IEnumerable<Period> held, DateOnly day)
    {
        if (measuredFrom is not { } start || everyMonths is not { } months) { return []; }
        var kept = held.ToList();
        List<Period> missing = [];
        for (var at = 0; ; at++)
        {
            var period = new Period(start.AddMonths(at * months), start.AddMonths((at + 1) * months).AddDays(-1));
            if (period.To.AddDays(DaysOfGrace) > day) { break; }
            if (!kept.Any(k => k.Overlaps(period.From, period.To))) { missing.Add(period); }
        }
        return [.. missing.TakeLast(MostMissing)];
    }

    private static string Month(DateOnly day) => day.ToString("MMM yyyy", British);
}
