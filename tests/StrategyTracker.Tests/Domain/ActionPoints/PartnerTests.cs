using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Partners;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>Effort is ours, the result is the partner's (R-14, W-15, A17).</summary>
public sealed class PartnerTests
{
    private readonly Partner _partner = APartner.Named("Regional Offender Manager");
    private readonly ActionPoint _action = AnAction.That(level: CommitmentLevel.Seek, control: Control.Influence, reference: "TVP-1.1");
    private readonly Guid _needed;

    public PartnerTests()
    {
        _action.DependOn(_partner.Id, _partner.Name, "Commission services.", Stamps.AtPublication);
        _needed = _action.Dependencies[0].Id;
    }

    [Fact]
    public void Naming_the_same_partner_twice_does_nothing()
    {
        _action.DependOn(_partner.Id, _partner.Name, null, Stamps.On("2007-12-01"));
        Assert.Single(_action.Dependencies);
    }

    [Fact]
    public void Asking_makes_the_action_wait_until_the_reply()
    {
        var attempt = Ask("2007-12-01", replyDue: "2008-01-15");
        Assert.Equal((PartnerState.Waiting, true, "2008-01-15".Day()), (Dependency.State, _action.IsWaitingOnPartner, _action.PartnerReplyDue!.Value));
        _action.RecordReply(attempt.Id, "Agreed.", PartnerState.Agreed, _partner.Name, Stamps.On("2008-01-10"));
        Assert.Equal((PartnerState.Agreed, false, null), (Dependency.State, _action.IsWaitingOnPartner, _action.PartnerReplyDue));
        Assert.True(_action.Stood("2008-01-09")!.IsWaitingOnPartner);
    }

    [Fact]
    public void An_attempt_starts_the_action_and_counts_as_effort_whatever_the_reply()
    {
        var attempt = Ask("2007-12-01");
        _action.RecordReply(attempt.Id, "No money.", PartnerState.Declined, _partner.Name, Stamps.On("2008-01-10"));
        Assert.Equal((ActionState.InHand, PartnerState.Declined), (_action.State, Dependency.State));
        _action.ChooseOfficer(APerson.Any(), null, Stamps.On("2008-01-10"));
        _action.Close(Stamps.On("2008-01-11", why: "They said no."));
        Assert.Equal(Ending.Done, _action.Ending);
    }

    [Fact]
    public void A_reply_cannot_come_before_the_attempt_nor_fall_due_before_it()
    {
        var attempt = Ask("2007-12-10");
        Refused.Because(() => _action.RecordReply(attempt.Id, "Yes.", null, null, Stamps.On("2007-12-09")));
        Refused.Because(() => Ask("2007-12-10", replyDue: "2007-12-09"));
    }

    [Fact]
    public void An_attempt_has_one_reply()
    {
        var attempt = Ask("2007-12-10");
        _action.RecordReply(attempt.Id, "Yes.", null, null, Stamps.On("2007-12-11"));
        Refused.Because(() => _action.RecordReply(attempt.Id, "No.", null, null, Stamps.On("2007-12-12")));
    }

    [Fact]
    public void An_attempt_without_a_partner_waits_on_nobody()
    {
        _action.Try("Raised it at our own board", null, null, null, Stamps.On("2007-12-01"));
        Assert.False(_action.IsWaitingOnPartner);
    }

    [Fact]
    public void With_two_partners_asked_it_waits_for_both_and_the_earlier_reply_date_counts()
    {
        var second = APartner.Any();
        _action.DependOn(second.Id, second.Name, null, Stamps.AtPublication);
        var first = Ask("2007-12-01", replyDue: "2008-02-01");
        _action.Try("Asked", _action.Dependencies[1].Id, second.Name, "2008-01-01".Day(), Stamps.On("2007-12-02"));
        Assert.Equal("2008-01-01".Day(), _action.PartnerReplyDue);
        _action.RecordReply(first.Id, "Yes.", PartnerState.Agreed, _partner.Name, Stamps.On("2007-12-20"));
        Assert.True(_action.IsWaitingOnPartner);
    }

    [Fact]
    public void A_partner_delivers_once()
    {
        _action.PartnerDelivered(_needed, _partner.Name, Stamps.On("2007-12-20"));
        var rows = _action.HistoryCount;
        _action.PartnerDelivered(_needed, _partner.Name, Stamps.On("2007-12-21"));
        Assert.Equal((PartnerState.Delivered, rows), (Dependency.State, _action.HistoryCount));
        Assert.Equal("Regional Offender Manager: not asked", _action.UnsavedHistory[^1].From);
    }

    [Fact]
    public void Asking_a_partner_of_another_action_is_refused() =>
        Assert.Throws<NotFound>(() => _action.Try("Asked", Guid.CreateVersion7(), "Somebody", null, Stamps.On("2007-12-01")));

    [Fact]
    public void A_letter_entered_late_does_not_undo_the_reply_that_came_since()
    {
        var attempt = Ask("2007-12-10");
        _action.RecordReply(attempt.Id, "Agreed.", PartnerState.Agreed, _partner.Name, Stamps.On("2007-12-20"));
        _action.Try("An earlier letter", _needed, _partner.Name, null, Stamps.On("2007-11-20", entered: "2008-01-10"));
        Assert.Equal((PartnerState.Agreed, false), (Dependency.State, _action.IsWaitingOnPartner));
        Assert.Equal(2, _action.Attempts.Count);
    }

    [Fact]
    public void The_reply_to_an_old_letter_entered_late_does_not_answer_a_newer_one()
    {
        var old = Ask("2007-11-20");
        Ask("2007-12-10");
        _action.RecordReply(old.Id, "Received.", PartnerState.Agreed, _partner.Name, Stamps.On("2007-11-25", entered: "2008-01-10"));
        Assert.Equal((PartnerState.Waiting, true), (Dependency.State, _action.IsWaitingOnPartner));
    }

    private PartnerDependency Dependency => _action.Dependencies.Single(d => d.Id == _needed);

    private Attempt Ask(string day, string? replyDue = null) => _action.Try("Wrote", _needed, _partner.Name, replyDue?.Day(), Stamps.On(day));
}
