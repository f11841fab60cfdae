using System.Globalization;

namespace StrategyTracker.Reports.Contents;

/// <summary>Dates and counts as the report prints them, whatever the machine's own culture.</summary>
internal static class EnGb
{
    private static readonly CultureInfo _culture = CultureInfo.GetCultureInfo("en-GB");

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", _culture);
    public static string ShortDate(DateOnly date) => date.ToString("d MMM yyyy", _culture);
    public static string Moment(DateTime at) => at.ToString(at.Kind == DateTimeKind.Utc ? "d MMMM yyyy, HH:mm 'UTC'" : "d MMMM yyyy, HH:mm", _culture);
    public static string Number(int count) => count.ToString("N0", _culture);
    public static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";
}
