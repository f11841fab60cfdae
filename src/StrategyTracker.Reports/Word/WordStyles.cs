using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using StrategyTracker.Reports.Layout;
using Style = DocumentFormat.OpenXml.Wordprocessing.Style;

namespace StrategyTracker.Reports.Word;

/// <summary>The styles of a report: change one and every place that uses it changes.</summary>
internal static class WordStyles
{
    public const string Typeface = "Inter", Table = "ReportTable";
    public const string Title = "Title", Above = "ReportAbove", Below = "Subtitle", Quiet = "ReportQuiet", Notice = "ReportNotice", Fact = "ReportFact",
        Term = "ReportTerm", Cell = "ReportCell", CellHead = "ReportCellHead", CellFaint = "ReportCellFaint", CellQuiet = "ReportCellQuiet", ChartTitle = "ReportChartTitle",
        ListItem = "ListParagraph", ContentsTitle = "TOCHeading", Link = "Hyperlink", Quote = "Quote";

    public static ParagraphProperties In(string style) => new(new ParagraphStyleId { Val = style });

    public static Styles Styles(string language) => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Typeface, HighAnsi = Typeface, EastAsia = Typeface, ComplexScript = "Arial" },
                Ink("Text"), new FontSize { Val = "20" }, new FontSizeComplexScript { Val = "20" },
                new Languages { Val = language, EastAsia = language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden()) { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true },
        PlainTable(), ReportTable(),
        Paragraph(Title, "Title", Spaced(0, 40, keeps: true), Look(40, "Navy", isStrong: true), next: Below),
        Paragraph(Below, "Subtitle", Spaced(0, 240), Look(22, "Quiet")),
        Paragraph(Above, "Report above title", Spaced(0, 40, keeps: true), Look(20, "Quiet")),
        .. Enumerable.Range(1, 3).Select(HeadingStyle),
        Paragraph(ContentsTitle, "TOC Heading", Spaced(360, 80, keeps: true), Look(30, "Navy", isStrong: true)),
        .. Enumerable.Range(1, 3).Select(ContentsStyle),
        Paragraph(Quiet, "Report quiet", Spaced(0, 80), Look(17, "Quiet")),
        Paragraph(Notice, "Report notice", new(
            new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 6, Color = Hex("Amber") }),
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Hex("Sand") },
            new SpacingBetweenLines { Before = "120", After = "160" }), Look(20, "Text")),
        Paragraph(Fact, "Report fact", Spaced(0, 20), Look(19, "Text")),
        Paragraph(Term, "Report term", new(new SpacingBetweenLines { Before = "0", After = "60" }, new Indentation { Left = "284", Hanging = "284" }), Look(20, "Text")),
        Paragraph(ChartTitle, "Report chart title", Spaced(200, 40, keeps: true), Look(20, "Navy", isStrong: true)),
        Paragraph(Cell, "Report cell", Spaced(40, 40), Look(17, "Text")),
        Paragraph(CellHead, "Report cell head", Spaced(40, 40, keeps: true), Look(16, "Navy", isStrong: true)),
        Paragraph(CellFaint, "Report cell faint", Spaced(40, 40), Look(17, "Quiet")),
        Paragraph(CellQuiet, "Report cell quiet", Spaced(0, 40), Look(16, "Quiet")),
        Paragraph(ListItem, "List Paragraph", new(new SpacingBetweenLines { Before = "0", After = "40" }, new Indentation { Left = "284" }), null),
        Paragraph(Quote, "Quote", new(new SpacingBetweenLines { Before = "40", After = "80" }, new Indentation { Left = "284" }), Look(20, "Quiet")),
        Paragraph("Header", "header", new(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 4, Color = Hex("Hairline") })), Look(16, "Quiet")),
        Paragraph("Footer", "footer", new(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 4, Space = 4, Color = Hex("Hairline") }),
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = WordPage.TextWidth })), Look(16, "Quiet")),
        new Style(new StyleName { Val = "Hyperlink" }, new UIPriority { Val = 99 }, new StyleRunProperties(Ink("Blue"), new Underline { Val = UnderlineValues.Single })) { Type = StyleValues.Character, StyleId = Link },
    ]);

    public static Color Ink(string name) => new() { Val = Hex(name) };

    public static string Hex(string name) => (name switch
    {
        "Navy" => Layout.Ink.Navy,
        "Quiet" => Layout.Ink.Quiet,
        "Blue" => Layout.Ink.Blue,
        "Amber" => Layout.Ink.Amber,
        "Sand" => Layout.Ink.Sand,
        "Mist" => Layout.Ink.Mist,
        "Hairline" => Layout.Ink.Hairline,
        _ => Layout.Ink.Text,
    }).Hex[1..].ToUpperInvariant();

    private static Style HeadingStyle(int level) => Paragraph($"Heading{level}", $"heading {level}",
        new(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = level == 1 ? "360" : "240", After = "80" }, new OutlineLevel { Val = level - 1 }),
        Look(level switch { 1 => 30, 2 => 23, _ => 20 }, "Navy", isStrong: true), next: "Normal");

    private static Style ContentsStyle(int level) => Paragraph($"TOC{level}", $"toc {level}",
        new(new SpacingBetweenLines { Before = level == 1 ? "80" : "0", After = "20" }, new Indentation { Left = (284 * (level - 1)).ToString(CultureInfo.InvariantCulture) }), null);

    private static StyleParagraphProperties Spaced(int before, int after, bool keeps = false)
    {
        var properties = new StyleParagraphProperties();
        if (keeps) { properties.Append(new KeepNext()); }
        properties.Append(new SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture), After = after.ToString(CultureInfo.InvariantCulture) });
        return properties;
    }

    private static StyleRunProperties Look(int halfPoints, string ink, bool isStrong = false)
    {
        var (look, size) = (new StyleRunProperties(), halfPoints.ToString(CultureInfo.InvariantCulture));
        if (isStrong) { look.Append(new Bold(), new BoldComplexScript()); }
        look.Append(Ink(ink), new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        return look;
    }

    private static Style Paragraph(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? run, string? next = null)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id.StartsWith("Report", StringComparison.Ordinal) ? true : null };
        if (next is not null) { style.Append(new NextParagraphStyle { Val = next }); }
        style.Append(new PrimaryStyle(), paragraph);
        if (run is not null) { style.Append(run); }
        return style;
    }

    private static Style PlainTable() => new(
        new StyleName { Val = "Normal Table" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed(),
        new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, Margins(108, 108)))
    { Type = StyleValues.Table, StyleId = "TableNormal", Default = true };

    private static Style ReportTable() => new(
        new StyleName { Val = "Report table" }, new BasedOn { Val = "TableNormal" }, new PrimaryStyle(),
        new StyleTableProperties(
            new TableBorders(Border<BottomBorder>("Hairline", 4), Border<InsideHorizontalBorder>("Hairline", 4)),
            Margins(70, 70)),
        new TableStyleProperties(
            new TableStyleConditionalFormattingTableCellProperties(
                new TableCellBorders(Border<BottomBorder>("Navy", 8)),
                new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Hex("Mist") }))
        { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = Table, CustomStyle = true };

    private static T Border<T>(string ink, uint size) where T : BorderType, new() => new() { Val = BorderValues.Single, Size = size, Space = 0, Color = Hex(ink) };

    private static TableCellMarginDefault Margins(short left, short right) => new(
        new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = left, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = right, Type = TableWidthValues.Dxa });
}
