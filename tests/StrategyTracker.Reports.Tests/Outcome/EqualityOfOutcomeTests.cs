using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outcome;

public sealed class EqualityOfOutcomeTests
{
    private static readonly ParityPages s_pages = new()
    {
        Headlines = [new("Measures", 2), new("Gaps flagged", 1, 2, "women behind", Tone.Bad)],
        Caution = "Small numbers: counts under 10 are hidden.",
        Lines = [new("M18", "Completion", "2007/08", new("41.0%", "32 of 78"), new("62.3%", "240 of 385"), new("−21.3 points", "95% interval −32.6 to −9.2"), new("Women behind", Tone.Bad), "Women are behind.") { Notes = ["All 2 linked actions are complete."] }],
        Unread = [new("M01", "Needs profile", null), new("M02", "Audit", "3, the latest Jul to Sept 2007")],
        Pairs = [new("M12 Commenced", "78.9%, 82.7%", "M13 Completed", "46.7%, 56.3%", new("Cannot tell", Tone.Neutral))],
        Charts = [ACharts.Quarters()],
        Funnels = [new(ACharts.Funnel((64, 410), (50, 330)), ["Assessed is more than referred for men."])],
        Rails = [new("M16", "Attrition", new("Alert", Tone.Bad), "More women than men are lost before they start.")],
    };

    private static EqualityOfOutcomeReport Report(ParityPages? pages = null) => new()
    {
        Area = "Thames Valley", AreaCode = "thames-valley", AsAt = new DateOnly(2008, 1, 15), RunAt = new DateTime(2008, 1, 15, 10, 0, 0, DateTimeKind.Unspecified), Notice = "Illustration.", Pages = pages ?? s_pages,
        Definitions = [new("Gap", "Women's rate less men's.")],
    };

    private static string[] Texts(EqualityOfOutcomeReport report) => [.. EqualityOfOutcomeContents.Of(report).Blocks.Select(b => b.ToString()!)];

    [Fact]
    public void Every_part_stands_in_the_report_in_order()
    {
        using var printed = new PrintedReport(EqualityOfOutcomeContents.Of(Report()).Blocks);
        var text = printed.Text();

        string[] order = ["Women beside men", "counts under 10 are hidden", "M18", "−21.3 points", "Women are behind.", "All 2 linked actions", "No figures yet (2)", "Outputs beside outcomes", "Programmes: start, wait and completion", "Funnels", "more than referred", "Over time", "Words and marks"];
        var at = -1;
        foreach (var words in order)
        {
            var next = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(next > at, $"\"{words}\" does not stand where it should.");
            at = next;
        }
        Assert.Empty(printed.Notes);
        Assert.Contains("No syntax or stream encoding errors found", printed.Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_measured_it_says_so_and_leaves_out_what_is_empty()
    {
        var texts = string.Join("\n", Texts(Report(new ParityPages())));

        Assert.Contains("No figures had been entered by this day.", texts, StringComparison.Ordinal);
        Assert.All(new[] { "Funnels", "Over time", "Programmes: start, wait and completion", "Outputs beside outcomes" }, words => Assert.DoesNotContain(words, texts, StringComparison.Ordinal));
        Assert.NotEmpty(EqualityOfOutcomePdf.Render(Report(new ParityPages())));
    }

    [Fact]
    public void The_file_is_a_tagged_document_named_after_the_area() =>
        Assert.Equal(("Thames Valley: equality of outcome", "As at 15 January 2008  ·  run 15 January 2008, 10:00"), (EqualityOfOutcomeContents.Of(Report()).Title, EqualityOfOutcomeContents.Of(Report()).Footer));
}
