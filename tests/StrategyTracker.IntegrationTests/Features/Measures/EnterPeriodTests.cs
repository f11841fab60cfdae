using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Measures;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Measures;

public sealed class EnterPeriodTests : IAsyncLifetime
{
    private static readonly TypedPeriod s_quarter = new("2007-07-01".Day(), "2007-09-30".Day(), Source: "IAPS");
    private static readonly Actor s_officer = Actors.In(Role.DataOfficer);
    private Workplace _work = null!;
    private Office _office = null!;

    public async Task InitializeAsync() => _office = await Office.SetAsync(_work = await Workplace.OpenAsync());
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private static TypedRow Row(Measure measure, string? women = null, string? womenBase = null, string? men = null, string? menBase = null, string? total = null, string? totalBase = null) =>
        new(measure.Id, measure.Version, women, womenBase, men, menBase, total, totalBase);

    private Task<(int Readings, int Findings)> EnterAsync(TypedPeriod period, Actor by, params TypedRow[] rows) => _work.Get<EnterPeriod>().RunAsync(period, rows, by);

    private Task<List<StrategyTracker.Domain.Measures.Reading>> ReadingsAsync() => _work.AskAsync(db => db.Readings.AsNoTracking().OrderBy(r => r.WomenWords == null).ThenBy(r => r.WomenBase).ToListAsync());

    [Fact]
    public async Task A_period_of_several_measures_is_entered_at_once_and_what_it_shows_is_found_once()
    {
        var saved = await EnterAsync(s_quarter, s_officer, Row(_office.Completion, "10", "40", "60/90"), Row(_office.Referral, "two-thirds", null, "55", "90"));

        Assert.Equal((2, 1), saved);
        var readings = await ReadingsAsync();
        Assert.Equal([("two-thirds", null, "IAPS"), (null, 10m, "IAPS")], readings.Select(r => (r.WomenWords, r.WomenValue, r.Source)));
        var finding = Assert.Single(await _work.AskAsync(db => db.Findings.AsNoTracking().ToListAsync()));
        Assert.Equal((FindingKind.Gap, readings[1].Id, _office.Post.Id), (finding.Kind, finding.ReadingId!.Value, finding.OwnerPostId!.Value));
        Assert.Equal("reading", (await _work.HistoryAsync(_office.Referral.Id))[^1].What);

        await _work.Get<EnterReading>().RunAsync(_office.Completion.Id, null, AMeasure.Quarter(new Tally(9, 40), new Tally(60, 90)), Entering.Because("Counted again."), s_officer);
        await _work.Get<EnterReading>().RunAsync(_office.Completion.Id, null, AMeasure.Quarter(new Tally(9, 40), new Tally(60, 90), from: "2007-10-01", to: "2007-12-31"), Entering.Now, s_officer);
        Assert.Equal(1, await _work.AskAsync(db => db.Findings.CountAsync()));
    }

