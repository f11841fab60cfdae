using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Sheets;

/// <summary>How cells look. The order here is the number a cell names.</summary>
internal enum CellLook : uint
{
    Plain, Header, Words,
    /// <summary>Words that begin as a formula does: they stay words when somebody edits the cell.</summary>
    GuardedWords,
    Whole, Decimal, Day, Percent, Link, Title, Label,
}

internal static class SheetStyles
{
    private const uint DayFormat = 164, PercentFormat = 165, DecimalFormat = 166;
    private enum Lettering : uint { Plain, Strong, Link, Title }

    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(
            // 809 is British English: the month's name is the same on every machine.
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = @"[$-809]d\ mmm\ yyyy" },
            new NumberingFormat { NumberFormatId = PercentFormat, FormatCode = "0.0%" },
            new NumberingFormat { NumberFormatId = DecimalFormat, FormatCode = "#,##0.0##" }),
        new Fonts(Font(), Font(isStrong: true, ink: Ink.Navy), Font(ink: Ink.Blue, isUnderlined: true), Font(16, isStrong: true, ink: Ink.Navy)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = Rgb(Ink.Mist) }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = Rgb(Ink.Navy) }) { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats([.. Enum.GetValues<CellLook>().Select(Format)]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(CellLook look) => look switch
    {
        CellLook.Header => Format(Lettering.Strong, wraps: true, fill: 2, border: 1),
        CellLook.Words => Format(Lettering.Plain, wraps: true),
        CellLook.GuardedWords => Format(Lettering.Plain, wraps: true, isGuarded: true),
        CellLook.Whole => Format(Lettering.Plain, number: 3),
        CellLook.Decimal => Format(Lettering.Plain, number: DecimalFormat),
        CellLook.Day => Format(Lettering.Plain, number: DayFormat, alignment: HorizontalAlignmentValues.Left),
        CellLook.Percent => Format(Lettering.Plain, number: PercentFormat),
        CellLook.Link => Format(Lettering.Link, wraps: true),
        CellLook.Title => Format(Lettering.Title),
        CellLook.Label => Format(Lettering.Strong, wraps: true),
        _ => Format(Lettering.Plain),
    };

    private static CellFormat Format(Lettering lettering, uint number = 0, bool wraps = false, uint fill = 0, uint border = 0, bool isGuarded = false, HorizontalAlignmentValues? alignment = null) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps ? true : null, Horizontal = alignment is { } a ? a : null })
    {
        NumberFormatId = number,
        FontId = (uint)lettering,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        QuotePrefix = isGuarded ? true : null,
        ApplyNumberFormat = number > 0 ? true : null,
        ApplyFont = lettering > 0 ? true : null,
        ApplyFill = fill > 0 ? true : null,
        ApplyBorder = border > 0 ? true : null,
        ApplyAlignment = true,
    };

    private static Font Font(double size = 10, bool isStrong = false, Ink? ink = null, bool isUnderlined = false)
    {
        var font = new Font();
        if (isStrong) { font.Append(new Bold()); }
        if (isUnderlined) { font.Append(new Underline()); }
        font.Append(new FontSize { Val = size });
        if (ink is not null) { font.Append(new Color { Rgb = Rgb(ink) }); }
        font.Append(new FontName { Val = "Arial" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static HexBinaryValue Rgb(Ink ink) => new("FF" + ink.Hex[1..].ToUpperInvariant());
}
