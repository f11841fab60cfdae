using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Packaging;
using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Reports.Sheets;

/// <summary>
/// Writes lists as an Excel workbook: a sheet "About", then a sheet for each list with days and numbers as what they are, the
/// header frozen and filters on it. No cell is ever a formula. Rows are written as they come; none is held.
/// </summary>
public static class ReportWorkbook
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Writes the workbook and gives a note on each text that no cell can hold whole. Leaves the stream open.</summary>
    public static IReadOnlyList<string> Write(ReportDocument document, IReadOnlyList<ReportTable> tables, Stream file, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(file);
        var sheets = SheetNames.For(tables.Select(t => t.Name)).Zip(tables).ToList();
        var notes = new List<string>();
        using var zip = new FixedZip(file, document.RunAt);
        PackageParts.WriteFrame(zip, "xl/workbook.xml", Types + "sheet.main+xml",
            [("xl/styles.xml", Types + "styles+xml"), .. Enumerable.Range(1, sheets.Count + 1).Select(n => (PartOf(n), Types + "worksheet+xml"))]);
        PackageParts.WriteProperties(zip, document);
        zip.Part("xl/workbook.xml", Book(sheets));
        PackageParts.WriteRelationships(zip, "xl/_rels/workbook.xml.rels",
        [
            .. Enumerable.Range(1, sheets.Count + 1).Select(n => new Relationship($"rId{n}", PackageParts.Office + "worksheet", $"worksheets/sheet{n}.xml")),
            new($"rId{sheets.Count + 2}", PackageParts.Office + "styles", "styles.xml"),
        ]);
        zip.Part("xl/styles.xml", SheetStyles.Stylesheet());
        zip.Part(PartOf(1), writer => AboutSheet.Write(writer, document, sheets));
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = new TableSheet(sheets[i].First, sheets[i].Second, notes);
            zip.Part(PartOf(i + 2), writer => sheet.Write(writer, ct));
            if (sheet.Links.Count > 0)
            {
                PackageParts.WriteRelationships(zip, $"xl/worksheets/_rels/sheet{i + 2}.xml.rels", sheet.Links);
            }
        }
        return notes;
    }

    private static string PartOf(int sheet) => FormattableString.Invariant($"xl/worksheets/sheet{sheet}.xml");

    private static Workbook Book(List<(string Name, ReportTable Table)> sheets)
    {
        var book = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            new DocumentFormat.OpenXml.Spreadsheet.Sheets([Sheet(SheetNames.About, 1), .. sheets.Select((s, i) => Sheet(s.Name, i + 2))]));
        if (sheets.Count > 0) { book.Append(Names(sheets)); }
        return book;
    }

    private static Sheet Sheet(string name, int number) => new() { Name = name, SheetId = (uint)number, Id = FormattableString.Invariant($"rId{number}") };

    // The filter's range, and the header row again at the top of each printed page.
    private static DefinedNames Names(List<(string Name, ReportTable Table)> sheets) => new(
    [
        .. sheets.Select((s, i) => new DefinedName($"{Quoted(s.Name)}!{TableSheet.RangeOf(s.Table, isAbsolute: true)}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)(i + 1), Hidden = true }),
        .. sheets.Select((s, i) => new DefinedName($"{Quoted(s.Name)}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)(i + 1) }),
    ]);

    internal static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
