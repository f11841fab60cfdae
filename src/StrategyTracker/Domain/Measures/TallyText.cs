using System.Globalization;
using System.Text.RegularExpressions;

namespace StrategyTracker.Domain.Measures;

/// <summary>Reads what people type for a figure, alike in the grid and in the form of one reading.</summary>
public static partial class TallyText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>
    /// A number with its base; "18/40" and "18 of 40" fill both. Text where a number belongs is kept as text (A33). A mean is
    /// rounded to two decimals, which is what is kept.
    /// </summary>
    /// <param name="where">Row and field, to begin the sentence of a refusal: "M09, women".</param>
    /// <exception cref="RuleViolation">A base that is no whole number, or stands without a figure.</exception>
    public static Tally Read(string? value, string? of, string where)
    {
        var (figure, @base) = (value?.Trim() ?? "", of?.Trim() ?? "");
        if (@base.Length == 0 && OutOf().Match(figure) is { Success: true } both) { (figure, @base) = (both.Groups[1].Value, both.Groups[2].Value); }
        int? whole = @base.Length == 0 ? null : int.TryParse(@base, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, British, out var number)
            ? number : throw new RuleViolation($"{where}: \"{@base}\" is not a whole number; the base is how many people or cases were looked at.");
        if (figure.Length == 0) { return whole is null ? Tally.None : throw new RuleViolation($"{where}: a base of {whole:N0} is given without a figure; enter how many of them, or leave both empty."); }
        return decimal.TryParse(figure, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, British, out var found)
            ? new Tally(Math.Round(found, 2, MidpointRounding.AwayFromZero), whole)
            : new Tally(null, whole, figure);
    }

    /// <summary>The figure as somebody would type it again.</summary>
    public static string? Typed(Tally tally) => tally.Words ?? tally.Value?.ToString("0.##", British);

    [GeneratedRegex(@"^\s*([\d,.]+)\s*(?:/|of|out of)\s*([\d,]+)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OutOf();
}
