using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>Posts that own, leads and accountable officers (R-01, R-03, R-04, W-02, W-03).</summary>
public sealed class OwnershipTests
{
    private static readonly Post s_interventions = APost.Named("Director of Interventions");
    private static readonly Post s_management = APost.Named("Director of Offender Management");

    [Fact]
    public void Two_owners_without_a_lead_are_joint_without_lead_until_one_is_chosen()
    {
        var action = AnAction.Any().OwnedBy(s_management, s_interventions);
        Assert.True(action.Facts.IsJointWithoutLead());
        action.ChooseLead(s_interventions.Id, Stamps.On("2007-12-01"), NameOf);
        Assert.False(action.Facts.IsJointWithoutLead());
        Assert.True(action.Stood("2007-11-30")!.IsJointWithoutLead());
    }

    [Fact]
    public void One_owner_is_not_joint() => Assert.False(AnAction.Any().OwnedBy(s_management).IsJoint);

    [Theory]
    [InlineData(OwnerPart.Doer)]
    [InlineData(OwnerPart.Checker)]
    [InlineData(OwnerPart.Contributor)]
    public void Doers_checkers_and_contributors_do_not_make_it_joint(OwnerPart part)
    {
        var action = AnAction.Any().OwnedBy(s_management);
        action.AddOwner(s_interventions, part, Stamps.AtPublication);
        Assert.False(action.IsJoint);
    }

    [Fact]
    public void There_is_one_lead_at_most()
    {
        var action = AnAction.Any().OwnedBy(s_management, s_interventions);
        action.ChooseLead(s_interventions.Id, Stamps.On("2007-12-01"), NameOf);
        action.ChooseLead(s_management.Id, Stamps.On("2007-12-05"), NameOf);
        Assert.Equal(s_management.Id, Assert.Single(action.Owners, o => o.IsLead).PostId);
        Assert.Equal(("lead", "Director of Interventions", "Director of Offender Management"), (action.UnsavedHistory[^1].What, action.UnsavedHistory[^1].From, action.UnsavedHistory[^1].To));
    }

    [Fact]
    public void Only_an_owner_can_lead()
    {
        var action = AnAction.That(reference: "TVP-3.1").OwnedBy(s_management);
        Assert.Equal("Director of Interventions is not an owner of TVP-3.1, so it cannot lead.",
            Refused.Because(() => action.ChooseLead(s_interventions.Id, Stamps.On("2007-12-01"), NameOf)));
    }

    [Fact]
    public void Adding_the_same_owner_twice_does_nothing()
    {
        var action = AnAction.Any().OwnedBy(s_management);
        action.AddOwner(s_management, OwnerPart.Accountable, Stamps.On("2007-12-01"));
        Assert.Single(action.Owners);
        Assert.Equal(2, action.HistoryCount);
    }

    [Fact]
    public void Giving_it_to_a_post_ends_the_others_and_says_from_whom_to_whom_and_why()
    {
        var action = AnAction.Any().OwnedBy(s_management, s_interventions);
        var third = APost.Named("Director of Human Resources");
        action.AssignTo(third, Stamps.On("2007-12-01", why: "It is training."), NameOf);
        Assert.Equal(third.Id, Assert.Single(action.Owners, o => o.To is null).PostId);
        Assert.All(action.Owners.Where(o => o.PostId != third.Id), o => Assert.Equal("2007-12-01".Day(), o.To));
        Assert.False(action.IsJoint);
        var row = action.UnsavedHistory[^1];
        Assert.Equal(("owner", "Director of Offender Management, Director of Interventions", "Director of Human Resources", "It is training."), (row.What, row.From, row.To, row.Why));
    }

    [Fact]
    public void Giving_it_to_a_post_needs_a_reason() => Refused.Because(() => AnAction.Any().AssignTo(s_management, Stamps.On("2007-12-01"), NameOf));

    [Fact]
    public void Giving_it_to_the_post_that_has_it_does_nothing()
    {
        var action = AnAction.Any().OwnedBy(s_management);
        var rows = action.HistoryCount;
        action.AssignTo(s_management, Stamps.On("2007-12-01", why: "Again."), NameOf);
        Assert.Equal(rows, action.HistoryCount);
    }

