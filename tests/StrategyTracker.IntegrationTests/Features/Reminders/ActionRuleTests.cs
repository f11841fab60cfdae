using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>Of each rule about actions: when it starts, who hears, how it climbs, when it stops.</summary>
public sealed class ActionRuleTests
{
    [Fact]
    public async Task An_assignment_is_told_to_the_new_officer_until_they_accept()
    {
        await using var office = await Office.OpenAsync();
        var action = AnAction.That(of: office.Strategy);
        action.ChooseOfficer(office.Olu, null, Stamps.On("2008-01-10"));
        await office.Work.Database.SaveAsync(action);
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.ActionAssigned, "2008-01-09"), await office.WhoAsync(RuleCatalogue.ActionAssigned, "2008-01-10")));
        await office.ChangeAsync(action, a => a.AcceptAssignment(Stamps.On("2008-01-11", office.Olu.As())));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.ActionAssigned, "2008-01-11"));
    }

    [Fact]
    public async Task A_post_that_an_action_is_given_to_hears_and_the_one_that_loses_it_too()
    {
        await using var office = await Office.OpenAsync();
        var action = AnAction.That(of: office.Strategy).OwnedBy(office.Chief);
        await office.Work.Database.SaveAsync(action);
        await office.ChangeAsync(action, a => a.AssignTo(office.Manager, Stamps.On("2008-02-01", why: "Nearer to it."), _ => "Chief"));
        Assert.Equal(("Olu", "Ann"), (await office.WhoAsync(RuleCatalogue.ActionAssigned, "2008-02-01"), await office.WhoAsync(RuleCatalogue.ActionTakenAway, "2008-02-01")));
        Assert.Equal(("", ""), (await office.WhoAsync(RuleCatalogue.ActionAssigned, "2008-03-05"), await office.WhoAsync(RuleCatalogue.ActionTakenAway, "2008-03-05")));
    }

    [Fact]
    public async Task The_officer_who_loses_an_action_is_told_for_a_month()
    {
        await using var office = await Office.OpenAsync();
        var action = AnAction.That(of: office.Strategy);
        action.ChooseOfficer(office.Olu, null, Stamps.On("2008-01-10"));
        action.ChooseOfficer(office.Ann, "Olu", Stamps.On("2008-02-01", why: "She asked."));
        await office.Work.Database.SaveAsync(action);
        Assert.Equal("Olu", await office.WhoAsync(RuleCatalogue.ActionTakenAway, "2008-02-01"));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.ActionTakenAway, "2008-03-03"));
        await office.ChangeAsync(action, a => a.ChooseOfficer(office.Olu, "Ann", Stamps.On("2008-02-05", why: "Back to him.")));
        Assert.Equal("Ann", await office.WhoAsync(RuleCatalogue.ActionTakenAway, "2008-02-06"));
    }

    [Fact]
    public async Task A_date_that_comes_near_is_told_to_the_owner_until_it_is_closed()
    {
        var (office, action) = await Office.WithDueAsync("2008-03-01");
        await using var closing = office;
        Assert.Equal(("", "Olu", "Olu", ""), (await office.WhoAsync(RuleCatalogue.ActionComingDue, "2008-01-30"), await office.WhoAsync(RuleCatalogue.ActionComingDue, "2008-01-31"),
            await office.WhoAsync(RuleCatalogue.ActionComingDue, "2008-03-01"), await office.WhoAsync(RuleCatalogue.ActionComingDue, "2008-03-02")));
        var evidence = AnEvidence.Statement(office.Strategy.Id);
        await office.Work.Database.SaveAsync(evidence);
        await office.ChangeAsync(action, a => { a.Attach(evidence, null, Stamps.On("2008-02-10")); a.Close(Stamps.On("2008-02-10", why: "Done.")); });
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.ActionComingDue, "2008-02-15"));
    }

    [Fact]
    public async Task An_overdue_action_climbs_from_owner_to_director_to_area_lead_and_an_update_ends_it()
    {
        var (office, action) = await Office.WithDueAsync("2008-02-29");
        await using var closing = office;
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-02-29"), await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-03-01")));
        Assert.Equal(("Olu", "Olu; Ann (Director)"), (await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-03-13"), await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-03-14")));
        Assert.Equal("Olu; Ann (Director); Lea (AreaLead)", await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-04-02"));
        await office.ReportAsync(action, "2008-04-02");
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-04-08"), await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-04-09")));
    }

    [Fact]
    public async Task What_waits_on_a_partner_is_not_our_delay_and_its_late_reply_is_chased_until_it_comes()
    {
        await using var office = await Office.OpenAsync();
        var (partner, action) = (APartner.Named("Health"), AnAction.That(of: office.Strategy, control: Control.Joint).DueOn("2008-01-10").OwnedBy(office.Manager));
        action.DependOn(partner.Id, partner.Name, null, Stamps.On("2007-12-01"));
        action.Try("Wrote", action.Dependencies[0].Id, partner.Name, "2008-02-01".Day(), Stamps.On("2007-12-01"));
        await office.Work.Database.SaveAsync(partner, action);
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-01-11"));
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.PartnerReplyLate, "2008-01-31"), await office.WhoAsync(RuleCatalogue.PartnerReplyLate, "2008-02-01")));
        await office.ChangeAsync(action, a => a.RecordReply(a.Attempts[0].Id, "Yes.", PartnerState.Agreed, "Health", Stamps.On("2008-02-02")));
        Assert.Equal(("", ""), (await office.WhoAsync(RuleCatalogue.PartnerReplyLate, "2008-02-02"), await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-02-02")));
        // Until the reply the delay was the partner's: the owner has a week to act on it, and the ladder starts from the bottom.
        Assert.Equal(("", "Olu", "Olu", "Olu; Ann (Director)"), (await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-02-08"), await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-02-09"),
            await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-02-21"), await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-02-22")));
    }

    [Fact]
    public async Task Silence_is_told_after_the_strategys_own_interval_until_somebody_reports()
    {
        await using var office = await Office.OpenAsync(o => o.Strategy.ChooseIntervals(LocalIntervals.Default, Stamps.On("2007-11-01", why: "As they come.")));
        var action = AnAction.That(of: office.Strategy).OwnedBy(office.Manager);
        await office.Work.Database.SaveAsync(action);
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.ActionSilent, "2008-01-30"), await office.WhoAsync(RuleCatalogue.ActionSilent, "2008-01-31")));
        Assert.Equal("Olu; Ann (Director)", await office.WhoAsync(RuleCatalogue.ActionSilent, "2008-02-27"));
        await office.ReportAsync(action, "2008-02-27");
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.ActionSilent, "2008-02-28"));
    }

    [Fact]
    public async Task What_nobody_owns_is_the_area_leads_until_an_officer_is_chosen_and_reaches_no_director()
    {
        await using var office = await Office.OpenAsync();
        var action = AnAction.That(of: office.Strategy, owner: OwnerKind.Organisation);
        await office.Work.Database.SaveAsync(action);
        Assert.Equal(("", "Lea", "Lea"), (await office.WhoAsync(RuleCatalogue.ActionUnowned, "2007-10-31"), await office.WhoAsync(RuleCatalogue.ActionUnowned, "2007-11-01"), await office.WhoAsync(RuleCatalogue.ActionUnowned, "2008-06-01")));
        await office.ChangeAsync(action, a => a.ChooseOfficer(office.Olu, null, Stamps.On("2008-01-10")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.ActionUnowned, "2008-01-10"));
    }

    [Fact]
    public async Task Joint_owners_without_a_lead_hear_with_their_director_until_one_leads()
    {
        await using var office = await Office.OpenAsync();
        var (other, pia) = (APost.Named("Other"), APerson.Named("Pia", Role.ActionOwner));
        other.ReportTo(office.Chief, Stamps.AtPublication);
        other.Appoint(pia, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        var action = AnAction.That(of: office.Strategy).OwnedBy(office.Manager, other);
        await office.Work.Database.SaveAsync(pia, other, action);
        Assert.Equal("Olu; Pia; Ann (Director)", await office.WhoAsync(RuleCatalogue.ActionNoLead, "2007-11-01"));
        await office.ChangeAsync(action, a => a.ChooseLead(other.Id, Stamps.On("2008-01-10"), _ => "Other"));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.ActionNoLead, "2008-01-10"));
    }

    [Fact]
    public async Task A_fixed_deadline_that_passed_with_nobody_answering_for_it_goes_to_area_lead_and_board()
    {
        await using var office = await Office.OpenAsync();
        var action = AnAction.That(of: office.Strategy, owner: OwnerKind.Organisation, due: "2007-12-31");
        await office.Work.Database.SaveAsync(action);
        Assert.Equal(("", "Bo; Lea"), (await office.WhoAsync(RuleCatalogue.DeadlineWithoutOfficer, "2007-12-31"), await office.WhoAsync(RuleCatalogue.DeadlineWithoutOfficer, "2008-01-01")));
        await office.ChangeAsync(action, a => a.ChooseOfficer(office.Olu, null, Stamps.On("2008-01-02")));
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.DeadlineWithoutOfficer, "2008-01-02"), await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-01-02")));
    }

    [Fact]
    public async Task Ongoing_work_is_to_be_assured_on_its_day_and_climbs_until_it_is()
    {
        await using var office = await Office.OpenAsync();
        var action = AnAction.That(of: office.Strategy, deadline: DeadlineKind.Ongoing).OwnedBy(office.Manager);
        await office.Work.Database.SaveAsync(action);
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.NotAssured, "2008-04-30"), await office.WhoAsync(RuleCatalogue.NotAssured, "2008-05-01")));
        Assert.Equal("Olu; Ann (Director)", await office.WhoAsync(RuleCatalogue.NotAssured, "2008-06-03"));
        await office.ChangeAsync(action, a => a.Assure(AssuranceResult.Holding, "Seen.", Stamps.On("2008-06-03")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.NotAssured, "2008-06-03"));
    }

    [Fact]
    public async Task The_board_hears_of_the_assurance_of_what_it_owns_itself()
    {
        await using var office = await Office.WithAsync(o => AnAction.That(of: o.Strategy, deadline: DeadlineKind.Ongoing, owner: OwnerKind.Body));
        Assert.Equal("Bo", await office.WhoAsync(RuleCatalogue.NotAssured, "2008-05-01"));
    }

    [Fact]
    public async Task Recurring_work_asks_for_its_first_date_then_for_each_turn_and_again_when_one_is_missed()
    {
        await using var office = await Office.OpenAsync();
        var action = AnAction.That(of: office.Strategy, deadline: DeadlineKind.Recurring, every: 1, unit: IntervalUnit.Year, recurrence: "yearly").OwnedBy(office.Manager);
        await office.Work.Database.SaveAsync(action);
        Assert.Equal("Olu; Lea (AreaLead)", await office.WhoAsync(RuleCatalogue.NoFirstDate, "2007-11-01"));
        await office.ChangeAsync(action, a => a.Schedule("2008-02-29".Day(), null, null, Stamps.On("2007-12-01")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.NoFirstDate, "2007-12-01"));
        Assert.Equal(("", "Olu", "Olu", ""), (await office.WhoAsync(RuleCatalogue.OccurrenceDue, "2007-12-30"), await office.WhoAsync(RuleCatalogue.OccurrenceDue, "2007-12-31"),
            await office.WhoAsync(RuleCatalogue.OccurrenceDue, "2008-02-29"), await office.WhoAsync(RuleCatalogue.OccurrenceDue, "2008-03-01")));
        Assert.Equal(("", "Olu", "Olu; Ann (Director)"), (await office.WhoAsync(RuleCatalogue.OccurrenceMissed, "2008-02-29"), await office.WhoAsync(RuleCatalogue.OccurrenceMissed, "2008-03-01"), await office.WhoAsync(RuleCatalogue.OccurrenceMissed, "2008-03-14")));
        await office.ChangeAsync(action, a => a.CompleteOccurrence(a.Occurrences[0].Id, "Fair.", Stamps.On("2008-03-14")));
        Assert.Equal(("", ""), (await office.WhoAsync(RuleCatalogue.OccurrenceMissed, "2008-03-14"), await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-03-14")));
    }

    [Fact]
    public async Task A_decision_put_off_comes_up_on_its_day_until_it_is_taken()
    {
        await using var office = await Office.OpenAsync();
        var action = AnAction.That(of: office.Strategy, level: CommitmentLevel.Consider).OwnedBy(office.Manager);
        action.Decide("Shall we?", DecisionOutcome.Defer, "No money.", "2008-06-01".Day(), Stamps.On("2008-01-12"));
        await office.Work.Database.SaveAsync(action);
        Assert.Equal(("", "Olu", "Olu; Ann (Director)"), (await office.WhoAsync(RuleCatalogue.DecisionToRevisit, "2008-05-31"), await office.WhoAsync(RuleCatalogue.DecisionToRevisit, "2008-06-01"), await office.WhoAsync(RuleCatalogue.DecisionToRevisit, "2008-06-13")));
        await office.ChangeAsync(action, a => a.Decide("Shall we?", DecisionOutcome.Adopt, "Yes.", null, Stamps.On("2008-06-13")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.DecisionToRevisit, "2008-06-13"));
    }

    [Fact]
    public async Task An_update_waits_five_days_for_the_director_and_fourteen_for_the_checker_until_it_is_signed_off()
    {
        await using var office = await Office.OpenAsync();
        var (checking, cher) = (APost.Named("Checker"), APerson.Named("Cher", Role.ActionOwner));
        checking.Appoint(cher, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        var action = AnAction.That(of: office.Strategy).OwnedBy(office.Manager);
        action.AddOwner(checking, OwnerPart.Checker, Stamps.AtPublication);
        await office.Work.Database.SaveAsync(cher, checking, action);
        await office.ReportAsync(action, "2008-02-01", office.Olu);
        Assert.Equal(("", "Ann"), (await office.WhoAsync(RuleCatalogue.SignOffWaiting, "2008-02-05"), await office.WhoAsync(RuleCatalogue.SignOffWaiting, "2008-02-06")));
        Assert.Equal(("", "Cher"), (await office.WhoAsync(RuleCatalogue.CheckWaiting, "2008-02-14"), await office.WhoAsync(RuleCatalogue.CheckWaiting, "2008-02-15")));
        await office.ActAsync(async db => (await db.LoadActionAsync(action.Id, null, default), await db.ProgressUpdates.SingleAsync()), l => l.Item1.SignOff(l.Item2, Stamps.On("2008-02-15")));
        Assert.Equal(("", ""), (await office.WhoAsync(RuleCatalogue.SignOffWaiting, "2008-02-15"), await office.WhoAsync(RuleCatalogue.CheckWaiting, "2008-02-15")));
    }

    [Fact]
    public async Task A_blank_framework_step_is_the_area_leads_until_it_is_filled()
    {
        await using var office = await Office.OpenAsync(o => o.Strategy.AddStep(1, "1", "Launch", StepValue.NotRecorded, null));
        Assert.Equal(("", "Lea"), (await office.WhoAsync(RuleCatalogue.FrameworkStepBlank, "2007-10-31"), await office.WhoAsync(RuleCatalogue.FrameworkStepBlank, "2007-11-01")));
        await office.ActAsync(db => db.FrameworkSteps.SingleAsync(), s => s.Fill(new StepValue("March 2008"), Stamps.On("2008-01-10")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.FrameworkStepBlank, "2008-01-10"));
    }

    [Fact]
    public async Task A_vacant_post_that_holds_actions_is_told_to_its_director_and_administrators_until_it_is_filled()
    {
        await using var office = await Office.WithAsync(o => AnAction.That(of: o.Strategy).OwnedBy(o.Manager));
        await office.ActAsync(db => db.LoadPostAsync(office.Manager.Id, null, default), p => p.EndHolding(p.Holdings.Single().Id, "Olu", "2008-02-10".Day(), Stamps.On("2008-02-01")));
        Assert.Equal(("", "Ada; Ann"), (await office.WhoAsync(RuleCatalogue.PostVacant, "2008-02-10"), await office.WhoAsync(RuleCatalogue.PostVacant, "2008-02-11")));
        await office.ActAsync(db => db.LoadPostAsync(office.Manager.Id, null, default), p => p.Appoint(office.Bo, "2008-02-20".Day(), null, false, false, null, Stamps.On("2008-02-20")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.PostVacant, "2008-02-20"));
    }

    [Fact]
    public async Task A_date_moved_by_another_is_told_to_the_owner_and_the_first_date_is_no_change()
    {
        var (office, action) = await Office.WithDueAsync("2008-06-01");
        await using var closing = office;
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.TargetChanged, "2007-11-02"));
        await office.ChangeAsync(action, a => a.MoveTargetDate("2008-09-01".Day(), Stamps.On("2008-02-01", office.Ann.As(), "More time.")));
        Assert.Equal(("Olu", ""), (await office.WhoAsync(RuleCatalogue.TargetChanged, "2008-02-01"), await office.WhoAsync(RuleCatalogue.TargetChanged, "2008-03-05")));
        await office.ChangeAsync(action, a => a.MoveTargetDate("2008-10-01".Day(), Stamps.On("2008-02-02", office.Olu.As(), "And more.")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.TargetChanged, "2008-02-02"));
    }
}
