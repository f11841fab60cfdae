using System.Diagnostics;
using System.Text;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outputs;

/// <summary>What is too long, too wide, too many or too strange, in every format.</summary>
public sealed class AwkwardTests
{
    private static readonly ReportFormat[] _formats = Enum.GetValues<ReportFormat>();

    public static TheoryData<string, ReportFormat> AwkwardOnes
    {
        get
        {
            var data = new TheoryData<string, ReportFormat>();
            foreach (var name in SampleReports.All.Keys.Where(n => n.EndsWith(", awkward", StringComparison.Ordinal)))
            {
                foreach (var format in new[] { ReportFormat.Word, ReportFormat.Excel, ReportFormat.Csv, ReportFormat.Html }) { data.Add(name, format); }
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(AwkwardOnes))]
    public void Long_updates_long_words_Welsh_and_signs_no_typeface_has_are_all_there(string name, ReportFormat format)
    {
        var text = Text(SampleReports.All[name](), format);

        Assert.All(new[] { SampleReports.Welsh, SampleReports.LongWord, SampleReports.LongUpdate, "A中B文C👩‍⚖️D\uFFFDE", "First, the policies", "<script>alert(1)</script>" },
            words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    public void One_action_and_five_thousand_are_written_in_every_format(int actions)
    {
        var report = BoardReportContents.Report(ABoardReport.Of(actions));
        foreach (var format in _formats)
        {
            var watch = Stopwatch.StartNew();
            var bytes = report.Bytes(format);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{format}: {watch.Elapsed}");
            Assert.NotEmpty(bytes);
            if (format != ReportFormat.Pdf) { Assert.Contains($"Promise {(actions == 1 ? 1 : 10)} of section {(actions + 9) / 10},", Text(report, format, bytes), StringComparison.Ordinal); }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    public void A_list_of_one_row_and_of_five_thousand_is_written_in_every_format(int rows)
    {
        var report = ListsReportContents.Report(AListsReport.Of(rows));
        foreach (var format in _formats)
        {
            var watch = Stopwatch.StartNew();
            var bytes = report.Bytes(format);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{format}: {watch.Elapsed}");
            Assert.Contains($"Promise {rows} made to women", Text(report, format, bytes).ReplaceLineEndings(" "), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("lists, awkward")]
    [InlineData("duty, awkward")]
    [InlineData("outcome, awkward")]
    public void A_sign_the_typeface_lacks_is_no_crash_in_any_report(string name)
    {
        using var file = new MemoryStream();

        Assert.NotEmpty(ReportFile.Write(SampleReports.All[name](), ReportFormat.Pdf, file));
        using var printed = new PrintedReport(file.ToArray());
        Assert.Contains("No syntax or stream encoding errors found", printed.Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_lines_of_a_part_of_a_list_are_written_in_every_format()
    {
        var text = string.Join('\n', Enumerable.Range(1, 10_000).Select(n => (n % 3) switch { 0 => $"- item{n}", 1 => $"<b>row{n}</b>", _ => $"\n| a | b |\n|---|---|\n| x{n} | y |\n" }));
        var report = ListsReportContents.Report(AListsReport.With(AListsReport.Row("1", "Long", text)) with { Parts = [new("Long") { Text = text, Lists = [new("Long", [new("Ref.", 1, IsKey: true), new("What", 3)], [new("1", "Long") { Notes = [new(null, text)] }], "")] }] });

        foreach (var format in _formats)
        {
            Assert.DoesNotContain("<b>row1</b><", Text(report, format), StringComparison.Ordinal);
            if (format is not (ReportFormat.Excel or ReportFormat.Csv)) { Assert.Contains("item9999", Text(report, format), StringComparison.Ordinal); }
        }
    }

    [Fact]
    public void Ten_thousand_lines_of_Markdown_with_HTML_and_tables_are_written_in_every_format()
    {
        var narrative = string.Join('\n', Enumerable.Range(1, 10_000).Select(n => (n % 4) switch { 0 => $"- item{n} with **strong** words", 1 => $"<b>row{n}</b> & more", 2 => $"\n| a | b |\n|---|---|\n| x{n} | [y](https://example.org/{n}) |\n", _ => $"plain{n}" }));
        var report = BoardReportContents.Report(ABoardReport.Of(0) with { Actions = [new("1", "Long", narrative, [ABoardReport.Action(update: narrative)])] });

        foreach (var format in _formats)
        {
            var text = Text(report, format);
            Assert.Contains("plain3", text, StringComparison.Ordinal);
            if (format is not ReportFormat.Excel) { Assert.Contains("item10000", text, StringComparison.Ordinal); }
            Assert.DoesNotContain("<b>row1</b><", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_sign_the_typeface_lacks_is_replaced_and_reported_on_paper_only()
    {
        using var file = new MemoryStream();
        var report = SampleReports.All["board, awkward"]();

        Assert.NotEmpty(ReportFile.Write(report, ReportFormat.Pdf, file));
        Assert.Empty(ReportFile.Write(report, ReportFormat.Word, file));
        Assert.Empty(ReportFile.Write(report, ReportFormat.Html, file));
    }

    private static string Text(Report report, ReportFormat format, byte[]? bytes = null)
    {
        bytes ??= report.Bytes(format);
        switch (format)
        {
            case ReportFormat.Pdf:
                using (var printed = new PrintedReport(bytes)) { return printed.Text(); }
            case ReportFormat.Word:
                using (var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(bytes), false)) { return word.MainDocumentPart!.Document!.InnerText; }
            case ReportFormat.Excel:
                using (var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(bytes), false)) { return string.Join('\n', book.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet!.InnerText)); }
            case ReportFormat.Html:
                return System.Xml.Linq.XElement.Parse(Html.DocumentHtml.Article(report.Document)).Value;
            default:
                return Encoding.UTF8.GetString(bytes);
        }
    }
}
