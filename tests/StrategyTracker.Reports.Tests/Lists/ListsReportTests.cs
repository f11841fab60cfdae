using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Lists;

/// <summary>What every report of lists carries, and what of it a spreadsheet gets.</summary>
public sealed class ListsReportTests
{
    [Fact]
    public void The_paper_carries_as_at_run_filters_version_definitions_and_a_key_of_the_marks_it_uses()
    {
        using var printed = new PrintedReport(ListsReportContents.Report(AListsReport.Of(2)).Document);
        var text = printed.Text().ReplaceLineEndings(" ");

        Assert.All(new[] { "31 March 2008", "1 April 2008, 09:30", "Everything", "As published, November 2007", "Demonstration: the dates", "Overdue", "past its date", "Cross", "New since" }, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Hourglass", text, StringComparison.Ordinal);
        Assert.Contains("The first 2 of 5 are listed here.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Late_entries_are_counted_at_the_head_and_said_under_their_row()
    {
        var report = ListsReportContents.Report(AListsReport.With(AListsReport.Row("1", "In time"), AListsReport.Row("2", "Late", "Said later")));
        using var printed = new PrintedReport(report.Document);

        Assert.Contains("1 line tells of something that was entered after 31 March 2008.", printed.Text(), StringComparison.Ordinal);
        Assert.Contains("Entered on 3 April 2008, after this report's day.", printed.Text(), StringComparison.Ordinal);
        var column = report.Tables[0].Columns.Select(c => c.Title).ToList().IndexOf("Entered late");
        Assert.Equal([null, "Entered on 3 April 2008, after this report's day."], report.Tables[0].Rows.Select(r => r[column].Text));
    }

    [Fact]
    public void The_main_list_is_the_first_and_lists_of_one_title_are_one_without_their_sums()
    {
        var tables = ListsReportContents.Report(AListsReport.Of(2)).Tables;

        Assert.Equal(["Nobody owns it", "What moved", "Shared", "Figures", "By state", "Words"], tables.Select(t => t.Name));
        Assert.Equal(["Ref.", "What", "What, more", "How many", "Due", "State"], tables[0].Columns.Select(c => c.Title));
        Assert.Equal((3.0, new DateOnly(2008, 6, 30)), (tables[0].Rows[0][3].Number!.Value, tables[0].Rows[0][4].Day!.Value));
        Assert.Equal([("Second part", "a"), ("Third part", "c")], tables[2].Rows.Select(r => (r[0].Text!, r[1].Text!)));
        Assert.Equal(["Stalled", "Closed"], tables[4].Rows.Select(r => r[0].Text!));
    }

    [Fact]
    public void The_bars_state_the_finding_and_leave_out_what_nothing_stands_in()
    {
        using var printed = new PrintedReport(ListsReportContents.Report(AListsReport.Of(0)).Document);

        Assert.Equal("Bars by state. Of 7 actions: 2 stalled, 5 closed. Most are closed.", Assert.Single(printed.Tags.Of("Figure")).Alt);
        Assert.DoesNotContain("Never used", printed.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_over_the_boards_need_two_of_them_and_say_what_moved()
    {
        var two = SampleReports.All["board, over the boards"]();
        using var printed = new PrintedReport(two.Document);
        using var one = new PrintedReport(BoardReportContents.Report(ABoardReport.Of(20) with { Boards = [new("Pack 1", new(2007, 12, 31), new(18, 1, 0, 3, 10, 1, 0))] }).Document);

        Assert.DoesNotContain("Over the last boards", one.Text(), StringComparison.Ordinal);
        var text = printed.Text();
        Assert.True(text.IndexOf("31 Dec 2007 Pack 1", StringComparison.Ordinal) is > 0 and var first && first < text.IndexOf("29 Feb 2008 Pack 2", StringComparison.Ordinal));
        Assert.Contains("Closed: from 1 to 5. Overdue: from 0 to 2. Without a date: from 10 to 4.", Html.DocumentHtml.Article(two.Document), StringComparison.Ordinal);
        Assert.Equal([18, 20, 20], two.Tables.Single(t => t.Name == "Over the last boards").Rows.Select(r => (int)r[2].Number!.Value));
    }
}
