using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>Recurring work as time passes: what is missed stays missed, what comes next is made, team by team (R-11, W-09, W-16).</summary>
public sealed class KeepingUpTests
{
    private static ActionPoint Quarterly(string first = "2008-01-31")
    {
        var action = AnAction.Recurring(3, IntervalUnit.Month);
        action.Schedule(first.Day(), null, null, Stamps.On("2007-12-01"));
        return action;
    }

    private static (ActionPoint Action, Team Oxford, Team Reading) InTeams()
    {
        var (oxford, reading) = (ATeam.Named("Oxford"), ATeam.Named("Reading"));
        var action = AnAction.That(deadline: DeadlineKind.Recurring, every: 1, unit: IntervalUnit.Month, recurrence: "monthly", appliesPer: AppliesPer.Team);
        action.FanOutTo([oxford, reading], Stamps.On("2007-12-01"));
        action.Schedule("2008-01-31".Day(), null, null, Stamps.On("2007-12-01"), [oxford, reading]);
        return (action, oxford, reading);
    }

    [Fact]
    public void On_the_day_it_is_due_nothing_is_missed_and_nothing_is_made()
    {
        var action = Quarterly();
        Assert.Equal(0, action.KeepUp([], Stamps.On("2008-01-31")));
        Assert.Null(Assert.Single(action.Occurrences).MissedOn);
    }

    [Fact]
    public void The_day_after_it_is_found_missed_and_the_next_is_made_with_its_window()
    {
        var action = Quarterly();
        Assert.Equal(1, action.KeepUp([], Stamps.On("2008-02-01")));
        Assert.Equal("2008-02-01".Day(), action.Occurrences[0].MissedOn);
        Assert.Equal(("2008-02-01".Day(), "2008-04-30".Day()), (action.Occurrences[1].OpensOn!.Value, action.Occurrences[1].DueOn));
        Assert.Equal(("due 31 January 2008", "not done by then"), (action.UnsavedHistory[^1].From, action.UnsavedHistory[^1].To));
    }

    [Fact]
    public void Asked_again_it_makes_nothing()
    {
        var action = Quarterly();
        action.KeepUp([], Stamps.On("2008-02-01"));
        var rows = action.HistoryCount;
        Assert.Equal(0, action.KeepUp([], Stamps.On("2008-02-01")));
        Assert.Equal(rows, action.HistoryCount);
    }

    [Fact]
    public void Missed_work_is_overdue_until_a_later_turn_is_done_and_stays_on_record()
    {
        var action = Quarterly();
        action.KeepUp([], Stamps.On("2008-02-01"));
        Assert.Equal(("2008-01-31".Day(), Condition.Overdue), (action.NextDue!.Value, action.On("2008-02-01")));
        action.CompleteOccurrence(action.Occurrences[1].Id, "Fair.", Stamps.On("2008-04-10"));
        Assert.Equal(("2008-07-31".Day(), Condition.OnTrack), (action.NextDue!.Value, action.On("2008-04-10")));
        Assert.False(action.Occurrences[0].IsDone);
        Assert.NotNull(action.Occurrences[0].MissedOn);
    }

    [Fact]
    public void A_missed_one_may_be_made_up_for_and_stays_missed_done_late()
    {
        var action = Quarterly();
        action.KeepUp([], Stamps.On("2008-02-01"));
        action.CompleteOccurrence(action.Occurrences[0].Id, "At last.", Stamps.On("2008-02-20"));
        var late = action.Occurrences[0];
        Assert.Equal((true, true, "2008-02-01".Day()), (late.IsDone, late.IsDoneLate, late.MissedOn!.Value));
        Assert.Equal(("2008-04-30".Day(), 2), (action.NextDue!.Value, action.Occurrences.Count));
        Assert.Contains(action.UnsavedHistory, h => h is { What: "occurrence done", From: "due 31 January 2008", To: "20 February 2008, late: it stays missed" });
    }

