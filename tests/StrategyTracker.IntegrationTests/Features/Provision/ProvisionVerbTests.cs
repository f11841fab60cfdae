using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.Provision;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Provision;

public sealed class ProvisionVerbTests : IAsyncLifetime
{
    private readonly Area _area = AChampion.Area();
    private readonly Post _post = APost.Named("Training lead");
    private readonly Team _team = ATeam.Named("East team");
    private readonly Team _other = ATeam.Named("West team");
    private readonly Strategy _strategy = AStrategy.With();
    private readonly ActionPoint _action;
    private readonly ProvisionItem _training, _help;
    private Workplace _work = null!;

    public ProvisionVerbTests()
    {
        _strategy.BelongTo(_area.Id);
        _action = AnAction.That(of: _strategy, reference: "T-1");
        _training = AProvision.Of(ProvisionKind.Training, _area.Id, "Gender awareness", facts: new ProvisionFacts { OwnerPostId = _post.Id });
        _help = AProvision.Of(ProvisionKind.LocalHelp, _area.Id, "Women's centre", facts: new ProvisionFacts { TeamId = _team.Id });
    }

    public async Task InitializeAsync()
    {
        _work = await Workplace.OpenAsync();
        await _work.Database.SaveAsync(_area, _post, _team, _other, _strategy, _action, _training, _help);
    }

    public async Task DisposeAsync() => await _work.DisposeAsync();

    private Actor Lead => Actors.In(Role.TrainingLead, [_post.Id]);

    public static TheoryData<string> Names => [.. Verbs.Keys];

    /// <summary>Every act on a thing of a register: how it is done, and what row it leaves.</summary>
    private static readonly Dictionary<string, (Func<ProvisionVerbTests, Guid?, Actor, Task> Run, string Leaves)> Verbs = new()
    {
        ["change"] = ((t, seen, by) => t._work.Get<ChangeProvision>().RunAsync(t._training.Id, seen, new ProvisionFacts { Name = "Gender", OwnerPostId = t._post.Id }, by), "description"),
        ["group"] = ((t, seen, by) => t._work.Get<SetProvisionGroup>().RunAsync(t._training.Id, seen, "Case managers", true, 20, by), "audience group"),
        ["record"] = ((t, seen, by) => t._work.Get<RecordProvision>().RunAsync(t._training.Id, seen, AProvision.Entry("2008-01-10", 12, 20), null, by), "delivery"),
        ["look"] = ((t, seen, by) => t._work.Get<LookAtProvision>().RunAsync(t._training.Id, seen, by), "looked at"),
        ["link"] = ((t, seen, by) => t._work.Get<LinkProvision>().RunAsync(t._training.Id, seen, t._action.Id, by), "action"),
        ["take off"] = ((t, seen, by) => t._work.Get<RetireProvision>().RunAsync(t._training.Id, seen, "It ended.", by), "taken off"),
    };

    [Theory, MemberData(nameof(Names))]
    public async Task Its_owner_may_and_leaves_a_row_others_may_not_and_a_stale_page_is_refused(string name)
    {
        var (run, leaves) = Verbs[name];
        var seen = _training.Version;
        foreach (var role in Enum.GetValues<Role>().Except([Role.AreaLead, Role.Director]))
        {
            Assert.Contains("not held by a post of yours", (await Workplace.RefusedAsync(() => run(this, seen, Actors.In(role)))).Message, StringComparison.Ordinal);
        }
        Assert.Single(await _work.HistoryAsync(_training.Id));

        await run(this, seen, Lead);
        Assert.Equal(leaves, (await _work.HistoryAsync(_training.Id))[^1].What);
        await Workplace.RefusedAsync(() => _work.Get<SetProvisionGroup>().RunAsync(_training.Id, seen, "Others", false, null, Lead));
        Assert.Equal(2, (await _work.HistoryAsync(_training.Id)).Count);
        if (name != "take off") { await Assert.ThrowsAsync<StaleEdit>(() => _work.Get<SetProvisionGroup>().RunAsync(_training.Id, seen, "Others", false, null, Lead)); }
    }

