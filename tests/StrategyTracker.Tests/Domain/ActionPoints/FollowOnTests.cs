using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>Actions that follow from others (W-07, W-09), owners taken off, and the inferred first review .</summary>
public sealed class FollowOnTests
{
    [Fact]
    public void It_is_the_areas_own_counts_from_its_day_and_is_linked_to_where_it_came_from()
    {
        var decided = AnAction.That(level: CommitmentLevel.Consider, reference: "T-1.1");
        var post = APost.Named("Training manager");

        var (next, link) = decided.FollowOn("T-1.9", 9, "Run the course.", post, Stamps.On("2008-01-10", why: "The Board decided to go ahead."));

        Assert.Equal((SourceForm.FollowOn, CommitmentLevel.Ensure, OwnerKind.Post, DeadlineKind.Unspecified), (next.SourceForm, next.Level, next.OwnerKind, next.DeadlineKind));
        Assert.Equal((decided.SectionId, decided.StrategyId), (next.SectionId, next.StrategyId));
        Assert.Null(next.Stood("2008-01-09"));
        Assert.NotNull(next.Stood("2008-01-10"));
        Assert.Equal((next.Id, decided.Id, LinkKind.FollowsFrom), (link.FromId, link.ToId, link.Kind));
        Assert.Contains(decided.UnsavedHistory, h => h is { What: "follow-on action", To: "T-1.9", Why: "The Board decided to go ahead." });
        Assert.Equal(post.Id, Assert.Single(next.Owners).PostId);
    }

    [Fact]
    public void It_needs_a_reason_and_does_not_follow_from_a_heading()
    {
        Assert.Contains("needs a reason", Refused.Because(() => AnAction.Any().FollowOn("T-9", 1, "More.", null, Stamps.On("2008-01-10"))), StringComparison.Ordinal);
        Assert.Contains("is a heading", Refused.Because(() => AnAction.Heading().FollowOn("T-9", 1, "More.", null, Stamps.On("2008-01-10", why: "x"))), StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_two_owners_is_taken_off_and_the_action_is_joint_no_more()
    {
        var (first, second) = (APost.Named("First"), APost.Named("Second"));
        var action = AnAction.Any().OwnedBy(first, second);
        Assert.True(action.IsJoint);

        action.TakeOff(second, Stamps.On("2008-01-10", why: "The post was merged."));

        Assert.False(action.IsJoint);
        Assert.Equal("2008-01-10".Day(), action.Owners.Single(o => o.PostId == second.Id).To);
        Assert.True(action.Stood("2008-01-09")!.IsJoint);
    }

    [Fact]
    public void The_last_owner_is_not_taken_off()
    {
        var post = APost.Named("Only one");
        var refusal = Refused.Because(() => AnAction.Any().OwnedBy(post).TakeOff(post, Stamps.On("2008-01-10", why: "Gone.")));
        Assert.Contains("Only one is the only owner", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 3, IntervalUnit.Year, "2010-12-31")]
    [InlineData(true, 1, IntervalUnit.Year, null)]
    [InlineData(false, 3, IntervalUnit.Year, null)]
    [InlineData(true, 3, IntervalUnit.Month, null)]
    public void A_review_of_the_duty_every_three_years_first_falls_due_at_the_end_of_the_third(bool isDuty, int every, IntervalUnit unit, string? due) =>
        Assert.Equal(due?.Day(), ActionPoint.InferredFirstDate(isDuty, every, unit, Days.Published));
}