    [Fact]
    public void Done_after_its_day_before_anybody_looked_it_is_missed_done_late_all_the_same()
    {
        var action = Quarterly();
        action.CompleteOccurrence(action.Occurrences[0].Id, "Late.", Stamps.On("2008-02-05"));
        Assert.Equal(("2008-02-05".Day(), true), (action.Occurrences[0].MissedOn!.Value, action.Occurrences[0].IsDoneLate));
    }

    [Fact]
    public void Done_in_time_and_only_entered_late_it_was_never_missed()
    {
        var action = Quarterly();
        action.KeepUp([], Stamps.On("2008-02-03"));
        action.CompleteOccurrence(action.Occurrences[0].Id, "Done at the end of January.", Stamps.On("2008-01-30", entered: "2008-02-04"));
        Assert.Null(action.Occurrences[0].MissedOn);
        Assert.False(action.Occurrences[0].IsDoneLate);
        Assert.Contains(action.UnsavedHistory, h => h is { What: "occurrence missed", To: "done in time and entered late" });
        Assert.Equal("2008-04-30".Day(), action.NextDue);
    }

    [Fact]
    public void After_a_break_of_months_each_missed_turn_is_made_and_kept()
    {
        var action = AnAction.Recurring(1, IntervalUnit.Month);
        action.Schedule("2008-01-31".Day(), null, null, Stamps.On("2007-12-01"));
        Assert.Equal(5, action.KeepUp([], Stamps.On("2008-06-15")));
        Assert.Equal(["2008-01-31".Day(), "2008-02-29".Day(), "2008-03-31".Day(), "2008-04-30".Day(), "2008-05-31".Day(), "2008-06-30".Day()], action.Occurrences.Select(o => o.DueOn));
        Assert.Equal([true, true, true, true, true, false], action.Occurrences.Select(o => o.MissedOn is not null));
        Assert.Equal("2008-01-31".Day(), action.NextDue);
    }

    [Fact]
    public void What_one_run_makes_is_bounded_and_the_next_goes_on()
    {
        var action = AnAction.Recurring(1, IntervalUnit.Day);
        action.Schedule("2007-12-02".Day(), null, null, Stamps.On("2007-12-01"));
        Assert.Equal(ActionPoint.MostTurnsAtOnce, action.KeepUp([], Stamps.On("2008-06-15")));
        Assert.Equal(196 - ActionPoint.MostTurnsAtOnce, action.KeepUp([], Stamps.On("2008-06-15")));
        Assert.Equal(0, action.KeepUp([], Stamps.On("2008-06-15")));
        Assert.Equal("2008-06-15".Day(), action.Occurrences[^1].DueOn);
    }

    [Fact]
    public void Work_counted_from_its_last_completion_takes_the_coming_turn_with_it_when_done_late()
    {
        var action = AnAction.Recurring(isAtLeast: true);
        action.Schedule("2008-06-01".Day(), null, null, Stamps.On("2007-12-01"));
        action.KeepUp([], Stamps.On("2008-06-02"));
        Assert.Equal("2009-06-01".Day(), action.Occurrences[1].DueOn);
        action.CompleteOccurrence(action.Occurrences[0].Id, "Late.", Stamps.On("2008-09-10"));
        Assert.Equal(("2008-09-11".Day(), "2009-09-10".Day(), 2), (action.Occurrences[1].OpensOn!.Value, action.Occurrences[1].DueOn, action.Occurrences.Count));
        Assert.Equal("2009-09-10".Day(), action.NextDue);
    }

    [Fact]
    public void Another_whole_interval_without_a_completion_is_another_one_missed()
    {
        var action = AnAction.Recurring(isAtLeast: true);
        action.Schedule("2008-06-01".Day(), null, null, Stamps.On("2007-12-01"));
        Assert.Equal(2, action.KeepUp([], Stamps.On("2009-07-01")));
        Assert.Equal(2, action.Occurrences.Count(o => o.MissedOn is not null));
        action.CompleteOccurrence(action.Occurrences[1].Id, "Done now, for both.", Stamps.On("2009-07-05"));
        Assert.Equal("2010-07-05".Day(), action.NextDue);
    }

