using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Sheets;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outputs;

public sealed class WorkbookTests
{
    private static SpreadsheetDocument Open(Report report) => SpreadsheetDocument.Open(new MemoryStream(report.Bytes(ReportFormat.Excel)), false);

    private static Report With(params ReportTable[] tables) => SampleReports.EveryBlock() with { Tables = tables };

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Every_workbook_is_valid(string name)
    {
        using var book = Open(SampleReports.All[name]());

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Days_numbers_and_shares_are_what_they_are_in_British_dress()
    {
        using var book = Open(SampleReports.EveryBlock());
        var sheet = Sheet(book, "Every kind");

        Assert.Equal(("39538", @"[$-809]d\ mmm\ yyyy"), (Cell(sheet, "C2").CellValue!.Text, FormatOf(book, Cell(sheet, "C2"))));
        Assert.Equal(new DateTime(2008, 3, 31), DateTime.FromOADate(double.Parse(Cell(sheet, "C2").CellValue!.Text, CultureInfo.InvariantCulture)));
        Assert.Equal(("14", "-3.25", "1000000000000"), (Cell(sheet, "B2").CellValue!.Text, Cell(sheet, "B3").CellValue!.Text, Cell(sheet, "B5").CellValue!.Text));
        Assert.Equal(("0.625", "0.0%"), (Cell(sheet, "D2").CellValue!.Text, FormatOf(book, Cell(sheet, "D2"))));
        Assert.Equal("1 Jan 1850", Cell(sheet, "C3").InnerText);       // before Excel's own calendar
        Assert.Equal("Ongoing", Cell(sheet, "C4").InnerText);
        Assert.Equal("Not a number", Cell(sheet, "B4").InnerText);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1+1")]
    [InlineData("＝1+1")]
    [InlineData("\t=1", " =1")]
    [InlineData("\r=1", "\n=1")]
    public void What_looks_like_a_formula_stays_words_even_when_edited(string hostile, string? shown = null)
    {
        using var book = Open(With(new ReportTable("T", [new(hostile)], [[hostile], [ReportCell.Link(hostile, "https://example.org/")]])));
        var sheet = Sheet(book, "T");

        Assert.Empty(book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<CellFormula>()));
        Assert.Equal((shown ?? hostile, CellValues.InlineString), (Cell(sheet, "A2").InnerText, Cell(sheet, "A2").DataType!.Value));
        Assert.True(Format(book, Cell(sheet, "A2")).QuotePrefix!.Value);
    }

    [Fact]
    public void Control_characters_go_and_codes_that_Excel_would_read_stay_as_typed()
    {
        using var book = Open(SampleReports.EveryBlock());

        Assert.Equal("_x005F_x0041_ tab here", Cell(Sheet(book, "Every kind"), "A4").InnerText);
        Assert.Equal("a \"quoted\", line\nand another", Cell(Sheet(book, "Every kind"), "A3").InnerText);
        Assert.Equal(SampleReports.Welsh, Cell(Sheet(book, "Every kind"), "A5").InnerText);
    }

    [Fact]
    public void Sheets_have_names_that_Excel_takes()
    {
        string[] names = ["Actions", "actions", "About", "history", "a[b]:c*?/\\d", "'quoted'", "", "   ", new('x', 40), new('x', 50), "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "=A1"];

        var given = StrategyTracker.Reports.Sheets.SheetNames.For(names);

        Assert.Equal(["Actions", "actions (2)", "About (2)", "history (2)", "a b c d", "quoted", "List", "List (2)", new string('x', 31), new string('x', 27) + " (2)", string.Concat(Enumerable.Repeat("😀", 15)), "=A1"], given);
        using var book = Open(With([.. names.Select(n => new ReportTable(n, [new("Words")], [["a"]]))]));
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(e => e.Description));
        Assert.Equal(given.Prepend("About"), book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!));
    }

    [Fact]
    public void Every_list_has_a_frozen_header_with_filters_and_columns_wide_enough()
    {
        using var book = Open(SampleReports.All["board"]());
        var tables = SampleReports.All["board"]().Tables;

        foreach (var table in tables)
        {
            var sheet = Sheet(book, table.Name);
            Assert.Equal(("A2", PaneStateValues.Frozen), (sheet.Descendants<Pane>().Single().TopLeftCell!.Value!, sheet.Descendants<Pane>().Single().State!.Value));
            Assert.StartsWith("A1:", sheet.GetFirstChild<AutoFilter>()!.Reference!.Value, StringComparison.Ordinal);
            Assert.Equal(table.Rows.Count + 1, sheet.Descendants<Row>().Count());
            var widths = sheet.Descendants<Column>().Select(c => c.Width!.Value).ToList();
            Assert.All(table.Columns.Zip(widths), c => Assert.InRange(c.Second, Math.Min(60, c.First.Title.Length + 3), 60));
        }
        Assert.Equal(tables.Count, book.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Count(n => n.Name! == "_xlnm.Print_Titles"));
    }

