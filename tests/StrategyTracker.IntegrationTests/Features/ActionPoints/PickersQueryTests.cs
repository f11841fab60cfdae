using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ActionPoints;

public sealed class PickersQueryTests
{
    [Fact]
    public async Task A_post_comes_with_the_one_who_holds_it_today_and_closed_accounts_are_not_offered()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (holder, former, gone, deputy) = (APerson.Named("Hal Holder"), APerson.Named("Fay Former"), APerson.Named("Gus Gone"), APerson.Named("Dee Deputy"));
        gone.Disable(Stamps.On("2007-12-01"));
        var (post, vacant, shared) = (APost.Named("A post"), APost.Named("Vacant post"), APost.HeldByMany("Shared post"));
        post.Appoint(former, null, "2007-12-31".Day(), false, false, null, Stamps.On("2007-11-01"));
        post.Appoint(holder, "2008-01-01".Day(), null, false, false, null, Stamps.On("2007-11-01"));
        post.Appoint(deputy, null, null, isDeputy: true, false, null, Stamps.On("2007-11-01"));
        shared.Appoint(holder, null, null, false, false, null, Stamps.On("2007-11-01"));
        shared.Appoint(former, null, null, false, false, null, Stamps.On("2007-11-01"));
        await database.SaveAsync(holder, former, gone, deputy, post, vacant, shared);

        var pickers = await new PickersQuery(database.Databases, new LocalClock(new FixedClock(), new LocalClockOptions())).GetAsync();

        Assert.Equal(holder.Id, pickers.HolderOf(post.Id));
        Assert.Null(pickers.HolderOf(vacant.Id));
        Assert.Null(pickers.HolderOf(shared.Id));
        Assert.Equal("Fay Former, Hal Holder", pickers.Posts.Single(p => p.Id == shared.Id).Holders);
        Assert.DoesNotContain(pickers.People, p => p.Id == gone.Id);
    }
}
