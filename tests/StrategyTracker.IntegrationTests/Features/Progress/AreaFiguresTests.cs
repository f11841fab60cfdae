using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.IntegrationTests.Seeding;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Progress;

/// <summary>The area's figures on the illustrated area: as today and as at a past day, and the board report's part that shows them.</summary>
public sealed class AreaFiguresTests : IAsyncLifetime
{
    private static readonly FixedClock Time = new(SeedCopy.Demonstrated);
    private static readonly LocalClock Clock = new(Time, new LocalClockOptions());

    private TestDatabase _database = null!;
    private Guid _area, _strategy;

    public async Task InitializeAsync()
    {
        _database = await SeedCopy.DemonstratedAsync();
        await using var db = _database.Open();
        (_area, _strategy) = (await db.Areas.Select(a => a.Id).SingleAsync(), await db.Strategies.Select(s => s.Id).SingleAsync());
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    private AreaFigures Figures => new(_database.Databases, new AdoptionStandingsQuery(_database.Databases, Clock), new ChampionStandingsQuery(_database.Databases), new BrokenThreadsQuery(_database.Databases, new AdoptionStandingsQuery(_database.Databases, Clock), Clock), Clock);

    private Task<AreaStanding> GetAsync(AsAt? asAt = null) => Figures.GetAsync(_area, "thames-valley", "Thames Valley", asAt);

    [Fact]
    public async Task Today_they_count_what_is_there()
    {
        var area = await GetAsync();

        Assert.Equal((77, 64, 1, 2), (area.Recommendations.Adoptions, area.Recommendations.ByAnswer[Answer.Awaiting], area.Recommendations.AwaitingOverdue, area.Recommendations.Stalled));
        Assert.Equal((5, 1), (area.Issues.OpenIssues, area.Issues.OverdueAnswers));
        Assert.Equal((4, 1, 1, 1), (area.Champions.Posts, area.Champions.Vacant, area.Champions.NoRemit, area.Champions.NoBoardLink));
        Assert.Equal(area.BrokenThreads.Lists.Sum(l => l.Total), area.BrokenThreads.Count);
        Assert.Equal(1, area.BrokenThreads.Of(Break.NoDriver).Total);
        Assert.Equal(area.Recommendations.NoDriver, area.BrokenThreads.Of(Break.NoDriver).Total);
    }

    [Fact]
    public async Task As_at_a_past_day_they_are_those_of_that_day()
    {
        var published = Time.Today.AddDays(-77);

        var first = await GetAsync(new AsAt(published));
        Assert.Equal((77, 77, 0, 0), (first.Recommendations.Adoptions, first.Recommendations.ByAnswer[Answer.Awaiting], first.Issues.OpenIssues, first.Champions.Posts));
        var middle = await GetAsync(new AsAt(published.AddDays(47)));
        Assert.Equal(4, middle.Issues.OpenIssues);                                              // the first was resolved only on day 50
        Assert.Equal(0, middle.Recommendations.Delivered);
        Assert.Contains("still to come", (await Assert.ThrowsAsync<RuleViolation>(() => GetAsync(new AsAt(Time.Today.AddDays(1))))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_report_shows_the_same_figures_and_lists()
    {
        var figures = await GetAsync();

        var report = (await BuildAsync(RuleCatalogue.All.ToDictionary(r => r.Key, r => r.Numbers)))!;

        int Headline(string label) => report.Headlines.Single(h => h.Label == label).Value;
        Assert.Equal((figures.Recommendations.Stalled, figures.Recommendations.Delivered, figures.Issues.OverdueAnswers, figures.Champions.Vacant, figures.BrokenThreads.Count),
            (Headline("Stalled"), Headline("Delivered"), Headline("Replies overdue"), Headline("Champion posts vacant"), Headline("Broken threads")));
        Assert.Equal(figures.Recommendations.Adoptions, report.States.Sum(s => s.Count));
        AreaList List(string title) => report.Lists.Single(l => l.Title == title);
        Assert.Equal(["NOMS-1", "NOMS-2"], List("Asked, and awaiting an answer").Rows.Select(r => r.Key));
        Assert.Contains("Answer overdue by", List("Asked, and awaiting an answer").Rows[0].State.Words, StringComparison.Ordinal);
        Assert.Contains("blocked by Health trust", List("Stalled").Rows.Single(r => r.Key == "BRD-4").Note, StringComparison.Ordinal);
        Assert.Contains("Reason:", List("Turned down").Rows[0].Note, StringComparison.Ordinal);
        Assert.Equal(["Issue 2", "Issue 3"], List("Issues owed an answer").Rows.Select(r => r.Key));
        Assert.Equal(3, List("Champion gaps").Rows.Count);
        Assert.DoesNotContain(List("Reached the board in the area").Rows, r => r.Key == "NOMS-2");
        Assert.Equal("Practitioners' group (illustration)", Assert.Single(List("Forums with nowhere to report").Rows).What);
    }

    [Fact]
    public async Task What_waited_for_the_days_of_grace_is_listed_for_the_board_and_a_rule_that_is_off_lists_nothing()
    {
        // With a grace of one working day the illustration's overdue answer, late reply and stalled work come up.
        var impatient = RuleCatalogue.All.ToDictionary(r => r.Key, r => r.Numbers with { DirectorAfter = null, AreaLeadAfter = null, BoardAfter = 1 });
        var reached = (await BuildAsync(impatient))!.Lists.Single(l => l.Kind == AreaListKind.Reached).Rows;
        Assert.Contains(reached, r => r is { Key: "NOMS-1", State.Words: "Answer owed" });
        Assert.Contains(reached, r => r is { Key: "BRD-4", State.Words: "Stalled" });
        Assert.Contains(reached, r => r.Key.StartsWith("Issue ", StringComparison.Ordinal) && r.State.Words == "Reply owed");
        Assert.Empty((await BuildAsync(new Dictionary<string, RuleNumbers>()))!.Lists.Single(l => l.Kind == AreaListKind.Reached).Rows);
    }

    private async Task<AreaProgress?> BuildAsync(IReadOnlyDictionary<string, RuleNumbers> numbers) => await new BuildAreaProgress(_database.Databases, Figures)
        .RunAsync(_strategy, new AsAt(Time.Today), await new DutyStandingQuery(_database.Databases).OfStrategyAsync(_strategy, Time.Today), numbers);
}