    [Fact]
    public void The_first_sheet_says_what_the_report_is()
    {
        using var book = Open(SampleReports.All["board"]());
        var about = Sheet(book, "About");
        var text = about.Descendants<Row>().Select(r => string.Join(": ", r.Elements<Cell>().Select(c => c.InnerText))).ToList();

        Assert.Equal("A plan for women: board progress report", text[0]);
        Assert.All(new[] { "Published by: Example Area", "As at: 31 March 2008", "Changes since: 1 January 2008", "Run: 1 April 2008, 09:30 UTC", "Holds: Every action", "Note: Demonstration: the dates have been moved.", "Actions: 72 rows" },
            words => Assert.Contains(words, text));
        Assert.Contains(about.Descendants<Hyperlink>(), h => h.Location == "'Actions'!A1");
    }

    [Fact]
    public void The_lists_hold_what_the_report_was_made_of()
    {
        var report = SampleReports.All["board"]();
        using var book = Open(report);
        var actions = Sheet(book, "Actions");

        Assert.Equal(["Actions", "Figures", "Decisions wanted", "Sections", "Exceptions", "Area figures", "Recommendations by state", "Stalled", "Issues owed an answer", "Champion gaps", "Changes", "Framework", "Words"], report.Tables.Select(t => t.Name));
        Assert.Equal("1.2", Cell(actions, "A3").InnerText);
        Assert.Equal(new DateOnly(2008, 6, 30).ToDateTime(default), DateTime.FromOADate(double.Parse(Cell(actions, "G3").CellValue!.Text, CultureInfo.InvariantCulture)));
        Assert.Equal("10", Cell(Sheet(book, "Sections"), "D2").CellValue!.Text);
        Assert.Equal("72", Cell(Sheet(book, "Sections"), "D10").CellValue!.Text);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_and_reported()
    {
        using var file = new MemoryStream();
        var report = With(new ReportTable("Long", [new("Update")], [[new string('w', 40_000)], [string.Join('\n', Enumerable.Range(1, 1_000))]]));

        var note = Assert.Single(ReportFile.Write(report, ReportFormat.Excel, file));

        Assert.Equal("Sheet \"Long\", row 2: \"Update\" is cut at 32767 characters of 40000: a cell of Excel holds no more.", note);
        file.Position = 0;
        using var book = SpreadsheetDocument.Open(file, false);
        Assert.Equal(32_767, Cell(Sheet(book, "Long"), "A2").InnerText.Length);
        Assert.Equal(253, Cell(Sheet(book, "Long"), "A3").InnerText.Count(c => c == '\n'));
        Assert.EndsWith(" 999 1000", Cell(Sheet(book, "Long"), "A3").InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_outside_only_where_they_may()
    {
        using var book = Open(SampleReports.EveryBlock());
        var part = PartOf(book, "Every kind");

        var link = Assert.Single(part.Worksheet!.Descendants<Hyperlink>());
        Assert.Equal("E2", link.Reference!.Value);
        Assert.Equal("https://example.org/plan?x=1&y=%C5%B5", part.HyperlinkRelationships.Single(r => r.Id == link.Id!).Uri.AbsoluteUri);
        Assert.Equal("Nowhere", Cell(part.Worksheet, "E3").InnerText);
    }

    [Fact]
    public void Five_thousand_actions_are_written_without_being_held()
    {
        var report = BoardReportContents.Report(ABoardReport.Of(5_000));
        ReportFile.Write(report, ReportFormat.Excel, Stream.Null);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = new MemoryWatch(before);

        ReportFile.Write(report, ReportFormat.Excel, watch);

        Assert.True(watch.Most < 24_000_000, $"{watch.Most:N0} bytes");
        using var book = Open(report);
        Assert.Equal(5_001, Sheet(book, "Actions").Descendants<Row>().Count());
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_have_their_letters(int column, string name) => Assert.Equal(name, CellWriter.ColumnName(column));

    private static WorksheetPart PartOf(SpreadsheetDocument book, string name) =>
        (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == name).Id!.Value!);

    private static Worksheet Sheet(SpreadsheetDocument book, string name) => PartOf(book, name).Worksheet!;
    private static Cell Cell(Worksheet sheet, string place) => sheet.Descendants<Cell>().Single(c => c.CellReference == place);
    private static CellFormat Format(SpreadsheetDocument book, Cell cell) => (CellFormat)book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);

    private static string FormatOf(SpreadsheetDocument book, Cell cell) =>
        book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<NumberingFormat>().Single(n => n.NumberFormatId! == Format(book, cell).NumberFormatId!).FormatCode!.Value!;

    /// <summary>Swallows what is written and looks now and then at how much memory is really in use.</summary>
    private sealed class MemoryWatch(long before) : Stream
    {
        private int _writes;

        public long Most { get; private set; }
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (_writes++ % 8 == 0) { Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true) - before); }
        }
    }
}
