using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace StrategyTracker.Reports.Sheets;

/// <summary>Writes the cells of a row. Words are inline strings, so nothing in them can be a formula.</summary>
internal sealed class CellWriter(OpenXmlWriter writer)
{
    /// <summary>The most characters and the most lines that one cell of Excel holds.</summary>
    public const int LongestText = 32_767, MostLineEnds = 253;
    private const string Cut = " … (cut here: a cell holds no more)";
    // Excel counts a 29 February 1900 that never was; from here on its numbers are right.
    private static readonly DateOnly _firstSoundDay = new(1900, 3, 1), _dayZero = new(1899, 12, 30);
    private static readonly Row _row = new();
    private static readonly Cell _cell = new();
    private static readonly CellValue _value = new();
    private static readonly InlineString _inline = new();

    public void Row(int number, Action cells)
    {
        writer.WriteStartElement(_row, [Attribute("r", Number(number))]);
        cells();
        writer.WriteEndElement();
    }

    /// <returns>False when the words had to be cut.</returns>
    public bool Cell(int row, int column, ReportCell cell, ReportColumnKind kind, CellLook? look = null)
    {
        var place = ColumnName(column) + Number(row);
        switch (cell)
        {
            case { Day: { } day } when day >= _firstSoundDay:
                Value(place, look ?? CellLook.Day, Number(day.DayNumber - _dayZero.DayNumber));
                return true;
            case { Day: { } old }:
                return Words(place, look ?? CellLook.Words, old.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("en-GB")));
            case { Number: { } number }:
                var isPercent = kind == ReportColumnKind.Percent;
                Value(place, look ?? (isPercent ? CellLook.Percent : number == Math.Floor(number) ? CellLook.Whole : CellLook.Decimal),
                    (isPercent ? Math.Round(number / 100, 12) : number).ToString("R", CultureInfo.InvariantCulture));
                return true;
            case { Text: { Length: > 0 } text }:
                return Words(place, look ?? (FormulaSign.Begins(text) ? CellLook.GuardedWords : cell.Address is null ? CellLook.Words : CellLook.Link), text);
            default:
                return true;
        }
    }

    /// <summary>"A" for 0, "AB" for 27.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (var n = column; n >= 0; n = n / 26 - 1) { name = (char)('A' + n % 26) + name; }
        return name;
    }

    private void Value(string place, CellLook look, string number)
    {
        writer.WriteStartElement(_cell, [Attribute("r", place), Attribute("s", Number((int)look))]);
        writer.WriteStartElement(_value);
        writer.WriteString(number);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private bool Words(string place, CellLook look, string text)
    {
        var shown = Fit(CleanText.Lines(text), out var isWhole);
        writer.WriteStartElement(_cell, [Attribute("r", place), Attribute("s", Number((int)look)), Attribute("t", "inlineStr")]);
        writer.WriteStartElement(_inline);
        writer.WriteElement(new Text(Escaped(shown)) { Space = SpaceProcessingModeValues.Preserve });
        writer.WriteEndElement();
        writer.WriteEndElement();
        return isWhole;
    }

    private static string Fit(string text, out bool isWhole)
    {
        if (text.AsSpan().Count('\n') > MostLineEnds)
        {
            var lines = text.Split('\n');
            text = string.Join('\n', lines[..MostLineEnds]) + "\n" + string.Join(' ', lines[MostLineEnds..]);
        }
        isWhole = text.Length <= LongestText;
        return isWhole ? text : text[..(LongestText - Cut.Length - (char.IsHighSurrogate(text[LongestText - Cut.Length - 1]) ? 1 : 0))] + Cut;
    }

    /// <summary>Excel reads "_x0041_" as "A"; an escaped underscore keeps such words as they are (ECMA-376, ST_Xstring).</summary>
    private static string Escaped(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) { return text; }
        var escaped = new StringBuilder(text.Length + 6);
        for (var i = 0; i < text.Length; i++)
        {
            var looksCoded = text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_' && text.AsSpan(i + 2, 4).IndexOfAnyExcept(HexDigits) < 0;
            escaped.Append(looksCoded ? "_x005F_" : text[i]);
        }
        return escaped.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    private static OpenXmlAttribute Attribute(string name, string value) => new(name, "", value);
}
