using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.EqualityDuty;

public sealed class DutyVerbTests : IAsyncLifetime
{
    private static readonly GoalChoice s_choice = new(new GoalFacts { Title = "Women wait no longer than men", Target = "Same days" }, [], [], []);

    private DutyScene _scene = null!;

    public async Task InitializeAsync() => _scene = await DutyScene.SetAsync();
    public async Task DisposeAsync() => await _scene.DisposeAsync();

    private T Get<T>() where T : notnull => _scene.Get<T>();
    private static async Task<string> RefusalAsync(Func<Task> act) => (await Workplace.RefusedAsync(act)).Message;
    private Task<GoalView> SeeAsync(Guid id) => Get<GoalQuery>().GetAsync(id, Actors.Auditor());
    private Task<DutyStanding> StandAsync(string day = "2008-01-15") => Get<DutyStandingQuery>().GetAsync(_scene.Area.Id, day.Day());

    public static TheoryData<string> Names => [.. Verbs.Keys];

    /// <summary>Every verb on what the scene holds: who may (beside those, nobody) and the row it leaves.</summary>
    private static readonly Dictionary<string, (Func<DutyScene, Guid?, Actor, Task> Run, Role[] May, Func<DutyScene, Guid> Subject, string Leaves)> Verbs = new()
    {
        ["regime"] = ((s, seen, by) => s.Get<SayWhichDutyApplies>().RunAsync(s.Area.Id, seen, new DutyApplies(s.Regime.Id, "2009-01-01".Day(), null, null), by), [Role.Administrator, Role.AreaLead], s => s.Area.Id, "equality duty"),
        ["change a goal"] = ((s, seen, by) => s.Get<ChangeGoal>().RunAsync(s.Goal.Id, seen, s_choice, by), [Role.Director, Role.AreaLead], s => s.Goal.Id, "goal changed"),
        ["drop a goal"] = ((s, seen, by) => s.Get<DropGoal>().RunAsync(s.Goal.Id, seen, "The class closed.", by), [Role.Director, Role.AreaLead], s => s.Goal.Id, "review"),
        ["report on a goal"] = ((s, seen, by) => s.Get<ReportOnGoal>().RunAsync(s.Goal.Id, seen, "A class began.", null, null, by), [Role.Director, Role.AreaLead], s => s.Goal.Id, "goal reported on"),
        ["look at a goal"] = ((s, seen, by) => s.Get<LookAtGoal>().RunAsync(s.Goal.Id, seen, GoalVerdict.CarriedOver, null, null, by), [Role.Director, Role.AreaLead], s => s.Goal.Id, "review"),
    };

    [Theory, MemberData(nameof(Names))]
    public async Task Who_may_leaves_a_row_who_may_not_is_told_and_a_stale_page_is_refused(string name)
    {
        var (run, may, subject, leaves) = Verbs[name];
        var id = subject(_scene);
        foreach (var role in Enum.GetValues<Role>().Except(may)) { Assert.Contains("cannot", await RefusalAsync(() => run(_scene, null, Actors.In(role))), StringComparison.Ordinal); }
        await Assert.ThrowsAsync<StaleEdit>(() => run(_scene, Guid.CreateVersion7(), Actors.In(may[0])));
        var before = (await _scene.Work.HistoryAsync(id)).Count;

        await run(_scene, id == _scene.Area.Id ? _scene.Area.Version : _scene.Goal.Version, Actors.In(may[^1]));

        var history = await _scene.Work.HistoryAsync(id);
        Assert.Equal((before + 1, leaves), (history.Count, history[^1].What));
    }

    [Fact]
    public async Task A_goal_is_chosen_for_the_cycle_under_way_with_what_it_is_tied_to()
    {
        var choice = s_choice with { Aims = [_scene.Aim.Id], Actions = [_scene.Action.Id], Facts = s_choice.Facts with { OwnerPostId = _scene.Post.Id } };

        var goal = await SeeAsync(await Get<ChooseGoal>().RunAsync(_scene.Area.Id, choice, Actors.Director()));

        Assert.Equal(("G2", _scene.Post.Name, DutyScene.Holder, false), (goal.Ref, goal.OwnerPost!.Name, goal.Holder, goal.MayReport));
        Assert.Equal((_scene.Aim.Summary, _scene.Action.Ref), (Assert.Single(goal.Aims).Name, Assert.Single(goal.Actions).Ref));
        Assert.Equal(2, (await StandAsync()).Figures.Goals);
        Assert.Equal(["G1", "G2"], (await Get<DutyListsQuery>().GoalsAsync(_scene.Cycle.Id, Actors.Auditor())).Select(g => g.Ref));
    }