    [Fact]
    public void A_checker_stays_when_the_owner_changes()
    {
        var action = AnAction.Any().OwnedBy(s_management);
        action.AddOwner(s_interventions, OwnerPart.Checker, Stamps.AtPublication);
        action.AssignTo(APost.Any(), Stamps.On("2007-12-01", why: "Moved."), NameOf);
        Assert.Null(Assert.Single(action.Owners, o => o.Part == OwnerPart.Checker).To);
    }

    [Fact]
    public void The_post_that_checks_it_is_not_given_it_to_do()
    {
        var action = AnAction.That(reference: "TVP-8.2").OwnedBy(s_management);
        action.AddOwner(s_interventions, OwnerPart.Checker, Stamps.AtPublication);
        Assert.Equal("Director of Interventions checks TVP-8.2, so it cannot do it as well: whoever does the work does not check it.",
            Refused.Because(() => action.AssignTo(s_interventions, Stamps.On("2007-12-01", why: "Moved."), NameOf)));
        Assert.Null(Assert.Single(action.Owners, o => o.PostId == s_management.Id).To);
    }

    [Theory]
    [InlineData(OwnerPart.Doer)]
    [InlineData(OwnerPart.CoOwner)]
    [InlineData(OwnerPart.Accountable)]
    public void The_post_that_does_it_does_not_check_it(OwnerPart part)
    {
        var action = AnAction.That(reference: "TVP-8.2");
        action.AddOwner(s_interventions, part, Stamps.AtPublication);
        Assert.StartsWith("Director of Interventions does TVP-8.2, so it cannot check it as well", Refused.Because(() => action.AddOwner(s_interventions, OwnerPart.Checker, Stamps.AtPublication)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_is_added_beside_the_owner_with_its_part_and_the_reason()
    {
        var action = AnAction.Any().OwnedBy(s_management);
        Refused.Because(() => action.ShareWith(s_interventions, OwnerPart.CoOwner, Stamps.On("2007-12-01")));
        action.ShareWith(s_interventions, OwnerPart.CoOwner, Stamps.On("2007-12-01", why: "It needs both."));
        Assert.True(action.Facts.IsJointWithoutLead());
        Assert.All(action.Owners, o => Assert.Null(o.To));
        var row = action.UnsavedHistory.Single(h => h.What == "joint owner");
        Assert.Equal(("Director of Interventions", "It needs both.", "2007-12-01".Day()), (row.To, row.Why, row.HappenedOn));
        action.ShareWith(s_management, OwnerPart.CoOwner, Stamps.On("2007-12-02", why: "Again."));
        Assert.Equal(2, action.Owners.Count);
        Refused.Because(() => action.ShareWith(APost.Any(), OwnerPart.Contributor, Stamps.On("2007-10-31", why: "Early.")));
        Refused.Because(() => AnAction.Heading().ShareWith(s_management, OwnerPart.CoOwner, Stamps.On("2007-12-01", why: "No.")));
    }

    [Fact]
    public void The_first_officer_needs_no_reason_and_the_next_does()
    {
        var action = AnAction.That(owner: OwnerKind.Organisation);
        var (ann, ben) = (APerson.Named("Ann Archer"), APerson.Named("Ben Baker"));
        action.ChooseOfficer(ann, null, Stamps.On("2007-12-01"));
        Refused.Because(() => action.ChooseOfficer(ben, "Ann Archer", Stamps.On("2008-01-10")));
        action.ChooseOfficer(ben, "Ann Archer", Stamps.On("2008-01-10", why: "Ann left."));
        var row = action.UnsavedHistory[^1];
        Assert.Equal(("accountable officer", "Ann Archer", "Ben Baker", "Ann left."), (row.What, row.From, row.To, row.Why));
        Assert.Equal((ben.Id, ann.Id), (action.OfficerId!.Value, action.Stood("2008-01-09")!.OfficerId!.Value));
        Assert.Equal("2008-01-10".Day(), action.Officers.Single(o => o.PersonId == ann.Id).To);
    }

    [Fact]
    public void Choosing_the_same_officer_again_does_nothing()
    {
        var action = AnAction.Any();
        var ann = APerson.Any();
        action.ChooseOfficer(ann, null, Stamps.On("2007-12-01"));
        action.ChooseOfficer(ann, ann.Name, Stamps.On("2007-12-05"));
        Assert.Single(action.Officers);
        Assert.Equal(2, action.HistoryCount);
    }

    [Fact]
    public void A_disabled_person_cannot_become_officer()
    {
        var ann = APerson.Named("Ann Archer");
        ann.Disable(Stamps.On("2007-12-01"));
        Assert.Contains("Ann Archer's account is disabled", Refused.Because(() => AnAction.Any().ChooseOfficer(ann, null, Stamps.On("2007-12-02"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_wording_of_the_owner_stays_when_an_officer_is_chosen()
    {
        var action = AnAction.That(owner: OwnerKind.Organisation, ownerAsWritten: "Thames Valley Probation");
        action.ChooseOfficer(APerson.Any(), null, Stamps.On("2007-12-01"));
        Assert.Equal((OwnerKind.Organisation, "Thames Valley Probation"), (action.OwnerKind, action.OwnerAsWritten));
    }

    [Fact]
    public void The_officer_and_nobody_else_accepts_once()
    {
        var action = AnAction.Any();
        var ann = APerson.Named("Ann Archer", Role.ActionOwner);
        action.ChooseOfficer(ann, null, Stamps.On("2007-12-01"));
        Refused.Because(() => action.AcceptAssignment(Stamps.On("2007-12-02", by: Actors.ActionOwner())));
        action.AcceptAssignment(Stamps.On("2007-12-03", by: ann.As()));
        action.AcceptAssignment(Stamps.On("2007-12-09", by: ann.As()));
        Assert.Equal("2007-12-03".Day(), action.Officers[0].AcceptedOn);
        Assert.Single(action.UnsavedHistory, h => h.What == "assignment accepted");
    }

    [Fact]
    public void An_officer_cannot_be_replaced_before_the_day_on_which_they_were_chosen()
    {
        var action = AnAction.That(reference: "TVP-1.7");
        action.ChooseOfficer(APerson.Named("Ann Archer"), null, Stamps.On("2007-12-10"));
        var refusal = Refused.Because(() => action.ChooseOfficer(APerson.Named("Ben Baker"), "Ann Archer", Stamps.On("2007-12-01", why: "Late entry.", entered: "2007-12-20")));
        Assert.Contains("since 10 December 2007", refusal, StringComparison.Ordinal);
        Assert.Equal(action.OfficerId, action.Officers.Single(o => o.To is null).PersonId);
    }

    [Fact]
    public void An_owner_cannot_be_replaced_before_the_day_on_which_it_was_given_the_action()
    {
        var action = AnAction.Any();
        action.AssignTo(s_management, Stamps.On("2007-12-10", why: "First."), NameOf);
        Refused.Because(() => action.AssignTo(s_interventions, Stamps.On("2007-12-01", why: "Late entry.", entered: "2007-12-20"), NameOf));
        Assert.All(action.Owners, o => Assert.True(o.To is null || o.From <= o.To));
    }

    [Fact]
    public void Nobody_is_given_an_action_before_it_was_published()
    {
        var action = AnAction.Any();
        Refused.Because(() => action.AssignTo(s_management, Stamps.On("2007-10-31", why: "Early."), NameOf));
        Refused.Because(() => action.ChooseOfficer(APerson.Any(), null, Stamps.On("2007-10-31")));
        Assert.Empty(action.Owners);
        Assert.Empty(action.Officers);
    }

    [Fact]
    public void Former_owners_no_longer_own_it()
    {
        var action = AnAction.Any().OwnedBy(s_management);
        Assert.True(Actors.ActionOwner(s_management.Id).Owns(action));
        action.AssignTo(s_interventions, Stamps.On("2007-12-10", why: "Moved."), NameOf);
        Assert.False(Actors.ActionOwner(s_management.Id).Owns(action));
        Assert.True(Actors.ActionOwner(s_interventions.Id).Owns(action));
    }

    private static string NameOf(Guid id) => id == s_interventions.Id ? s_interventions.Name : id == s_management.Id ? s_management.Name : "another post";
}