    [Fact]
    public async Task One_wrong_row_keeps_all_out_and_each_wrong_row_is_named()
    {
        var refused = await Assert.ThrowsAsync<PeriodRefused>(() => EnterAsync(s_quarter, s_officer, Row(_office.Completion, "41", "40"), Row(_office.Referral, "18", "forty", "55", "90")));

        Assert.Equal([_office.Completion.Id, _office.Referral.Id], refused.Rows.Select(r => r.MeasureId));
        Assert.Contains("M18, women, 1 July 2007 to 30 September 2007: 41 of 40 cannot be", refused.Rows[0].Sentence, StringComparison.Ordinal);
        Assert.StartsWith("M09, women: \"forty\"", refused.Rows[1].Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was saved, because 2 rows cannot be kept.", refused.Message, StringComparison.Ordinal);

        var alone = await Assert.ThrowsAsync<PeriodRefused>(() => EnterAsync(s_quarter, s_officer, Row(_office.Completion, "10", "40"), Row(_office.Referral, "18", "-1")));
        Assert.Equal(_office.Referral.Id, Assert.Single(alone.Rows).MeasureId);
        Assert.Empty(await ReadingsAsync());
    }

    [Fact]
    public async Task What_the_rules_refuse_is_refused_here_too()
    {
        await RefusesAsync(s_quarter with { Method = ReadingMethod.Sample }, "say whether the women's sample was made larger");
        await RefusesAsync(s_quarter with { From = "2007-09-30".Day(), To = "2007-07-01".Day() }, "before it begins");
        await RefusesAsync(s_quarter with { To = "2008-03-31".Day() }, "not over yet");
        Assert.Contains("No figure is typed yet", (await Workplace.RefusedAsync(() => EnterAsync(s_quarter, s_officer, Row(_office.Completion, " ")))).Message, StringComparison.Ordinal);

        await EnterAsync(s_quarter, s_officer, Row(_office.Completion, "10", "40"));
        await RefusesAsync(s_quarter, "is entered already", await NowAsync());
        await RefusesAsync(s_quarter with { To = "2007-10-31".Day() }, "overlaps", await NowAsync());

        async Task RefusesAsync(TypedPeriod period, string sentence, TypedRow? row = null) =>
            Assert.Contains(sentence, (await Assert.ThrowsAsync<PeriodRefused>(() => EnterAsync(period, s_officer, row ?? Row(_office.Completion, "10", "40")))).Message, StringComparison.Ordinal);

        async Task<TypedRow> NowAsync() => Row(_office.Completion, "10", "40") with { SeenVersion = await _work.AskAsync(db => db.Measures.Where(m => m.Id == _office.Completion.Id).Select(m => m.Version).SingleAsync()) };
    }

    [Fact]
    public async Task Who_may_not_enter_one_row_enters_none_and_a_stale_row_keeps_all_out()
    {
        var owner = Actors.ActionOwner(_office.Post.Id);
        var refused = await Assert.ThrowsAsync<PeriodRefused>(() => EnterAsync(s_quarter, owner, Row(_office.Completion, "10", "40"), Row(_office.Referral, "18", "40")));
        Assert.Contains("cannot enter figures", Assert.Single(refused.Rows).Sentence, StringComparison.Ordinal);
        Assert.Equal((1, 0), await EnterAsync(s_quarter, owner, Row(_office.Completion, "20", "40")));

        var october = s_quarter with { From = "2007-10-01".Day(), To = "2007-12-31".Day() };
        await Assert.ThrowsAsync<StaleEdit>(() => EnterAsync(october, s_officer, Row(_office.Completion, "10", "40"), Row(_office.Referral, "18", "40")));
        Assert.Single(await ReadingsAsync());
    }

    [Fact]
    public async Task The_grid_shows_what_is_due_what_is_held_and_what_was_before()
    {
        await _work.Get<SettleMeasure>().RunAsync(_office.Completion.Id, _office.Completion.Version, AMeasure.Rate with { EveryMonths = 3, MeasuredFrom = "2007-04-01".Day() }, Entering.Now, s_officer);
        await _work.Get<EnterReading>().RunAsync(_office.Completion.Id, null, AMeasure.Quarter(new Tally(20, 40), from: "2007-04-01", to: "2007-06-30"), Entering.Now, s_officer);
        await _work.Get<EnterReading>().RunAsync(_office.Referral.Id, null, AMeasure.Quarter(new Tally(20, 40), from: "2007-09-01", to: "2007-10-31"), Entering.Now, s_officer);

        var grid = await _work.Get<EnterPeriodQuery>().GetAsync(_office.Area.Id, new Period(s_quarter.From, s_quarter.To), s_officer);

        Assert.Equal(["M18", "M09"], grid.Rows.Select(r => r.Measure.Ref));
        Assert.Equal((true, null, "50.0%"), (grid.Rows[0].IsDue, grid.Rows[0].Held, grid.Rows[0].Last!.Women.InWords));
        Assert.Equal((false, "Sept to Oct 2007"), (grid.Rows[1].IsDue, grid.Rows[1].Held!.Period.Short));
        Assert.Equal(["Oct to Dec 2007", "Jul to Sept 2007"], grid.Owed.Select(o => o.Period.Short));
        var mine = await _work.Get<EnterPeriodQuery>().GetAsync(_office.Area.Id, null, Actors.ActionOwner(_office.Post.Id));
        Assert.Equal((0, 1, 2), (mine.Rows.Count, mine.NotYours, mine.Owed.Count));
        await Workplace.RefusedAsync(() => _work.Get<EnterPeriodQuery>().GetAsync(_office.Area.Id, null, Actors.WithoutRole()));
    }
}