    [Fact]
    public async Task A_goal_is_not_tied_to_another_areas_actions_and_needs_its_words()
    {
        var foreign = AnAction.That(of: AStrategy.With());

        await Assert.ThrowsAsync<NotFound>(() => Get<ChooseGoal>().RunAsync(_scene.Area.Id, s_choice with { Actions = [foreign.Id] }, Actors.Director()));
        Assert.Equal("The goal is missing.", await RefusalAsync(() => Get<ChooseGoal>().RunAsync(_scene.Area.Id, s_choice with { Facts = new GoalFacts() }, Actors.Director())));
        Assert.Contains("a director or the area lead can", await RefusalAsync(() => Get<ChooseGoal>().RunAsync(_scene.Area.Id, s_choice, Actors.BoardMember())), StringComparison.Ordinal);
        Assert.Single(await Get<DutyListsQuery>().GoalsAsync(_scene.Cycle.Id, Actors.Auditor()));
    }

    [Fact]
    public async Task Dropping_or_changing_a_goal_needs_a_reason_that_is_kept()
    {
        Assert.Equal("Say why: dropping a goal needs a reason, and the reason is kept.", await RefusalAsync(() => Get<DropGoal>().RunAsync(_scene.Goal.Id, null, " ", Actors.Director())));
        Assert.Equal("Say why: dropping a goal needs a reason, and the reason is kept.", await RefusalAsync(() => Get<LookAtGoal>().RunAsync(_scene.Goal.Id, null, GoalVerdict.Dropped, null, null, Actors.Director())));
        Assert.Equal("Say why: changing a goal needs a reason, and the reason is kept.", await RefusalAsync(() => Get<LookAtGoal>().RunAsync(_scene.Goal.Id, null, GoalVerdict.Changed, "More", null, Actors.Director())));
        Assert.Equal("What the goal becomes is missing.", await RefusalAsync(() => Get<LookAtGoal>().RunAsync(_scene.Goal.Id, null, GoalVerdict.Changed, "", "It grew.", Actors.Director())));

        await Get<DropGoal>().RunAsync(_scene.Goal.Id, null, "The class closed.", Actors.Director());

        Assert.Equal(("The class closed.", false), ((await SeeAsync(_scene.Goal.Id)).VerdictWhy, (await SeeAsync(_scene.Goal.Id)).IsOpen));
        Assert.Equal(0, (await StandAsync()).Figures.Goals);
        Assert.Equal(1, (await StandAsync("2008-01-14")).Figures.Goals);
    }

    [Fact]
    public async Task The_post_that_answers_for_a_goal_reports_on_it_and_nobody_elses_post_does()
    {
        var owner = Actors.ActionOwner(_scene.Post.Id);

        await Get<ReportOnGoal>().RunAsync(_scene.Goal.Id, null, "A class began.", "Nine more finished.", "2008-01-10".Day(), owner);

        Assert.Contains("not held by a post of yours", await RefusalAsync(() => Get<ReportOnGoal>().RunAsync(_scene.Goal.Id, null, "Mine.", null, null, Actors.ActionOwner(Guid.CreateVersion7()))), StringComparison.Ordinal);
        Assert.Equal("Say what was done.", await RefusalAsync(() => Get<ReportOnGoal>().RunAsync(_scene.Goal.Id, null, "", null, null, owner)));
        var report = Assert.Single((await Get<GoalQuery>().GetAsync(_scene.Goal.Id, owner)).Reports);
        Assert.Equal(("A class began.", "Nine more finished.", "2008-01-10".Day()), (report.Done, report.Different, report.HappenedOn));
        Assert.True((await Get<GoalQuery>().GetAsync(_scene.Goal.Id, owner)).MayReport);
    }

