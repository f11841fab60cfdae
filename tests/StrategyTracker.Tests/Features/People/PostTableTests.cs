using Bunit;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.People;
using StrategyTracker.TestSupport;
using StrategyTracker.Tests.Ui;

namespace StrategyTracker.Tests.Features.People;

public sealed class PostTableTests : UiTestContext
{
    [Fact]
    public void A_vacancy_is_said_in_words_and_the_count_leads_to_the_register()
    {
        var id = Guid.CreateVersion7();
        var shown = Show(new PostRow(id, "Director", PostKind.Post, IsInternal: true, NeedsHolder: true, [], [], 3));
        Assert.Equal("Vacant", shown.Find(".badge").TextContent.Trim());
        Assert.Equal($"/register?owner={id}&state=open", shown.Find("td.number a").GetAttribute("href"));
    }

    [Fact]
    public void A_board_without_recorded_members_is_not_vacant()
    {
        var shown = Show(new PostRow(Guid.NewGuid(), "Board", PostKind.Body, IsInternal: true, NeedsHolder: false, [], [], 0));
        Assert.Empty(shown.FindAll(".badge"));
        Assert.Contains("Nobody recorded", shown.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acting_holder_is_called_one() => Assert.Equal("Ann (acting, North)", new HolderRow("Ann", IsActing: true, "North").Words);

    private IRenderedComponent<PostTable> Show(PostRow row) => Render<PostTable>(p => p.Add(t => t.Heading, "Posts").Add(t => t.Posts, [row]).Add(t => t.Day, Days.Published));
}
