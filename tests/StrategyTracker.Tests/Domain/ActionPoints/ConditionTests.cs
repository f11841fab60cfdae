using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>Overdue, due soon, no date, silent: derived from a day that is passed in (R-06, R-09, R-10, A8 to A11, W-15).</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("2008-01-31", false)]
    [InlineData("2008-02-01", false)]
    [InlineData("2008-02-02", true)]
    public void Overdue_begins_the_day_after_the_target_date(string day, bool overdue) => Assert.Equal(overdue, AnAction.Any().DueOn("2008-02-01").IsOverdueOn(day));

    [Theory]
    [InlineData("2007-12-30", Condition.DueSoon)]
    [InlineData("2007-12-31", Condition.DueSoon)]
    [InlineData("2008-01-01", Condition.Overdue)]
    public void A_fixed_date_of_the_source_missed_is_red_at_once(string day, Condition condition) => Assert.Equal(condition, AnAction.That(due: "2007-12-31").On(day));

    [Fact]
    public void The_area_s_target_date_goes_before_the_source_s_deadline_which_stays()
    {
        var action = AnAction.That(due: "2007-12-31").DueOn("2008-06-30");
        Assert.Equal(("2008-06-30".Day(), "2007-12-31".Day()), (action.DueOn!.Value, action.SourceDeadline!.Value));
        Assert.False(action.IsOverdueOn("2008-01-01"));
    }

    [Fact]
    public void Without_target_or_deadline_the_next_occurrence_is_the_date()
    {
        var action = AnAction.Recurring();
        action.Schedule("2008-03-01".Day(), null, null, Stamps.On("2007-12-01"));
        Assert.Equal("2008-03-01".Day(), action.DueOn);
        Assert.Equal(Condition.Overdue, action.On("2008-03-02"));
    }

    [Fact]
    public void Without_any_date_it_is_never_overdue()
    {
        var action = AnAction.Any();
        Assert.False(action.IsOverdueOn("2099-12-31"));
        Assert.Equal(Condition.NoDate, action.On("2099-12-31"));
        Assert.True(action.Facts.HasNoDate(action.Kind()));
        Assert.Equal(DateOnly.MaxValue, action.DueOrder);
    }

    [Fact]
    public void What_waits_on_a_partner_is_not_overdue_for_that_is_not_our_delay()
    {
        var partner = APartner.Any();
        var action = AnAction.That(control: Control.Joint).DueOn("2008-02-01");
        action.DependOn(partner.Id, partner.Name, null, Stamps.On("2007-12-01"));
        var attempt = action.Try("Asked", action.Dependencies[0].Id, partner.Name, "2008-01-15".Day(), Stamps.On("2007-12-01"));
        Assert.False(action.IsOverdueOn("2008-02-02"));
        Assert.False(action.IsDueSoonOn("2008-01-31"));
        Assert.Equal(Condition.WaitingOnPartner, action.On("2008-02-02"));

        action.RecordReply(attempt.Id, "Yes.", PartnerState.Agreed, partner.Name, Stamps.On("2008-02-10"));
        Assert.Equal(Condition.Overdue, action.On("2008-02-10"));
    }

    [Fact]
    public void What_is_closed_is_not_overdue()
    {
        var action = AnAction.Any().DueOn("2007-12-15").Closed("2007-12-20");
        Assert.False(action.IsOverdueOn("2008-06-01"));
        Assert.Equal(Condition.Closed, action.On("2008-06-01"));
    }

    [Theory]
    [InlineData("2008-01-01", false)]
    [InlineData("2008-01-02", true)]
    [InlineData("2008-02-01", true)]
    [InlineData("2008-02-02", false)]
    public void Due_soon_is_the_last_thirty_days_and_the_day_itself(string day, bool soon) => Assert.Equal(soon, AnAction.Any().DueOn("2008-02-01").IsDueSoonOn(day));

    [Fact]
    public void A_date_further_off_is_only_dated() => Assert.Equal(Condition.OnTrack, AnAction.Any().DueOn("2008-12-01").On("2008-01-01"));

    [Fact]
    public void Recurring_work_without_a_first_date_says_so_and_is_not_without_date()
    {
        var action = AnAction.Recurring();
        Assert.Equal(Condition.NeedsFirstDate, action.On("2020-01-01"));
        Assert.True(action.NeedsFirstDate);
        Assert.False(action.Facts.HasNoDate(action.Kind()));
    }

    [Fact]
    public void Ongoing_work_is_neither_overdue_nor_without_date()
    {
        var action = AnAction.Ongoing();
        Assert.False(action.IsOverdueOn("2020-01-01"));
        Assert.False(action.Facts.HasNoDate(action.Kind()));
    }

    [Theory]
    [InlineData("2008-01-30", false)]
    [InlineData("2008-01-31", true)]
    public void An_action_of_which_nothing_was_ever_heard_is_silent_ninety_days_after_publication(string day, bool silent) =>
        Assert.Equal(silent, AnAction.Any().IsSilentOn(day));

    [Fact]
    public void A_report_or_an_assurance_breaks_the_silence()
    {
        var reported = AnAction.Any();
        reported.Report(new UpdateText("Something.", null, Confidence.Medium, null), null, isDraft: false, Stamps.On("2008-01-30"));
        Assert.False(reported.IsSilentOn("2008-04-29"));
        Assert.True(reported.IsSilentOn("2008-04-30"));

        var assured = AnAction.Ongoing();
        assured.Assure(AssuranceResult.Holding, "Seen.", Stamps.On("2008-01-30"));
        Assert.False(assured.IsSilentOn("2008-04-29"));
    }

    [Fact]
    public void A_draft_does_not_break_the_silence()
    {
        var action = AnAction.Any();
        action.Report(new UpdateText("Something.", null, Confidence.Medium, null), null, isDraft: true, Stamps.On("2008-01-30"));
        Assert.True(action.IsSilentOn("2008-02-15"));
        Assert.Equal(ActionState.NotStarted, action.State);
    }

    [Theory]
    [InlineData(CommitmentLevel.Continue, ActionState.InHand)]
    [InlineData(CommitmentLevel.Ensure, ActionState.NotStarted)]
    [InlineData(CommitmentLevel.Seek, ActionState.NotStarted)]
    public void To_continue_starts_in_hand_and_nothing_else_does(CommitmentLevel level, ActionState state) => Assert.Equal(state, AnAction.That(level: level, deadline: DeadlineKind.Ongoing).State);

    [Theory]
    [InlineData(OwnerKind.Organisation, true)]
    [InlineData(OwnerKind.None, true)]
    [InlineData(OwnerKind.PostGroup, false)]
    [InlineData(OwnerKind.Post, false)]
    [InlineData(OwnerKind.Body, false)]
    public void Unowned_means_that_the_wording_names_only_the_organisation_or_nobody_and_no_officer_was_chosen(OwnerKind owner, bool unowned)
    {
        var action = AnAction.That(owner: owner);
        Assert.Equal((unowned, unowned), (action.IsUnowned, action.Facts.IsUnowned(action.Kind())));
        action.ChooseOfficer(APerson.Any(), null, Stamps.On("2007-12-01"));
        Assert.False(action.IsUnowned);
    }

    [Fact]
    public void Each_condition_has_words_of_its_own()
    {
        var words = Enum.GetValues<Condition>().Select(c => c.Words()).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
    }
}