    [Fact]
    public async Task A_consultation_is_opened_changed_and_closed_with_what_changed()
    {
        var facts = new ConsultationFacts { Subject = "Our goals", AskedEmployees = true, Groups = "Staff network", From = "2008-01-02".Day() };
        Assert.Contains("whom you ask", await RefusalAsync(() => Get<OpenConsultation>().RunAsync(_scene.Area.Id, facts with { AskedEmployees = false }, Actors.Director())), StringComparison.Ordinal);
        Assert.Contains("cannot end", await RefusalAsync(() => Get<OpenConsultation>().RunAsync(_scene.Area.Id, facts with { To = "2008-01-01".Day() }, Actors.Director())), StringComparison.Ordinal);
        Assert.Contains("cannot change goals", await RefusalAsync(() => Get<OpenConsultation>().RunAsync(_scene.Area.Id, facts, Actors.ForumMember())), StringComparison.Ordinal);
        var id = await Get<OpenConsultation>().RunAsync(_scene.Area.Id, facts, Actors.Director());
        var seen = (await Get<ConsultationQuery>().GetAsync(id, Actors.Auditor())).Version;

        await Get<ChangeConsultation>().RunAsync(id, seen, facts with { AskedStakeholders = true }, Actors.Director());
        await Assert.ThrowsAsync<StaleEdit>(() => Get<ChangeConsultation>().RunAsync(id, seen, facts, Actors.Director()));
        Assert.Contains("-1 people cannot have answered", await RefusalAsync(() => Get<CloseConsultation>().RunAsync(id, null, -1, null, "Nothing, because all agreed.", null, Actors.Director())), StringComparison.Ordinal);
        Assert.Contains("Say what changed", await RefusalAsync(() => Get<CloseConsultation>().RunAsync(id, null, 12, "Much.", " ", null, Actors.Director())), StringComparison.Ordinal);
        await Get<CloseConsultation>().RunAsync(id, null, 12, "Much.", "The second goal.", "2008-01-14".Day(), Actors.Director());

        var row = Assert.Single(await Get<DutyListsQuery>().ConsultationsAsync(_scene.Area.Id, Actors.Auditor()));
        Assert.Equal((12, (DateOnly?)"2008-01-14".Day(), true), (row.Responses, row.ClosedOn, row.AskedStakeholders));
        Assert.Equal(RequirementState.Met, (await StandAsync()).Requirements.Single(r => r.Kind == RequirementKind.Consultation).State);
    }

    [Fact]
    public async Task A_policy_is_logged_chased_assessed_and_its_harm_softened()
    {
        var id = await Get<LogPolicy>().RunAsync(_scene.Area.Id, new PolicyChoice("Opening hours", AssessmentKind.Gender, true, _scene.Post.Id, _scene.Action.Id), "2008-01-02".Day(), Actors.In(Role.TeamManager));
        Assert.Equal((1, RequirementState.Overdue), ((await StandAsync()).Figures.AssessmentsOutstanding, (await StandAsync()).Requirements.Single(r => r.Kind == RequirementKind.ImpactAssessment).State));
        var harmful = new AssessmentFacts { Effect = ImpactEffect.Worse, Harm = "No bus after six.", Mitigation = "Close at five.", MitigationDue = "2008-03-01".Day() };
        var author = Actors.ActionOwner(_scene.Post.Id);

        Assert.Contains("cannot log a policy", await RefusalAsync(() => Get<LogPolicy>().RunAsync(_scene.Area.Id, new PolicyChoice("x", AssessmentKind.Gender, true, null, null), null, Actors.BoardMember())), StringComparison.Ordinal);
        Assert.Contains("cannot assess", await RefusalAsync(() => Get<AssessImpact>().RunAsync(id, null, harmful, null, Actors.ActionOwner())), StringComparison.Ordinal);
        Assert.Equal("Say what harm was found.", await RefusalAsync(() => Get<AssessImpact>().RunAsync(id, null, harmful with { Harm = null }, null, author)));
        Assert.Equal("Say how the harm is to be softened.", await RefusalAsync(() => Get<AssessImpact>().RunAsync(id, null, harmful with { Mitigation = null }, null, author)));
        await Get<AssessImpact>().RunAsync(id, null, harmful, null, author);
        Assert.Equal("Say what was done about it.", await RefusalAsync(() => Get<MarkMitigationDone>().RunAsync(id, null, "", null, author)));
        Assert.Equal("Harm to be softened", Assert.Single(await Get<DutyListsQuery>().AssessmentsAsync(_scene.Area.Id, Actors.Auditor())).Days.Badge("2008-01-15".Day()).Words);
        await Get<MarkMitigationDone>().RunAsync(id, null, "It closes at five.", null, author);

        var view = await Get<AssessmentQuery>().GetAsync(id, Actors.Auditor());
        Assert.Equal(("It closes at five.", _scene.Action.Ref, false), (view.MitigationDone, view.ActionRef, view.MayAssess));
        await Assert.ThrowsAsync<StaleEdit>(() => Get<AssessImpact>().RunAsync(id, Guid.CreateVersion7(), harmful, null, Actors.Director()));
    }

