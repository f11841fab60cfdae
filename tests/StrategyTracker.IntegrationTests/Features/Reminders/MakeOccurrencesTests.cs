using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Reminders;
using StrategyTracker.IntegrationTests.Features.ActionPoints;
using StrategyTracker.Store;
using StrategyTracker.Store.Soundness;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

public sealed class MakeOccurrencesTests : IAsyncLifetime
{
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = await Workplace.OpenAsync();
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private Task<int> RunAsync(string moment) => _work.Get<MakeOccurrences>().RunAsync(moment.Moment());

    private Task<Scene> MonthlyAsync(bool inTeams = false) => Scene.SetAsync(_work,
        s => AnAction.That(of: s, deadline: DeadlineKind.Recurring, every: 1, unit: IntervalUnit.Month, recurrence: "monthly", appliesPer: AppliesPer.Team),
        scene =>
        {
            if (inTeams) { scene.Action.FanOutTo([scene.Team], Stamps.On("2007-12-01")); }
            scene.Action.Schedule("2008-01-31".Day(), null, null, Stamps.On("2007-12-01"), [scene.Team, scene.OtherTeam]);
        });

    [Fact]
    public async Task A_break_of_months_loses_no_turn_and_a_second_run_makes_nothing()
    {
        var scene = await MonthlyAsync();
        Assert.Equal(0, await RunAsync("2008-01-31 23:00"));
        Assert.Equal(4, await RunAsync("2008-05-15"));
        Assert.Equal(0, await RunAsync("2008-05-15"));
        var action = await scene.NowAsync();
        Assert.Equal([("2008-01-31".Day(), true), ("2008-02-29".Day(), true), ("2008-03-31".Day(), true), ("2008-04-30".Day(), true), ("2008-05-31".Day(), false)],
            action.Occurrences.OrderBy(o => o.DueOn).Select(o => (o.DueOn, o.MissedOn == "2008-05-15".Day())));
        Assert.Equal("2008-01-31".Day(), action.NextDue);
        Assert.Equal(4, (await scene.HistoryAsync()).Count(h => h is { What: "occurrence missed", ByName: "StrategyTracker" }));
        Assert.Empty((await _work.Get<SoundnessQuery>().GetAsync()).Faults);
    }

    [Fact]
    public async Task Each_team_has_its_own_turn_and_a_new_team_gets_one_from_the_next_period()
    {
        var scene = await MonthlyAsync(inTeams: true);
        await _work.Get<FanOutAction>().RunAsync(scene.Id, null, [scene.OtherTeam.Id], Actors.AreaLead());
        Assert.Equal(1, await RunAsync("2008-01-15"));
        Assert.Equal(0, await RunAsync("2008-01-16"));
        var action = await scene.NowAsync();
        Assert.Equal(("2008-02-01".Day(), "2008-02-29".Day()), (action.Occurrences.Single(o => o.TeamId == scene.OtherTeam.Id).OpensOn!.Value, action.Occurrences.Single(o => o.TeamId == scene.OtherTeam.Id).DueOn));

        _work.Clock.Now = new DateTimeOffset(2008, 1, 20, 10, 0, 0, TimeSpan.Zero);
        var first = action.Occurrences.Single(o => o.TeamId == scene.Team.Id).Id;
        await Workplace.RefusedAsync(() => _work.Get<CompleteOccurrence>().RunAsync(scene.Id, null, first, "Done.", Entering.Now, Actors.TeamManager(scene.OtherTeam.Id)));
        await _work.Get<CompleteOccurrence>().RunAsync(scene.Id, null, first, "Done.", Entering.Now, Actors.TeamManager(scene.Team.Id));
        action = await scene.NowAsync();
        Assert.Equal(["2008-01-31".Day(), "2008-02-29".Day()], action.Occurrences.Where(o => o.TeamId == scene.Team.Id).OrderBy(o => o.DueOn).Select(o => o.DueOn));
        Assert.Equal("2008-02-29".Day(), action.NextDue);
    }

    [Fact]
    public async Task A_retired_team_has_no_turn_to_come()
    {
        var scene = await MonthlyAsync(inTeams: true);
        await using (var db = _work.Database.Open())
        {
            (await db.LoadAsync<Team>(scene.Team.Id, null, default)).Retire(Stamps.On("2008-01-10"));
            await db.SaveChangesAsync();
        }
        Assert.Equal(1, await RunAsync("2008-01-15"));       // the area's own, from the next period
        var only = Assert.Single((await scene.NowAsync()).Occurrences);
        Assert.Equal(((Guid?)null, "2008-02-29".Day()), (only.TeamId, only.DueOn));
        Assert.Equal(0, await RunAsync("2008-01-15"));
    }

    [Fact]
    public async Task What_needs_a_first_date_is_closed_or_does_not_recur_is_left_alone()
    {
        await Scene.SetAsync(_work, s => AnAction.That(of: s, deadline: DeadlineKind.Recurring, every: 1, unit: IntervalUnit.Month, recurrence: "monthly"));
        await Scene.SetAsync(_work, s => AnAction.That(of: s, due: "2008-01-01"));
        await Scene.SetAsync(_work, s => AnAction.That(of: s, deadline: DeadlineKind.Ongoing));
        Assert.Equal(0, await RunAsync("2009-01-01"));
        Assert.Equal(0, await _work.AskAsync(db => db.Occurrences.CountAsync()));
    }

    [Fact]
    public async Task What_one_person_closes_while_it_runs_is_kept()
    {
        var scene = await MonthlyAsync();
        _work.Clock.Now = new DateTimeOffset(2008, 2, 10, 10, 0, 0, TimeSpan.Zero);
        var first = scene.Action.Occurrences[0].Id;
        await Task.WhenAll(RunAsync("2008-02-10"), Task.Run(async () =>
        {
            try { await _work.Get<CompleteOccurrence>().RunAsync(scene.Id, null, first, "At last.", Entering.Now, Actors.AreaLead()); }
            catch (Domain.StaleEdit) { await _work.Get<CompleteOccurrence>().RunAsync(scene.Id, null, first, "At last.", Entering.Now, Actors.AreaLead()); }
        }));
        await RunAsync("2008-02-10");
        var action = await scene.NowAsync();
        Assert.Equal((true, true), (action.Occurrences.Single(o => o.Id == first).IsDoneLate, action.Occurrences.Single(o => o.Id == first).MissedOn is not null));
        Assert.Equal("2008-02-29".Day(), Assert.Single(action.Occurrences, o => !o.IsDone).DueOn);
    }

    [Fact]
    public async Task The_clocks_change_and_the_local_day_counts()
    {
        await MonthlyAsync();
        Assert.Equal(0, await RunAsync("2008-01-31 23:59"));
        Assert.Equal(1, await RunAsync("2008-02-01 00:01"));
        Assert.Equal(1, await RunAsync("2008-03-01 00:01"));
        Assert.Equal(1, await RunAsync("2008-03-31 23:30"));     // half past midnight on 1 April by British Summer Time
    }
}
