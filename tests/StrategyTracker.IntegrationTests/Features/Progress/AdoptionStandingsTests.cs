using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Progress;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Progress;

public sealed class AdoptionStandingsTests
{
    private static readonly LocalClock Clock = new(new FixedClock("2008-06-01T10:00:00Z"), new LocalClockOptions());

    [Fact]
    public async Task Past_days_stand_as_they_were_and_what_was_entered_late_counts_from_its_own_day()
    {
        await using var database = await TestDatabase.CreateAsync();
        var area = Area.Add("here", "Here", Stamps.AtPublication);
        var source = SourceDocument.Add("S", "A report", new SourceFacts(), Stamps.AtPublication);
        var entry = Recommendation.Add(source.Id, "S-1", "Do it.", new EntryFacts { Standing = Standing.Formal }, Stamps.AtPublication);
        var body = Body.Add("Council", Sector.Statutory, area.Id, new BodyFacts(), Stamps.AtPublication);
        var adoption = Adoption.Register(entry, area.Id, Stamps.On("2007-12-01"));
        adoption.Entrust(body, null, null, new NamesBefore(null, null, null), Stamps.On("2007-12-10"));
        adoption.Respond(Answer.Accepted, null, null, "2009-01-01".Day(), Stamps.On("2008-02-01"));
        await database.SaveAsync(area, source, entry, body, adoption);

        await using (var db = database.Open())
        {
            var loaded = await db.LoadAdoptionAsync(adoption.Id, adoption.Version, default);
            loaded.Report("Begun.", null, Stamps.On("2008-03-01", entered: "2008-05-01"));
            await db.SaveChangesAsync();
        }

        Assert.Empty(await AsAtAsync("2007-11-30"));
        Assert.Equal((Answer.Awaiting, (Guid?)null), Only(await AsAtAsync("2007-12-05")) is var before ? (before.Answer, before.ResponsibleBodyId) : default);
        Assert.Equal((Answer.Awaiting, (Guid?)body.Id), Only(await AsAtAsync("2008-01-31")) is var held ? (held.Answer, held.ResponsibleBodyId) : default);
        Assert.Equal(AdoptionState.Agreed, Only(await AsAtAsync("2008-02-29")).On("2008-02-29".Day()));
        Assert.Equal(AdoptionState.InDelivery, Only(await AsAtAsync("2008-03-01")).On("2008-03-01".Day()));
        Assert.Null(Only(await AsAtAsync("2008-04-01", knownAt: "2008-04-15")).LastProgressOn);
        Assert.Equal("2008-03-01".Day(), Only(await AsAtAsync("2008-06-01")).LastProgressOn);

        Task<IReadOnlyList<AdoptionThen>> AsAtAsync(string day, string? knownAt = null) =>
            new AdoptionStandingsQuery(database.Databases, Clock).GetAsync(area.Id, new AsAt(day.Day(), knownAt?.Moment()));
    }

    private static AdoptionFacts Only(IReadOnlyList<AdoptionThen> rows) => Assert.Single(rows).Facts;
}
