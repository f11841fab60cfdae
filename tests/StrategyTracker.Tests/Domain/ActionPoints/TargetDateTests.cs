using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>The area's own dates, with every earlier one kept (R-06, W-04).</summary>
public sealed class TargetDateTests
{
    [Fact]
    public void Moving_a_date_keeps_the_first_agreed_one_and_all_between()
    {
        var action = AnAction.Any();
        action.MoveTargetDate("2008-02-01".Day(), Stamps.On("2007-12-01", why: "First plan."));
        action.MoveTargetDate("2008-03-01".Day(), Stamps.On("2008-01-10", why: "Partner late."));
        action.MoveTargetDate("2008-05-01".Day(), Stamps.On("2008-02-20", why: "Again."));
        Assert.Equal(("2008-02-01".Day(), "2008-05-01".Day()), (action.FirstAgreedDate!.Value, action.TargetDate!.Value));
        Assert.Equal(["2008-02-01".Day(), "2008-03-01".Day(), "2008-05-01".Day()], action.TargetDates.Select(t => t.Date));
        Assert.Equal(["First plan.", "Partner late.", "Again."], action.TargetDates.Select(t => t.Why));
        Assert.All(action.TargetDates, t => Assert.Equal(TargetDateState.Agreed, t.State));
    }

    [Fact]
    public void The_history_says_from_when_to_when_and_why()
    {
        var action = AnAction.Any();
        action.MoveTargetDate("2008-02-01".Day(), Stamps.On("2007-12-01", why: "First plan."));
        action.MoveTargetDate("2008-03-01".Day(), Stamps.On("2008-01-10", why: "Partner late."));
        Assert.Equal(
            [("target date", "no date", "1 February 2008", "First plan."), ("target date", "1 February 2008", "1 March 2008", "Partner late.")],
            action.UnsavedHistory.Skip(1).Select(h => (h.What, h.From, h.To, h.Why)));
    }

    [Fact]
    public void A_date_needs_a_reason() =>
        Assert.Equal("Say why: setting a target date needs a reason, and the reason is kept.", Refused.Because(() => AnAction.Any().MoveTargetDate("2008-02-01".Day(), Stamps.On("2007-12-01"))));

    [Fact]
    public void The_same_date_again_does_nothing()
    {
        var action = AnAction.Any().DueOn("2008-02-01");
        action.MoveTargetDate("2008-02-01".Day(), Stamps.On("2007-12-01", why: "Again."));
        Assert.Single(action.TargetDates);
    }

    [Theory]
    [InlineData("2007-10-31", "before the strategy was published")]
    [InlineData("2057-11-02", "more than fifty years")]
    public void A_date_outside_all_reason_is_refused(string date, string says) =>
        Assert.Contains(says, Refused.Because(() => AnAction.Any().MoveTargetDate(date.Day(), Stamps.On("2007-12-01", why: "A slip."))), StringComparison.Ordinal);

    [Fact]
    public void Ongoing_work_has_assurance_in_place_of_a_date() =>
        Assert.Contains("never complete", Refused.Because(() => AnAction.Ongoing().MoveTargetDate("2008-02-01".Day(), Stamps.On("2007-12-01", why: "Try."))), StringComparison.Ordinal);

    [Fact]
    public void Recurring_work_has_a_first_date_in_place_of_a_target() =>
        Assert.Contains("first date", Refused.Because(() => AnAction.Recurring().MoveTargetDate("2008-02-01".Day(), Stamps.On("2007-12-01", why: "Try."))), StringComparison.Ordinal);

    [Fact]
    public void A_closed_action_takes_no_date() =>
        Assert.Contains("is closed", Refused.Because(() => AnAction.Any().Closed().MoveTargetDate("2008-02-01".Day(), Stamps.On("2007-12-21", why: "Try."))), StringComparison.Ordinal);

    [Fact]
    public void A_proposal_changes_nothing_until_it_is_agreed()
    {
        var action = AnAction.Any().DueOn("2008-02-01");
        action.ProposeTargetDate("2008-03-01".Day(), Stamps.On("2008-01-10", by: Actors.ActionOwner(), why: "We need a month."));
        Assert.Equal("2008-02-01".Day(), action.TargetDate);

        action.AnswerProposal(action.TargetDates[^1].Id, agree: true, Stamps.On("2008-01-12"));
        Assert.Equal(("2008-03-01".Day(), "2008-02-01".Day()), (action.TargetDate!.Value, action.FirstAgreedDate!.Value));
        Assert.Equal("We need a month.", action.UnsavedHistory[^1].Why);
        Assert.Equal(TargetDateState.Agreed, action.TargetDates[^1].State);
    }

    [Fact]
    public void Declining_a_proposal_needs_a_reason_and_leaves_the_date()
    {
        var action = AnAction.Any().DueOn("2008-02-01");
        action.ProposeTargetDate("2008-03-01".Day(), Stamps.On("2008-01-10", why: "We need a month."));
        var proposal = action.TargetDates[^1].Id;
        Refused.Because(() => action.AnswerProposal(proposal, agree: false, Stamps.On("2008-01-12")));
        action.AnswerProposal(proposal, agree: false, Stamps.On("2008-01-12", why: "No."));
        Assert.Equal(("2008-02-01".Day(), TargetDateState.Declined), (action.TargetDate!.Value, action.TargetDates[^1].State));
        Assert.Equal("target date declined", action.UnsavedHistory[^1].What);
    }

    [Fact]
    public void An_answer_is_given_once()
    {
        var action = AnAction.Any();
        action.ProposeTargetDate("2008-03-01".Day(), Stamps.On("2008-01-10", why: "Please."));
        action.AnswerProposal(action.TargetDates[0].Id, agree: true, Stamps.On("2008-01-12"));
        action.AnswerProposal(action.TargetDates[0].Id, agree: false, Stamps.On("2008-01-13"));
        Assert.Equal("2008-03-01".Day(), action.TargetDate);
    }

    [Fact]
    public void A_second_proposal_waits_for_the_answer_to_the_first()
    {
        var action = AnAction.That(reference: "TVP-4.2");
        action.ProposeTargetDate("2008-03-01".Day(), Stamps.On("2008-01-10", by: Actors.ActionOwner().Named("Ann Archer"), why: "Please."));
        Assert.Equal("Ann Archer has already proposed 1 March 2008 for TVP-4.2; a director must answer that first.",
            Refused.Because(() => action.ProposeTargetDate("2008-04-01".Day(), Stamps.On("2008-01-11", why: "Or this."))));
    }

    [Fact]
    public void A_proposal_cannot_be_agreed_after_the_action_was_closed()
    {
        var action = AnAction.Any();
        action.ProposeTargetDate("2008-03-01".Day(), Stamps.On("2007-12-01", why: "Please."));
        action.Closed("2007-12-20");
        Assert.Contains("is closed", Refused.Because(() => action.AnswerProposal(action.TargetDates[0].Id, agree: true, Stamps.On("2007-12-21"))), StringComparison.Ordinal);
        Assert.Null(action.TargetDate);
    }

    [Fact]
    public void A_promise_to_consider_may_have_a_date_even_when_it_is_worded_as_ongoing() =>
        Assert.Equal("2008-02-01".Day(), AnAction.That(level: CommitmentLevel.Consider, deadline: DeadlineKind.Ongoing).DueOn("2008-02-01").DueOn);
}
