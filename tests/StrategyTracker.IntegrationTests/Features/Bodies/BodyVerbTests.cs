using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Bodies;
using StrategyTracker.IntegrationTests.Features.Forums;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Bodies;

public sealed class BodyVerbTests
{
    private static readonly Actor Lead = Actors.AreaLead();

    [Fact]
    public async Task Ending_a_body_lists_every_open_item_and_giving_it_on_loses_none()
    {
        await using var town = await Town.SetAsync();
        var (old, next) = (ABody.Named("Old trust"), ABody.Named("New trust"));
        var (post, partner, below) = (APost.Named("Health lead"), APartner.Named("Health"), ABody.Named("Clinic"));
        await town.Work.Database.SaveAsync([old, next]);
        await town.Work.Database.SaveAsync([post, partner, below]);
        await town.Work.Get<LinkPost>().RunAsync(old.Id, post.Id, Lead);
        await town.Work.Get<LinkPartner>().RunAsync(old.Id, partner.Id, Lead);
        await town.Work.Get<LetBodyReport>().RunAsync(below.Id, null, old.Id, Lead);
        var champion = ChampionPost.Add(post, town.Area.Id, new ChampionFacts(), Stamps.AtPublication);
        champion.HostedBy(old, null, Stamps.AtPublication);
        champion.Cover(CoverKind.Body, old.Id, old.Name, Stamps.AtPublication);
        await town.Work.Get<StrategyTracker.Features.Forums.SeatBody>().RunAsync(town.Forum.Id, null, old.Id, null, Lead);
        await town.Work.Database.SaveAsync([champion, PartnerPlan.Add(town.Area.Id, old, "Health plan", 2007, 2010, null, Stamps.AtPublication)]);
        await SaveAdoptionAsync(town, old);

        var query = town.Work.Get<BodiesQuery>();
        var before = await query.FindAsync(old.Id, Lead);
        Assert.Equal([HeldKind.Recommendation, HeldKind.Post, HeldKind.ChampionPost, HeldKind.ForumSeat, HeldKind.PartnerPlan, HeldKind.Partner, HeldKind.ReportingBody, HeldKind.CoveredByChampion], before.Held.Select(h => h.Kind));
        await town.Work.Get<EndBody>().RunAsync(old.Id, before.Version, "2008-01-14".Day(), [next.Id], "Reorganised.", Lead);

        Assert.Equal(8, Assert.Single((await query.GetAsync(null, null, BodyShow.Active, 1, Actors.Director())).HeldByEnded).Items);
        var first = before.Held[0];
        await town.Work.Get<ReassignHeld>().RunAsync(old.Id, [(first.Kind, first.Id, first.PartId)], next.Id, "Taken over.", Lead);
        await Assert.ThrowsAsync<StaleEdit>(() => town.Work.Get<ReassignHeld>().RunAsync(old.Id, [(first.Kind, first.Id, first.PartId)], next.Id, "Again.", Lead));
        Assert.Equal(7, await town.Work.Get<ReassignHeld>().RunAsync(old.Id, null, next.Id, "Taken over.", Lead));

        Assert.Empty((await query.FindAsync(old.Id, Lead)).Held);
        var after = await query.FindAsync(next.Id, Lead);
        Assert.Equal(8, after.Held.Count);
        Assert.Equal("Old trust", Assert.Single(after.Predecessors).Name);
        Assert.Empty((await query.GetAsync(null, null, BodyShow.Active, 1, Actors.Director())).HeldByEnded);
    }

    [Fact]
    public async Task What_the_rules_forbid_is_refused_by_name_and_nothing_is_saved()
    {
        await using var town = await Town.SetAsync();
        var (body, gone, other) = (ABody.Named("Trust"), ABody.Named("Old agency", to: "2005-03-31"), ABody.Named("Partnership"));
        await town.Work.Database.SaveAsync([body, gone, other]);

        Assert.Contains("Old agency ended on 31 March 2005", (await Workplace.RefusedAsync(() => town.Work.Get<EndBody>().RunAsync(body.Id, null, "2008-01-14".Day(), [gone.Id], "Reorganised.", Lead))).Message, StringComparison.Ordinal);
        Assert.False((await town.Work.Get<BodiesQuery>().FindAsync(body.Id, Lead)).HasEnded);
        await town.Work.Get<LetBodyReport>().RunAsync(other.Id, null, body.Id, Lead);
        Assert.Contains("Partnership reports to Trust already", (await Workplace.RefusedAsync(() => town.Work.Get<LetBodyReport>().RunAsync(body.Id, null, other.Id, Lead))).Message, StringComparison.Ordinal);
        Assert.Contains("called Trust already", (await Workplace.RefusedAsync(() => town.Work.Get<AddBody>().RunAsync("Trust", Sector.Statutory, null, new BodyFacts(), Lead))).Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => town.Work.Get<EndBody>().RunAsync(body.Id, null, "2008-01-14".Day(), [], "No.", Actors.Director()));
        Assert.Contains("not there today", (await Workplace.RefusedAsync(() => town.Work.Get<ReassignHeld>().RunAsync(body.Id, null, gone.Id, "x", Lead))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Areas_and_districts_are_added_by_who_may()
    {
        await using var town = await Town.SetAsync();
        await town.Work.Get<AddArea>().RunAsync("West Valley", null, Lead);
        await town.Work.Get<AddDistrict>().RunAsync(town.Area.Id, null, "North", Lead);
        await town.Work.Get<LetVerifiersShareBody>().RunAsync(town.Area.Id, null, true, "Only two bodies.", Lead);
        Assert.Contains("already", (await Workplace.RefusedAsync(() => town.Work.Get<AddArea>().RunAsync("West Valley", null, Lead))).Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => town.Work.Get<AddDistrict>().RunAsync(town.Area.Id, null, "South", Actors.Director()));

        var areas = await town.Work.Get<AreasQuery>().AllAsync();
        Assert.Equal(["thames-valley", "west-valley"], areas.Select(a => a.Code));
        Assert.True(areas[0].VerifierMayShareBody);
        Assert.Equal("North", Assert.Single(areas[0].Districts).Name);
    }

    private static async Task SaveAdoptionAsync(Town town, Body body)
    {
        var source = SourceDocument.Add("SRC", "A study", new SourceFacts(), Stamps.AtPublication);
        var recommendation = Recommendation.Add(source.Id, "SRC-1", "Name a body.", new EntryFacts { Standing = Standing.Formal }, Stamps.AtPublication);
        var adoption = Adoption.Register(recommendation, town.Area.Id, Stamps.AtPublication);
        adoption.Entrust(body, null, null, new NamesBefore(null, null, null), Stamps.On("2007-12-01"));
        await town.Work.Database.SaveAsync([source, recommendation, adoption]);
    }
}
