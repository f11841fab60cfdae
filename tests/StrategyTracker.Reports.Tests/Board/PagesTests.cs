using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Board;

public sealed class PagesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(72)]
    [InlineData(1_000)]
    [InlineData(5_000)]
    public void A_strategy_of_any_size_prints_every_action(int actions)
    {
        using var report = new PrintedReport(ABoardReport.Of(actions));
        var text = report.Text();

        report.Check();
        Assert.Equal(actions, System.Text.RegularExpressions.Regex.Count(text, @"Promise \d+ of section") - Math.Min(actions, 3));
    }

    [Fact]
    public void Every_page_carries_its_number_and_both_dates()
    {
        using var report = new PrintedReport(ABoardReport.Of(72));
        var pages = report.TextByPage();

        Assert.Equal(report.Pages.Count, pages.Length);
        Assert.All(pages.Select((text, i) => (text, i)), p =>
        {
            Assert.Contains($"Page {p.i + 1} of {pages.Length}", p.text, StringComparison.Ordinal);
            Assert.Contains("As at 31 March 2008", p.text, StringComparison.Ordinal);
            Assert.Contains("run 1 April 2008, 09:30 UTC", p.text, StringComparison.Ordinal);
        });
        Assert.All(pages[1..], p => Assert.Contains("APW-1 · A plan for women", p, StringComparison.Ordinal));
    }

    [Fact]
    public void The_header_row_stands_again_on_the_pages_a_table_runs_over()
    {
        var actions = Enumerable.Range(1, 60).Select(n => ABoardReport.Action($"1.{n}")).ToArray();
        using var report = new PrintedReport(ABoardReport.With(actions));
        var pages = report.TextByPage().Where(p => p.Contains("Open every service", StringComparison.Ordinal)).ToList();

        Assert.True(pages.Count > 2);
        Assert.All(pages, p => Assert.Contains("Ref. Action Owner Due State", p.ReplaceLineEndings(" "), StringComparison.Ordinal));
        var table = report.Tags.Of("Table").Single(t => t.Attribute("/Summary")!.Contains("Only section", StringComparison.Ordinal));
        Assert.Single(table.Self, n => n.Role == "THead");
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(BoardReportPdf.Render(ABoardReport.Of(72)), BoardReportPdf.Render(ABoardReport.Of(72)));

    [Theory]
    [InlineData("TVP-WOS-2007", "tvp-wos-2007-board-report-2008-03-31.pdf")]
    [InlineData("../A b\"", "a-b-board-report-2008-03-31.pdf")]
    [InlineData("ŵ", "board-report-2008-03-31.pdf")]
    public void The_file_has_a_name_that_is_safe_everywhere(string shortCode, string name) =>
        Assert.Equal(name, (ABoardReport.Of(0) with { ShortCode = shortCode }).FileName);

    [Fact]
    public void A_stream_receives_the_same_bytes()
    {
        using var stream = new MemoryStream();
        BoardReportPdf.Render(ABoardReport.Of(10), stream);

        Assert.Equal(BoardReportPdf.Render(ABoardReport.Of(10)), stream.ToArray());
    }

    [Fact]
    public void Another_culture_changes_nothing()
    {
        var here = BoardReportPdf.Render(ABoardReport.Of(10));
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("ar-SA");
            Assert.Equal(here, BoardReportPdf.Render(ABoardReport.Of(10)));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(10_000)]
    public void A_long_update_is_printed_whole_and_runs_on_under_its_action(int length)
    {
        using var report = new PrintedReport(ABoardReport.With(ABoardReport.Action(update: Words(length))));

        AssertAllWords(report, length);
        report.Check();
        Assert.Equal(length == 10_000, report.Text().Contains("1.1, continued", StringComparison.Ordinal));
        InsideThePage(report);
    }

    [Fact]
    public void A_row_taller_than_a_page_is_split()
    {
        using var report = new PrintedReport(ABoardReport.With(ABoardReport.Action(summary: Words(10_000)), ABoardReport.Action("1.2")));

        AssertAllWords(report, 10_000);
        Assert.Contains("1.1, continued", report.Text(), StringComparison.Ordinal);
        var row = report.Tags.Of("TR").Single(r => r.Kids.Count == 5 && r.Kids[1].Marks.Count > 2);
        Assert.True(row.Kids[1].Marks.Select(m => m.Page).Distinct().Count() > 2);
        InsideThePage(report);
    }

    [Fact]
    public void A_long_narrative_runs_over_pages()
    {
        using var report = new PrintedReport(ABoardReport.Of(0) with { Actions = [new("1", "Long", Words(10_000), [])] });

        AssertAllWords(report, 10_000);
        InsideThePage(report);
    }

    [Fact]
    public void A_word_wider_than_its_column_breaks_within()
    {
        var word = string.Concat(Enumerable.Range(0, 60).Select(i => (char)('a' + i % 26)));
        using var report = new PrintedReport(ABoardReport.With(ABoardReport.Action(word, word, word) with { OwnerNow = word, State = new(word, Tone.Bad) }) with { Title = word });

        Assert.Contains(word, string.Concat(report.Text().Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal);
        InsideThePage(report);
    }

    [Fact]
    public void A_title_of_two_thousand_characters_still_prints()
    {
        using var report = new PrintedReport(ABoardReport.Of(1) with { Title = Words(2_000) });

        AssertAllWords(report, 2_000);
        InsideThePage(report);
    }

    [Fact]
    public void A_heading_never_ends_a_page()
    {
        using var report = new PrintedReport(ABoardReport.Of(400));
        foreach (var page in report.Pages)
        {
            var last = report.Tags.All.Where(n => n.Marks.Any(m => m.Page == page)).MaxBy(n => n.Marks.Where(m => m.Page == page).Max(m => m.Mark))!;
            Assert.False(last.Role is ['H', _], $"{last.Role} ends a page.");
        }
    }

    private static string Words(int length)
    {
        var words = string.Join(' ', Enumerable.Range(1, length / 4).Select(n => $"word{n}"));
        return words[..words.LastIndexOf(' ', length - 1)];
    }

    private static void AssertAllWords(PrintedReport report, int length)
    {
        var printed = report.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        Assert.All(Words(length).Split(' '), w => Assert.Contains(w, printed));
    }

    private static void InsideThePage(PrintedReport report)
    {
        foreach (var (left, top, right, bottom) in report.WordBoxes())
        {
            Assert.InRange(left, 40, right);
            Assert.InRange(right, left, 556);
            Assert.InRange(top, 20, bottom);
            Assert.InRange(bottom, top, 822);
        }
    }
}
