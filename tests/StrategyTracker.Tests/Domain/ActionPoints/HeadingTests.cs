using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>R-08 and A19: a heading is worked out from the actions beneath it.</summary>
public sealed class HeadingTests
{
    [Fact]
    public void A_heading_starts_with_its_first_child()
    {
        var (heading, first, _) = AHeadingOfTwo();
        first.Report(new UpdateText("Begun.", null, Confidence.High, null), null, isDraft: false, Stamps.On("2007-12-01"));
        Assert.Equal(ActionState.InHand, heading.State);
        Assert.Equal(ActionState.NotStarted, heading.Stood("2007-11-30")!.State);
    }

    [Fact]
    public void A_heading_closes_with_its_last_child_and_not_before()
    {
        var (heading, first, second) = AHeadingOfTwo();
        first.Closed("2007-12-10");
        Assert.Equal(ActionState.InHand, heading.State);
        second.Closed("2007-12-20");
        Assert.Equal((ActionState.Closed, Ending.RolledUp, "2007-12-20".Day()), (heading.State, heading.Ending!.Value, heading.ClosedOn!.Value));
    }

    [Fact]
    public void A_heading_opens_again_with_a_child()
    {
        var (heading, first, second) = AHeadingOfTwo();
        first.Closed("2007-12-10");
        second.Closed("2007-12-20");
        first.Reopen(Stamps.On("2008-01-05", why: "Undone."));
        Assert.Equal((ActionState.InHand, null, null), (heading.State, heading.Ending, heading.ClosedOn));
        Assert.Equal(ActionState.Closed, heading.Stood("2008-01-04")!.State);
    }

    [Fact]
    public void The_heading_s_own_history_says_that_it_was_worked_out()
    {
        var (heading, first, _) = AHeadingOfTwo();
        first.Closed("2007-12-10");
        Assert.Equal(("state", "not started", "in hand (worked out)"), (heading.UnsavedHistory[^1].What, heading.UnsavedHistory[^1].From, heading.UnsavedHistory[^1].To));
    }

    [Fact]
    public void Nothing_can_be_done_to_a_heading_by_hand()
    {
        var (heading, _, _) = AHeadingOfTwo();
        var stamp = Stamps.On("2007-12-01", why: "To try.");
        Action[] acts =
        [
            () => heading.Close(stamp),
            () => heading.MoveTargetDate("2008-02-01".Day(), stamp),
            () => heading.ProposeTargetDate("2008-02-01".Day(), stamp),
            () => heading.Report(new UpdateText("Done.", null, Confidence.High, null), null, isDraft: false, stamp),
            () => heading.Attach(AnEvidence.Statement(heading.StrategyId), null, stamp),
            () => heading.Decide("Shall we?", DecisionOutcome.Adopt, "Yes.", null, stamp),
            () => heading.Try("Asked", null, null, null, stamp),
            () => heading.ChooseOfficer(APerson.Any(), null, stamp),
            () => heading.AssignTo(APost.Any(), stamp, _ => ""),
            () => heading.Assure(AssuranceResult.Holding, "Yes.", stamp),
            () => heading.Schedule("2008-02-01".Day(), 1, IntervalUnit.Year, stamp),
        ];
        Assert.All(acts, act => Refused.Because(act));
        Assert.Equal((1, 1), (heading.HistoryCount, heading.StandingCount));
    }

    [Fact]
    public void A_heading_is_never_overdue_and_says_that_it_rolls_up()
    {
        var (heading, _, _) = AHeadingOfTwo();
        Assert.Equal(Condition.RollsUp, heading.On("2020-01-01"));
        Assert.False(heading.IsSilentOn("2020-01-01"));
        Assert.False(heading.NeedsOfficer);
    }

    [Fact]
    public void Only_a_heading_takes_actions_beneath_it() => Refused.Because(() => AnAction.Any().PlaceUnder(AnAction.Any()));

    [Fact]
    public void A_child_closed_late_but_dated_earlier_never_closes_the_heading_before_its_sibling()
    {
        var (heading, first, second) = AHeadingOfTwo();
        first.Closed("2007-12-20");
        second.Shown("2007-12-05").Close(Stamps.On("2007-12-10", why: "Entered late.", entered: "2008-01-10"));
        Assert.Equal((ActionState.Closed, "2007-12-20".Day()), (heading.State, heading.ClosedOn!.Value));
    }

    private static (ActionPoint Heading, ActionPoint First, ActionPoint Second) AHeadingOfTwo()
    {
        var heading = AnAction.Heading();
        return (heading, AnAction.Any().Under(heading), AnAction.Any().Under(heading));
    }
}
