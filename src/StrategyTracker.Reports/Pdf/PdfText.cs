using System.Text;

namespace StrategyTracker.Reports.Pdf;

/// <summary>Text and dates as PDF writes them outside a page.</summary>
internal static class PdfText
{
    /// <summary>A literal string when it is plain ASCII, otherwise UTF-16 in hexadecimal.</summary>
    public static string String(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + ">";
            }
        }
        return "(" + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("(", "\\(", StringComparison.Ordinal)
            .Replace(")", "\\)", StringComparison.Ordinal) + ")";
    }

    /// <summary>With a Z when the time is universal, without a zone when the caller gave local time.</summary>
    public static string Date(DateTime at) => FormattableString.Invariant($"(D:{at:yyyyMMddHHmmss}{(at.Kind == DateTimeKind.Utc ? "Z" : "")})");
}
