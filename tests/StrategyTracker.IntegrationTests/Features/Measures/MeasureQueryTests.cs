using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Measures;
using StrategyTracker.Reports;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Measures;

public sealed class MeasureQueryTests
{
    private static Task<IReadOnlyList<MeasureStanding>> StoodAsync(Office office, string day) => office.Work.Get<MeasureStandingsQuery>().GetAsync(office.Area.Id, new AsAt(day.Day()));

    [Fact]
    public async Task The_list_holds_owners_pairs_findings_and_the_figures_counted_from_it()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work, o => o.Referral.Settle(o.Referral.Facts with { PairedWithId = o.Completion.Id }, Stamps.On("2007-12-02")));
        await work.Get<EnterReading>().RunAsync(office.Completion.Id, null, AMeasure.Quarter(new Tally(10, 40), new Tally(60, 90)), Entering.Now, Actors.In(Role.DataOfficer));

        var list = await work.Get<MeasuresQuery>().GetAsync(office.Area.Id, Actors.BoardMember());

        Assert.Equal(new MeasureFigures(2, 1, 0, 1, 0), list.Figures);
        Assert.Equal([("M09", null, 0), ("M18", "Programme manager", 1)], list.Rows.Select(r => (r.Standing.Ref, r.Owner?.Name, r.OpenFindings)));
        Assert.Equal([("M09", "M18")], list.Pairs.Select(p => (p.Output.Ref, p.Outcome.Ref)));
        Assert.Equal(["M18"], list.Rows.Where(new MeasureFilter(null, IsFlagged: true).Keeps).Select(r => r.Standing.Ref));
        Assert.Equal(["M09"], list.Rows.Where(new MeasureFilter(null, Lack: MeasureLack.Reading).Keeps).Select(r => r.Standing.Ref));
        Assert.Equal(["M18"], list.Rows.Where(new MeasureFilter(null, Owner: office.Post.Id, Tells: MeasureTells.Outcome, Verdict: ParityVerdict.WomenBehind, IsPaired: true).Keeps).Select(r => r.Standing.Ref));
        await Workplace.RefusedAsync(() => work.Get<MeasuresQuery>().GetAsync(office.Area.Id, Actors.WithoutRole()));
        Assert.Empty((await work.Get<MeasuresQuery>().GetAsync(Guid.CreateVersion7(), Actors.BoardMember())).Rows);
    }

    [Fact]
    public async Task As_at_a_past_day_neither_later_readings_nor_later_measures_nor_later_closings_count()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work, o =>
        {
            o.Completion.Reads(AMeasure.Quarter(new Tally(10, 40), new Tally(60, 90), from: "2007-04-01", to: "2007-06-30"), on: "2007-12-03");
            o.Completion.Reads(AMeasure.Quarter(new Tally(11, 40), new Tally(60, 90)), on: "2007-12-20");
        });
        await work.Get<AddEvidence>().RunAsync(office.First.Id, null, new NewEvidence("Seen", EvidenceKind.Report, null) { Address = "https://example.org/" }, new Entering("2008-01-05".Day()), Actors.Director());
        await work.Get<CloseAction>().RunAsync(office.First.Id, null, new Entering("2008-01-05".Day(), null, "Done."), Actors.Director());

        var now = (await StoodAsync(office, "2008-01-15")).Single(m => m.Ref == "M18");
        Assert.Equal((1, 2), (now.ActionsDone, now.Whole(Reader.InHouse).Count()));
        Assert.Contains("the gap is unchanged", now.DoneAndUnchanged(Reader.InHouse), StringComparison.Ordinal);
        var then = (await StoodAsync(office, "2007-12-10")).Single(m => m.Ref == "M18");
        Assert.Equal((0, 1, null), (then.ActionsDone, then.Whole(Reader.InHouse).Count(), then.DoneAndUnchanged(Reader.InHouse)));
        Assert.Empty(await StoodAsync(office, "2007-11-30"));
        Assert.Empty(await StoodAsync(office, "2007-10-01"));
    }

    [Fact]
    public async Task Files_and_report_hide_what_is_small_and_say_that_it_is()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work, o => o.Completion.Reads(AMeasure.Quarter(new Tally(7, 40), new Tally(83, 97), new Tally(90, 137)) with { Source = "=IAPS" }));

        var lines = MeasuresEndpoint.Lines(await work.Get<MeasuresQuery>().GetAsync(office.Area.Id, Actors.BoardMember()));
        var story = await work.Get<MeasureQuery>().GetAsync(office.Strategy.Code, "M18", Actors.BoardMember());
        var readings = MeasuresEndpoint.ReadingLines(story);

        Assert.All(new[] { lines, readings }, text =>
        {
            Assert.Contains(",,40,Hidden,83,97,85.6%,,137,Hidden,", text, StringComparison.Ordinal);
            Assert.Contains(",\"'=IAPS\",", text, StringComparison.Ordinal);
            Assert.DoesNotContain("17.5%", text, StringComparison.Ordinal);
        });
        Assert.Equal(("Hidden", "Hidden"), (story.Standing.Latest!.Women.InWords, Assert.Single(story.Readings).Shown.Women.InWords));
        foreach (var who in new[] { Actors.In(Role.DataOfficer), Actors.Director(), Actors.ActionOwner(office.Post.Id) })
        {
            var full = await work.Get<MeasureQuery>().GetAsync(office.Strategy.Code, "M18", who);
            Assert.Equal(("17.5%", "17.5%"), (full.Standing.Latest!.Women.InWords, Assert.Single(full.Readings).Shown.Women.InWords));
        }
        var report = await work.Get<BuildEqualityOfOutcome>().RunAsync(office.Area.Code, null);
        var line = Assert.Single(report.Pages.Lines);
        Assert.Equal(("Hidden", "85.6%", "None", "Not shown"), (line.Women.Value, line.Men.Value, line.Gap.Value, line.State.Words));
        Assert.Equal(["M09"], report.Pages.Unread.Select(m => m.Ref));
        Assert.Contains("under 10 are hidden", report.Pages.Caution, StringComparison.Ordinal);
        Assert.NotEmpty(EqualityOfOutcomePdf.Render(report));
        Assert.Contains("still to come", (await Workplace.RefusedAsync(() => work.Get<BuildEqualityOfOutcome>().RunAsync(office.Area.Code, "2008-01-16".Day()))).Message, StringComparison.Ordinal);
        Assert.Empty((await work.Get<BuildEqualityOfOutcome>().RunAsync(office.Area.Code, "2007-12-04".Day())).Pages.Lines);
    }

    [Fact]
    public async Task A_funnel_goes_stage_by_stage_with_teams_and_warnings_and_a_rail_alerts()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work, o =>
        {
            var funnel = AMeasure.Rate with { Form = MeasureForm.Count, Funnel = "Drug rehabilitation requirement" };
            o.Referral.Settle(funnel with { FunnelStage = 1 }, Stamps.On("2007-12-02"));
            o.Completion.Settle(funnel with { FunnelStage = 2, IsGuardRail = true }, Stamps.On("2007-12-02"));
            o.Referral.Reads(AMeasure.Quarter(new Tally(40), new Tally(90)));
            o.Completion.Reads(AMeasure.Quarter(new Tally(30), new Tally(95)));
            o.Referral.Reads(AMeasure.Quarter(new Tally(12), new Tally(30)) with { TeamId = o.Team.Id });
        });

        var found = await work.Get<FunnelsQuery>().GetAsync(office.Area.Id, null, Actors.In(Role.DataOfficer));

        var part = Assert.Single(found.Funnels);
        Assert.Equal(["Whole area", "East"], part.Views.Select(v => v.Where));
        Assert.Equal(["Referred", "Assessed"], part.Views[0].Funnel.Steps.Select(s => s.Name));
        Assert.Equal(0.75, part.Views[0].Funnel.Steps[1].Women.FromBefore!.Rate);
        Assert.Contains("for men", Assert.Single(part.Views[0].Funnel.Warnings), StringComparison.Ordinal);
        Assert.Equal(GuardRailState.NotJudged, Assert.Single(found.Rails).Rail!.State);
        Assert.Equal(["Whole area"], Assert.Single((await work.Get<FunnelsQuery>().GetAsync(office.Area.Id, null, Actors.BoardMember())).Funnels).Views.Select(v => v.Where));
        await Workplace.RefusedAsync(() => work.Get<FunnelsQuery>().GetAsync(office.Area.Id, null, Actors.WithoutRole()));
    }

    [Fact]
    public async Task Start_wait_and_completion_stand_together()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work, o =>
        {
            o.Referral.Settle(o.Referral.Facts with { Name = "Wait", Form = MeasureForm.Duration, Better = BetterWay.Lower, IsGuardRail = true, PairedWithId = o.Completion.Id }, Stamps.On("2007-12-02"));
            o.Referral.Reads(AMeasure.Quarter(new Tally(41.5m, 47), new Tally(33, 249)));
            o.Completion.Reads(AMeasure.Quarter(new Tally(10, 40), new Tally(60, 90)));
        });

        var rails = (await work.Get<FunnelsQuery>().GetAsync(office.Area.Id, null, Actors.BoardMember())).Rails;

        Assert.Equal([("M09", "Alert"), ("M18", "Women behind")], rails.Select(r => (r.Measure.Ref, r.Badge.Words)));
        Assert.Contains("women wait longer than men", rails[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("Women are behind: 25.0% (10 of 40)", rails[1].Sentence, StringComparison.Ordinal);
        Assert.Equal([("M09", "Alert"), ("M18", "Women behind")], (await work.Get<BuildEqualityOfOutcome>().RunAsync(office.Area.Code, null)).Pages.Rails.Select(r => (r.Ref, r.State.Words)));
    }

    [Fact]
    public async Task An_action_shows_its_measures_and_an_unknown_measure_is_not_found()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work);

        Assert.Equal(["M18"], (await work.Get<MeasuresOfActionQuery>().GetAsync(office.First.Id, Actors.BoardMember())).Measures.Select(m => m.Ref));
        Assert.Empty((await work.Get<MeasuresOfActionQuery>().GetAsync(office.Second.Id, Actors.BoardMember())).Measures);
        await Assert.ThrowsAsync<NotFound>(() => work.Get<MeasureQuery>().GetAsync(office.Strategy.Code, "M99", Actors.BoardMember()));
        await Assert.ThrowsAsync<NotFound>(() => work.Get<MeasureQuery>().GetAsync("NONE", "M18", Actors.BoardMember()));
        Assert.Equal(2, (await work.Get<MeasureOptionsQuery>().GetAsync(office.Area.Id)).Measures.Count);
    }
}
