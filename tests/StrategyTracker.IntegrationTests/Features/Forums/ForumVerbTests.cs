using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.Briefings;
using StrategyTracker.Features.Forums;
using StrategyTracker.Features.PartnerPlans;
using StrategyTracker.Features.Practice;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Forums;

public sealed class ForumVerbTests
{
    [Fact]
    public async Task A_forum_is_added_seated_chaired_and_reports_and_a_circle_is_refused_by_name()
    {
        await using var town = await Town.SetAsync();
        var (post, body) = (APost.Any(), ABody.Named("A project", Sector.Voluntary));
        await town.Work.Database.SaveAsync([post, body]);
        var group = await town.Work.Get<AddForum>().RunAsync(town.Area.Id, "Town group", ForumKind.PractitionerGroup, new ForumFacts(), town.Chair);
        Assert.Contains("already", (await Workplace.RefusedAsync(() => town.Work.Get<AddForum>().RunAsync(town.Area.Id, "Town group", ForumKind.Forum, new ForumFacts(), town.Chair))).Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => town.Work.Get<AddForum>().RunAsync(town.Area.Id, "Another", ForumKind.Forum, new ForumFacts(), town.BoardMember));

        await town.Work.Get<LetForumReport>().RunAsync(group, null, town.Forum.Id, town.Chair);
        Assert.Contains("Town group reports to Women's forum already", (await Workplace.RefusedAsync(() => town.Work.Get<LetForumReport>().RunAsync(town.Forum.Id, null, group, town.Chair))).Message, StringComparison.Ordinal);
        await town.Work.Get<ChairForum>().RunAsync(group, null, post.Id, town.Chair);
        await town.Work.Get<SeatBody>().RunAsync(group, null, body.Id, null, town.Chair);

        var rows = await town.Work.Get<ForumsQuery>().GetAsync(town.Area.Id, Actors.Auditor());
        Assert.True(rows.Single(r => r.Id == town.Forum.Id).HasNowhereToReport);
        Assert.Equal(("Women's forum", post.Name), (rows.Single(r => r.Id == group).ReportsTo, rows.Single(r => r.Id == group).ChairPost));
        var story = await town.Work.Get<ForumQuery>().GetAsync(group, Actors.Auditor());
        Assert.Equal((0, 1), (story.Statutory, story.Voluntary));
        await town.Work.Get<UnseatBody>().RunAsync(group, story.Version, story.Seats[0].Id, town.Chair);
        await Assert.ThrowsAsync<StaleEdit>(() => town.Work.Get<ChairForum>().RunAsync(group, story.Version, null, town.Chair));
    }

    [Fact]
    public async Task A_meeting_keeps_who_came_what_came_of_it_and_its_minutes()
    {
        await using var town = await Town.SetAsync();
        var body = ABody.Named("The trust");
        await town.Work.Database.SaveAsync([body]);
        var id = await town.Work.Get<PlanMeeting>().RunAsync(town.Forum.Id, "2008-01-10".Day(), "The hall", town.Chair);
        await town.Work.Get<AddAgendaItem>().RunAsync(id, null, "Childcare", town.Chair);
        var planned = await town.Work.Get<MeetingQuery>().GetAsync(id, town.Chair);
        await town.Work.Get<HoldMeeting>().RunAsync(id, planned.Version, new Dictionary<Guid, int> { [body.Id] = 3 }, town.Chair);
        await town.Work.Get<RecordOutcome>().RunAsync(id, null, planned.Agenda[0].Id, "To be costed.", town.Chair);
        await town.Work.Get<WriteMinutes>().RunAsync(id, null, "# Childcare\nTo be costed.", town.Chair);
        await town.Work.Get<AgreeMinutes>().RunAsync(id, null, town.Chair);

        var held = await town.Work.Get<MeetingQuery>().GetAsync(id, Actors.Auditor());
        Assert.Equal(("The trust", 3), (held.Attendance[0].Body, held.Attendance[0].People));
        Assert.Equal("To be costed.", held.Agenda[0].Outcome);
        Assert.NotNull(held.MinutesAgreedOn);
        Assert.Contains("stand as they are", (await Workplace.RefusedAsync(() => town.Work.Get<WriteMinutes>().RunAsync(id, null, "Otherwise", town.Chair))).Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => town.Work.Get<PlanMeeting>().RunAsync(town.Forum.Id, "2008-02-10".Day(), null, town.Member.As()));
    }

