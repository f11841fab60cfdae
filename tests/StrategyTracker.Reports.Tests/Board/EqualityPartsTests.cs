using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Board;

/// <summary>The duty, women beside men, and outputs beside outcomes as parts of the board's paper.</summary>
public sealed class EqualityPartsTests
{
    [Fact]
    public void They_follow_the_area_in_order_under_their_own_headings()
    {
        using var printed = new PrintedReport(ABoardReport.WithEquality());
        var text = printed.StructureText();

        string[] order =
        [
            "Recommendations, forum and champions", "Equality duty", "Gender equality duty: Equality Act 2006.", "Are we compliant?", "No: 1 of 2", "Not met", "What falls next", "inferred", "As many women finish",
            "Completion: women 41.0%, men 62.3%", "A class began.", "The target was raised.", "Our plan", "Close at five.",
            "Women beside men", "counts under 10 are hidden", "−21.3 points", "but the gap is unchanged", "No figures yet (1)", "Outputs beside outcomes", "M12 Commenced", "but the gap is unchanged", "Programmes: start, wait and completion", "Funnels", "more than referred", "Over time", "Every change since",
        ];
        var at = text.LastIndexOf(order[0], text.IndexOf("Every change since 1 January", text.Length / 2, StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var words in order)
        {
            var next = text.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(next >= at && at >= 0, $"\"{words}\" does not stand where it should.");
            at = next;
        }
    }

    [Fact]
    public void Nothing_to_tell_leaves_both_out()
    {
        using var printed = new PrintedReport(ABoardReport.Of(12));

        var text = printed.StructureText();

        Assert.DoesNotContain("Equality duty", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Women beside men", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_has_a_sheet_for_each_list()
    {
        var tables = BoardReportTables.Of(ABoardReport.WithEquality());
        string Cell(string table, string column)
        {
            var found = tables.Single(t => t.Name == table);
            var at = found.Columns.Select((c, i) => (c.Title, i)).Single(c => c.Title == column).i;
            return Assert.Single(found.Rows)[at].Text ?? "";
        }

        Assert.Equal("None has been written yet.", Cell("Duty, requirements", "Why"));
        Assert.Equal("yes", Cell("Duty, what falls next", "Inferred"));
        Assert.Equal(("Completion: women 41.0%, men 62.3% (2007/08).", "A class began."), (Cell("Duty, goals", "Measured"), Cell("Duty, goals", "Reported")));
        Assert.Equal("The target was raised.", Cell("Duty, consultations", "What changed"));
        Assert.Equal(("Our plan", "No bus."), (Cell("Duty, papers", "Paper"), Cell("Duty, impact assessments", "Harm")));
        Assert.Equal(("41.0%", "95% interval −32.6 to −9.2"), (Cell("Women beside men", "Women"), Cell("Women beside men", "95% interval")));
        Assert.Equal("All 2 linked actions are complete, but the gap is unchanged.", Cell("Outputs beside outcomes", "Remark"));
        Assert.Equal(("3, the latest Jul to Sep 2007", "Alert"), (Cell("Measures without figures", "Periods owed"), Cell("Programmes for women", "State")));
        Assert.Contains(tables, t => t.Name.StartsWith("Funnel: ", StringComparison.Ordinal) && t.Rows.Count == 2);
    }
}
