using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>What an Excel workbook holds: each visible sheet as one grid, values as they are shown.</summary>
internal sealed class WorkbookContents
{
    private readonly Held _held = new();
    private readonly PlanLimits _limits;
    private readonly CancellationToken _cancel;
    private readonly List<List<CellLine>> _strings = [];
    private WorkbookStyles _styles = new(null, null);
    private bool _is1904;

    private WorkbookContents(PlanLimits limits, CancellationToken cancel) => (_limits, _cancel) = (limits, cancel);

    public static Held Read(Stream file, PlanLimits limits, CancellationToken cancel)
    {
        using var package = SpreadsheetDocument.Open(file, isEditable: false);
        var book = package.WorkbookPart ?? throw new InvalidDataException("no workbook");
        var reader = new WorkbookContents(limits, cancel);
        reader._styles = new WorkbookStyles(Load(book.WorkbookStylesPart), Load(book.ThemePart));
        reader.ReadStrings(book.SharedStringTablePart);
        var root = Load(book) ?? throw new InvalidDataException("no workbook");
        reader._is1904 = root.Child("workbookPr")?.Value("date1904") is "1" or "true";
        foreach (var sheet in root.Child("sheets")?.Elements().Named("sheet") ?? [])
        {
            if (sheet.Value("id") is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart page)
            {
                reader.ReadSheet(page, sheet.Value("name") ?? "", sheet.Value("state") is "hidden" or "veryHidden");
            }
        }
        return reader._held;
    }

    private static XElement? Load(OpenXmlPart? part)
    {
        if (part is null) { return null; }
        using var xml = Open(part);
        return XElement.Load(xml);
    }

