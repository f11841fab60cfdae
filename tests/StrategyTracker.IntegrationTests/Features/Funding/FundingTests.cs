using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Funding;
using StrategyTracker.IntegrationTests.Features.Reminders;
using StrategyTracker.Store;
using StrategyTracker.Store.Soundness;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Funding;

public sealed class FundingTests
{
    private readonly Area _area = AnArea.With();
    private readonly Body _centre = ABody.Named("Women's centre");

    [Fact]
    public async Task Directors_and_the_area_lead_keep_it_its_own_body_reads_it_and_nobody_else_finds_it()
    {
        await using var office = await Office.OpenAsync();
        await office.Work.Database.SaveAsync(_area, _centre);
        var (add, query) = (office.Work.Get<AddFunding>(), office.Work.Get<FundingQuery>());
        foreach (var other in new[] { Actors.ForumMember(), Actors.BoardMember(), Actors.Administrator(), Actors.In(Role.ForumChair) })
        {
            Assert.Contains("funding", (await Workplace.RefusedAsync(() => add.RunAsync(_area.Id, _centre.Id, AFunding.Facts("2008-01-01", "2008-12-31"), other))).Message, StringComparison.Ordinal);
            Assert.Contains("funding", (await Workplace.RefusedAsync(() => query.ListAsync(_area.Id, FundingShow.All, other))).Message, StringComparison.Ordinal);
        }
        var id = await add.RunAsync(_area.Id, _centre.Id, AFunding.Facts("2008-01-01", "2008-12-31"), Actors.AreaLead());
        var seen = await query.GetAsync(id, Actors.Director());
        Assert.Equal((FundingState.Unconfirmed, "Women's centre"), (seen.State, seen.Body.Name));
        await Assert.ThrowsAsync<NotFound>(() => query.GetAsync(id, Actors.ForumMember()));
        var partner = Actors.In(Role.PartnerRepresentative);
        await Assert.ThrowsAsync<NotFound>(() => query.GetAsync(id, partner));
        Assert.False((await query.GetAsync(id, partner with { BodyIds = new HashSet<Guid> { _centre.Id } })).MayKeep);

        await office.Work.Get<ConfirmFunding>().RunAsync(id, seen.Version, "2007-12-01".Day(), Actors.Director());
        await Assert.ThrowsAsync<StaleEdit>(() => office.Work.Get<CloseFunding>().RunAsync(id, seen.Version, "Over.", Actors.Director()));
        var list = await query.ListAsync(_area.Id, FundingShow.Ending, Actors.Director());
        Assert.Equal(FundingState.Ending, Assert.Single(list.Rows).State);
        Assert.Contains("Women's centre,Women's centre,A trust,Grant,2008-01-01,2008-12-31,2007-12-01,90,,Ends within a year,0", FundingEndpoint.Lines(list), StringComparison.Ordinal);
        Assert.Empty((await new SoundnessQuery(office.Work.Database.Databases).GetAsync()).Faults);
    }

    [Fact]
    public async Task Before_its_end_the_body_the_director_and_the_owner_of_what_relies_on_it_hear_until_it_is_prolonged()
    {
        var (office, action) = await Office.WithDueAsync("2009-12-31");
        await using var closing = office;
        var (fay, post) = (APerson.Named("Fay", Role.PartnerRepresentative), APost.Named("Centre's lead"));
        post.BelongTo(_centre.Id, null, _centre.Name, Stamps.AtPublication);
        post.Appoint(fay, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        var funding = AFunding.Of("2007-10-01", "2008-06-30", _centre, _area.Id).Confirmed();
        await office.Work.Database.SaveAsync(_area, _centre, post, fay, funding);
        Assert.Contains("no action", (await Workplace.RefusedAsync(() => office.Work.Get<RelyOnFunding>().RunAsync(funding.Id, null, "TVP-99.9", Actors.Director()))).Message, StringComparison.Ordinal);
        await office.Work.Get<RelyOnFunding>().RunAsync(funding.Id, null, action.Ref, Actors.Director());
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.FundingEnding, "2008-01-01"));
        Assert.Equal("Ann; Fay; Olu", await office.WhoAsync(RuleCatalogue.FundingEnding, "2008-01-02"));
        await office.SweepAsync("2008-01-02");
        await office.SweepAsync("2008-01-02");
        var told = await office.RemindersAsync(RuleCatalogue.FundingEnding);
        Assert.Equal(3, told.Count);
        Assert.Contains(told, r => r.Ref == action.Ref && r.Why == "It relies on Women's centre. Its funding ends on 30 June 2008");
        await office.ActAsync(db => db.LoadFundingAsync(funding.Id, null, default), f => f.Change(AFunding.Facts("2007-10-01", "2009-06-30"), Stamps.On("2008-01-03", why: "A further year.")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.FundingEnding, "2008-01-03"));
    }

    [Fact]
    public async Task Before_its_start_they_hear_while_nothing_is_in_writing()
    {
        await using var office = await Office.OpenAsync();
        var funding = AFunding.Of("2008-04-01", "2009-12-31", _centre, _area.Id);
        await office.Work.Database.SaveAsync(_area, _centre, funding);
        Assert.Equal("Ann", await office.WhoAsync(RuleCatalogue.FundingEnding, "2008-03-02"));
        await office.ActAsync(db => db.LoadFundingAsync(funding.Id, null, default), f => f.Confirmed("2008-03-03"));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.FundingEnding, "2008-03-03"));
    }
}
