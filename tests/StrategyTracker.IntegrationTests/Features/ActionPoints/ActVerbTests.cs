using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ActionPoints;

/// <summary>What each act does and refuses, beyond what holds for all of them.</summary>
public sealed class ActVerbTests : IAsyncLifetime
{
    private static readonly Actor Director = Actors.Director().Named("Dee Director");
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = await Workplace.OpenAsync();
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private async Task<string> RefusalAsync(Func<Task> act) => (await Workplace.RefusedAsync(act)).Message;

    // Ownership

    [Fact]
    public async Task Giving_an_action_away_ends_the_first_owner_and_needs_a_reason()
    {
        var scene = await Scene.SetAsync(_work);
        var assign = _work.Get<AssignAction>();

        Assert.Contains("Say why", await RefusalAsync(() => assign.RunAsync(scene.Id, null, scene.Other.Id, null, Entering.Now, Director)), StringComparison.Ordinal);
        Assert.Contains("Choose a post", await RefusalAsync(() => assign.RunAsync(scene.Id, null, null, null, Because.How, Director)), StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => assign.RunAsync(scene.Id, null, Guid.NewGuid(), null, Because.How, Director));
        await Assert.ThrowsAsync<NotFound>(() => assign.RunAsync(scene.Id, null, scene.Other.Id, Guid.NewGuid(), Because.How, Director));
        Assert.Equal(scene.Owner.Id, (await scene.NowAsync()).Owners.Single(o => o.To is null).PostId);

        await assign.RunAsync(scene.Id, null, scene.Other.Id, scene.Officer.Id, Because.How, Director);

        var now = await scene.NowAsync();
        Assert.Equal(("2008-01-15".Day(), scene.Other.Id), (now.Owners.Single(o => o.PostId == scene.Owner.Id).To!.Value, now.Owners.Single(o => o.To is null).PostId));
        Assert.Equal(scene.Officer.Id, now.OfficerId);
        var row = (await scene.HistoryAsync()).Single(h => h.What == "owner" && h.From is not null);
        Assert.Equal((scene.Owner.Name, scene.Other.Name, Because.Why), (row.From, row.To, row.Why));
    }

    [Fact]
    public async Task A_disabled_person_is_not_made_officer_and_the_post_is_not_given_either()
    {
        var scene = await Scene.SetAsync(_work, before: s => s.Officer.Disable(Stamps.On("2008-01-02")));

        Assert.Contains("disabled", await RefusalAsync(() => _work.Get<AssignAction>().RunAsync(scene.Id, null, scene.Other.Id, scene.Officer.Id, Because.How, Director)), StringComparison.Ordinal);

        var now = await scene.NowAsync();
        Assert.Equal((null, scene.Owner.Id), (now.OfficerId, now.Owners.Single(o => o.To is null).PostId));
    }

    [Fact]
    public async Task Only_the_officer_accepts_and_once()
    {
        var scene = await Scene.SetAsync(_work, before: s => s.Action.ChooseOfficer(s.Officer, null, Stamps.On("2008-01-02")));
        var (accept, officer) = (_work.Get<AcceptAssignment>(), scene.Officer.As(scene.Owner.Id));

        Assert.Contains("not been given to you", await RefusalAsync(() => accept.RunAsync(scene.Id, null, Actors.ActionOwner(scene.Owner.Id))), StringComparison.Ordinal);
        await accept.RunAsync(scene.Id, null, officer);
        await accept.RunAsync(scene.Id, null, officer);

        Assert.Equal("2008-01-15".Day(), (await scene.NowAsync()).Officers.Single().AcceptedOn);
        Assert.Single(await scene.HistoryAsync(), h => h.What == "assignment accepted");
    }

