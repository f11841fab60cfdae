using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>How an action stood on a day, as known at a moment; changes entered late .</summary>
public sealed class StandingTests
{
    [Fact]
    public void It_stood_nowhere_before_it_was_published() => Assert.Null(AnAction.Any().Stood("2007-10-31"));

    [Fact]
    public void On_the_day_of_a_change_it_stands_as_changed_and_the_day_before_as_before()
    {
        var action = Dated("2008-02-01", on: "2007-12-10");
        Assert.Null(action.Stood("2007-12-09")!.TargetDate);
        Assert.Equal("2008-02-01".Day(), action.Stood("2007-12-10")!.TargetDate);
        Assert.Equal("2008-02-01".Day(), action.Stood("2030-01-01")!.TargetDate);
    }

    [Fact]
    public void Of_two_changes_on_one_day_the_later_entered_counts()
    {
        var action = Dated("2008-02-01", on: "2007-12-10");
        Move(action, "2008-03-01", on: "2007-12-10");
        Assert.Equal("2008-03-01".Day(), action.Stood("2007-12-10")!.TargetDate);
    }

    [Fact]
    public void A_change_entered_late_is_carried_over_the_later_days_until_the_same_fact_was_set_anew()
    {
        var action = Dated("2008-06-01", on: "2008-01-20");                             // the same fact, set anew
        var officer = APerson.Any();
        action.ChooseOfficer(officer, null, Stamps.On("2008-01-10"));                   // another fact, between
        Move(action, "2008-04-01", on: "2007-12-01", entered: "2008-02-01");            // late

        Assert.Null(action.Stood("2007-11-30")!.TargetDate);
        Assert.Equal("2008-04-01".Day(), action.Stood("2007-12-01")!.TargetDate);
        Assert.Equal("2008-04-01".Day(), action.Stood("2008-01-10")!.TargetDate);       // carried over the officer's day
        Assert.Equal(officer.Id, action.Stood("2008-01-10")!.OfficerId);
        Assert.Equal("2008-04-01".Day(), action.Stood("2008-01-19")!.TargetDate);
        Assert.Equal("2008-06-01".Day(), action.Stood("2008-01-20")!.TargetDate);
        Assert.Equal("2008-06-01".Day(), action.TargetDate);
    }

    [Fact]
    public void A_change_entered_late_reaches_today_when_nothing_set_the_fact_since()
    {
        var action = AnAction.Any();
        action.ChooseOfficer(APerson.Any(), null, Stamps.On("2008-01-10"));
        Move(action, "2008-04-01", on: "2007-12-01", entered: "2008-02-01");
        Assert.Equal("2008-04-01".Day(), action.TargetDate);
        Assert.Equal("2008-04-01".Day(), action.DueOn);
        Assert.NotNull(action.OfficerId);
        Assert.Equal("2008-01-10".Day(), action.LastChangeHappenedOn);
    }

    [Fact]
    public void As_known_at_an_earlier_moment_a_change_entered_late_is_not_there_yet()
    {
        var action = AnAction.Any();
        action.ChooseOfficer(APerson.Any(), null, Stamps.On("2008-01-10"));
        Move(action, "2008-04-01", on: "2007-12-01", entered: "2008-02-01");
        Assert.Null(action.Stood("2008-01-15", knownAt: "2008-01-31")!.TargetDate);
        Assert.NotNull(action.Stood("2008-01-15", knownAt: "2008-01-31")!.OfficerId);
        Assert.Equal("2008-04-01".Day(), action.Stood("2008-01-15", knownAt: "2008-02-01")!.TargetDate);
    }

    [Fact]
    public void Two_late_changes_in_either_order_end_alike()
    {
        var officer = APerson.Any();
        var one = AnAction.Any();
        Move(one, "2008-04-01", on: "2007-12-01", entered: "2008-02-01");
        one.ChooseOfficer(officer, null, Stamps.On("2007-11-15", entered: "2008-02-02"));
        var other = AnAction.Any();
        other.ChooseOfficer(officer, null, Stamps.On("2007-11-15", entered: "2008-02-01"));
        Move(other, "2008-04-01", on: "2007-12-01", entered: "2008-02-02");
        foreach (var day in new[] { "2007-11-14", "2007-11-15", "2007-11-30", "2007-12-01", "2008-02-01" }) { Assert.Equal(one.Stood(day), other.Stood(day)); }
        Assert.Equal(one.Facts, other.Facts);
    }

