using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>What each kind of promise must have before it closes (R-07, A15 to A20), and closing and reopening themselves.</summary>
public sealed class ClosingTests
{
    private static readonly string[] s_two = ["Agree the contract", "Train the staff"];

    [Fact]
    public void A_flat_promise_without_evidence_does_not_close()
    {
        var action = AnAction.That(reference: "TVP-4.2");
        Assert.Equal("TVP-4.2 cannot close yet. There is no evidence yet that it was done.", Refused.Because(() => Close(action)));
        Assert.False(action.IsClosed);
    }

    [Fact]
    public void A_flat_promise_with_evidence_closes_as_done()
    {
        var action = AnAction.Any().Shown();
        Close(action, "2007-12-20");
        Assert.Equal((ActionState.Closed, Ending.Done, "2007-12-20".Day()), (action.State, action.Ending!.Value, action.ClosedOn!.Value));
    }

    [Fact]
    public void Closing_is_blocked_while_one_part_of_several_is_open()
    {
        var action = AnAction.That(parts: s_two);
        action.Attach(AnEvidence.Statement(action.StrategyId), action.Components[0].Id, Stamps.On("2007-12-01"));
        Assert.Contains("There is no evidence yet for this part: Train the staff.", Refused.Because(() => Close(action)), StringComparison.Ordinal);
        action.Attach(AnEvidence.Statement(action.StrategyId), action.Components[1].Id, Stamps.On("2007-12-01"));
        Close(action);
        Assert.True(action.IsClosed);
    }

    [Fact]
    public void Evidence_on_the_whole_does_not_stand_for_the_parts()
    {
        var action = AnAction.That(parts: s_two);
        action.Attach(AnEvidence.Statement(action.StrategyId), null, Stamps.On("2007-12-01"));
        Assert.Equal(2, action.StillMissing().Count);
    }

    [Fact]
    public void To_consider_closes_by_a_decision_not_to_go_ahead_and_that_is_no_failure()
    {
        var action = AnAction.That(level: CommitmentLevel.Consider);
        action.Decide("Shall we?", DecisionOutcome.DoNotAdopt, "It costs too much.", null, Stamps.On("2007-12-10"));
        Assert.Equal((ActionState.Closed, Ending.DecidedAgainst), (action.State, action.Ending!.Value));
        Assert.Equal(Condition.DecidedAgainst, action.On("2008-06-01"));
        Assert.False(action.IsOverdueOn("2050-01-01"));
    }

    [Theory]
    [InlineData(DecisionOutcome.Adopt, Ending.DecidedFor)]
    [InlineData(DecisionOutcome.AdoptInPart, Ending.DecidedInPart)]
    [InlineData(DecisionOutcome.DoNotAdopt, Ending.DecidedAgainst)]
    public void To_consider_ends_as_it_was_decided(DecisionOutcome outcome, Ending ending)
    {
        var action = AnAction.That(level: CommitmentLevel.Consider);
        action.Decide("Shall we?", outcome, "Because.", null, Stamps.On("2007-12-10"));
        Assert.Equal(ending, action.Ending);
    }

