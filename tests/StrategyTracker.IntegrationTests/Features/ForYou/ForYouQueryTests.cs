using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ForYou;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Reminders.Inbox;
using StrategyTracker.IntegrationTests.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ForYou;

public sealed class ForYouQueryTests
{
    private static readonly LocalClock Clock = new(new FixedClock(), new LocalClockOptions()); // 15 January 2008

    private static Task<OwedNow> AskAsync(TestDatabase database, Actor by) =>
        new ForYouQuery(database.Databases, Clock, new ProgressCards(database.Databases, new ProgressFigures(database.Databases, new StandingsQuery(database.Databases, Clock), Clock), Clock), new InboxQuery(database.Databases)).GetAsync(by);

    [Fact]
    public async Task An_owner_sees_what_is_theirs_as_officer_or_by_post_each_once_and_nothing_else()
    {
        await using var database = await TestDatabase.CreateAsync();
        var strategy = AStrategy.With();
        var owner = APerson.In(Role.ActionOwner);
        var post = APost.Any();
        ActionPoint That(int n, string? due) => AnAction.That(of: strategy, order: n, reference: $"T-{n}", due: due);
        var mine = That(1, "2008-01-01");
        mine.ChooseOfficer(owner, null, Stamps.On("2007-12-01"));
        mine.AcceptAssignment(Stamps.On("2007-12-02", owner.As()));
        var given = That(2, "2009-01-01");
        given.ChooseOfficer(owner, null, Stamps.On("2007-12-20"));
        var (closed, seen) = That(5, "2008-01-01").OwnedBy(post).ClosedWith();
        await database.SaveAsync(strategy, owner, post, mine, given, closed, seen, That(3, "2008-01-20").OwnedBy(post), That(4, "2008-01-01"));

        var owed = await AskAsync(database, owner.As(post.Id));

        Assert.Equal(["Given to you, to accept: T-2", "Overdue: T-1", "Due soon: T-3"], owed.Groups.Select(g => $"{g.Title}: {string.Join(" ", g.Lines.Select(l => l.Ref))}"));
        Assert.Equal("/actions/T-1/update", owed.Groups[1].Lines[0].Href);
        Assert.Empty(owed.Queue);
        Assert.False(owed.IsNothingOwed);
    }

    [Fact]
    public async Task Silence_assurance_occurrences_and_partners_each_have_their_line()
    {
        await using var database = await TestDatabase.CreateAsync();
        var strategy = AStrategy.With(publishedOn: "2007-01-01".Day());
        var (post, partner) = (APost.Any(), APartner.Any());
        ActionPoint That(string reference, CommitmentLevel level = CommitmentLevel.Ensure, DeadlineKind deadline = DeadlineKind.Unspecified) =>
            AnAction.That(of: strategy, reference: reference, level: level, deadline: deadline, every: 1, unit: IntervalUnit.Year).OwnedBy(post);
        var recurring = That("T-cycle", deadline: DeadlineKind.Recurring);
        recurring.Schedule("2008-01-10".Day(), null, null, Stamps.On("2007-12-01"));
        var waiting = That("T-partner", CommitmentLevel.Seek);
        waiting.DependOn(partner.Id, partner.Name, null, Stamps.On("2007-12-01"));
        waiting.Try("Asked.", waiting.Dependencies[0].Id, partner.Name, "2008-01-10".Day(), Stamps.On("2007-12-02"));
        await database.SaveAsync(strategy, post, partner, recurring, waiting, That("T-ongoing", deadline: DeadlineKind.Ongoing), That("T-silent"));

        var owed = await AskAsync(database, Actors.ActionOwner(post.Id));

        Assert.Equal(["Occurrences due: T-cycle", "Partners who have not replied: T-partner", "Assurance due: T-ongoing", "Nothing heard for a while: T-silent"],
            owed.Groups.Select(g => $"{g.Title}: {string.Join(" ", g.Lines.Select(l => l.Ref))}"));
    }

    [Fact]
    public async Task A_draft_waits_for_its_author_and_an_update_for_a_director_who_did_not_write_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (strategy, actions) = await database.SaveStrategyAsync(1, (of, n) => AnAction.That(of: of, order: n, due: "2009-01-01"));
        var owner = APerson.In(Role.ActionOwner);
        await database.SaveAsync(owner);
        await database.SaveAsync(actions[0].Report(new UpdateText("Half of it.", null, Confidence.High, null), null, isDraft: true, Stamps.On("2008-01-10", owner.As())));
        var director = Actors.Director();

