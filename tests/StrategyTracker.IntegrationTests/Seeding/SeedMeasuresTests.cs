using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Store.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

/// <summary>How the register settles the counting of each measure, and the printed tables read as published readings.</summary>
public sealed class SeedMeasuresTests
{
    private static readonly FixedClock Clock = new("2026-03-02T09:00:00Z");

    [Fact]
    public async Task Every_measure_is_counted_somehow_the_funnel_has_five_stages_and_the_tables_are_readings()
    {
        await using var database = await TestDatabase.CreateAsync();
        await new SeedStrategy(database.Databases, Clock).RunAsync(SeedCopy.Original);

        await using var db = database.Open();
        var measures = await db.Measures.Include(m => m.Readings).ToDictionaryAsync(m => m.Ref);
        Assert.Equal(28, measures.Count);
        Assert.Equal([(1, "M09"), (2, "M10"), (3, "M11"), (4, "M12"), (5, "M13")], measures.Values.Where(m => m.Funnel == "Drug rehabilitation requirement").Select(m => (m.FunnelStage!.Value, m.Ref)).Order());
        Assert.Equal(["M16", "M17"], measures.Values.Where(m => m.IsGuardRail).Select(m => m.Ref).Order());
        Assert.Equal((MeasureForm.Duration, BetterWay.Lower), (measures["M17"].Form, measures["M17"].Better));
        Assert.Equal(measures["M13"].Id, measures["M12"].PairedWithId);
        Assert.All(measures.Values.Where(m => m.Form.HasBase()), m => Assert.NotNull(m.Denominator));

        var caseload = measures["M30"].Readings;
        Assert.Equal(8, caseload.Count);
        Assert.All(caseload, r => Assert.True(r.IsPublished && r.AddsUp(MeasureForm.Count)));
        Assert.Equal(892, caseload.Where(r => r.Geography is null).Sum(r => r.WomenValue));
        Assert.Equal(27_951, caseload.Where(r => r.Geography == "South East").Sum(r => r.MenValue));
        Assert.All(caseload, r => Assert.Equal(("2006-04-01".Day(), "2007-03-31".Day()), (r.From, r.To)));
        Assert.Equal(8, await db.Readings.CountAsync());
    }

    [Theory]
    [InlineData("M18", "tells", "luck", "measures.json, M18: the field \"tells\" says \"luck\"")]
    [InlineData("M17", "form", "weight", "measures.json, M17: the field \"form\" says \"weight\"")]
    [InlineData("M21", "pairedWith", "M99", "measures.json, M21: the field \"pairedWith\" names \"M99\"")]
    [InlineData("M11", "stage", null, "measures.json, M11: A stage belongs to a funnel")]
    public async Task A_counting_that_cannot_be_is_refused_by_measure_and_field(string measure, string field, string? value, string sentence)
    {
        using var copy = new SeedCopy();
        copy.Edit("measures.json", all => all.AsArray().Single(m => (string?)m!["ref"] == measure)!["counting"]![field] = value);
        await using var database = await TestDatabase.CreateAsync();

        var refused = await Assert.ThrowsAsync<BadRegister>(() => new SeedStrategy(database.Databases, Clock).RunAsync(copy.Folder));

        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Empty(await db.Measures.ToListAsync());
    }
}
