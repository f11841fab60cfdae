using StrategyTracker.Domain.ActionPoints;
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

    private static string? On(ActionPoint action, string day, string? repliedOn = null) => BoardLadder.ReachedOn(action.Facts, action.Kind(), day.Day(), repliedOn?.Day(), s_numbers)?.Rule;
}
