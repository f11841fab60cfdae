using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>Recurring work (R-10 to R-12, A11, A12) and ongoing work (A10).</summary>
public sealed class RecurringTests
{
    [Fact]
    public void Nothing_is_scheduled_before_someone_sets_a_first_date()
    {
        var action = AnAction.Recurring();
        Assert.Empty(action.Occurrences);
        Assert.Null(action.NextDue);
        action.Schedule("2008-03-01".Day(), null, null, Stamps.On("2007-12-01"));
        Assert.Equal("2008-03-01".Day(), Assert.Single(action.Occurrences).DueOn);
        Assert.False(action.NeedsFirstDate);
    }

    [Fact]
    public void At_least_yearly_counts_from_the_completion_so_doing_it_early_moves_it_earlier()
    {
        var action = AnAction.Recurring(isAtLeast: true);
        action.Schedule("2008-06-01".Day(), null, null, Stamps.On("2007-12-01"));
        action.CompleteOccurrence(action.Occurrences[0].Id, "Fair.", Stamps.On("2008-03-10"));
        Assert.Equal("2009-03-10".Day(), action.NextDue);
    }

    [Theory]
    [InlineData(10, IntervalUnit.Day, "2008-06-11")]
    [InlineData(2, IntervalUnit.Week, "2008-06-15")]
    [InlineData(3, IntervalUnit.Month, "2008-09-01")]
    [InlineData(3, IntervalUnit.Year, "2011-06-01")]
    public void A_fixed_interval_counts_from_the_date_due_however_late_it_was_done(int every, IntervalUnit unit, string next)
    {
        var action = AnAction.Recurring(every, unit);
        action.Schedule("2008-06-01".Day(), null, null, Stamps.On("2007-12-01"));
        action.CompleteOccurrence(action.Occurrences[0].Id, "Late.", Stamps.On("2008-06-20"));
        Assert.Equal(next.Day(), action.NextDue);
    }

    [Fact]
    public void Routine_work_needs_an_interval_which_is_kept_as_local()
    {
        var action = AnAction.Recurring(every: null, unit: null);
        Assert.Contains("The source gives no interval", Refused.Because(() => action.Schedule("2008-03-01".Day(), null, null, Stamps.On("2007-12-01"))), StringComparison.Ordinal);
        Refused.Because(() => action.Schedule("2008-03-01".Day(), 0, IntervalUnit.Month, Stamps.On("2007-12-01")));
        action.Schedule("2008-03-01".Day(), 3, IntervalUnit.Month, Stamps.On("2007-12-01"));
        Assert.True(action.IsIntervalLocal);
        Assert.Equal("every 3 months (local)", action.UnsavedHistory.Single(h => h.What == "interval").To);
    }

    [Fact]
    public void The_source_s_own_interval_is_not_local()
    {
        var action = AnAction.Recurring();
        action.Schedule("2008-03-01".Day(), 5, IntervalUnit.Day, Stamps.On("2007-12-01"));
        Assert.Equal((1, IntervalUnit.Year, false), (action.Every!.Value, action.EveryUnit!.Value, action.IsIntervalLocal));
    }

    [Fact]
    public void The_first_date_is_set_once()
    {
        var action = AnAction.Recurring();
        action.Schedule("2008-03-01".Day(), null, null, Stamps.On("2007-12-01"));
        Refused.Because(() => action.Schedule("2008-04-01".Day(), null, null, Stamps.On("2007-12-01")));
    }

    [Fact]
    public void Work_that_does_not_recur_has_no_first_date() => Refused.Because(() => AnAction.Any().Schedule("2008-03-01".Day(), 1, IntervalUnit.Year, Stamps.On("2007-12-01")));

    [Fact]
    public void A_first_date_before_publication_is_refused() => Refused.Because(() => AnAction.Recurring().Schedule("2007-10-01".Day(), null, null, Stamps.On("2007-12-01")));

    [Fact]
    public void An_occurrence_is_completed_once_and_says_what_was_found()
    {
        var action = AnAction.Recurring();
        action.Schedule("2008-03-01".Day(), null, null, Stamps.On("2007-12-01"));
        var first = action.Occurrences[0];
        Refused.Because(() => action.CompleteOccurrence(first.Id, " ", Stamps.On("2008-02-20")));
        action.CompleteOccurrence(first.Id, "Fair.", Stamps.On("2008-02-20"));
        action.CompleteOccurrence(first.Id, "Fair again.", Stamps.On("2008-02-25"));
        Assert.Equal(("Fair.", "2008-02-20".Day(), 2), (first.Found, first.DoneOn!.Value, action.Occurrences.Count));
        Assert.False(action.IsClosed);
    }

