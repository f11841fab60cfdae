using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Store.Seeding;
using StrategyTracker.Store.Seeding.Equality;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

public sealed class SeedRegimesTests : IAsyncLifetime
{
    private static readonly FixedClock Clock = new("2026-03-02T09:00:00Z");

    /// <summary>The repository's own seed folder.</summary>
    public static readonly string Folder = SeedRegimes.FolderIn(Path.GetFullPath(Path.Combine(SeedCopy.Original, "..", "..")))!;

    private readonly string _copy = Directory.CreateTempSubdirectory("regimes").FullName;
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await new SeedStrategy(_database.Databases, Clock).RunAsync(SeedCopy.Original);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_copy, recursive: true);
    }

    [Fact]
    public async Task The_area_comes_under_one_duty_and_then_under_the_next()
    {
        Assert.Equal(4, await new SeedRegimes(_database.Databases, Clock).RunAsync(Folder));

        await using var db = _database.Open();
        var area = await db.Areas.Include(a => a.Regimes).SingleAsync();
        var names = await db.DutyRegimes.ToDictionaryAsync(r => r.Id, r => r.Code);
        Assert.Equal((null, "GED", "GED", "PSED"), (Named("2007-04-05"), Named("2008-01-15"), Named("2011-04-04"), Named("2011-04-05")));
        Assert.Equal("2007-12-31".Day(), area.RegimeOn("2008-01-15".Day())!.PlanDue);
        var first = await db.DutyRegimes.Include(r => r.Requirements).SingleAsync(r => r.Code == "GED");
        Assert.Equal((3, 12, 6), (first.ReviewYears, first.ReportMonths, first.Requirements.Count));
        Assert.Contains(first.Requirements, r => r.Kind == RequirementKind.EqualPay);
        Assert.Equal(4, (await db.DutyRegimes.SingleAsync(r => r.Code == "PSED")).ReviewYears);

        string? Named(string day) => area.RegimeOn(day.Day()) is { } regime ? names[regime.RegimeId] : null;
    }

    [Fact]
    public async Task Loading_again_adds_nothing_and_keeps_what_the_area_said()
    {
        var seed = new SeedRegimes(_database.Databases, Clock);
        await seed.RunAsync(Folder);
        Assert.Equal(0, await seed.RunAsync(Folder));
    }

    [Theory]
    [InlineData("\"kind\": \"equal-pay\"", "\"kind\": \"pay\"", "regimes.json, GED: the field \"kind\" says \"pay\"")]
    [InlineData("\"from\": \"2007-04-06\",\n      \"to\"", "\"from\": \"2007-04-31\",\n      \"to\"", "which is not a day of the calendar")]
    [InlineData("\"area\": \"thames-valley\", \"regime\": \"PSED\"", "\"area\": \"thames-valley\", \"regime\": \"OLD\"", "there is no such duty in the file")]
    [InlineData("\"code\": \"PSED\"", "\"code\": \"GED\"", "stands twice")]
    public async Task A_bad_file_is_refused_by_entry_and_nothing_is_saved(string right, string wrong, string sentence)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Folder, SeedRegimes.FileName));
        Assert.Contains(right, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(_copy, SeedRegimes.FileName), text.Replace(right, wrong, StringComparison.Ordinal));

        var refused = await Assert.ThrowsAsync<BadRegister>(() => new SeedRegimes(_database.Databases, Clock).RunAsync(_copy));

        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
        await using var db = _database.Open();
        Assert.Empty(await db.DutyRegimes.ToListAsync());
    }
}
