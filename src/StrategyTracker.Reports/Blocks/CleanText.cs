using System.Globalization;
using System.Text;

namespace StrategyTracker.Reports.Blocks;

/// <summary>
/// Text fit for a file of XML, HTML or CSV: composed, without control characters, without signs that turn the direction of
/// reading, and without halves of characters. What a typeface may lack stays: a screen finds another.
/// </summary>
internal static class CleanText
{
    /// <summary>On one line: line ends and tabs become spaces.</summary>
    public static string OneLine(string? text) => Clean(text, keepsLines: false);

    /// <summary>Line ends stay, each as one line feed.</summary>
    public static string Lines(string? text) => Clean(text, keepsLines: true);

    private static string Clean(string? text, bool keepsLines)
    {
        if (string.IsNullOrEmpty(text) || !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text ?? "";
        }
        var clean = new StringBuilder(text.Length);
        var before = 0;
        foreach (var rune in text.EnumerateRunes())                   // a lone half of a pair becomes U+FFFD
        {
            if (rune.Value is '\n' or '\r' or 0x85 or 0x2028 or 0x2029)
            {
                if (!(rune.Value == '\n' && before == '\r')) { clean.Append(keepsLines ? '\n' : ' '); }
            }
            else if (rune.Value == '\t')
            {
                clean.Append(' ');
            }
            else if (!IsUnwanted(rune))
            {
                clean.Append(rune.ToString());
            }
            before = rune.Value;
        }
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    // Joiners make one sign of several letters and stay; the soft hyphen stays too.
    private static bool IsUnwanted(Rune rune) =>
        (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF
        || (rune.Value is not (0xAD or 0x200C or 0x200D) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format);
}
