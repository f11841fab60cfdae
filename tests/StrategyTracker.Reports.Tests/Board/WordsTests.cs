using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Board;

public sealed class WordsTests
{
    [Fact]
    public void Text_reads_in_the_order_of_the_report()
    {
        using var report = new PrintedReport(ABoardReport.Of(72));
        var text = report.StructureText();

        string[] inOrder = ["A plan for women", "Demonstration: the dates have been moved.", "Where the strategy stands", "Decisions wanted", "Who answers for the plan?",
            "Progress by section", "Whole strategy", "Exceptions", "Overdue by 91 days", "No action has gone silent.",
            "Recommendations, forum and champions: Example Area", "Recommendations by state", "2 delivered; of these 1", "Stalled (1)", "BRD-4", "Why: blocked by the trust since 1 March 2008.",
            "The forum is owed no answer.", "Champion gaps (1)", "Women's champion, Vale", "Every change since", "Entered late.",
            "Implementation framework", "Not recorded", "Actions by section", "1.1", "Policies came in", "Section called 8", "8.2", "Words and marks"];
        var at = 0;
        foreach (var words in inOrder)
        {
            var found = text.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{words}” does not follow.");
            at = found;
        }
    }

    [Fact]
    public void No_heading_of_the_sections_table_is_broken_inside_a_word_and_no_section_is_cut_short()
    {
        const string Long = "The needs of women who are survivors of domestic abuse or of violence in the home";
        var report = ABoardReport.Of(20);
        using var printed = new PrintedReport(report with { Sections = [.. report.Sections.Select(s => s with { Pathway = "Pathway 6", Title = Long })] });
        var page = printed.TextByPage().First(p => p.Contains("Progress by section", StringComparison.Ordinal));

        var words = page.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        Assert.All(new[] { "Section", "Pathway", "Actions", "Closed", "Overdue", "Due", "soon", "No", "date", "Ongoing", "Nobody", "owns" }, word => Assert.Contains(word, words));
        Assert.DoesNotContain("…", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_is_read_as_its_label_and_then_its_figure()
    {
        using var report = new PrintedReport(ABoardReport.Of(72));

        Assert.Matches("Overdue[\\s\\S]{0,60}1 of 72[\\s\\S]{0,60}Past their date", report.StructureText());
    }

    [Fact]
    public void Every_action_shows_owner_dates_and_state()
    {
        using var report = new PrintedReport(ABoardReport.With(ABoardReport.Action(update: "Two districts answered.")));
        var text = Flat(report.Text());

        Assert.Contains("Director of Interventions As written: Senior Managers", text, StringComparison.Ordinal);
        Assert.Contains("30 Jun 2008 Strategy said 31 Dec 2007", text, StringComparison.Ordinal);
        Assert.Contains("In hand", text, StringComparison.Ordinal);
        Assert.Contains("Latest update, 1 March 2008, A. Manager Two districts answered.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Absence_is_said_in_words()
    {
        var bare = ABoardReport.Action() with { OwnerNow = null, OwnerAsWritten = null, TargetDate = null, SourceDeadline = null };
        using var report = new PrintedReport(ABoardReport.With(bare) with { Changes = [], Decisions = [] });
        var text = Flat(report.Text());

        Assert.All(new[] { "Nobody yet", "None named in the strategy", "No date", "Nothing reported yet.", "Nothing has changed.", "No decision is asked of the board.", "Nothing is overdue." },
            words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_section_without_actions_says_so()
    {
        using var report = new PrintedReport(ABoardReport.Of(0) with { Actions = [new("13", "Narrative only", "Why it is there.", [])] });

        Assert.Contains("No action points of its own.", Flat(report.Text()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_made_late_says_so()
    {
        var late = ABoardReport.Action() with { LatestUpdate = new("Done.", EnteredLate: "Entered on 30 March by the secretary.") };
        using var report = new PrintedReport(ABoardReport.With(late));

        Assert.Contains("Entered on 30 March by the secretary.", Flat(report.Text()), StringComparison.Ordinal);
    }

    [Fact]
    public void States_that_overlap_leave_the_bars_out_and_the_figures_in()
    {
        using var report = new PrintedReport(ABoardReport.Of(3) with { Area = null, Sections = [new("1", "One", null, new(3, 3, 3, 0, 0, 0, 0))] });

        Assert.Empty(report.Tags.Of("Figure"));
        Assert.Contains("Whole strategy", report.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cyd-weithio â’r Ŵyn yn Nhŷ Ŷd: ŵ ŷ Ŵ Ŷ â ê î ô û")]
    [InlineData("Women & men: <half> of \"both\" (really) \\ no ) more (")]
    [InlineData("Łódź, Ελλάδα, Київ, naïve café")]
    public void Special_characters_stand_in_title_bookmark_and_page(string title)
    {
        using var report = new PrintedReport(ABoardReport.Of(10) with { Title = title });

        report.Check();
        Assert.Empty(report.Notes);
        Assert.Contains(title, report.Properties(), StringComparison.Ordinal);
        Assert.Equal(title, report.Outlines[0].GetProperty("title").GetString());
        Assert.Contains(Flat(title), Flat(report.Text()), StringComparison.Ordinal);
    }

    [Fact]
    public void Combining_marks_are_composed_and_control_characters_dropped()
    {
        using var report = new PrintedReport(ABoardReport.With(ABoardReport.Action(summary: "W\u0302yn\u0000 a\u0007nd\u200B caf\u0065\u0301")) with { Title = "A\u0001 plan\u0000\uFFFE" });

        report.Check();
        Assert.Contains("Ŵyn and café", Flat(report.Text()), StringComparison.Ordinal);
        Assert.Matches(@"Title:\s+A plan: board", report.Properties());
        Assert.Empty(report.Notes);
    }

    [Fact]
    public void Characters_the_typeface_lacks_are_replaced_one_for_one_and_reported()
    {
        using var report = new PrintedReport(ABoardReport.With(ABoardReport.Action(summary: "A中B文C👩‍⚖️D\uD83DE")));
        var text = Flat(report.Text());

        report.Check();
        Assert.Equal(5, report.Notes.Count);       // 中, 文, the woman, her scales, the lone half; the joiner is nothing to print
        Assert.Contains(report.Notes, n => n.StartsWith("U+4E2D 中 could not be printed", StringComparison.Ordinal));
        Assert.Matches("A.B.C..D.", text);
        Assert.Contains("characters in this report have no sign in its typeface", text, StringComparison.Ordinal);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