    [Fact]
    public async Task The_checker_signs_off_what_the_doer_reported_and_never_their_own()
    {
        var scene = await Scene.SetAsync(_work, before: s => s.Action.AddOwner(s.Other, OwnerPart.Checker, Stamps.AtPublication));
        var (doer, checker) = (scene.Someone(Domain.People.Role.ActionOwner), Actors.ActionOwner(scene.Other.Id));
        foreach (var author in new[] { doer, checker }) { await _work.Get<ReportProgress>().RunAsync(scene.Id, null, new UpdateText("Raised at the meeting.", null, Confidence.High, null), false, Entering.Now, author); }
        var updates = await _work.AskAsync(db => db.ProgressUpdates.Where(u => u.ActionPointId == scene.Id).ToListAsync());
        var sign = _work.Get<SignOffUpdate>();

        Assert.Contains("cannot sign this update off", await RefusalAsync(() => sign.RunAsync(scene.Id, null, updates.Single(u => u.AuthorId == checker.PersonId).Id, doer)), StringComparison.Ordinal);
        Assert.Contains("You wrote this update", await RefusalAsync(() => sign.RunAsync(scene.Id, null, updates.Single(u => u.AuthorId == checker.PersonId).Id, checker)), StringComparison.Ordinal);
        await sign.RunAsync(scene.Id, null, updates.Single(u => u.AuthorId == doer.PersonId).Id, checker);

        Assert.Equal(checker.Name, (await _work.AskAsync(db => db.ProgressUpdates.SingleAsync(u => u.AuthorId == doer.PersonId))).SignedOffBy);
    }

    [Fact]
    public async Task One_of_the_joint_owners_leads()
    {
        var scene = await Scene.SetAsync(_work, before: s => s.Action.AddOwner(s.Other, OwnerPart.CoOwner, Stamps.AtPublication));
        var lead = _work.Get<ChooseLead>();

        await lead.RunAsync(scene.Id, null, scene.Owner.Id, Because.How, Director);
        await lead.RunAsync(scene.Id, null, scene.Other.Id, Because.How, Director);

        Assert.Equal(scene.Other.Id, (await scene.NowAsync()).Owners.Single(o => o.IsLead).PostId);
        Assert.True((await scene.NowAsync()).HasLead);
        Assert.Contains("not an owner", await RefusalAsync(() => lead.RunAsync(scene.Id, null, Guid.NewGuid(), Because.How, Director)), StringComparison.Ordinal);
    }

    // Dates

    [Fact]
    public async Task A_target_date_moves_with_a_reason_and_none_is_overwritten()
    {
        var scene = await Scene.SetAsync(_work);
        var move = _work.Get<MoveTargetDate>();

        Assert.Contains("Say why", await RefusalAsync(() => move.RunAsync(scene.Id, null, "2008-03-31".Day(), Entering.Now, Director)), StringComparison.Ordinal);
        Assert.Contains("before the strategy was published", await RefusalAsync(() => move.RunAsync(scene.Id, null, "2007-10-31".Day(), Because.How, Director)), StringComparison.Ordinal);
        Assert.Contains("check the year", await RefusalAsync(() => move.RunAsync(scene.Id, null, "2088-03-31".Day(), Because.How, Director)), StringComparison.Ordinal);
        await move.RunAsync(scene.Id, null, "2008-03-31".Day(), Because.How, Director);
        await move.RunAsync(scene.Id, null, "2008-06-30".Day(), Because.How, Director);

        var now = await scene.NowAsync();
        Assert.Equal(("2008-06-30".Day(), "2008-03-31".Day(), 2), (now.TargetDate!.Value, now.FirstAgreedDate!.Value, now.TargetDates.Count));
        Assert.Equal([(null as string, "31 March 2008"), ("31 March 2008", "30 June 2008")], (await scene.HistoryAsync()).Where(h => h.What == "target date").Select(h => (h.From == "no date" ? null : h.From, h.To!)));
    }

    [Fact]
    public async Task A_proposed_date_counts_once_a_director_agrees()
    {
        var scene = await Scene.SetAsync(_work);
        var (propose, answer) = (_work.Get<ProposeTargetDate>(), _work.Get<AnswerProposedDate>());
        await propose.RunAsync(scene.Id, null, "2008-05-31".Day(), Because.How, Actors.ActionOwner(scene.Owner.Id).Named("Olive Owner"));
        var first = (await scene.NowAsync()).TargetDates.Single().Id;

        Assert.Null((await scene.NowAsync()).TargetDate);
        Assert.Contains("Olive Owner has already proposed 31 May 2008", await RefusalAsync(() => propose.RunAsync(scene.Id, null, "2008-06-30".Day(), Because.How, Director)), StringComparison.Ordinal);
        Assert.Contains("Say why", await RefusalAsync(() => answer.RunAsync(scene.Id, null, first, agree: false, Entering.Now, Director)), StringComparison.Ordinal);
        await answer.RunAsync(scene.Id, null, first, agree: false, Because.How, Director);
        await answer.RunAsync(scene.Id, null, first, agree: true, Because.How, Director);
        Assert.Equal((null, TargetDateState.Declined), ((await scene.NowAsync()).TargetDate, (await scene.NowAsync()).TargetDates.Single().State));

        await propose.RunAsync(scene.Id, null, "2008-06-30".Day(), Because.How, Actors.ActionOwner(scene.Owner.Id));
        await answer.RunAsync(scene.Id, null, (await scene.NowAsync()).TargetDates.Single(t => t.State == TargetDateState.Proposed).Id, agree: true, Entering.Now, Director);
        Assert.Equal("2008-06-30".Day(), (await scene.NowAsync()).TargetDate);
        await Assert.ThrowsAsync<NotFound>(() => answer.RunAsync(scene.Id, null, Guid.NewGuid(), true, Because.How, Director));
    }

