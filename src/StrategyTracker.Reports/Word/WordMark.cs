using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using StrategyTracker.Reports.Layout;
using Color = DocumentFormat.OpenXml.Wordprocessing.Color;

namespace StrategyTracker.Reports.Word;

/// <summary>A state's sign and colour; its words always follow.</summary>
internal static class WordMark
{
    // U+FE0E asks for the plain sign, not the picture that some machines put in its place.
    private static string Sign(Tone tone) => tone switch
    {
        Tone.Good => "\u2713", Tone.Warning => "\u25B2", Tone.Bad => "\u2717", Tone.Waiting => "\u231B\uFE0E", _ => "\u2022",
    };

    /// <summary>The sign with the words after it, in the state's colour.</summary>
    public static IEnumerable<OpenXmlElement> Before(Tone tone, string words, bool isStrong = false) =>
        [new Run(Look(tone, isStrong), new Text(Sign(tone) + " ") { Space = SpaceProcessingModeValues.Preserve }), WordParts.Run(words, Look(tone, isStrong))];

    private static RunProperties Look(Tone tone, bool isStrong)
    {
        var look = new RunProperties();
        if (isStrong) { look.Append(new Bold(), new BoldComplexScript()); }
        look.Append(new Color { Val = Ink.Of(tone).Hex[1..].ToUpperInvariant() });
        return look;
    }
}
