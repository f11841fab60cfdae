using System.Globalization;
using System.Text.RegularExpressions;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Seeding;

/// <summary>How a register writes choices ("post-group") and days (2007-12-31).</summary>
internal static partial class RegisterWords
{
    public static T? Choice<T>(string? word) where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => Word(value) == word).Select(value => (T?)value).FirstOrDefault();

    public static string Choices<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Word));

    public static string Word<T>(T value) where T : struct, Enum => Capital().Replace(value.ToString(), m => (m.Index == 0 ? "" : "-") + m.Value.ToLowerInvariant());

    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>2007, 2007-11 or 2007-11-22: the first day of it, and how exact it is.</summary>
    public static (DateOnly Day, DatePrecision Precision)? Published(string? text) => text?.Length switch
    {
        4 when Day($"{text}-01-01") is { } day => (day, DatePrecision.Year),
        7 when Day($"{text}-01") is { } day => (day, DatePrecision.Month),
        _ when Day(text) is { } day => (day, DatePrecision.Day),
        _ => null,
    };

    /// <summary>2006/07: from the first of April to the last of March.</summary>
    public static (DateOnly From, DateOnly To)? FinancialYear(string? text) =>
        text is not null && FinancialYears().Match(text) is { Success: true } m && int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) is var first && (first + 1) % 100 == int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)
            ? (new DateOnly(first, 4, 1), new DateOnly(first + 1, 3, 31)) : null;

    /// <summary>Whether the source's own text looks like a day (22.11.07), and which day that is; day, month, year (R-27).</summary>
    public static (bool IsDay, DateOnly? Day) AsWritten(string? text)
    {
        if (text is null || !DottedDay().IsMatch(text)) { return (false, null); }
        string[] forms = ["d.M.yy", "d.M.yyyy"];
        return (true, DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
    }

    [GeneratedRegex(@"^(\d{4})/(\d{2})$")] private static partial Regex FinancialYears();
    [GeneratedRegex("[A-Z]")] private static partial Regex Capital();
    [GeneratedRegex(@"^\d{1,2}\.\d{1,2}\.\d{2,4}$")] private static partial Regex DottedDay();
}
