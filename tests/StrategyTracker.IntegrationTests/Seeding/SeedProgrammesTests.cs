using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Features.Provision;
using StrategyTracker.IntegrationTests.Features;
using StrategyTracker.Store.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

public sealed class SeedProgrammesTests
{
    private static Task<List<ProvisionItem>> ProgrammesAsync(Workplace work) => work.AskAsync(db => db.ProvisionItems.Include(i => i.Actions).Where(i => i.Kind == ProvisionKind.Programme).ToListAsync());

    [Fact]
    public async Task Nine_programmes_stand_in_the_areas_register_three_of_them_closed_to_women()
    {
        await using var work = await Workplace.WithThamesValleyAsync();

        var programmes = await ProgrammesAsync(work);

        Assert.Equal((9, 3, 3, 1, 2), (programmes.Count, programmes.Count(p => p.Answer == ProvisionAnswer.No), programmes.Count(p => p.Answer == ProvisionAnswer.Yes), programmes.Count(p => p.Answer == ProvisionAnswer.InPart), programmes.Count(p => p.Answer == ProvisionAnswer.NotKnown)));
        Assert.Equal(await work.IdAsync("TVP-8.4"), Assert.Single(programmes.Single(p => p.Name == "OSAP").Actions).ActionPointId);
        Assert.Single(await work.AskAsync(db => db.ProvisionItems.Select(p => p.AreaId).Distinct().ToListAsync()));
    }

    [Fact]
    public async Task Loading_again_duplicates_nothing_shows_what_differs_and_deletes_nothing()
    {
        await using var work = await Workplace.WithThamesValleyAsync();
        using var copy = new SeedCopy();
        copy.Edit("programmes.json", p => p[0]!["openToWomen"] = "yes");
        copy.Edit("programmes.json", p => p.AsArray().RemoveAt(8));

        var again = await work.Get<SeedStrategy>().RunAsync(copy.Folder);

        Assert.Equal(0, again.Added);
        Assert.Equal(["New Generation OBP, programme: stored \"present\", in the file nothing", "Sex Offender Treatment Programmes (SOTP), open to women: stored \"No\", in the file \"Yes\""], again.Differences.Select(d => d.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(9, (await ProgrammesAsync(work)).Count);
    }

    [Fact]
    public async Task What_the_area_changed_or_added_since_is_no_difference()
    {
        await using var work = await Workplace.WithThamesValleyAsync();
        var programme = (await ProgrammesAsync(work)).Single(p => p.Name == "One to One");
        await work.Get<ChangeProvision>().RunAsync(programme.Id, null, new ProvisionFacts { Name = "One to One", Answer = ProvisionAnswer.Yes }, Actors.AreaLead());
        await work.Get<AddProvision>().RunAsync(programme.AreaId, ProvisionKind.Programme, new ProvisionFacts { Name = "A new one" }, Actors.AreaLead());

        var again = await work.Get<SeedStrategy>().RunAsync(SeedCopy.Original);

        Assert.Equal(0, again.Added);
        Assert.Empty(again.Differences);
        Assert.DoesNotContain(await work.Get<ExpectedCounts>().GetAsync(SeedCopy.Original), c => !c.IsRight);
    }
}
