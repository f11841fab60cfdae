using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Packaging;
using StrategyTracker.Reports.Tables;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace StrategyTracker.Reports.Sheets;

/// <summary>One list as a sheet: frozen header with filters, columns as wide as what they hold, landscape when printed.</summary>
internal sealed class TableSheet(string name, ReportTable table, List<string> notes)
{
    private const int MostRows = 1_048_575, MostLinks = 65_530, LongestAddress = 2_079, RowsMeasured = 2_000;
    private const double Narrowest = 9, Widest = 60;
    private readonly List<(string Place, string Id)> _links = [];

    /// <summary>Where the cells lead; known once the sheet is written.</summary>
    public List<Relationship> Links { get; } = [];

    public static string RangeOf(ReportTable table, bool isAbsolute = false)
    {
        var (column, row) = (CellWriter.ColumnName(table.Columns.Count - 1), Math.Min(table.Rows.Count, MostRows) + 1);
        return isAbsolute ? FormattableString.Invariant($"$A$1:${column}${row}") : FormattableString.Invariant($"A1:{column}{row}");
    }

    public void Write(OpenXmlWriter writer, CancellationToken ct)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetDimension { Reference = RangeOf(table) });
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new() { InnerText = "A2" } })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 13.5 });
        writer.WriteElement(new Columns(table.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = WidthOf(i), CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        Rows(new(writer), ct);
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = RangeOf(table) });
        if (_links.Count > 0)
        {
            writer.WriteElement(new Hyperlinks(_links.Select(l => new Hyperlink { Reference = l.Place, Id = l.Id })));
        }
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&RPage &P of &N")));
        writer.WriteEndElement();
    }

    private void Rows(CellWriter cells, CancellationToken ct)
    {
        cells.Row(1, () =>
        {
            for (var c = 0; c < table.Columns.Count; c++) { cells.Cell(1, c, table.Columns[c].Title, ReportColumnKind.Text, CellLook.Header); }
        });
        for (var r = 0; r < Math.Min(table.Rows.Count, MostRows); r++)
        {
            ct.ThrowIfCancellationRequested();
            var (values, row) = (table.Rows[r], r + 2);
            cells.Row(row, () =>
            {
                for (var c = 0; c < Math.Min(values.Count, table.Columns.Count); c++) { Cell(cells, row, c, values[c]); }
            });
        }
        if (table.Rows.Count > MostRows)
        {
            notes.Add(FormattableString.Invariant($"Sheet \"{name}\" holds the first {MostRows} rows of {table.Rows.Count}: a sheet of Excel holds no more."));
        }
    }

    private void Cell(CellWriter cells, int row, int column, ReportCell value)
    {
        if (!cells.Cell(row, column, value, table.Columns[column].Kind))
        {
            notes.Add(FormattableString.Invariant($"Sheet \"{name}\", row {row}: \"{CleanText.OneLine(table.Columns[column].Title)}\" is cut at {CellWriter.LongestText} characters of {value.Text!.Length}: a cell of Excel holds no more."));
        }
        if (value is { Address: { } address, IsEmpty: false } && _links.Count < MostLinks && WebLink.Escaped(address) is { Length: <= LongestAddress } target)
        {
            var id = FormattableString.Invariant($"rId{_links.Count + 1}");
            _links.Add((CellWriter.ColumnName(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture), id));
            Links.Add(new(id, PackageParts.Office + "hyperlink", target, IsOutside: true));
        }
    }

    // Room for the filter's arrow beside the title, for a day, and for the longest line of words up to a reading measure.
    private double WidthOf(int column)
    {
        var longest = (double)table.Columns[column].Title.Length + 4;
        foreach (var row in table.Rows.Take(RowsMeasured))
        {
            if (column < row.Count)
            {
                var length = row[column] switch { { Day: not null } => 12, { Number: { } n } => Math.Max(4, Math.Ceiling(Math.Log10(Math.Abs(n) + 1) * 1.34)) + 3, { Text: { } t } => t.Length * 1.05 + 1, _ => 0 };
                longest = Math.Max(longest, length);
            }
        }
        return Math.Round(Math.Clamp(longest, Narrowest, Widest), 1);
    }
}