    [Fact]
    public async Task A_review_is_refused_while_a_goal_is_undecided_then_ends_the_cycle_and_begins_the_next_in_one_act()
    {
        var second = await Get<ChooseGoal>().RunAsync(_scene.Area.Id, s_choice with { Aims = [_scene.Aim.Id] }, Actors.Director());
        var third = await Get<ChooseGoal>().RunAsync(_scene.Area.Id, s_choice, Actors.Director());
        await Get<LookAtGoal>().RunAsync(_scene.Goal.Id, null, GoalVerdict.Dropped, null, "It is reached.", Actors.Director());
        await Get<LookAtGoal>().RunAsync(second, null, GoalVerdict.Changed, "Women wait less", "It was too easy.", Actors.Director());
        var review = Get<ReviewCycle>();

        Assert.Equal("G3 is undecided: say whether it is carried over, changed or dropped.", await RefusalAsync(() => review.RunAsync(_scene.Cycle.Id, null, "Some of it worked.", null, Actors.Director())));
        await Get<LookAtGoal>().RunAsync(third, null, GoalVerdict.CarriedOver, null, null, Actors.Director());
        Assert.Equal("Say what the review found.", await RefusalAsync(() => review.RunAsync(_scene.Cycle.Id, null, "", null, Actors.Director())));
        Assert.Contains("cannot change goals", await RefusalAsync(() => review.RunAsync(_scene.Cycle.Id, null, "Mine.", null, Actors.BoardMember())), StringComparison.Ordinal);
        await Assert.ThrowsAsync<StaleEdit>(() => review.RunAsync(_scene.Cycle.Id, Guid.CreateVersion7(), "Late.", null, Actors.Director()));
        Assert.Single(await Get<DutyListsQuery>().CyclesAsync(_scene.Area.Id, Actors.Auditor()));

        await review.RunAsync(_scene.Cycle.Id, _scene.Cycle.Version, "Some of it worked.", null, Actors.Director());

        var cycles = await Get<DutyListsQuery>().CyclesAsync(_scene.Area.Id, Actors.Auditor());
        Assert.Equal([2, 1], cycles.Select(c => c.Number));
        Assert.Equal(["Women wait less", "Women wait no longer than men"], cycles[0].Goals.Select(g => g.Title));
        Assert.Equal(_scene.Aim.Summary, Assert.Single((await SeeAsync(cycles[0].Goals[0].Id)).Aims).Name);
        Assert.Equal(second, (await SeeAsync(cycles[0].Goals[0].Id)).CarriedFrom!.Id);
        Assert.Equal(("Some of it worked.", (DateOnly?)"2008-01-15".Day()), (cycles[1].Findings, cycles[1].ReviewedOn));
        Assert.Contains("reviewed on 15 January 2008", await RefusalAsync(() => review.RunAsync(_scene.Cycle.Id, null, "Again.", null, Actors.Director())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cycle_is_begun_where_a_duty_applies_and_none_is_under_way()
    {
        var bare = AChampion.Area();
        await _scene.Work.Database.SaveAsync(bare);

        Assert.Contains("No equality duty is said to apply", await RefusalAsync(() => Get<BeginCycle>().RunAsync(bare.Id, null, Actors.Director())), StringComparison.Ordinal);
        Assert.Contains("not reviewed yet", await RefusalAsync(() => Get<BeginCycle>().RunAsync(_scene.Area.Id, null, Actors.Director())), StringComparison.Ordinal);
        await Get<SayWhichDutyApplies>().RunAsync(bare.Id, bare.Version, new DutyApplies(_scene.Regime.Id, "2007-12-01".Day(), null, null), Actors.Administrator());
        Assert.Contains("No cycle is under way", await RefusalAsync(() => Get<ChooseGoal>().RunAsync(bare.Id, s_choice, Actors.Director())), StringComparison.Ordinal);
        Assert.Contains("is the law from", await RefusalAsync(() => Get<SayWhichDutyApplies>().RunAsync(bare.Id, null, new DutyApplies(_scene.Regime.Id, "2012-01-01".Day(), null, null), Actors.Administrator())), StringComparison.Ordinal);

        await Get<BeginCycle>().RunAsync(bare.Id, "2008-01-10".Day(), Actors.Director());

        Assert.Equal("2008-01-10".Day(), (await Get<DutyStandingQuery>().GetAsync(bare.Id, "2008-01-15".Day())).Cycle!.From);
        Assert.Equal((await StandAsync()).Regime!.Name, Assert.Single(await Get<DutyListsQuery>().RegimesAsync(Actors.Auditor()), r => r.Id == _scene.Regime.Id).Words);
    }

    [Fact]
    public async Task Nobody_without_progress_reads_the_duty()
    {
        var reader = Actors.In(Role.PractitionerReader);
        foreach (var question in new Func<Task>[]
        {
            () => Get<GoalQuery>().GetAsync(_scene.Goal.Id, reader), () => Get<DutyListsQuery>().GoalsAsync(_scene.Cycle.Id, reader), () => Get<DutyListsQuery>().PapersAsync(_scene.Area.Id, reader),
            () => Get<DutyListsQuery>().AssessmentsAsync(_scene.Area.Id, reader), () => Get<DutyListsQuery>().CyclesAsync(_scene.Area.Id, reader), () => Get<DutyListsQuery>().ConsultationsAsync(_scene.Area.Id, reader),
        })
        {
            Assert.Contains("cannot read", await RefusalAsync(question), StringComparison.Ordinal);
        }
    }
}