    [Fact]
    public void To_consider_does_not_close_without_a_decision_however_much_evidence_there_is()
    {
        var action = AnAction.That(level: CommitmentLevel.Consider).Shown();
        Assert.Contains("No decision has been taken.", Refused.Because(() => Close(action)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_put_off_leaves_it_open()
    {
        var action = AnAction.That(level: CommitmentLevel.Consider);
        action.Decide("Shall we?", DecisionOutcome.Defer, "Too early.", "2008-03-01".Day(), Stamps.On("2007-12-10"));
        Assert.False(action.IsClosed);
        Assert.Contains("The decision was put off and has not been taken since.", Refused.Because(() => Close(action)), StringComparison.Ordinal);
        action.Decide("Shall we?", DecisionOutcome.Adopt, "Now.", null, Stamps.On("2008-03-01"));
        Assert.True(action.IsClosed);
    }

    [Fact]
    public void A_decision_put_off_must_say_when_it_is_taken_up_again_and_that_must_be_later()
    {
        var action = AnAction.That(level: CommitmentLevel.Consider);
        Refused.Because(() => action.Decide("Shall we?", DecisionOutcome.Defer, "Too early.", null, Stamps.On("2007-12-10")));
        Refused.Because(() => action.Decide("Shall we?", DecisionOutcome.Defer, "Too early.", "2007-12-10".Day(), Stamps.On("2007-12-10")));
        Assert.Empty(action.Decisions);
    }

    [Fact]
    public void A_decision_needs_a_reason_and_a_question()
    {
        var action = AnAction.That(level: CommitmentLevel.Consider);
        Assert.StartsWith("Say why", Refused.Because(() => action.Decide("Shall we?", DecisionOutcome.Adopt, " ", null, Stamps.On("2007-12-10"))), StringComparison.Ordinal);
        Assert.Equal("The question is missing.", Refused.Because(() => action.Decide("", DecisionOutcome.Adopt, "Yes.", null, Stamps.On("2007-12-10"))));
    }

    [Fact]
    public void To_investigate_needs_both_a_report_and_a_decision()
    {
        var action = AnAction.That(level: CommitmentLevel.Investigate);
        Assert.Equal(["There is no report of what was looked into.", "No decision has been taken."], action.StillMissing());

        action.Decide("Do we offer them?", DecisionOutcome.Adopt, "Numbers allow.", null, Stamps.On("2007-12-10"));
        Assert.False(action.IsClosed);
        Assert.Equal(["There is no report of what was looked into."], action.StillMissing());

        action.Attach(AnEvidence.Link(action.StrategyId, EvidenceKind.Minute), null, Stamps.On("2007-12-11"));
        Assert.Equal(["There is no report of what was looked into."], action.StillMissing());

        action.Attach(AnEvidence.Link(action.StrategyId, EvidenceKind.Report), null, Stamps.On("2007-12-12"));
        Close(action);
        Assert.Equal(Ending.DecidedFor, action.Ending);
    }

    [Fact]
    public void To_investigate_closes_at_once_when_the_decision_comes_after_the_report()
    {
        var action = AnAction.That(level: CommitmentLevel.Investigate);
        action.Attach(AnEvidence.Link(action.StrategyId, EvidenceKind.Report), null, Stamps.On("2007-12-09"));
        action.Decide("Do we offer them?", DecisionOutcome.AdoptInPart, "In Oxford.", null, Stamps.On("2007-12-10"));
        Assert.Equal(Ending.DecidedInPart, action.Ending);
    }

    [Fact]
    public void To_seek_needs_a_log_of_attempts_and_then_the_reply()
    {
        var action = AnAction.That(level: CommitmentLevel.Seek, control: Control.Influence).Shown();
        Assert.Equal(["Nothing is logged of what was tried."], action.StillMissing());
        var attempt = action.Try("Wrote to the regional manager", null, null, null, Stamps.On("2007-12-01"));
        Assert.Equal(["No reply is logged to anything that was tried; a refusal is a reply."], action.StillMissing());
        action.RecordReply(attempt.Id, "No.", PartnerState.Declined, null, Stamps.On("2007-12-20"));
        Close(action, "2007-12-20");
        Assert.Equal(Ending.Done, action.Ending);
    }

    [Fact]
    public void A_flat_promise_about_what_somebody_else_decides_closes_like_one_to_seek()
    {
        var action = AnAction.That(level: CommitmentLevel.Ensure, control: Control.Influence);
        Assert.Equal(["Nothing is logged of what was tried."], action.StillMissing());
    }

    [Theory]
    [InlineData(CommitmentLevel.Ensure, DeadlineKind.Ongoing, "ongoing work and never complete")]
    [InlineData(CommitmentLevel.Continue, DeadlineKind.Unspecified, "ongoing work and never complete")]
    [InlineData(CommitmentLevel.Should, DeadlineKind.Recurring, "recurring work and never complete")]
    public void Ongoing_and_recurring_work_never_closes(CommitmentLevel level, DeadlineKind deadline, string says)
    {
        var action = AnAction.That(level: level, deadline: deadline).Shown();
        Assert.Contains(says, Refused.Because(() => Close(action)), StringComparison.Ordinal);
        Assert.False(action.IsClosed);
    }

    [Theory]
    [InlineData(OwnerKind.Organisation, "only the organisation")]
    [InlineData(OwnerKind.PostGroup, "a group of posts")]
    [InlineData(OwnerKind.None, "nobody")]
    public void Without_a_single_post_it_does_not_close_before_an_officer_is_chosen(OwnerKind owner, string words)
    {
        var action = AnAction.That(owner: owner).Shown();
        Assert.Contains($"names {words} as owner", Refused.Because(() => Close(action)), StringComparison.Ordinal);
        action.ChooseOfficer(APerson.Any(), null, Stamps.On("2007-12-01"));
        Close(action);
        Assert.True(action.IsClosed);
    }

    [Fact]
    public void Closing_waits_for_every_team()
    {
        var (oxford, reading) = (ATeam.Named("Oxford"), ATeam.Named("Reading"));
        var action = AnAction.That(appliesPer: AppliesPer.Team).Shown();
        action.FanOutTo([oxford, reading], Stamps.On("2007-12-01"));
        action.UpdateTeam(oxford.Id, "Oxford", ActionState.Closed, null, Stamps.On("2007-12-02"));
        Assert.Contains("1 of 2 teams have not finished their part.", Refused.Because(() => Close(action)), StringComparison.Ordinal);
        action.UpdateTeam(reading.Id, "Reading", ActionState.Closed, null, Stamps.On("2007-12-03"));
        Close(action);
        Assert.True(action.IsClosed);
    }

    [Fact]
    public void Closing_asks_for_a_reason()
    {
        var action = AnAction.Any().Shown();
        Assert.Equal("Say why: closing an action needs a reason, and the reason is kept.", Refused.Because(() => action.Close(Stamps.On("2007-12-20"))));
    }

    [Fact]
    public void Closing_twice_does_nothing_the_second_time()
    {
        var action = AnAction.Any().Closed("2007-12-20");
        var rows = action.HistoryCount;
        Close(action, "2008-01-10");
        Assert.Equal(("2007-12-20".Day(), rows), (action.ClosedOn!.Value, action.HistoryCount));
    }

    [Fact]
    public void Reopening_asks_for_a_reason_and_keeps_the_day_of_closing_in_the_history()
    {
        var action = AnAction.Any().Closed("2007-12-20");
        Refused.Because(() => action.Reopen(Stamps.On("2008-01-10")));
        action.Reopen(Stamps.On("2008-01-10", why: "The contract was cancelled."));
        Assert.Equal((ActionState.InHand, null, null), (action.State, action.Ending, action.ClosedOn));
        var row = action.UnsavedHistory[^1];
        Assert.Equal(("reopened", "closed 20 December 2007", "in hand", "The contract was cancelled."), (row.What, row.From, row.To, row.Why));
    }

    [Fact]
    public void Reopening_what_is_open_does_nothing()
    {
        var action = AnAction.Any();
        action.Reopen(Stamps.On("2008-01-10"));
        Assert.Equal(1, action.HistoryCount);
    }

    [Fact]
    public void A_reversed_decision_stands_beside_the_later_one_which_is_in_force()
    {
        var action = AnAction.That(level: CommitmentLevel.Consider);
        action.Decide("Use the One to One programme?", DecisionOutcome.Adopt, "It suits.", null, Stamps.On("2007-12-10"));
        action.Decide("Use the One to One programme?", DecisionOutcome.DoNotAdopt, "It was withdrawn.", null, Stamps.On("2008-02-01"));
        Assert.Equal([DecisionOutcome.Adopt, DecisionOutcome.DoNotAdopt], action.Decisions.Select(d => d.Outcome));
        Assert.Equal((DecisionOutcome.DoNotAdopt, Ending.DecidedAgainst), (action.DecisionInForce!.Outcome, action.Ending!.Value));
        Assert.Equal(Ending.DecidedFor, action.Stood("2008-01-31")!.Ending);
        Assert.Equal("2007-12-10".Day(), action.ClosedOn);
    }

    [Fact]
    public void An_older_decision_entered_late_does_not_become_the_one_in_force()
    {
        var action = AnAction.That(level: CommitmentLevel.Consider);
        action.Decide("Shall we?", DecisionOutcome.Adopt, "Yes.", null, Stamps.On("2007-12-10"));
        action.Decide("Shall we?", DecisionOutcome.DoNotAdopt, "First we said no.", null, Stamps.On("2007-12-01", entered: "2007-12-15"));
        Assert.Equal((DecisionOutcome.Adopt, Ending.DecidedFor), (action.DecisionInForce!.Outcome, action.Ending!.Value));
        Assert.Null(action.Stood("2007-12-05")!.Ending);
    }

    [Fact]
    public void Nothing_is_closed_before_the_strategy_was_published()
    {
        var action = AnAction.Any().Shown();
        Assert.Contains("was published on 1 November 2007", Refused.Because(() => Close(action, "2007-10-31")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_closed_on_a_day_still_to_come()
    {
        var action = AnAction.Any().Shown();
        Assert.Contains("still to come", Refused.Because(() => action.Close(Stamps.On("2008-03-01", why: "Soon.", entered: "2008-01-15"))), StringComparison.Ordinal);
    }

    private static void Close(ActionPoint action, string day = "2007-12-20") => action.Close(Stamps.On(day, why: "It is done."));
}