    [Fact]
    public void An_update_entered_late_counts_until_the_next_newer_one()
    {
        var action = AnAction.Any();
        Report(action, "2007-12-20", Confidence.High);
        Report(action, "2007-12-10", Confidence.Low, entered: "2008-01-05");
        Assert.Equal(("2007-12-20".Day(), Confidence.High), (action.LastReportOn!.Value, action.Confidence!.Value));
        Assert.Equal(("2007-12-10".Day(), Confidence.Low), (action.Stood("2007-12-15")!.LastReportOn!.Value, action.Stood("2007-12-15")!.Confidence!.Value));
        Assert.Equal(ActionState.InHand, action.Stood("2007-12-10")!.State);
    }

    [Fact]
    public void A_report_dated_before_the_closing_does_not_open_the_action_again()
    {
        var action = AnAction.Any().Closed("2007-12-20");
        Report(action, "2007-12-10", Confidence.Low, entered: "2008-01-05");
        Assert.Equal(ActionState.Closed, action.State);
        Assert.Equal("2007-12-20".Day(), action.ClosedOn);
    }

    [Fact]
    public void Closing_entered_late_counts_from_its_own_day()
    {
        var action = AnAction.Any().DueOn("2007-12-15").Shown("2007-12-05");
        Report(action, "2008-01-10", Confidence.High);
        action.Close(Stamps.On("2007-12-10", why: "It was done then.", entered: "2008-01-20"));
        Assert.Equal(ActionState.Closed, action.Stood("2007-12-10")!.State);
        Assert.Equal(ActionState.InHand, action.Stood("2007-12-09")!.State);
        Assert.Equal((ActionState.Closed, "2007-12-10".Day()), (action.State, action.ClosedOn!.Value));
        Assert.True(action.StandingOn("2007-12-20".Day(), "2008-01-15".Moment())!.IsOverdueOn(action.Kind(), "2007-12-20".Day()));
        Assert.False(action.StandingOn("2007-12-20".Day())!.IsOverdueOn(action.Kind(), "2007-12-20".Day()));
    }

    [Fact]
    public void Rows_are_numbered_without_a_gap_and_never_fewer()
    {
        var action = Dated("2008-06-01", on: "2008-01-20");
        action.ChooseOfficer(APerson.Any(), null, Stamps.On("2008-01-10"));
        Move(action, "2008-04-01", on: "2007-12-01", entered: "2008-02-01");
        Assert.Equal(Enumerable.Range(1, action.StandingCount), action.Standings.Select(s => s.Number));
    }

    [Fact]
    public void What_it_stands_as_today_is_always_the_last_standing()
    {
        var action = AnAction.That(level: CommitmentLevel.Seek, control: Control.Influence);
        Report(action, "2007-12-20", Confidence.High);
        action.Try("Wrote", null, null, null, Stamps.On("2007-12-02", entered: "2008-01-02"));
        Move(action, "2008-04-01", on: "2007-11-20", entered: "2008-02-01");
        Report(action, "2007-12-10", Confidence.Low, entered: "2008-02-02");
        action.ChooseOfficer(APerson.Any(), null, Stamps.On("2008-02-03"));
        Assert.Equal(action.Facts, action.Stood("2008-12-31"));
    }

    [Fact]
    public void Nothing_happened_to_it_before_it_was_published() => Refused.Because(() => Dated("2008-04-01", on: "2007-10-31"));

    [Fact]
    public void A_thousand_changes_in_any_order_leave_each_day_as_replaying_them_in_order_would()
    {
        // Each fact is set on random days in random order of entry; on each day the latest setting on or before it must hold.
        var random = new Random(20071101);
        for (var round = 0; round < 50; round++)
        {
            var action = AnAction.Any();
            var set = new SortedDictionary<DateOnly, DateOnly>();
            for (var change = 0; change < 20; change++)
            {
                var day = Days.Published.AddDays(random.Next(1, 100));
                var date = "2008-06-01".Day().AddDays(change + (round * 20));
                action.MoveTargetDate(date, Stamps.On("2008-03-01", why: "Round.") with { HappenedOn = day });
                set[day] = date;
            }
            for (var day = Days.Published; day < Days.Published.AddDays(110); day = day.AddDays(1))
            {
                DateOnly? expected = set.Where(s => s.Key <= day).Select(s => (DateOnly?)s.Value).LastOrDefault();
                Assert.Equal(expected, action.StandingOn(day)!.TargetDate);
            }
            Assert.Equal(set.Last().Value, action.TargetDate);
        }
    }

    private static ActionPoint Dated(string date, string on)
    {
        var action = AnAction.Any();
        Move(action, date, on);
        return action;
    }

    private static void Move(ActionPoint action, string date, string on, string? entered = null) => action.MoveTargetDate(date.Day(), Stamps.On(on, why: "A plan.", entered: entered));

    private static void Report(ActionPoint action, string day, Confidence confidence, string? entered = null) =>
        action.Report(new UpdateText("Something.", null, confidence, null), null, isDraft: false, Stamps.On(day, entered: entered));
}
