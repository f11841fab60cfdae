using Bunit;
using StrategyTracker.Features.ForYou;
using StrategyTracker.Features.ForYou.Components;
using StrategyTracker.Tests.Ui;
using StrategyTracker.Ui;

namespace StrategyTracker.Tests.Features.ForYou;

public sealed class OwedListTests : UiTestContext
{
    [Fact]
    public void Each_line_leads_to_its_act_and_says_of_what()
    {
        var list = Render<OwedList>(p => p.Add(l => l.Group, new OwedGroup("Overdue", Tone.Bad, [new OwedLine("T-1", "A promise.", "Was due 1 March 2008", "Report", Urls.UpdateAction("T-1"))])));

        var act = list.Find("a.button");
        Assert.Equal("/actions/T-1/update", act.GetAttribute("href"));
        Assert.Equal("Report: T-1", act.TextContent);
        Assert.Contains("Overdue 1", list.Find("h2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_goes_on_elsewhere_says_where()
    {
        var list = Render<OwedList>(p => p.Add(l => l.Group, new OwedGroup("Overdue", Tone.Bad, [new OwedLine(null, "A post", null, "Appoint", "/posts")], More: "/register")));

        Assert.Equal("/register", list.Find("p > a").GetAttribute("href"));
        Assert.Contains("1+", list.Find("h2").TextContent, StringComparison.Ordinal);
    }
}
