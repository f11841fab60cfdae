using System.Globalization;
using System.Text;

namespace StrategyTracker.Reports.Layout;

/// <summary>
/// Makes text fit to print: composed, without control characters, and with a visible sign in place of each character
/// that the typeface lacks. Remembers what it had to replace.
/// </summary>
internal sealed class PrintableText(IRuler ruler)
{
    private const char ReplacementCharacter = '\uFFFD', WhiteSquare = '\u25A1';
    private readonly SortedDictionary<int, int> _missing = [];
    private readonly char _sign = ruler.CanPrint(ReplacementCharacter) ? ReplacementCharacter : ruler.CanPrint(WhiteSquare) ? WhiteSquare : '?';

    /// <summary>Characters replaced so far.</summary>
    public int Replaced => _missing.Values.Sum();

    /// <summary>One sentence a character that could not be printed.</summary>
    public IReadOnlyList<string> Notes =>
        [.. _missing.Select(m => string.Create(CultureInfo.InvariantCulture,
            $"U+{m.Key:X4} {(m.Key is >= 0xD800 and <= 0xDFFF ? "" : char.ConvertFromUtf32(m.Key) + " ")}could not be printed and is shown as {_sign} ({m.Value} {(m.Value == 1 ? "time" : "times")})."))];

    /// <summary>One line of text; line ends become spaces.</summary>
    public string Clean(string text)
    {
        var plain = true;
        foreach (var c in text)
        {
            plain &= c is >= ' ' and <= '~';
        }
        return plain ? text : Replace(WithoutControls(text));
    }

    /// <summary>Text fit for a document's properties, where every character that is one may stand.</summary>
    public static string WithoutControls(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())           // a lone half of a pair becomes U+FFFD
        {
            if (rune.Value is '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029)
            {
                clean.Append(' ');
            }
            else if (!IsInvisible(rune))
            {
                clean.Append(rune.ToString());
            }
        }
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsInvisible(Rune rune) =>
        rune.Value is >= 0xFE00 and <= 0xFE0F || (rune.Value & 0xFFFE) == 0xFFFE
        || (rune.Value != 0xAD && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format);

    private string Replace(string text)
    {
        var printed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && rune.Value != ReplacementCharacter && (rune.Value == 0xAD || ruler.CanPrint((char)rune.Value)))
            {
                printed.Append((char)rune.Value);
                continue;
            }
            _missing[rune.Value] = _missing.GetValueOrDefault(rune.Value) + 1;
            printed.Append(_sign);
        }
        return printed.ToString();
    }
}
