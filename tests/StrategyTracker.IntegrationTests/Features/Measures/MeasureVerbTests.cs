using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Measures;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Measures;

/// <summary>Every verb on a measure: it leaves its row of history, refuses who may not, and refuses a stale edit.</summary>
public sealed class MeasureVerbTests
{
    private static readonly Entering s_why = Entering.Because("The board asked for it.");
    private static readonly Role[] Managers = [Role.DataOfficer, Role.AreaLead, Role.Director];
    private static readonly ReadingFacts s_gap = AMeasure.Quarter(new Tally(10, 40), new Tally(60, 90));

    private sealed record Verb(string Leaves, Role[] May, bool Owner, Func<Office, Guid?, Actor, Task> Run);

    private static readonly Dictionary<string, Verb> All = new()
    {
        ["Settle"] = new("measure settled", Managers, false, (o, v, by) => o.Work.Get<SettleMeasure>().RunAsync(o.Completion.Id, v, AMeasure.Rate with { EveryMonths = 3, IntervalIsLocal = true, PairedWithId = o.Referral.Id }, s_why, by)),
        ["Give"] = new("measure's owner", Managers, false, (o, v, by) => o.Work.Get<GiveMeasure>().RunAsync(o.Completion.Id, v, null, s_why, by)),
        ["Link"] = new("measures action", Managers, false, (o, v, by) => o.Work.Get<LinkMeasure>().RunAsync(o.Completion.Id, v, o.Second.Id, s_why, by)),
        ["Unlink"] = new("measures action", Managers, false, (o, v, by) => o.Work.Get<UnlinkMeasure>().RunAsync(o.Completion.Id, v, o.First.Id, s_why, by)),
        ["Aim"] = new("target for women", Managers, false, (o, v, by) => o.Work.Get<AimMeasure>().RunAsync(o.Completion.Id, v, new TargetFacts { For = ForWhom.Women, Value = 60, From = "2008-04-01".Day() }, s_why, by)),
        ["Enter"] = new("reading", [Role.DataOfficer, Role.AreaLead], true, (o, v, by) => o.Work.Get<EnterReading>().RunAsync(o.Completion.Id, v, s_gap, s_why, by)),
    };

    public static TheoryData<string> Verbs => [.. All.Keys];

