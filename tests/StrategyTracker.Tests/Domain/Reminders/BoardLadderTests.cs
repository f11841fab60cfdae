using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Reminders;

public sealed class BoardLadderTests
{
    private static readonly Dictionary<string, RuleNumbers> s_numbers = RuleCatalogue.All.ToDictionary(r => r.Key, r => r.Numbers);

    [Fact]
    public void What_is_overdue_comes_up_to_the_board_after_42_working_days_and_leaves_at_an_update()
    {
        var action = AnAction.That().DueOn("2008-02-29");
        Assert.Equal((null, RuleCatalogue.ActionOverdue), (On(action, "2008-04-30"), On(action, "2008-05-01")));
        action.Report(new UpdateText("Begun.", null, Confidence.High, null), null, isDraft: false, Stamps.On("2008-05-02"));
        Assert.Null(On(action, "2008-05-02"));
    }

    [Fact]
    public void So_does_what_nobody_owns_what_was_missed_and_what_nobody_assured()
    {
        var recurring = AnAction.Recurring();
        recurring.Schedule("2008-02-29".Day(), null, null, Stamps.On("2007-12-01"));
        Assert.Equal((RuleCatalogue.ActionUnowned, RuleCatalogue.OccurrenceMissed, RuleCatalogue.NotAssured),
            (On(AnAction.That(owner: OwnerKind.None), "2008-06-01"), On(recurring, "2008-05-01"), On(AnAction.Ongoing(), "2008-08-15")));
        Assert.Equal(RuleCatalogue.DeadlineWithoutOfficer, On(AnAction.That(owner: OwnerKind.Organisation, due: "2007-12-31"), "2008-02-01"));
    }

    [Fact]
    public void A_closed_action_a_heading_and_a_rule_that_is_off_never_do()
    {
        Assert.Null(On(AnAction.That().DueOn("2007-12-01").Closed(), "2009-01-01"));
        Assert.Null(On(AnAction.Heading(), "2009-01-01"));
        var overdue = AnAction.That().DueOn("2008-02-29");
        Assert.Null(BoardLadder.ReachedOn(overdue.Facts, overdue.Kind(), "2009-01-01".Day(), null, new Dictionary<string, RuleNumbers>()));
    }

    [Fact]
    public void A_partners_late_reply_takes_it_from_the_board_until_the_grace_has_passed_anew()
    {
        var action = AnAction.That().DueOn("2008-02-29");
        Assert.Equal((null, RuleCatalogue.ActionOverdue), (On(action, "2008-05-01", "2008-04-30"), On(action, "2008-07-07", "2008-04-30")));
    }

    // Forty-two working days after Friday 29 February is Thursday 1 May; twenty after it, with Easter between, Tuesday 1 April.
    [Fact]
    public void An_answer_a_date_and_a_stall_of_a_recommendation_come_up_to_the_board_and_leave_at_a_word()
    {
        var asked = new AdoptionFacts { ResponseDue = "2008-02-29".Day() };
        Assert.Equal((null, RuleCatalogue.AnswerOwed), (Reached(asked, "2008-04-30"), Reached(asked, "2008-05-01")));
        Assert.Null(Reached(asked with { Answer = Answer.Accepted, AnsweredOn = "2008-05-01".Day() }, "2008-05-01"));

        var late = new AdoptionFacts { Answer = Answer.Accepted, AnsweredOn = "2008-02-01".Day(), TargetDate = "2008-02-29".Day(), LastProgressOn = "2008-02-20".Day() };
        Assert.Equal(RuleCatalogue.AdoptionDue, Reached(late, "2008-05-01"));
        Assert.Null(Reached(late with { LastProgressOn = "2008-05-01".Day() }, "2008-05-01"));
        Assert.Null(Reached(late with { ClaimedOn = "2008-05-01".Day() }, "2008-05-01"));

        var stalled = new AdoptionFacts { Answer = Answer.Accepted, AnsweredOn = "2008-02-01".Day(), StalledOn = "2008-02-29".Day(), BlockedBy = "Health" };
        Assert.Equal((null, RuleCatalogue.AdoptionStalled), (Reached(stalled, "2008-04-28"), Reached(stalled, "2008-04-29")));
        Assert.Null(Reached(stalled with { ClosedOn = "2008-04-29".Day() }, "2008-04-29"));
    }

    [Fact]
    public void An_issue_that_waits_for_an_answer_and_a_duty_that_nobody_reviews_do_too()
    {
        var issue = new IssueStanding(IssueState.WithBoard, Guid.CreateVersion7(), "2008-02-29".Day(), "2008-01-02".Day());
        Assert.Equal((null, RuleCatalogue.IssueAnswerOwed), (BoardLadder.ReachedOn(issue, "2008-03-31".Day(), s_numbers)?.Rule, BoardLadder.ReachedOn(issue, "2008-04-01".Day(), s_numbers)?.Rule));
        Assert.Null(BoardLadder.ReachedOn(issue with { State = IssueState.Answered }, "2008-04-01".Day(), s_numbers));
        Assert.Equal((null, RuleCatalogue.DutyReview), (BoardLadder.DutyReachedOn("2008-02-29".Day(), "2008-03-31".Day(), s_numbers)?.Rule, BoardLadder.DutyReachedOn("2008-02-29".Day(), "2008-04-01".Day(), s_numbers)?.Rule));
        Assert.Null(BoardLadder.DutyReachedOn(null, "2008-04-01".Day(), s_numbers));
    }

    private static string? Reached(AdoptionFacts facts, string day) => BoardLadder.ReachedOn(facts, day.Day(), s_numbers)?.Rule;

    private static string? On(ActionPoint action, string day, string? repliedOn = null) => BoardLadder.ReachedOn(action.Facts, action.Kind(), day.Day(), repliedOn?.Day(), s_numbers)?.Rule;
}