        Assert.Equal(["Your drafts"], (await AskAsync(database, owner.As())).Groups.Select(g => g.Title));
        Assert.DoesNotContain((await AskAsync(database, director)).Groups, g => g.Title == "Updates awaiting sign-off");

        await database.SaveAsync(Reported(actions[0], owner.As()));
        Assert.Contains((await AskAsync(database, director)).Groups, g => g.Title == "Updates awaiting sign-off");
    }

    [Fact]
    public async Task An_update_waits_for_whoever_checks_the_action_and_did_not_write_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (doer, checker) = (APost.Any(), APost.Any());
        await database.SaveAsync([doer, checker]);
        var (_, actions) = await database.SaveStrategyAsync(2, (of, n) =>
        {
            var action = AnAction.That(of: of, order: n, reference: $"T-{n}", due: "2009-01-01").OwnedBy(doer);
            if (n == 1) { action.AddOwner(checker, OwnerPart.Checker, Stamps.AtPublication); }
            return action;
        });
        var (owner, other) = (APerson.In(Role.ActionOwner), APerson.In(Role.ActionOwner));
        await database.SaveAsync([owner, other, Reported(actions[0], owner.As(doer.Id)), Reported(actions[1], owner.As(doer.Id))]);

        Assert.Equal("T-1", Assert.Single(Assert.Single((await AskAsync(database, other.As(checker.Id))).Groups, g => g.Title == "Updates for you to check").Lines).Ref);
        Assert.DoesNotContain((await AskAsync(database, owner.As(doer.Id))).Groups, g => g.Title == "Updates for you to check");
    }

    [Fact]
    public async Task The_area_lead_sees_the_queue_vacancies_and_blank_steps()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveAllKindsAsync();

        var owed = await AskAsync(database, Actors.AreaLead());

        Assert.Contains(owed.Queue, f => f is { Label: "Nobody owns it", Value: "2" });
        Assert.Contains(owed.Groups, g => g.Title == "Vacant posts that hold actions" && g.Lines.Count == 3);
    }

    [Fact]
    public async Task A_team_manager_sees_what_their_team_has_not_finished()
    {
        await using var database = await TestDatabase.CreateAsync();
        var strategy = AStrategy.With();
        var team = ATeam.Any();
        var fanned = AnAction.That(of: strategy, reference: "T-1", appliesPer: AppliesPer.Team);
        fanned.FanOutTo([team], Stamps.On("2007-12-01"));
        await database.SaveAsync(strategy, team, fanned);

        Assert.Equal("T-1", Assert.Single((await AskAsync(database, Actors.TeamManager(team.Id))).Groups).Lines[0].Ref);
    }

    [Fact]
    public async Task A_board_member_sees_what_is_wanted_of_the_board_and_the_figures()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveStrategyAsync(2, (of, n) => AnAction.That(of: of, order: n, reference: $"T-{n}", owner: n == 1 ? OwnerKind.Body : OwnerKind.Post, level: CommitmentLevel.Consider));

        var owed = await AskAsync(database, Actors.BoardMember());

        Assert.Equal("T-1", Assert.Single(Assert.Single(owed.Groups).Lines).Ref);
        Assert.Contains(Assert.Single(owed.Progress).Figures, f => f is { Label: "no date", Value: "2" });
    }

    [Fact]
    public async Task An_administrator_sees_who_has_no_role_and_others_do_not()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveAsync(APerson.Named("Newly Come"));

        Assert.Equal("Newly Come", Assert.Single(Assert.Single((await AskAsync(database, Actors.Administrator())).Groups).Lines).What);
        Assert.True((await AskAsync(database, Actors.ForumMember())).IsNothingOwed);
        Assert.True((await AskAsync(database, Actors.WithoutRole())).HasNoRole);
    }

    private static ProgressUpdate Reported(ActionPoint action, Actor by) =>
        action.Report(new UpdateText("All of it.", null, Confidence.High, null), null, isDraft: false, Stamps.On("2008-01-11", by));
}
