using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace StrategyTracker.Reports.Sheets;

/// <summary>The first sheet: what the report is, as at when, and which list stands on which sheet.</summary>
internal static class AboutSheet
{
    public static void Write(OpenXmlWriter writer, ReportDocument document, IReadOnlyList<(string Name, ReportTable Table)> sheets)
    {
        var links = new List<Hyperlink>();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView { WorkbookViewId = 0, TabSelected = true, ShowGridLines = false }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 13.5 });
        writer.WriteElement(new Columns(new Column { Min = 1, Max = 1, Width = 26, CustomWidth = true }, new Column { Min = 2, Max = 2, Width = 90, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        var cells = new CellWriter(writer);
        var row = 1;
        void Line(ReportCell label, ReportCell value, CellLook? look = CellLook.Label)
        {
            cells.Row(row, () =>
            {
                cells.Cell(row, 0, label, ReportColumnKind.Text, look);
                cells.Cell(row, 1, value, ReportColumnKind.Text);
            });
            row++;
        }
        Line(document.Title, default, CellLook.Title);
        foreach (var about in document.About.Prepend(new("Published by", document.Author))) { Line(about.Label, about.Value); }
        row++;
        Line("Sheet", "Rows", CellLook.Label);
        foreach (var (name, table) in sheets)
        {
            links.Add(new() { Reference = FormattableString.Invariant($"A{row}"), Location = $"{ReportWorkbook.Quoted(name)}!A1", Display = name });
            Line(name, table.Rows.Count, CellLook.Link);
        }
        writer.WriteEndElement();
        if (links.Count > 0) { writer.WriteElement(new Hyperlinks(links)); }
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Portrait });
        writer.WriteEndElement();
    }
}