    [Fact]
    public async Task A_briefing_to_six_teams_known_to_four_shows_67_per_cent_and_names_the_two_missing()
    {
        await using var town = await Town.SetAsync();
        var teams = new[] { "Abbey", "Bridge", "Castle", "Dale", "North", "Town" }.Select(n => ATeam.Named(n)).ToList();
        await town.Work.Database.SaveAsync(teams);
        var id = await town.Work.Get<SendBriefing>().RunAsync(new NewBriefing(town.Board.Id, "Ask about children", "Ask at the first meeting.", null, "2008-02-01".Day(), [.. teams.Select(t => t.Id)]), town.Chair);
        foreach (var team in teams.Take(4)) { await town.Work.Get<AcknowledgeBriefing>().RunAsync(id, null, team.Id, 5, Actors.TeamManager(team.Id)); }

        var refused = await Workplace.RefusedAsync(() => town.Work.Get<AcknowledgeBriefing>().RunAsync(id, null, teams[5].Id, 5, Actors.TeamManager(teams[0].Id)));
        Assert.Contains("not one of yours", refused.Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => town.Work.Get<SendBriefing>().RunAsync(new NewBriefing(town.Board.Id, "x", "y", null, "2008-02-01".Day(), [teams[0].Id]), town.Member.As()));
        var row = Assert.Single(await town.Work.Get<BriefingsQuery>().GetAsync(town.Area.Id, Actors.In(Role.PractitionerReader)));
        Assert.Equal("4 of 6 teams, 67%; waiting: North, Town", row.Coverage);
        town.Work.Clock.AdvanceDays(30);
        var byTeam = await town.Work.Get<BriefingsQuery>().ByTeamAsync(town.Area.Id, Actors.In(Role.PractitionerReader));
        Assert.Equal((6, new TeamReach("Abbey", 1, 1, 0), new TeamReach("Town", 1, 0, 1)), (byTeam.Count, byTeam[0], byTeam[^1]));
        town.Work.Clock.AdvanceDays(-30);
        var view = await town.Work.Get<BriefingsQuery>().FindAsync(id, Actors.TeamManager(teams[4].Id));
        Assert.Equal(["North"], view.Teams.Where(t => t.MayAcknowledge).Select(t => t.Team));
    }

    [Fact]
    public async Task An_entry_is_read_by_a_second_person_warned_of_published_taken_up_and_searched()
    {
        await using var town = await Town.SetAsync();
        var team = ATeam.Any();
        await town.Work.Database.SaveAsync([team]);
        var id = await town.Work.Get<SubmitPractice>().RunAsync(new NewPractice(town.Area.Id, AnEntry.Facts(done: "A woman born 12/03/1975 came."), "A project", null, null, null), town.Member.As());
        var entry = town.Work.Get<PracticeQuery>();
        Assert.Equal("12/03/1975", Assert.Single((await entry.FindAsync(id, town.Chair)).Warnings).Found);
        await Assert.ThrowsAsync<NotFound>(() => entry.FindAsync(id, Actors.In(Role.PractitionerReader)));

        await town.Work.Get<ModeratePractice>().RunAsync(id, null, publish: true, nobodyIsKnown: true, claimsHold: true, null, town.Chair);
        await town.Work.Get<AdoptPractice>().RunAsync(id, null, team.Id, "From spring.", Actors.Director());
        await town.Work.Get<ReportPracticeError>().RunAsync(id, "The room has closed.", Actors.In(Role.PractitionerReader));
        Assert.Equal(["The room has closed."], (await entry.FindAsync(id, town.Chair)).Errors);
        town.Work.Clock.AdvanceDays(400);
        Assert.True(Assert.Single(await entry.GetAsync(town.Area.Id, "quiet ROOM", PracticeShow.Published, Actors.In(Role.PractitionerReader))).IsStale);
        await town.Work.Get<VerifyPractice>().RunAsync(id, null, town.Chair);
        Assert.Empty((await entry.FindAsync(id, town.Chair)).Errors);
        await Workplace.RefusedAsync(() => town.Work.Get<RevisePractice>().RunAsync(id, null, AnEntry.Facts(), Actors.ForumMember()));
        await town.Work.Get<RevisePractice>().RunAsync(id, null, AnEntry.Facts("Another room"), town.Member.As());
        Assert.Equal((2, PracticeState.Submitted, "A project"), ((await entry.FindAsync(id, town.Chair)).Edition, (await entry.FindAsync(id, town.Chair)).State, (await entry.FindAsync(id, town.Chair)).Originator));
        await town.Work.Get<ArchivePractice>().RunAsync(id, null, "Out of date.", town.Chair);
        Assert.Single(await entry.GetAsync(town.Area.Id, null, PracticeShow.Archived, town.Chair));
    }

    [Fact]
    public async Task A_partners_plan_is_added_scored_and_shown_in_the_matrix()
    {
        await using var town = await Town.SetAsync();
        var body = ABody.Named("The trust");
        await town.Work.Database.SaveAsync([body]);
        var id = await town.Work.Get<AddPlan>().RunAsync(new NewPlan(town.Area.Id, body.Id, "Drugs plan", 2007, 2010, null), town.Member.As());
        Assert.True((await town.Work.Get<PlansQuery>().FindAsync(id, Actors.Auditor())).Row.IsToBeScored);
        await Workplace.RefusedAsync(() => town.Work.Get<ScorePlan>().RunAsync(id, null, new PlanScore(Mention.Absent, false, false, null, false, null), Actors.Auditor()));
        await town.Work.Get<ScorePlan>().RunAsync(id, null, new PlanScore(Mention.AsVictimsOnly, false, true, null, false, "Name them."), town.Member.As());
        await town.Work.Get<ExpectNextEdition>().RunAsync(id, null, "2009-04-01".Day(), town.Member.As());

        var row = Assert.Single(await town.Work.Get<PlansQuery>().GetAsync(town.Area.Id, Actors.Auditor()));
        Assert.Equal((true, false, "2009-04-01".Day(), "The trust"), (row.IsGap, row.IsToBeScored, row.NextEdition!.Value, row.Body.Name));
    }
}
