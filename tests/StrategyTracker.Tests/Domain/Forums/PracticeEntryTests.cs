using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Forums;

public sealed class PracticeEntryTests
{
    [Fact]
    public void A_second_person_publishes_it_with_both_ticks()
    {
        var author = Actors.In(Role.Champion);
        var entry = AnEntry.Submitted(by: author);
        Assert.Contains("somebody else", Assert.Throws<RuleViolation>(() => entry.Moderate(true, true, true, Stamps.On("2007-12-01", author))).Message, StringComparison.Ordinal);
        Assert.Contains("Tick both", Assert.Throws<RuleViolation>(() => entry.Moderate(true, true, false, Stamps.On("2007-12-01"))).Message, StringComparison.Ordinal);
        Assert.Contains("Say why", Assert.Throws<RuleViolation>(() => entry.Moderate(false, false, false, Stamps.On("2007-12-01"))).Message, StringComparison.Ordinal);
        Assert.Equal(PracticeState.Published, entry.Published().State);
    }

    [Fact]
    public void It_goes_stale_the_day_after_its_review_and_is_fresh_once_verified_again()
    {
        var entry = AnEntry.Submitted().Published("2007-12-01");
        Assert.False(entry.IsStaleOn("2008-12-01".Day()));
        Assert.True(entry.IsStaleOn("2008-12-02".Day()));
        entry.Verify(Stamps.On("2008-12-05"));
        Assert.False(entry.IsStaleOn("2009-12-05".Day()));
    }

    [Fact]
    public void A_team_takes_it_up_by_a_link_once_and_the_originator_stays_through_a_new_edition()
    {
        var (entry, team) = (AnEntry.Submitted().Published(), ATeam.Any());
        entry.AdoptBy(team, null, Stamps.On("2007-12-10"));
        entry.AdoptBy(team, null, Stamps.On("2007-12-11"));
        Assert.Single(entry.Adoptions);
        entry.Revise(AnEntry.Facts("A quieter room"), Stamps.On("2008-01-01"));
        Assert.Equal((2, PracticeState.Submitted, "A voluntary project"), (entry.Edition, entry.State, entry.Originator));
    }

    [Fact]
    public void What_rests_on_data_shows_it()
    {
        var entry = AnEntry.Submitted();
        Assert.Contains("what the results were", Assert.Throws<RuleViolation>(() => entry.Revise(AnEntry.Facts(level: EvidenceLevel.OwnData), Stamps.On("2008-01-01"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_submitted_it_may_mend_it_and_another_member_may_not()
    {
        var author = Actors.ForumMember();
        var entry = AnEntry.Submitted(by: author);
        Assert.True(entry.MayBeRevisedBy(author));
        Assert.False(entry.MayBeRevisedBy(Actors.ForumMember()));
        Assert.True(entry.MayBeRevisedBy(Actors.In(Role.ForumChair)));
    }
}

public sealed class PartnerPlanTests
{
    [Fact]
    public void It_is_to_be_looked_at_every_year_and_before_its_next_edition()
    {
        var plan = PartnerPlan.Add(Guid.CreateVersion7(), ABody.Any(), "Drugs plan", 2007, 2010, "2009-01-01".Day(), Stamps.AtPublication);
        Assert.True(plan.IsToBeScoredOn("2007-11-02".Day()));
        plan.Score(new PlanScore(Mention.Absent, false, false, null, false, null), Stamps.On("2008-06-01"));
        Assert.True(plan.IsGap);
        Assert.False(plan.IsToBeScoredOn("2008-10-02".Day()));
        Assert.True(plan.IsToBeScoredOn("2008-10-03".Day()));       // 90 days before
        Assert.Throws<RuleViolation>(() => plan.Score(new PlanScore(Mention.NotScored, false, false, null, false, null), Stamps.On("2008-07-01")));
    }

    [Fact]
    public void Another_body_answers_for_it_when_its_own_has_ended_and_history_says_so()
    {
        var plan = PartnerPlan.Add(Guid.CreateVersion7(), ABody.Named("Old trust"), "Health plan", 2007, 2010, null, Stamps.AtPublication);
        var next = ABody.Named("New trust", Sector.Statutory);
        plan.BelongTo(next, "Old trust", Stamps.On("2008-01-01"));
        Assert.Equal(next.Id, plan.BodyId);
        Assert.Equal(("body", "Old trust", "New trust"), (plan.UnsavedHistory[^1].What, plan.UnsavedHistory[^1].From, plan.UnsavedHistory[^1].To));
        Assert.Throws<RuleViolation>(() => plan.BelongTo(ABody.Named("Gone", to: "2007-12-01"), null, Stamps.On("2008-01-01")));
    }

    [Fact]
    public void Years_that_run_backwards_are_refused() =>
        Assert.Throws<RuleViolation>(() => PartnerPlan.Add(Guid.CreateVersion7(), ABody.Any(), "Plan", 2010, 2007, null, Stamps.AtPublication));
}
