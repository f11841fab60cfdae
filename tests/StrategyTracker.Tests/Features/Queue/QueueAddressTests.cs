using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Queue;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Features.Queue;

public sealed class QueueAddressTests
{
    [Fact]
    public void An_address_brings_list_and_page_back()
    {
        foreach (var tab in QueueTabs.All) { Assert.Equal((tab, 2), QueueAddress.Read(QueueAddress.Of(tab, 2))); }
        Assert.Equal("/queue", QueueAddress.Of(QueueTab.Unowned));
    }

    [Theory]
    [InlineData("http://localhost/queue?list=rotten&page=-1")]
    [InlineData("/queue")]
    public void What_cannot_be_read_leads_to_the_first_list(string address) => Assert.Equal((QueueTab.Unowned, 1), QueueAddress.Read(address));

    [Fact]
    public void Directors_settle_every_list_and_the_area_lead_all_but_decisions()
    {
        Assert.All(QueueTabs.All, tab => Assert.True(Actors.Director().May(tab.Act())));
        Assert.Equal([QueueTab.Decision], QueueTabs.All.Where(tab => !Actors.AreaLead().May(tab.Act())));
        Assert.All(QueueTabs.All, tab => Assert.False(Actors.BoardMember().May(tab.Act())));
    }
}