    [Fact]
    public void Each_team_has_a_turn_of_its_own_and_closes_it_alone()
    {
        var (action, oxford, reading) = InTeams();
        Assert.Equal([oxford.Id, reading.Id], action.Occurrences.Select(o => o.TeamId!.Value));
        action.CompleteOccurrence(action.Occurrences[0].Id, "Done in Oxford.", Stamps.On("2008-01-20"), [oxford, reading]);
        Assert.Equal(2, action.Occurrences.Count(o => o.TeamId == oxford.Id));
        Assert.False(Assert.Single(action.Occurrences, o => o.TeamId == reading.Id).IsDone);
        Assert.Equal("2008-01-31".Day(), action.NextDue);
        Assert.Contains(action.UnsavedHistory, h => h is { What: "occurrence done", From: "Oxford: due 31 January 2008" });
    }

    [Fact]
    public void A_team_that_joins_gets_a_turn_from_the_next_period()
    {
        var (action, oxford, reading) = InTeams();
        var slough = ATeam.Named("Slough");
        action.FanOutTo([slough], Stamps.On("2008-01-10"));
        Assert.Equal(1, action.KeepUp([oxford, reading, slough], Stamps.On("2008-01-10")));
        var first = Assert.Single(action.Occurrences, o => o.TeamId == slough.Id);
        Assert.Equal(("2008-02-01".Day(), "2008-02-29".Day()), (first.OpensOn!.Value, first.DueOn));
    }

    [Fact]
    public void A_team_that_is_no_more_has_no_turn_to_come_and_does_not_hold_the_others_up()
    {
        var (action, oxford, reading) = InTeams();
        action.CompleteOccurrence(action.Occurrences.Single(o => o.TeamId == oxford.Id).Id, "Done.", Stamps.On("2008-01-20"), [oxford, reading]);
        reading.Retire(Stamps.On("2008-01-25"));
        action.KeepUp([oxford], Stamps.On("2008-01-26"));
        Assert.DoesNotContain(action.Occurrences, o => o.TeamId == reading.Id);
        Assert.Equal("2008-02-29".Day(), action.NextDue);
        Assert.Contains(action.UnsavedHistory, h => h is { What: "occurrence withdrawn", To: "the team is no longer active" });
    }

    [Fact]
    public void Work_given_to_teams_later_is_the_area_s_for_the_period_under_way_and_theirs_from_the_next()
    {
        var oxford = ATeam.Named("Oxford");
        var action = AnAction.That(deadline: DeadlineKind.Recurring, every: 1, unit: IntervalUnit.Month, recurrence: "monthly", appliesPer: AppliesPer.Team);
        action.Schedule("2008-01-31".Day(), null, null, Stamps.On("2007-12-01"));
        action.FanOutTo([oxford], Stamps.On("2008-01-10"));
        action.KeepUp([oxford], Stamps.On("2008-01-11"));
        Assert.Equal([(null, "2008-01-31".Day()), (oxford.Id, "2008-02-29".Day())], action.Occurrences.Select(o => (o.TeamId, o.DueOn)));
        action.CompleteOccurrence(action.Occurrences[0].Id, "The last for the area.", Stamps.On("2008-01-30"), [oxford]);
        Assert.Equal(("2008-02-29".Day(), 2), (action.NextDue!.Value, action.Occurrences.Count));
    }

    [Theory]
    [InlineData(11, IntervalUnit.Year)]
    [InlineData(123, IntervalUnit.Month)]
    [InlineData(int.MaxValue, IntervalUnit.Day)]
    public void An_interval_of_more_than_ten_years_is_refused(int every, IntervalUnit unit) =>
        Assert.Contains("ten years at most", Refused.Because(() => AnAction.Recurring(null, null).Schedule("2008-03-01".Day(), every, unit, Stamps.On("2007-12-01"))), StringComparison.Ordinal);

    [Fact]
    public void A_first_date_beyond_ten_years_is_refused() =>
        Assert.Contains("ten years", Refused.Because(() => AnAction.Recurring().Schedule("2031-03-01".Day(), null, null, Stamps.On("2007-12-01"))), StringComparison.Ordinal);
}