    [Theory]
    [InlineData("2008-03-01", false)]
    [InlineData("2008-03-02", true)]
    public void An_occurrence_is_missed_the_day_after_it_was_due(string day, bool missed)
    {
        var action = AnAction.Recurring();
        action.Schedule("2008-03-01".Day(), null, null, Stamps.On("2007-12-01"));
        Assert.Equal(missed, action.Occurrences[0].IsMissedOn(day.Day()));
    }

    [Fact]
    public void There_is_always_a_next_occurrence_even_when_two_are_done_on_one_day()
    {
        var action = AnAction.Recurring(isAtLeast: true);
        action.Schedule("2008-03-01".Day(), null, null, Stamps.On("2007-12-01"));
        action.CompleteOccurrence(action.Occurrences[0].Id, "First.", Stamps.On("2008-02-01"));
        action.CompleteOccurrence(action.Occurrences[1].Id, "Second, the same day.", Stamps.On("2008-02-01"));
        Assert.NotNull(action.NextDue);
        Assert.Single(action.Occurrences, o => !o.IsDone);
    }

    [Fact]
    public void Ongoing_work_is_not_yet_assured_then_due_for_assurance_then_assured()
    {
        var action = AnAction.Ongoing();
        Assert.Equal(Condition.NotYetAssured, action.On("2008-05-01"));
        Assert.Equal(Condition.AssuranceDue, action.On("2008-05-02"));
        action.Assure(AssuranceResult.Holding, "Seen in six files.", Stamps.On("2008-05-02"));
        Assert.Equal(Condition.Assured, action.On("2008-11-02"));
        Assert.Equal(Condition.AssuranceDue, action.On("2008-11-03"));
    }

    [Theory]
    [InlineData(AssuranceResult.Slipping, Condition.AssuranceSlipping)]
    [InlineData(AssuranceResult.Failing, Condition.AssuranceFailing)]
    public void What_slips_or_fails_says_so_even_when_the_next_check_is_due(AssuranceResult result, Condition condition)
    {
        var action = AnAction.Ongoing();
        action.Assure(result, "Half the files lack it.", Stamps.On("2008-01-10"));
        Assert.Equal((condition, condition), (action.On("2008-01-10"), action.On("2009-01-10")));
    }

    [Fact]
    public void A_later_check_that_holds_puts_it_right_and_both_are_kept()
    {
        var action = AnAction.Ongoing();
        action.Assure(AssuranceResult.Failing, "None.", Stamps.On("2008-01-10"));
        action.Assure(AssuranceResult.Holding, "All.", Stamps.On("2008-03-10"));
        Assert.Equal(Condition.Assured, action.On("2008-03-10"));
        Assert.Equal(AssuranceResult.Failing, action.Stood("2008-03-09")!.LastAssurance);
        Assert.Equal([AssuranceResult.Failing, AssuranceResult.Holding], action.Assurances.Select(a => a.Result));
        Assert.Equal(("failing", "holding"), (action.UnsavedHistory[^1].From, action.UnsavedHistory[^1].To));
    }

    [Fact]
    public void A_check_entered_late_does_not_undo_a_newer_one()
    {
        var action = AnAction.Ongoing();
        action.Assure(AssuranceResult.Holding, "All.", Stamps.On("2008-03-10"));
        action.Assure(AssuranceResult.Failing, "None, in January.", Stamps.On("2008-01-10", entered: "2008-03-20"));
        Assert.Equal((AssuranceResult.Holding, "2008-03-10".Day(), "2008-09-10".Day()), (action.LastAssurance!.Value, action.AssuredOn!.Value, action.AssuranceDue!.Value));
        Assert.Equal(AssuranceResult.Failing, action.Stood("2008-02-01")!.LastAssurance);
    }

    [Fact]
    public void Assurance_needs_words_and_ongoing_work()
    {
        Refused.Because(() => AnAction.Ongoing().Assure(AssuranceResult.Holding, "", Stamps.On("2008-01-10")));
        Assert.Contains("is not ongoing work", Refused.Because(() => AnAction.Any().Assure(AssuranceResult.Holding, "Yes.", Stamps.On("2008-01-10"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_interval_moves_the_next_check_from_the_last_one()
    {
        var action = AnAction.Ongoing();
        action.Assure(AssuranceResult.Holding, "All.", Stamps.On("2008-01-10"));
        action.AssureEvery(3, Stamps.On("2008-01-11"));
        action.AssureEvery(3, Stamps.On("2008-01-12"));
        Assert.Equal("2008-04-10".Day(), action.AssuranceDue);
        Assert.Single(action.UnsavedHistory, h => h.What == "assurance interval");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    [InlineData(-1)]
    public void An_interval_of_assurance_out_of_bounds_is_refused(int months) => Refused.Because(() => AnAction.Ongoing().AssureEvery(months, Stamps.On("2008-01-11")));
}