    [Fact]
    public async Task Whoever_may_keep_it_may_add_it_and_nobody_adds_what_is_not_theirs()
    {
        var add = _work.Get<AddProvision>();
        var facts = new ProvisionFacts { Name = "Domestic abuse", OwnerPostId = _post.Id };

        await Workplace.RefusedAsync(() => add.RunAsync(_area.Id, ProvisionKind.Training, facts, Actors.In(Role.TrainingLead)));
        await Workplace.RefusedAsync(() => add.RunAsync(_area.Id, ProvisionKind.Training, facts with { OwnerPostId = null }, Lead));
        var id = await add.RunAsync(_area.Id, ProvisionKind.Training, facts, Lead);

        Assert.Equal("training programme added", Assert.Single(await _work.HistoryAsync(id)).What);
        Assert.Contains("called “Domestic abuse” already", (await Workplace.RefusedAsync(() => add.RunAsync(_area.Id, ProvisionKind.Training, facts, Actors.AreaLead()))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => add.RunAsync(Guid.CreateVersion7(), ProvisionKind.Training, facts, Actors.AreaLead()));
        await Assert.ThrowsAsync<NotFound>(() => add.RunAsync(_area.Id, ProvisionKind.Training, facts with { MeasureId = Guid.CreateVersion7() }, Actors.AreaLead()));
    }

    [Fact]
    public async Task A_liaison_officer_keeps_the_help_of_their_own_team_and_speaks_for_no_other()
    {
        var officer = Actors.In(Role.Champion, teamIds: [_team.Id]);
        var id = await _work.Get<AddProvision>().RunAsync(_area.Id, ProvisionKind.LocalHelp, new ProvisionFacts { Name = "Debt advice", TeamId = _team.Id }, officer);
        await _work.Get<LookAtProvision>().RunAsync(id, null, officer);

        Assert.Equal("2008-01-15".Day(), await _work.AskAsync(db => db.ProvisionItems.Where(i => i.Id == id).Select(i => i.CheckedOn).SingleAsync()));
        Assert.Contains("speak for this team", (await Workplace.RefusedAsync(() => _work.Get<RecordProvision>().RunAsync(id, null, AProvision.Entry("2008-01-10", team: _other.Id), null, officer))).Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => _work.Get<AddProvision>().RunAsync(_area.Id, ProvisionKind.LocalHelp, new ProvisionFacts { Name = "Elsewhere", TeamId = _other.Id }, officer));
    }

    [Fact]
    public async Task Any_reader_of_local_help_reports_an_error_and_only_readers_of_progress_do_elsewhere()
    {
        var report = _work.Get<ReportProvisionError>();
        foreach (var role in Enum.GetValues<Role>()) { await report.RunAsync(_help.Id, null, $"Wrong, says the {role}.", Actors.In(role)); }
        Assert.StartsWith("Wrong, says the Administrator. Also:", await _work.AskAsync(db => db.ProvisionItems.Where(i => i.Id == _help.Id).Select(i => i.ErrorReported).SingleAsync()), StringComparison.Ordinal);

        await Workplace.RefusedAsync(() => report.RunAsync(_help.Id, null, "Wrong.", Actors.WithoutRole()));
        await Workplace.RefusedAsync(() => report.RunAsync(_training.Id, null, "Wrong.", Actors.In(Role.PractitionerReader)));
        await Workplace.RefusedAsync(() => report.RunAsync(_help.Id, null, " ", Actors.Director()));
    }

    [Fact]
    public async Task What_was_recorded_happened_on_its_own_day_and_a_correction_stays_beside_it()
    {
        var record = _work.Get<RecordProvision>();
        await record.RunAsync(_training.Id, null, AProvision.Entry("2008-01-07", 30, 40, to: "2008-01-10"), null, Lead);
        await record.RunAsync(_training.Id, null, AProvision.Entry("2008-01-07", 3, 40, to: "2008-01-10", corrects: 1), "A nought too many.", Lead);

        var rows = await _work.AskAsync(db => db.ProvisionEntries.Where(e => e.ItemId == _training.Id).OrderBy(e => e.Number).ToListAsync());
        Assert.Equal([(30, "2008-01-10".Day(), (int?)null), (3, "2008-01-10".Day(), 1)], rows.Select(r => (r.Count!.Value, r.HappenedOn, r.CorrectsNumber)));
        foreach (var (entry, sentence) in new (ProvisionEntryFacts, string)[]
        {
            (AProvision.Entry("2008-01-16", 1, 2), "still to come"), (AProvision.Entry("2008-01-07", 50, 40), "50 of 40 cannot be"), (AProvision.Entry("2008-01-07", -1, 40), "below 0"),
            (AProvision.Entry("2008-01-10", 1, 2, to: "2008-01-07"), "before it begins"),
        })
        {
            Assert.Contains(sentence, (await Workplace.RefusedAsync(() => record.RunAsync(_training.Id, null, entry, null, Lead))).Message, StringComparison.Ordinal);
        }
        await Assert.ThrowsAsync<NotFound>(() => record.RunAsync(_training.Id, null, AProvision.Entry("2008-01-07", 1, 2, team: Guid.CreateVersion7()), null, Lead));
    }

    [Fact]
    public async Task An_action_is_linked_and_unlinked()
    {
        await _work.Get<LinkProvision>().RunAsync(_training.Id, null, _action.Id, Lead);
        Assert.Equal("Gender awareness", Assert.Single(await _work.Get<ProvisionOfActionQuery>().GetAsync(_action.Id, Actors.BoardMember())).Name);

        await _work.Get<UnlinkProvision>().RunAsync(_training.Id, null, _action.Id, Lead);
        Assert.Empty(await _work.Get<ProvisionOfActionQuery>().GetAsync(_action.Id, Actors.BoardMember()));
        Assert.Equal(["action", "action"], (await _work.HistoryAsync(_training.Id)).Skip(1).Select(h => h.What));
        await Assert.ThrowsAsync<NotFound>(() => _work.Get<LinkProvision>().RunAsync(_training.Id, null, Guid.CreateVersion7(), Lead));
    }

    [Fact]
    public async Task An_adverse_pattern_becomes_a_finding_of_the_areas_strategy()
    {
        var owned = AProvision.Of(ProvisionKind.Questionnaire, _area.Id, "Exit questionnaire", facts: new ProvisionFacts { OwnerPostId = _post.Id });
        await _work.Database.SaveAsync(owned);
        await Workplace.RefusedAsync(() => _work.Get<RaisePattern>().RunAsync(owned.Id, "Few felt safe.", Actors.TeamManager()));
        await Workplace.RefusedAsync(() => _work.Get<RaisePattern>().RunAsync(owned.Id, " ", Actors.Director()));

        var id = await _work.Get<RaisePattern>().RunAsync(owned.Id, "Few felt safe.", Actors.ActionOwner(_post.Id));

        var finding = await _work.AskAsync(db => db.Findings.SingleAsync(f => f.Id == id));
        Assert.Equal((_strategy.Id, FindingKind.Pattern, owned.Id, _post.Id), (finding.StrategyId, finding.Kind, finding.ProvisionId!.Value, finding.OwnerPostId!.Value));
        var story = await _work.Get<ProvisionItemQuery>().GetAsync(ProvisionKind.Questionnaire, owned.Id, Actors.Director());
        Assert.Equal("Nobody has said what is to be done", Assert.Single(story.Findings).State.Words);
    }
}
