using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Recommendations;

public sealed class AdoptionTests
{
    [Fact]
    public void Accepting_needs_a_body_and_a_day_of_review()
    {
        var nobody = AnAdoption.Of(ARecommendation.In(ASource.Any()), Guid.CreateVersion7());
        Assert.Contains("needs one by name", Says(() => nobody.Accepted()), StringComparison.Ordinal);
        Assert.Contains("day of review", Says(() => AnAdoption.Any().Respond(Answer.Accepted, null, null, null, Stamps.On("2007-11-10"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_in_part_says_which_part()
    {
        Assert.Contains("which part", Says(() => AnAdoption.Any().Respond(Answer.AcceptedInPart, null, " ", "2008-06-01".Day(), Stamps.On("2007-11-10"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Answer.NotAccepted)]
    [InlineData(Answer.NotApplicable)]
    public void Turning_it_down_needs_a_reason(Answer answer) =>
        Assert.Contains("needs a reason", Says(() => AnAdoption.Any().Respond(answer, "  ", null, null, Stamps.On("2007-11-10"))), StringComparison.Ordinal);

    [Fact]
    public void It_cannot_be_answered_before_it_was_registered() =>
        Assert.Contains("was registered on 1 November 2007", Says(() => AnAdoption.Any().Accepted("2007-10-01")), StringComparison.Ordinal);

    [Fact]
    public void Whoever_said_that_it_is_delivered_cannot_verify_it()
    {
        var owner = Actors.In(Role.Verifier);
        var adoption = AnAdoption.Any().Accepted().Claimed(owner);

        Assert.Contains("your own work", Says(() => adoption.Verify(true, null, false, Stamps.On("2007-12-20", owner))), StringComparison.Ordinal);
        Assert.Null(adoption.Facts.DeliveredOn);
    }

    [Fact]
    public void Whoever_reported_the_work_cannot_verify_it_either()
    {
        var reporter = Actors.In(Role.PartnerRepresentative);
        var adoption = AnAdoption.Any().Accepted();
        adoption.Report("The guide went to every team.", null, Stamps.On("2007-12-01", reporter));
        adoption.Claimed();

        Assert.Contains("you reported the work yourself", Says(() => adoption.Verify(true, null, false, Stamps.On("2007-12-20", reporter))), StringComparison.Ordinal);
        adoption.Verify(true, null, false, Stamps.On("2007-12-20", Actors.In(Role.Verifier)));
        Assert.NotNull(adoption.Facts.DeliveredOn);
    }

    [Fact]
    public void A_verifier_of_the_responsible_body_is_refused_unless_the_area_allows_it()
    {
        var colleague = Actors.In(Role.Verifier) with { BodyIds = new HashSet<Guid> { AnAdoption.Probation.Id } };
        var adoption = AnAdoption.Any().Accepted().Claimed();

        Assert.Contains("you belong to the body", Says(() => adoption.Verify(true, null, false, Stamps.On("2007-12-20", colleague))), StringComparison.Ordinal);
        adoption.Verify(true, null, true, Stamps.On("2007-12-20", colleague));
        Assert.Equal("2008-06-20".Day(), adoption.Facts.OutcomeReviewDue);
    }

    [Fact]
    public void Delivery_leaves_the_outcome_open_and_it_cannot_close_until_that_is_judged()
    {
        var adoption = AnAdoption.Any().Accepted().Delivered();

        Assert.Equal(AdoptionState.Delivered, adoption.Facts.On("2007-12-21".Day()));
        Assert.Contains("whether it changed anything", Says(() => adoption.Close(Stamps.On("2008-01-10", why: "Done."))), StringComparison.Ordinal);
        adoption.JudgeOutcome(Outcome.Evidenced, "Fewer recalls, by the area's count.", Stamps.On("2008-01-10"));
        adoption.Close(Stamps.On("2008-01-11", why: "Done."));
        Assert.Equal(AdoptionState.Closed, adoption.Facts.On("2008-01-12".Day()));
    }

    [Fact]
    public void What_is_put_to_a_verifier_is_no_longer_stalled_and_may_stall_again_when_returned()
    {
        var adoption = AnAdoption.Any().Accepted().Shown();
        adoption.Stall("the health trust", "A room.", APost.Any(), Stamps.On("2007-12-05", why: "No room."));

        adoption.ClaimDelivered(false, Stamps.On("2007-12-10"));

        Assert.Null(adoption.OpenStall);
        Assert.Null(adoption.Facts.StalledOn);
        adoption.Verify(false, null, false, Stamps.On("2007-12-12", why: "The minutes are of another meeting."));
        adoption.Stall("the health trust", "A room.", APost.Any(), Stamps.On("2007-12-15", why: "Still no room."));
        Assert.Equal("the health trust", adoption.Facts.BlockedBy);
    }

    [Fact]
    public void A_second_moved_date_stalls_it_and_no_earlier_date_is_lost()
    {
        var adoption = AnAdoption.Any().Accepted();
        foreach (var date in new[] { "2008-01-01", "2008-02-01", "2008-03-01" }) { adoption.SetTarget(date.Day(), Stamps.On("2007-11-20", why: "Agreed.")); }

        Assert.Equal(AdoptionState.Stalled, adoption.Facts.On("2007-11-21".Day()));
        Assert.Equal(3, adoption.Dates.Count);
        Assert.Equal("2008-01-01".Day(), adoption.FirstAgreedDate);
        adoption.Report("Begun.", null, Stamps.On("2007-11-22"));
        Assert.Equal(AdoptionState.InDelivery, adoption.Facts.On("2007-11-23".Day()));
        Assert.Null(adoption.Updates[0].Different);
    }

    [Fact]
    public void A_restricted_note_leaves_no_words_in_history()
    {
        var adoption = AnAdoption.Any();
        adoption.NoteInConfidence("Twelve thousand pounds.", Stamps.On("2007-11-20"));

        Assert.DoesNotContain(adoption.UnsavedHistory, h => $"{h.From}{h.To}{h.Why}".Contains("pounds", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_claimed_without_evidence() =>
        Assert.Contains("hold any evidence", Says(() => AnAdoption.Any().Accepted().ClaimDelivered(false, Stamps.On("2007-12-10"))), StringComparison.Ordinal);

    [Fact]
    public void An_address_that_is_no_web_address_is_refused() =>
        Assert.Contains("https://", Says(() => AnAdoption.Any().Attach("A file", "javascript:alert(1)", null, null, false, Stamps.On("2007-12-01"))), StringComparison.Ordinal);

    private static string Says(Action act) => Assert.ThrowsAny<RuleViolation>(act).Message;
}
