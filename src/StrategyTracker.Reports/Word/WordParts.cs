using DocumentFormat.OpenXml.Wordprocessing;
using StrategyTracker.Reports.Blocks;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace StrategyTracker.Reports.Word;

/// <summary>The small parts round a document: settings, fonts, running head, foot.</summary>
internal static class WordParts
{
    public static Settings Settings(string language) => new(
        new Zoom { Val = PresetZoomValues.None, Percent = "100" },
        new DefaultTabStop { Val = 720 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = language },
        new DecimalSymbol { Val = "." },
        new ListSeparator { Val = "," });

    /// <summary>Inter where it is installed; elsewhere Word takes Arial.</summary>
    public static Fonts Fonts() => new(
        new Font(new AltName { Val = "Arial" }, new FontFamily { Val = FontFamilyValues.Swiss }, new Pitch { Val = FontPitchValues.Variable }) { Name = WordStyles.Typeface },
        new Font(new FontFamily { Val = FontFamilyValues.Swiss }, new Pitch { Val = FontPitchValues.Variable }) { Name = "Arial" });

    public static Header Header(string words) => new(new Paragraph(WordStyles.In("Header"), Run(words)));

    public static Footer Footer(string words) => new(new Paragraph(
    [
        WordStyles.In("Footer"),
        Run(words),
        new Run(new TabChar()),
        Run("Page "), .. Field("PAGE"), Run(" of "), .. Field("NUMPAGES"),
    ]));

    public static Run Run(string? text, RunProperties? look = null)
    {
        var run = look is null ? new Run() : new Run(look);
        run.Append(new Text(CleanText.OneLine(text)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>Word counts these itself on every page; the 1 only stands there until it does.</summary>
    private static IEnumerable<Run> Field(string code) =>
    [
        new(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new(new FieldCode($" {code} ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
        new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run("1"),
        new(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