    // Partners

    [Fact]
    public async Task An_action_waits_on_its_partner_until_the_reply()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, control: Control.Influence, due: "2008-01-10"));
        await _work.Get<DependOnPartner>().RunAsync(scene.Id, null, scene.Partner.Id, "Rooms", Director);
        await _work.Get<DependOnPartner>().RunAsync(scene.Id, null, scene.Partner.Id, "Rooms", Director);
        var dependency = (await scene.NowAsync()).Dependencies.Single().Id;
        Assert.True((await scene.NowAsync()).IsOverdueOn("2008-01-15"));

        await _work.Get<LogAttempt>().RunAsync(scene.Id, null, "Asked for rooms.", dependency, "2008-02-15".Day(), new Entering("2008-01-14".Day()), Director);
        var waiting = await scene.NowAsync();
        Assert.Equal((true, "2008-02-15".Day(), false), (waiting.IsWaitingOnPartner, waiting.PartnerReplyDue!.Value, waiting.IsOverdueOn("2008-01-15")));

        _work.Clock.AdvanceDays(3);
        await _work.Get<LogReply>().RunAsync(scene.Id, null, waiting.Attempts.Single().Id, "They will not.", PartnerState.Declined, Entering.Now, Director);
        var answered = await scene.NowAsync();
        Assert.Equal((false, null, PartnerState.Declined, true), (answered.IsWaitingOnPartner, answered.PartnerReplyDue, answered.Dependencies.Single().State, answered.IsOverdueOn("2008-01-18")));
        Assert.True(answered.Stood("2008-01-16")!.IsWaitingOnPartner);
        Assert.Contains((await scene.HistoryAsync()), h => h.What == "reply" && h.To == $"{scene.Partner.Name}: They will not.");

        await _work.Get<CloseAction>().RunAsync(scene.Id, null, Because.How, Director);
        Assert.True((await scene.NowAsync()).IsClosed);
    }

    [Fact]
    public async Task What_cannot_be_about_a_partner_is_refused()
    {
        var (scene, elsewhere) = (await Scene.SetAsync(_work), await Scene.SetAsync(_work, before: s => s.Action.DependOn(s.Partner.Id, s.Partner.Name, null, Stamps.On("2007-12-01"))));
        var (attempt, reply) = (_work.Get<LogAttempt>(), _work.Get<LogReply>());

        await Assert.ThrowsAsync<NotFound>(() => _work.Get<DependOnPartner>().RunAsync(scene.Id, null, Guid.NewGuid(), null, Director));
        await Assert.ThrowsAsync<NotFound>(() => attempt.RunAsync(scene.Id, null, "Asked.", Guid.NewGuid(), null, Entering.Now, Director));
        await Assert.ThrowsAsync<NotFound>(() => attempt.RunAsync(scene.Id, null, "Asked.", elsewhere.Action.Dependencies[0].Id, null, Entering.Now, Director));
        await Assert.ThrowsAsync<NotFound>(() => _work.Get<MarkPartnerDelivered>().RunAsync(scene.Id, null, elsewhere.Action.Dependencies[0].Id, Entering.Now, Director));
        Assert.Contains("cannot be due on 1 January 2008", await RefusalAsync(() => attempt.RunAsync(scene.Id, null, "Asked.", null, "2008-01-01".Day(), Entering.Now, Director)), StringComparison.Ordinal);
        Assert.Contains("missing", await RefusalAsync(() => attempt.RunAsync(scene.Id, null, " ", null, null, Entering.Now, Director)), StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => reply.RunAsync(scene.Id, null, Guid.NewGuid(), "Yes.", null, Entering.Now, Director));
        Assert.Empty((await scene.NowAsync()).Attempts);

        await attempt.RunAsync(scene.Id, null, "Asked.", null, null, Entering.Now, Director);
        var id = (await scene.NowAsync()).Attempts.Single().Id;
        Assert.Contains("cannot come before", await RefusalAsync(() => reply.RunAsync(scene.Id, null, id, "Yes.", null, new Entering("2008-01-14".Day()), Director)), StringComparison.Ordinal);
        await reply.RunAsync(scene.Id, null, id, "Yes.", null, Entering.Now, Director);
        Assert.Contains("has its reply already", await RefusalAsync(() => reply.RunAsync(scene.Id, null, id, "No.", null, Entering.Now, Director)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_delivers_once()
    {
        var scene = await Scene.SetAsync(_work, before: s => s.Action.DependOn(s.Partner.Id, s.Partner.Name, null, Stamps.On("2007-12-01")));
        var (deliver, dependency) = (_work.Get<MarkPartnerDelivered>(), scene.Action.Dependencies[0].Id);

        await deliver.RunAsync(scene.Id, null, dependency, Because.How, Director);
        await deliver.RunAsync(scene.Id, null, dependency, Because.How, Director);

        Assert.Equal(PartnerState.Delivered, (await scene.NowAsync()).Dependencies.Single().State);
        Assert.Single(await scene.HistoryAsync(), h => h.What == "partner result" && h.To == $"{scene.Partner.Name}: delivered");
    }

    // Recurring and ongoing

    [Fact]
    public async Task An_occurrence_that_is_done_makes_the_next()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, deadline: DeadlineKind.Recurring, every: 1, unit: IntervalUnit.Month, recurrence: "monthly"));
        var (schedule, done) = (_work.Get<ScheduleOccurrences>(), _work.Get<CompleteOccurrence>());
        await schedule.RunAsync(scene.Id, null, "2008-01-10".Day(), null, null, Entering.Now, Director);
        Assert.Contains("has its first date already", await RefusalAsync(() => schedule.RunAsync(scene.Id, null, "2008-02-10".Day(), null, null, Entering.Now, Director)), StringComparison.Ordinal);
        var first = (await scene.NowAsync()).Occurrences.Single().Id;

        Assert.Contains("Say what was done", await RefusalAsync(() => done.RunAsync(scene.Id, null, first, " ", Entering.Now, Director)), StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => done.RunAsync(scene.Id, null, Guid.NewGuid(), "Done.", Entering.Now, Director));
        await done.RunAsync(scene.Id, null, first, "Done.", Entering.Now, Director);
        await done.RunAsync(scene.Id, null, first, "Done again.", Entering.Now, Director);

        var now = await scene.NowAsync();
        Assert.Equal("2008-02-10".Day(), now.NextDue);
        Assert.Equal([("2008-01-10".Day(), true), ("2008-02-10".Day(), false)], now.Occurrences.OrderBy(o => o.DueOn).Select(o => (o.DueOn, o.IsDone)));
        Assert.Contains("never complete", await RefusalAsync(() => _work.Get<CloseAction>().RunAsync(scene.Id, null, Because.How, Director)), StringComparison.Ordinal);
        Assert.Contains("recurring work", await RefusalAsync(() => _work.Get<MoveTargetDate>().RunAsync(scene.Id, null, "2008-03-01".Day(), Because.How, Director)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_without_an_interval_of_its_own_needs_one_chosen()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, deadline: DeadlineKind.Recurring, recurrence: "routine"));
        var schedule = _work.Get<ScheduleOccurrences>();

        Assert.Contains("choose one", await RefusalAsync(() => schedule.RunAsync(scene.Id, null, "2008-02-01".Day(), null, null, Entering.Now, Director)), StringComparison.Ordinal);
        Assert.Contains("before the strategy was published", await RefusalAsync(() => schedule.RunAsync(scene.Id, null, "2007-02-01".Day(), 3, IntervalUnit.Month, Entering.Now, Director)), StringComparison.Ordinal);
        await schedule.RunAsync(scene.Id, null, "2008-02-01".Day(), 3, IntervalUnit.Month, Entering.Now, Director);

        var now = await scene.NowAsync();
        Assert.Equal((true, 3, "2008-02-01".Day()), (now.IsIntervalLocal, now.Every!.Value, now.NextDue!.Value));
    }

    [Fact]
    public async Task Ongoing_work_is_assured_and_never_dated()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, deadline: DeadlineKind.Ongoing));
        var (assure, every) = (_work.Get<RecordAssurance>(), _work.Get<ChangeAssuranceInterval>());

        await assure.RunAsync(scene.Id, null, AssuranceResult.Slipping, "Missed twice.", Entering.Now, Director);
        await every.RunAsync(scene.Id, null, 3, Director);

        var now = await scene.NowAsync();
        Assert.Equal((AssuranceResult.Slipping, "2008-01-15".Day(), "2008-04-15".Day()), (now.LastAssurance!.Value, now.AssuredOn!.Value, now.AssuranceDue!.Value));
        Assert.Contains("Say what shows", await RefusalAsync(() => assure.RunAsync(scene.Id, null, AssuranceResult.Holding, "", Entering.Now, Director)), StringComparison.Ordinal);
        Assert.Contains("1 to 60 months", await RefusalAsync(() => every.RunAsync(scene.Id, null, 0, Director)), StringComparison.Ordinal);
        Assert.Contains("ongoing work", await RefusalAsync(() => _work.Get<MoveTargetDate>().RunAsync(scene.Id, null, "2008-03-01".Day(), Because.How, Director)), StringComparison.Ordinal);
    }

    // Teams

    [Fact]
    public async Task An_action_fans_out_to_teams_once_each()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, appliesPer: AppliesPer.Team));
        var fan = _work.Get<FanOutAction>();

        Assert.Contains("at least one team", await RefusalAsync(() => fan.RunAsync(scene.Id, null, [], Director)), StringComparison.Ordinal);
        await fan.RunAsync(scene.Id, null, [scene.Team.Id], Director);
        await fan.RunAsync(scene.Id, null, [scene.Team.Id, scene.OtherTeam.Id], Director);

        Assert.Equal(2, (await scene.NowAsync()).TeamInstances.Count);
        Assert.Equal(2, (await scene.HistoryAsync()).Count(h => h.What == "team"));
        var flat = await Scene.SetAsync(_work);
        Assert.Contains("not worked team by team", await RefusalAsync(() => fan.RunAsync(flat.Id, null, [flat.Team.Id], Director)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_manager_updates_the_own_team_only()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, appliesPer: AppliesPer.Team), s => s.Action.FanOutTo([s.Team, s.OtherTeam], Stamps.On("2007-12-01")));
        var (update, manager) = (_work.Get<UpdateTeamInstance>(), Actors.TeamManager(scene.Team.Id));

        await update.RunAsync(scene.Id, null, scene.Team.Id, ActionState.Closed, "All trained.", Entering.Now, manager);
        Assert.Contains("cannot", await RefusalAsync(() => update.RunAsync(scene.Id, null, scene.OtherTeam.Id, ActionState.Closed, null, Entering.Now, manager)), StringComparison.Ordinal);
        await update.RunAsync(scene.Id, null, scene.OtherTeam.Id, ActionState.InHand, null, Entering.Now, Actors.ActionOwner(scene.Owner.Id));

        var now = await scene.NowAsync();
        Assert.Equal((ActionState.Closed, ActionState.InHand), (now.TeamInstances.Single(t => t.TeamId == scene.Team.Id).State, now.TeamInstances.Single(t => t.TeamId == scene.OtherTeam.Id).State));
        await Assert.ThrowsAsync<NotFound>(() => update.RunAsync(scene.Id, null, Guid.NewGuid(), ActionState.InHand, null, Entering.Now, Director));
    }

    // Closing

    [Fact]
    public async Task Closing_needs_what_the_wording_demands_and_a_reason()
    {
        var scene = await Scene.SetAsync(_work);
        var close = _work.Get<CloseAction>();

        Assert.Contains("There is no evidence yet", await RefusalAsync(() => close.RunAsync(scene.Id, null, Because.How, Director)), StringComparison.Ordinal);
        await _work.Get<AddEvidence>().RunAsync(scene.Id, null, new NewEvidence("Seen", EvidenceKind.Statement, null) { Note = "There." }, Entering.Now, Director);
        Assert.Contains("Say why", await RefusalAsync(() => close.RunAsync(scene.Id, null, Entering.Now, Director)), StringComparison.Ordinal);
        await close.RunAsync(scene.Id, null, Because.How, Director);
        await close.RunAsync(scene.Id, null, Because.How, Director);

        Assert.Equal((Ending.Done, "2008-01-15".Day()), ((await scene.NowAsync()).Ending!.Value, (await scene.NowAsync()).ClosedOn!.Value));
        Assert.Single(await scene.HistoryAsync(), h => h.What == "closed");
        Assert.Contains("Say why", await RefusalAsync(() => _work.Get<ReopenAction>().RunAsync(scene.Id, null, Entering.Now, Director)), StringComparison.Ordinal);
        await _work.Get<ReopenAction>().RunAsync(scene.Id, null, Because.How, Director);
        Assert.False((await scene.NowAsync()).IsClosed);
    }

    [Fact]
    public async Task Looking_into_something_takes_a_report_and_a_decision()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, level: CommitmentLevel.Investigate));
        var decide = _work.Get<RecordDecision>();

        Assert.Contains("taken up again", await RefusalAsync(() => decide.RunAsync(scene.Id, null, "Whether", DecisionOutcome.Defer, "Not yet.", null, Entering.Now, Director)), StringComparison.Ordinal);
        Assert.Contains("Say why", await RefusalAsync(() => decide.RunAsync(scene.Id, null, "Whether", DecisionOutcome.Adopt, " ", null, Entering.Now, Director)), StringComparison.Ordinal);
        await decide.RunAsync(scene.Id, null, "Whether", DecisionOutcome.DoNotAdopt, "Too dear.", null, Entering.Now, Director);
        Assert.False((await scene.NowAsync()).IsClosed);
        await _work.Get<AddEvidence>().RunAsync(scene.Id, null, new NewEvidence("The report", EvidenceKind.Report, null) { Address = "https://example.org/r" }, Entering.Now, Director);
        await _work.Get<CloseAction>().RunAsync(scene.Id, null, Because.How, Director);

        Assert.Equal(Ending.DecidedAgainst, (await scene.NowAsync()).Ending);
    }

    [Fact]
    public async Task A_heading_closes_with_the_last_action_beneath_it_and_opens_with_the_first()
    {
        var strategy = AStrategy.With();
        var heading = AnAction.That(of: strategy, isHeading: true);
        var children = Enumerable.Range(2, 2).Select(i => AnAction.That(of: strategy, order: i).Under(heading)).ToList();
        var evidence = AnEvidence.Statement(strategy.Id);
        children.ForEach(c => c.Attach(evidence, null, Stamps.On("2007-12-01")));
        await _work.Database.SaveAsync([strategy, evidence, heading, .. children]);
        async Task<ActionState> StateAsync() => await _work.AskAsync(db => db.ActionPoints.Where(a => a.Id == heading.Id).Select(a => a.State).SingleAsync());

        await _work.Get<CloseAction>().RunAsync(children[0].Id, null, Because.How, Director);
        Assert.Equal(ActionState.InHand, await StateAsync());
        await _work.Get<CloseAction>().RunAsync(children[1].Id, null, Because.How, Director);
        Assert.Equal(ActionState.Closed, await StateAsync());
        await _work.Get<ReopenAction>().RunAsync(children[0].Id, null, Because.How, Director);
        Assert.Equal(ActionState.InHand, await StateAsync());

        Assert.Contains("heading", await RefusalAsync(() => _work.Get<MoveTargetDate>().RunAsync(heading.Id, null, "2008-03-01".Day(), Because.How, Director)), StringComparison.Ordinal);
        Assert.Contains((await _work.HistoryAsync(heading.Id)), h => h is { What: "state", To: "closed (worked out)", ByName: "Dee Director" });
    }

    // What the page offers

    [Fact]
    public async Task The_page_offers_an_owner_what_an_owner_may_do()
    {
        var scene = await Scene.SetAsync(_work);
        var story = _work.Get<ActionStoryQuery>();

        Assert.Equal(["propose", "report", "evidence", "close"], PossibleActs.Of((await story.GetAsync(scene.Action.Ref, Actors.ActionOwner(scene.Owner.Id)))!).Select(a => a.Key));
        Assert.Empty(PossibleActs.Of((await story.GetAsync(scene.Action.Ref, Actors.Auditor()))!));
        Assert.Null(await story.GetAsync("no such action", Director));
    }
}
