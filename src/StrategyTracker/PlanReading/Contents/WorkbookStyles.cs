using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>How a cell of a workbook is shown.</summary>
internal sealed record WorkbookStyle(string Format, bool IsDate, string? Colour, bool IsBold)
{
    public string Shown(DateOnly day)
    {
        var format = Format.ToLowerInvariant();
        if (!format.Contains('d', StringComparison.Ordinal) && format.Contains('m', StringComparison.Ordinal)) { return day.ToString("MMM yyyy", CultureInfo.InvariantCulture); }
        return day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    public string Shown(double number)
    {
        if (Format.Contains('%', StringComparison.Ordinal)) { return Math.Round(number * 100, 4).ToString("0.##", CultureInfo.InvariantCulture) + "%"; }
        if (Regex.Match(Format, @"^0+\.(0+)(_\)|;|$)") is { Success: true } m) { return number.ToString("0." + m.Groups[1].Value, CultureInfo.InvariantCulture); }
        if (Regex.IsMatch(Format, "^0{2,}$")) { return number.ToString(Format, CultureInfo.InvariantCulture); }
        var plain = number.ToString("G15", CultureInfo.InvariantCulture);
        if (Format.Contains('£', StringComparison.Ordinal)) { return "£" + number.ToString(Format.Contains(".00", StringComparison.Ordinal) ? "#,##0.00" : "#,##0", CultureInfo.InvariantCulture); }
        if (Format.Contains("#,##0", StringComparison.Ordinal)) { return number.ToString(Format.Contains(".00", StringComparison.Ordinal) ? "#,##0.00" : "#,##0", CultureInfo.InvariantCulture); }
        return plain;
    }
}

/// <summary>The number formats, colours and bold faces of a workbook.</summary>
internal sealed class WorkbookStyles
{
    private static readonly WorkbookStyle Plain = new("General", false, null, false);
    private readonly List<WorkbookStyle> _styles = [];

    public WorkbookStyles(XElement? styles, XElement? theme)
    {
        if (styles is null) { return; }
        var formats = (styles.Child("numFmts")?.Elements() ?? []).GroupBy(f => f.Number("numFmtId")).ToDictionary(g => g.Key, g => g.First().Value("formatCode") ?? "");
        var fills = (styles.Child("fills")?.Elements() ?? []).Select(f => Colour(f.Child("patternFill"), theme)).ToList();
        var fonts = (styles.Child("fonts")?.Elements() ?? []).Select(f => f.Child("b").IsOn()).ToList();
        foreach (var style in styles.Child("cellXfs")?.Elements() ?? [])
        {
            var (id, fill, font) = (style.Number("numFmtId"), style.Number("fillId"), style.Number("fontId"));
            var format = formats.GetValueOrDefault(id) ?? BuiltIn(id);
            _styles.Add(new WorkbookStyle(format, IsDateFormat(format), fill < fills.Count ? fills[fill] : null, font < fonts.Count && fonts[font]));
        }
    }

    public WorkbookStyle Of(int index) => index >= 0 && index < _styles.Count ? _styles[index] : Plain;

    private static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 or 15 or 16 or 22 => "dd/mm/yyyy",
        17 => "mmm-yy",
        >= 27 and <= 36 or >= 50 and <= 58 => "dd/mm/yyyy",
        _ => "General",
    };

    private static bool IsDateFormat(string format)
    {
        var bare = Regex.Replace(format, "\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return !bare.Equals("General", StringComparison.OrdinalIgnoreCase) && Regex.IsMatch(bare, "[dy]|mmm", RegexOptions.IgnoreCase);
    }

    private static string? Colour(XElement? fill, XElement? theme)
    {
        if (fill?.Value("patternType") is null or "none" || fill.Child("fgColor") is not { } colour) { return null; }
        if (colour.Value("rgb") is { Length: 8 } rgb) { return rgb[2..] is "FFFFFF" ? null : rgb[2..]; }
        if (colour.Value("indexed") is { } index) { return Indexed(index); }
        if (colour.Value("theme") is null || theme is null) { return null; }
        var names = new[] { "lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6" };
        var at = colour.Number("theme");
        if (at <= 1 || at >= names.Length) { return at == 0 ? null : "808080"; }
        var one = theme.Descendants().Named(names[at]).FirstOrDefault()?.Elements().FirstOrDefault();
        return one?.Value("val") is { Length: 6 } hex ? hex : one?.Value("lastClr");
    }

    private static string? Indexed(string index) => index switch
    {
        "10" or "2" => "FF0000",
        "11" or "3" => "00FF00",
        "13" or "5" => "FFFF00",
        "17" => "008000",
        "50" => "339966",
        "57" => "339966",
        "42" => "CCFFCC",
        "52" => "FF9900",
        "51" => "FFCC00",
        "53" => "FF6600",
        "16" => "800000",
        "12" or "4" => "0000FF",
        "22" => "C0C0C0",
        "23" => "808080",
        _ => null,
    };
}