    [Theory, MemberData(nameof(Verbs))]
    public async Task Who_may_do_it_leaves_a_row_who_may_not_leaves_none_and_a_stale_page_is_refused(string name)
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work);
        var (verb, seen) = (All[name], office.Completion.Version);
        var before = (await work.HistoryAsync(office.Completion.Id)).Count;
        foreach (var role in Enum.GetValues<Role>().Except(verb.May)) { Assert.Contains("cannot", (await Workplace.RefusedAsync(() => verb.Run(office, seen, Actors.In(role)))).Message, StringComparison.Ordinal); }
        if (!verb.Owner) { await Workplace.RefusedAsync(() => verb.Run(office, seen, Actors.ActionOwner(office.Post.Id))); }
        Assert.Equal(before, (await work.HistoryAsync(office.Completion.Id)).Count);

        await verb.Run(office, seen, verb.Owner ? Actors.ActionOwner(office.Post.Id) : Actors.In(verb.May[0]));

        var history = await work.HistoryAsync(office.Completion.Id);
        Assert.Equal((before + 1, verb.Leaves), (history.Count, history[^1].What));
        await Assert.ThrowsAsync<StaleEdit>(() => work.Get<AimMeasure>().RunAsync(office.Completion.Id, seen, new TargetFacts { For = ForWhom.Men, Value = 70, From = "2008-05-01".Day() }, s_why, Actors.AreaLead()));
    }

    [Fact]
    public async Task A_measure_of_the_areas_own_gets_the_next_reference()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work);
        var add = work.Get<AddMeasure>();

        Assert.Equal((office.Strategy.Code, "L01"), await add.RunAsync(office.Strategy.Id, AMeasure.Rate with { Name = "Childcare given" }, Entering.Now, Actors.In(Role.DataOfficer)));
        Assert.Equal((office.Strategy.Code, "L02"), await add.RunAsync(office.Strategy.Id, AMeasure.Rate with { Name = "Crèche places" }, Entering.Now, Actors.Director()));
        Assert.Contains("The measure's name is missing", (await Workplace.RefusedAsync(() => add.RunAsync(office.Strategy.Id, AMeasure.Rate with { Name = " " }, Entering.Now, Actors.Director()))).Message, StringComparison.Ordinal);
        Assert.Contains("same strategy", (await Workplace.RefusedAsync(() => add.RunAsync(office.Strategy.Id, AMeasure.Rate with { PairedWithId = Guid.CreateVersion7() }, Entering.Now, Actors.Director()))).Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => add.RunAsync(office.Strategy.Id, AMeasure.Rate, Entering.Now, Actors.BoardMember()));
        await Assert.ThrowsAsync<NotFound>(() => add.RunAsync(Guid.CreateVersion7(), AMeasure.Rate, Entering.Now, Actors.Director()));
    }

    [Fact]
    public async Task A_correction_keeps_both_rows_and_somebody_else_confirms_it()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work);
        var (ann, bob) = (APerson.Named("Ann", Role.DataOfficer), APerson.Named("Bob", Role.AreaLead));
        await work.Database.SaveAsync(ann, bob);
        await work.Get<EnterReading>().RunAsync(office.Completion.Id, office.Completion.Version, s_gap, Entering.Now, ann.As());

        Task CorrectAsync(string? why) => work.Get<EnterReading>().RunAsync(office.Completion.Id, null, s_gap with { Women = new Tally(12, 40) }, Entering.Because(why), ann.As());
        Assert.Contains("needs a reason", (await Workplace.RefusedAsync(() => CorrectAsync(null))).Message, StringComparison.Ordinal);
        await CorrectAsync("Two were left out.");

        var story = await work.Get<MeasureQuery>().GetAsync(office.Strategy.Code, "M18", bob.As());
        Assert.Equal([(2, (int?)null, "Two were left out."), (1, 2, null)], story.Readings.Select(r => (r.Number, r.CorrectedBy, r.Why)));
        var row = story.Readings[0];
        Assert.Equal((false, "Ann", "30.0%"), (row.IsMine, row.EnteredBy, row.Shown.Women.InWords));
        Assert.Contains("somebody else must confirm", (await Workplace.RefusedAsync(() => work.Get<ConfirmReading>().RunAsync(office.Completion.Id, story.Version, row.Shown.Id, Entering.Now, ann.As()))).Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => work.Get<ConfirmReading>().RunAsync(office.Completion.Id, story.Version, row.Shown.Id, Entering.Now, Actors.BoardMember()));
        await work.Get<ConfirmReading>().RunAsync(office.Completion.Id, story.Version, row.Shown.Id, Entering.Now, bob.As());

        var after = (await work.Get<MeasureQuery>().GetAsync(office.Strategy.Code, "m18".ToUpperInvariant(), ann.As())).Readings[0];
        Assert.Equal(("Bob", true), (after.ConfirmedBy, after.IsMine));
    }

    [Fact]
    public async Task A_reading_of_a_team_or_district_that_is_not_the_areas_is_refused()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work);
        var elsewhere = AChampion.Area("Far away");
        await work.Database.SaveAsync(elsewhere);
        Task EnterAsync(ReadingFacts facts) => work.Get<EnterReading>().RunAsync(office.Completion.Id, null, facts, Entering.Now, Actors.In(Role.DataOfficer));

        await Assert.ThrowsAsync<NotFound>(() => EnterAsync(s_gap with { TeamId = Guid.CreateVersion7() }));
        await Assert.ThrowsAsync<NotFound>(() => EnterAsync(s_gap with { DistrictId = elsewhere.Districts[0].Id }));
        await EnterAsync(s_gap with { TeamId = office.Team.Id });
        await EnterAsync(s_gap with { DistrictId = office.Area.Districts[0].Id, Category = "Women-only" });

        var story = await work.Get<MeasureQuery>().GetAsync(office.Strategy.Code, "M18", Actors.BoardMember());
        Assert.Equal(["East", "North, Women-only"], story.Readings.Select(r => r.Where));
        Assert.True(story.Standing.HasPartsOnly);
        Assert.Empty(await work.AskAsync(db => db.Findings.ToListAsync()));
    }

    [Theory]
    [InlineData("41", "40", "larger than its base")]
    [InlineData("3", "0", "3 of 0 cannot be")]
    [InlineData("18", null, "Enter the base beside it")]
    [InlineData("-2", "40", "cannot be below 0")]
    public async Task A_figure_that_cannot_be_is_refused_through_the_verb(string value, string? of, string sentence)
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Office.SetAsync(work);
        var facts = AMeasure.Quarter(TallyText.Read(value, of, "M18, women"), new Tally(60, 90));

        Assert.Contains(sentence, (await Workplace.RefusedAsync(() => work.Get<EnterReading>().RunAsync(office.Completion.Id, office.Completion.Version, facts, Entering.Now, Actors.In(Role.DataOfficer)))).Message, StringComparison.Ordinal);
        Assert.Empty(await work.AskAsync(db => db.Readings.ToListAsync()));
    }
}