    private static XmlReader Open(OpenXmlPart part) =>
        XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });

    private void ReadStrings(SharedStringTablePart? part)
    {
        if (part is null) { return; }
        using var xml = Open(part);
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) { _strings.Add(CellLine.AllOf(Plain((XElement)XNode.ReadFrom(xml)))); }
            else { xml.Read(); }
        }
    }

    private static string Plain(XElement item) => string.Concat(item.Descendants().Named("t").Where(t => t.Parent!.Name.LocalName != "rPh").Select(t => t.Value)).Replace("_x000D_", "", StringComparison.Ordinal);

    private void ReadSheet(WorksheetPart part, string name, bool isHidden)
    {
        var grid = new GridBlock($"sheet {name}", name);
        var merges = new List<(int Row, int Column, int LastRow, int LastColumn)>();
        var cells = new Dictionary<(int, int), GridCell>();
        var rows = new SortedSet<int>();
        int at = 0, hiddenRows = 0;
        using (var xml = Open(part))
        {
            xml.MoveToContent();
            while (!xml.EOF)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
                {
                    _cancel.ThrowIfCancellationRequested();
                    var row = (XElement)XNode.ReadFrom(xml);
                    at = row.Number("r") is > 0 and var r ? r : at + 1;
                    var before = cells.Count;
                    ReadRow(row, at, cells, grid.Where);
                    if (cells.Count > before) { rows.Add(at); if (row.Value("hidden") is "1" or "true") { hiddenRows++; } }
                }
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" })
                {
                    if (Range(xml.GetAttribute("ref") ?? "") is { } range) { merges.Add(range); }
                    xml.Read();
                }
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "headerFooter" })
                {
                    foreach (var text in ((XElement)XNode.ReadFrom(xml)).Elements()) { _held.Leave($"{grid.Where}, {(text.Name.LocalName.EndsWith("Header", StringComparison.Ordinal) ? "header" : "footer")}", text.Value, "The header or footer of the printed page."); }
                }
                else { xml.Read(); }
            }
        }
        foreach (var range in merges)
        {
            if (!cells.TryGetValue((range.Row, range.Column), out var cell)) { continue; }
            for (var r = range.Row + 1; r <= Math.Min(range.LastRow, at); r++) { rows.Add(r); }
        }
        Lay(grid, cells, rows, merges);
        LeaveBeside(part, grid.Where);
        if (grid.Rows.Count == 0) { return; }
        if (isHidden)
        {
            _held.Remark($"{Capital(grid.Where)} is hidden and was not read.");
            for (var row = 0; row < grid.Rows.Count; row++)
            {
                if (string.Join(" | ", grid.CellsOf(row).Select(c => c.Text)) is { Length: > 0 } text) { _held.Leave(grid.RowWhere(row), text, "On a hidden sheet."); }
            }
            return;
        }
        if (hiddenRows > 0) { _held.Remark($"{Capital(grid.Where)} has {hiddenRows} hidden or filtered rows; they were read like the others."); }
        _held.Blocks.Add(grid);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static void Lay(GridBlock grid, Dictionary<(int, int), GridCell> cells, SortedSet<int> rows, List<(int Row, int Column, int LastRow, int LastColumn)> merges)
    {
        var place = new Dictionary<int, int>();
        foreach (var row in rows) { place[row] = grid.Rows.Count; grid.RowNumbers.Add(row); grid.Rows.Add([]); }
        var spans = merges.GroupBy(m => (m.Row, m.Column)).ToDictionary(g => g.Key, g => g.First());
        foreach (var ((row, column), cell) in cells.OrderBy(c => c.Key.Item1).ThenBy(c => c.Key.Item2))
        {
            if (!place.TryGetValue(row, out var r) || (column < grid.Rows[r].Length && grid.Rows[r][column] is { } over && (over.RowSpan > 1 || over.ColumnSpan > 1))) { continue; }
            var (down, across) = spans.TryGetValue((row, column), out var span)
                ? (rows.GetViewBetween(row, Math.Max(row, span.LastRow)).Count, Math.Min(span.LastColumn - column + 1, 500)) : (1, 1);
            grid.Put(new GridCell { Row = r, Column = column, RowSpan = Math.Max(down, 1), ColumnSpan = across, Lines = cell.Lines, Colour = cell.Colour, IsBold = cell.IsBold, Day = cell.Day });
        }
    }

    private void ReadRow(XElement row, int number, Dictionary<(int, int), GridCell> cells, string where)
    {
        var column = -1;
        foreach (var c in row.Elements().Named("c"))
        {
            column = ColumnOf(c.Value("r")) ?? column + 1;
            var style = _styles.Of(c.Number("s"));
            var (lines, day) = ValueOf(c, style, $"{where}, {GridBlock.ColumnName(column)}{number}");
            if (lines.Count == 0 && style.Colour is null) { continue; }
            if (lines.Sum(l => (long)l.Text.Length) > _limits.CellCharacters)
            {
                throw new PlanUnreadable($"{where}, {GridBlock.ColumnName(column)}{number} holds more than {_limits.CellCharacters:N0} characters: shorten it and try again.");
            }
            cells[(number, column)] = new GridCell { Row = number, Column = column, Lines = lines, Colour = style.Colour, IsBold = style.IsBold, Day = day };
        }
    }

    private (List<CellLine> Lines, DateOnly? Day) ValueOf(XElement c, WorkbookStyle style, string where)
    {
        var value = c.Child("v")?.Value;
        switch (c.Value("t"))
        {
            case "s": return (int.TryParse(value, out var i) && i >= 0 && i < _strings.Count ? [.. _strings[i]] : [], null);
            case "inlineStr": return (c.Child("is") is { } text ? CellLine.AllOf(Plain(text)) : [], null);
            case "str" or "e": return (CellLine.AllOf(value ?? ""), null);
            case "b": return ([new CellLine(value == "1" ? "Yes" : "No")], null);
            case "d": return (CellLine.AllOf(value ?? ""), DateTime.TryParse(value, CultureInfo.InvariantCulture, out var d) ? DateOnly.FromDateTime(d) : null);
        }
        if (value is null)
        {
            if (c.Child("f") is { } formula) { _held.Leave(where, "=" + formula.Value, "A formula with no value kept in the file: open it in Excel and save it."); }
            return ([], null);
        }
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) { return (CellLine.AllOf(value), null); }
        if (style.IsDate && number is > 0 and < 2_958_466)
        {
            var day = DateOnly.FromDateTime(DateTime.FromOADate(number + (_is1904 ? 1462 : 0)));
            return ([new CellLine(style.Shown(day))], day);
        }
        return ([new CellLine(style.Shown(number))], null);
    }

    private void LeaveBeside(WorksheetPart part, string where)
    {
        foreach (var comment in Load(part.WorksheetCommentsPart)?.Descendants().Named("comment") ?? [])
        {
            _held.Leave($"{where}, {comment.Value("ref")}, comment", Plain(comment), "A comment beside the cell.");
        }
        foreach (var box in Load(part.DrawingsPart)?.Descendants().Named("txBody") ?? [])
        {
            _held.Leave($"{where}, text box", string.Join(' ', box.Descendants().Named("p").Select(p => string.Concat(p.Descendants().Named("t").Select(t => t.Value)))), "In a text box over the sheet.");
        }
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null) { return null; }
        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter)) { column = (column * 26) + (char.ToUpperInvariant(c) - 'A') + 1; }
        return column is > 0 and <= 16_384 ? column - 1 : null;
    }

    private static (int, int, int, int)? Range(string reference)
    {
        var ends = reference.Split(':');
        if (ends.Length != 2 || ColumnOf(ends[0]) is not { } from || ColumnOf(ends[1]) is not { } to) { return null; }
        return int.TryParse(ends[0].TrimStart([.. Letters]), out var first) && int.TryParse(ends[1].TrimStart([.. Letters]), out var last) ? (first, from, last, to) : null;
    }

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
}
