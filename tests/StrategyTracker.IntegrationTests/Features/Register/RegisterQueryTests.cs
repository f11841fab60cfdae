using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Register;

public sealed class RegisterQueryTests
{
    private static readonly LocalClock Clock = new(new FixedClock(), new LocalClockOptions()); // 15 January 2008

    private static Task<RegisterRows> AskAsync(TestDatabase database, RegisterFilter filter, Actor? by = null) =>
        new RegisterQuery(database.Databases, Clock).GetAsync(filter, by ?? Actors.ForumMember());

    private static IEnumerable<string> Refs(RegisterRows rows) => rows.Rows.Select(r => r.Action.Ref);

    [Fact]
    public async Task What_is_due_first_stands_first_and_what_has_no_date_last()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveStrategyAsync(3, (of, n) => AnAction.That(of: of, order: n, reference: $"T-{n}", due: n switch { 1 => null, 2 => "2008-06-01", _ => "2008-02-01" }));

        Assert.Equal(["T-3", "T-2", "T-1"], Refs(await AskAsync(database, new RegisterFilter())));
        Assert.Equal(["T-1", "T-2", "T-3"], Refs(await AskAsync(database, new RegisterFilter { IsDescending = true })));
    }

    [Fact]
    public async Task Mine_and_my_reports_are_the_posts_I_hold_and_those_that_answer_to_them()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (head, assistant, officer, other) = (APost.Any(), APost.Any(), APost.Any(), APost.Any());
        assistant.ReportTo(head, Stamps.AtPublication);
        officer.ReportTo(assistant, Stamps.AtPublication);
        await database.SaveAsync(head, assistant, officer, other);
        Post[] owners = [head, assistant, officer, other];
        await database.SaveStrategyAsync(4, (of, n) => AnAction.That(of: of, order: n, reference: $"T-{n}").OwnedBy(owners[n - 1]));
        var by = Actors.In(Role.Director, [head.Id]);

        Assert.Equal(["T-1"], Refs(await AskAsync(database, new RegisterFilter { Whose = RegisterWhose.Mine }, by)));
        Assert.Equal(["T-1", "T-2", "T-3"], Refs(await AskAsync(database, new RegisterFilter { Whose = RegisterWhose.MineAndReports }, by)));
        Assert.Equal(RegisterWhose.MineAndReports, RegisterFilter.Parse(new RegisterFilter { Whose = RegisterWhose.MineAndReports }.ToQuery()).Whose);
    }

    [Fact]
    public async Task By_reference_the_list_runs_as_the_document_does()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveStrategyAsync(11, (of, n) => AnAction.That(of: of, order: n, reference: $"T-1.{n}"));

        Assert.Equal(["T-1.1", "T-1.2"], Refs(await AskAsync(database, new RegisterFilter { Sort = RegisterSort.Ref })).Take(2));
        Assert.Equal(["T-1.11", "T-1.10"], Refs(await AskAsync(database, new RegisterFilter { Sort = RegisterSort.Ref, IsDescending = true })).Take(2));
    }

    /// <summary>Every question of the register agrees with the same question asked of what is in memory.</summary>
    [Fact]
    public async Task Every_state_finds_what_the_domain_says_is_in_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        var actions = await database.SaveAllKindsAsync();
        var (day, local) = (Clock.Today, LocalIntervals.Default);
        var expected = new Dictionary<RegisterState, Func<ActionPoint, bool>>
        {
            [RegisterState.Open] = a => !a.IsClosed,
            [RegisterState.Closed] = a => a.IsClosed,
            [RegisterState.Overdue] = a => a.Facts.IsOverdueOn(a.Kind(), day),
            [RegisterState.DueSoon] = a => a.Facts.IsDueSoonOn(a.Kind(), day, local),
            [RegisterState.NoDate] = a => a.Facts.HasNoDate(a.Kind()),
            [RegisterState.NeedsFirstDate] = a => a.Facts.NeedsFirstDate(a.Kind()),
            [RegisterState.Unowned] = a => a.Facts.IsUnowned(a.Kind()),
            [RegisterState.GroupWithoutOfficer] = a => !a.IsClosed && a.NeedsOfficer && a.OwnerKind == OwnerKind.PostGroup,
            [RegisterState.JointWithoutLead] = a => a.Facts.IsJointWithoutLead(),
            [RegisterState.WaitingOnPartner] = a => !a.IsClosed && a.Facts.IsWaitingOnPartner,
            [RegisterState.Silent] = a => a.Facts.IsSilentOn(a.Kind(), day, local),
            [RegisterState.AssuranceDue] = a => !a.IsClosed && a.AssuranceDue < day,
            [RegisterState.AwaitingDecision] = a => !a.IsClosed && a.Level is CommitmentLevel.Consider or CommitmentLevel.Investigate,
            [RegisterState.Ongoing] = a => a.DeadlineKind == DeadlineKind.Ongoing,
            [RegisterState.Recurring] = a => a.DeadlineKind == DeadlineKind.Recurring,
        };

        foreach (var state in RegisterStates.All)
        {
            var wanted = actions.Where(expected[state]).Select(a => a.Ref).Order(StringComparer.Ordinal).ToList();
            var found = await AskAsync(database, new RegisterFilter().InState(state));
            Assert.Equal((state, string.Join(" ", wanted)), (state, string.Join(" ", Refs(found).Order(StringComparer.Ordinal))));
            Assert.NotEmpty(wanted);
        }
    }

    [Fact]
    public async Task Section_words_officer_and_dates_narrow_the_list_together()
    {
        await using var database = await TestDatabase.CreateAsync();
        var strategy = AStrategy.With(sections: 2, code: "TWO");
        var officer = APerson.Any();
        var post = APost.Any();
        var housing = AnAction.That(of: strategy, section: 2, order: 1, reference: "T-2.1", summary: "Find housing for women.", due: "2008-03-01").OwnedBy(post);
        housing.ChooseOfficer(officer, null, Stamps.On("2007-12-01"));
        await database.SaveAsync(strategy, officer, post, housing, AnAction.That(of: strategy, section: 1, order: 2, reference: "T-1.1", summary: "Housing elsewhere.", due: "2009-03-01"), AnAction.That(of: strategy, section: 2, order: 3, reference: "T-2.2"));

        Assert.Equal(["T-2.1"], Refs(await AskAsync(database, RegisterFilter.Parse($"strategy=two&section=2&q=hous&officer={officer.Id}&owner={post.Id}&from=2008-01-01&to=2008-12-31"))));
        Assert.Equal(["T-2.1", "T-2.2"], Refs(await AskAsync(database, RegisterFilter.Parse("strategy=TWO&section=2"))));
        Assert.Equal(2, (await AskAsync(database, RegisterFilter.Parse("q=housing"))).Total);
        Assert.Empty((await AskAsync(database, RegisterFilter.Parse("strategy=NONE"))).Rows);
        Assert.Equal(3, (await AskAsync(database, RegisterFilter.Parse("q=%22%20%2A%20%28"))).Total); // nothing but signs is no search
    }

    [Fact]
    public async Task A_team_and_a_duty_and_a_wording_narrow_the_list()
    {
        await using var database = await TestDatabase.CreateAsync();
        var strategy = AStrategy.With();
        var team = ATeam.Any();
        var fanned = AnAction.That(of: strategy, order: 1, reference: "T-1", appliesPer: AppliesPer.Team, level: CommitmentLevel.Should);
        fanned.FanOutTo([team], Stamps.On("2007-12-01"));
        await database.SaveAsync(strategy, team, fanned, AnAction.That(of: strategy, order: 2, reference: "T-2", level: CommitmentLevel.Seek, control: Control.Influence));

        Assert.Equal(["T-1"], Refs(await AskAsync(database, new RegisterFilter { Team = team.Id })));
        Assert.Equal(["T-2"], Refs(await AskAsync(database, new RegisterFilter { Level = CommitmentLevel.Seek, Control = Control.Influence })));
        Assert.Empty((await AskAsync(database, new RegisterFilter { OnlyDuty = true })).Rows);
    }

    [Fact]
    public async Task Pages_follow_one_another_and_the_count_is_exact_while_it_is_small()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveStrategyAsync(120, (of, n) => AnAction.That(of: of, order: n, reference: $"T-{n:000}"));

        var first = await AskAsync(database, new RegisterFilter());
        var third = await AskAsync(database, new RegisterFilter { Page = 3 });

        Assert.Equal((50, 120, false, "120"), (first.Rows.Count, first.Total, first.IsMore, first.TotalWords));
        Assert.Equal("T-101", third.Rows[0].Action.Ref);
        Assert.Equal(20, third.Rows.Count);
    }

    [Fact]
    public async Task Counting_stops_after_a_thousand()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveStrategyAsync(1_002, (of, n) => AnAction.That(of: of, order: n, reference: $"T-{n:0000}"));

        var rows = await AskAsync(database, new RegisterFilter { Page = 900 });

        Assert.Equal((1_000, true, "1,000+"), (rows.Total, rows.IsMore, rows.TotalWords));
        Assert.Equal("T-0951", rows.Rows[0].Action.Ref); // the last page there is
    }

    [Fact]
    public async Task Each_strategy_is_asked_with_its_own_intervals()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (near, far) = (AStrategy.With(), AStrategy.With());
        far.ChooseIntervals(new LocalIntervals(200, 90), Stamps.On("2007-12-01"));
        await database.SaveAsync(near, far, AnAction.That(of: near, reference: "NEAR", due: "2008-06-01"), AnAction.That(of: far, reference: "FAR", due: "2008-06-01"));

        var rows = await AskAsync(database, new RegisterFilter().InState(RegisterState.DueSoon));

        Assert.Equal(["FAR"], Refs(rows));
        Assert.Equal(Condition.DueSoon, rows.Rows[0].Condition);
    }

    [Fact]
    public async Task Somebody_without_a_role_reads_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();

        await Assert.ThrowsAsync<RuleViolation>(() => AskAsync(database, new RegisterFilter(), Actors.WithoutRole()));
    }
}
