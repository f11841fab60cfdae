using StrategyTracker.Domain.Reminders;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Reminders;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void Every_rule_can_become_a_rule_of_the_area_with_its_numbers()
    {
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(r => r.Key).Distinct().Count());
        foreach (var rule in RuleCatalogue.All)
        {
            var kept = ReminderRule.Add(rule.Key, rule.Name, rule.Numbers, rule.IsLocal, Stamps.On("2008-01-02"));
            Assert.Equal(Numbers(rule.Numbers), Numbers(kept.Numbers));
            Assert.True(kept.IsOn);
        }
    }

    [Theory]
    [InlineData("N-01"), InlineData("N-02"), InlineData("N-03"), InlineData("N-04"), InlineData("N-05"), InlineData("N-06"), InlineData("N-07"), InlineData("N-08"), InlineData("N-09"), InlineData("N-10"), InlineData("N-11")]
    [InlineData("N-12"), InlineData("N-13"), InlineData("N-14"), InlineData("N-15"), InlineData("N-16"), InlineData("N-17"), InlineData("N-18"), InlineData("N-19"), InlineData("N-20"), InlineData("SCH-01")]
    [InlineData("A N-1"), InlineData("A N-2"), InlineData("A N-3"), InlineData("A N-4"), InlineData("A N-5"), InlineData("A N-6"), InlineData("A N-7"), InlineData("A N-8"), InlineData("A N-10"), InlineData("A N-12"), InlineData("A N-14"), InlineData("A N-16"), InlineData("A N-17"), InlineData("W-11")]
    public void Every_notification_asked_for_has_a_rule(string source) => Assert.Contains(RuleCatalogue.All, r => r.Source == source);

    [Fact]
    public void The_numbers_that_the_requirements_state_are_the_defaults()
    {
        Assert.Equal([30, 14, 7, 1], RuleCatalogue.Find(RuleCatalogue.ActionComingDue)!.Numbers.DaysBefore);
        Assert.Equal([180, 90, 30, 7], RuleCatalogue.Find(RuleCatalogue.DutyReview)!.Numbers.DaysBefore);
        Assert.Equal([28, 14, 7, 1], RuleCatalogue.Find(RuleCatalogue.AdoptionDue)!.Numbers.DaysBefore);
        Assert.Equal((0, 14), (RuleCatalogue.Find(RuleCatalogue.PartnerReplyLate)!.Numbers.DaysAfter, RuleCatalogue.Find(RuleCatalogue.PartnerReplyLate)!.Numbers.RepeatEvery));
        Assert.Equal(5, RuleCatalogue.Find(RuleCatalogue.SignOffWaiting)!.Numbers.DaysAfter);
    }

    [Fact]
    public void Letters_about_ones_own_work_and_office_cannot_be_stopped_others_can() =>
        Assert.Equal([ReminderTopic.YourWork, ReminderTopic.Office], Enum.GetValues<ReminderTopic>().Where(t => !t.MayBeStopped()));

    private static string Numbers(RuleNumbers n) => $"{string.Join(',', n.DaysBefore)} {n.DaysAfter} {n.RepeatEvery} {n.DirectorAfter} {n.AreaLeadAfter} {n.BoardAfter} {n.Pace}";
}
