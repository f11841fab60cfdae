namespace StrategyTracker.Reports.Tests.Support;

/// <summary>What must hold of every tagged file of ours, whatever it says.</summary>
internal static class StructureWalk
{
    public static void EveryMarkIsClaimedOnce(PrintedReport report)
    {
        var claimed = report.Tags.All.SelectMany(n => n.Marks).ToLookup(m => m.Page, m => m.Mark);
        for (var p = 0; p < report.Pages.Count; p++)
        {
            var page = new PageContent(report.Content(p));

            Assert.Equal(page.Marks.Order(), claimed[report.Pages[p]].Order());
            Assert.Equal(page.Marks.Count, page.Marks.Distinct().Count());
            Assert.Equal((0, 0, 0, 1), (page.Unmarked, page.LeftOpen, page.MarksInsideText, page.Deepest));
            Assert.True(page.Artifacts > 0);
        }
    }
}
