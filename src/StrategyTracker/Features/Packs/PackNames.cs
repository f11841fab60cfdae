using System.Globalization;
using System.Text;

namespace StrategyTracker.Features.Packs;

/// <summary>What files of packs are called.</summary>
public static class PackNames
{
    private const int Longest = 60;

    /// <summary>Safe on every system: "pack-7-board-pack-2008-01-15".</summary>
    public static string FileStem(string name, DateOnly asAt, int? number)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) { plain.Append(letter); }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != '-') { plain.Append('-'); }
        }
        var words = plain.ToString(0, Math.Min(plain.Length, Longest)).Trim('-');
        return string.Create(CultureInfo.InvariantCulture, $"pack-{(number is { } n ? $"{n}-" : "preview-")}{(words.Length == 0 ? "" : $"{words}-")}{asAt:yyyy-MM-dd}");
    }
}
