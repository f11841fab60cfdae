using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Champions;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.Features.Forums;
using StrategyTracker.Features.Issues;
using StrategyTracker.Features.Measures;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Features.Strategies;
using StrategyTracker.IntegrationTests.Features.ActionPoints;
using StrategyTracker.IntegrationTests.Features.EqualityDuty;
using StrategyTracker.IntegrationTests.Features.Forums;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ReportCentre;

/// <summary>Any report for any past day, with what was entered later marked, and what is new since a day.</summary>
public sealed class AsAtTests
{
    private const string Code = "TVP-WOS-2007";
    private static readonly Actor Director = Actors.Director();

    private static async Task<IReadOnlyList<ReportTable>> TablesAsync(Workplace work, NamedReport report, ReportAsk ask) => (await work.Get<RunNamedReport>().RunAsync(report.Name, ask, Actor.System)).Report.Tables;
    private static ReportTable Named(IReadOnlyList<ReportTable> tables, string name) => tables.Single(t => t.Name == name);

    private static string? Cell(ReportTable table, string key, string column)
    {
        var at = table.Columns.Select(c => c.Title).ToList().IndexOf(column);
        var row = table.Rows.Single(r => r.Any(c => c.Text == key));
        return at < 0 ? null : row[at].Text ?? (row[at].Day is { } day ? Text.Day(day) : null);
    }

    private static void GoTo(Workplace work, string day) => work.Clock.Now = new DateTimeOffset(day.Day(), new TimeOnly(10, 0), TimeSpan.Zero);

    /// <summary>An action that only the organisation owns, with somebody who answers for it.</summary>
    private static async Task<Guid> OfficeredAsync(Workplace work)
    {
        var (person, id) = (APerson.Named("Olive Officer"), await work.IdAsync("TVP-1.2"));
        await work.Database.SaveAsync([person]);
        await work.Get<AssignAction>().RunAsync(id, null, null, person.Id, Because.How, Director);
        return id;
    }

    [Fact]
    public async Task An_action_closed_by_the_day_and_entered_after_it_counts_and_is_marked()
    {
        await using var work = await Workplace.WithThamesValleyAsync();
        var id = await OfficeredAsync(work);
        GoTo(work, "2008-01-15");
        await work.Get<AddEvidence>().RunAsync(id, null, new NewEvidence("Seen", Domain.ActionPoints.EvidenceKind.Report, null) { Address = "https://example.org/" }, new Entering("2007-12-30".Day()), Director);
        await work.Get<CloseAction>().RunAsync(id, null, new Entering("2007-12-30".Day(), null, "Done in time."), Director);

        var late = (await TablesAsync(work, ReportCatalogue.Section, new(AsAt: "2008-01-10".Day(), Part: "1")))[0];
        var before = (await TablesAsync(work, ReportCatalogue.Section, new(AsAt: "2007-12-29".Day(), Part: "1")))[0];
        var after = (await TablesAsync(work, ReportCatalogue.Section, new(Part: "1")))[0];

        Assert.Equal(("Closed 30 Dec 2007", "Entered on 15 January 2008, after this report's day."), (Cell(late, "TVP-1.2", "State"), Cell(late, "TVP-1.2", "Entered late")));
        Assert.NotEqual("Closed 30 Dec 2007", Cell(before, "TVP-1.2", "State"));
        Assert.Equal(("Closed 30 Dec 2007", null), (Cell(after, "TVP-1.2", "State"), Cell(after, "TVP-1.2", "Entered late")));
        var quality = Named(await TablesAsync(work, ReportCatalogue.DataQuality, new()), "Entered late");
        Assert.Contains(quality.Rows, r => r[0].Text == "TVP-1.2" && r[5].Number == 16);
    }

    [Fact]
    public async Task A_framework_row_filled_for_an_earlier_day_is_marked_in_the_report_of_that_day()
    {
        await using var work = await Workplace.WithThamesValleyAsync();
        var step = (await work.Get<ProgressFigures>().GetAsync(Code)).Steps.First(s => s.Value.IsBlank);
        GoTo(work, "2007-11-20");
        await work.Get<FillFrameworkStep>().RunAsync(step.Id, null, new Domain.Strategies.StepValue("The board's own words"), null, Actors.AreaLead());
        GoTo(work, "2007-12-01");

        Assert.Equal("Not recorded", Cell((await TablesAsync(work, ReportCatalogue.ImplementationTemplate, new(AsAt: "2007-11-19".Day())))[0], step.Step, "Recorded"));
        Assert.Equal("The board's own words", Cell((await TablesAsync(work, ReportCatalogue.ImplementationTemplate, new(AsAt: "2007-11-20".Day())))[0], step.Step, "Recorded"));
    }

    [Fact]
    public async Task A_directors_list_says_what_moved_since_and_what_is_new_on_it()
    {
        await using var work = await Workplace.WithThamesValleyAsync();
        var owned = await work.AskAsync(db => db.ActionPoints.Where(a => a.OwnerKind == Domain.ActionPoints.OwnerKind.Post && a.Owners.Count == 1 && !a.IsHeading && a.DeadlineKind == Domain.ActionPoints.DeadlineKind.Unspecified)
            .OrderBy(a => a.Order).Select(a => new { a.Id, a.Ref, Post = db.ActionOwners.Where(o => o.ActionPointId == a.Id).Join(db.Posts, o => o.PostId, p => p.Id, (_, p) => p.Name).First() }).FirstAsync());
        var given = await work.AskAsync(db => db.ActionPoints.Where(a => a.IsUnowned && !a.IsHeading).OrderBy(a => a.Order).Select(a => new { a.Id, a.Ref }).FirstAsync());
        var post = await work.AskAsync(db => db.Posts.Where(p => p.Name == owned.Post).Select(p => p.Id).FirstAsync());
        GoTo(work, "2007-12-03");
        await work.Get<MoveTargetDate>().RunAsync(owned.Id, null, "2008-02-01".Day(), Because.How, Director);
        await work.Get<AssignAction>().RunAsync(given.Id, null, post, null, Because.How, Director);

        var list = Named(await TablesAsync(work, ReportCatalogue.DirectorsList, new(Since: "2007-11-20".Day(), Part: owned.Post)), "Own");
        var quiet = Named(await TablesAsync(work, ReportCatalogue.DirectorsList, new(Since: "2007-12-03".Day(), Part: owned.Post)), "Own");
        var before = Named(await TablesAsync(work, ReportCatalogue.DirectorsList, new(AsAt: "2007-12-02".Day(), Part: owned.Post)), "Own");

        Assert.Contains("Next date: from none to 1 February 2008.", Cell(list, owned.Ref, "Notes"), StringComparison.Ordinal);
        Assert.Contains("New on this list.", Cell(list, given.Ref, "Notes"), StringComparison.Ordinal);
        Assert.DoesNotContain("Notes", quiet.Columns.Select(c => c.Title));
        Assert.DoesNotContain(before.Rows, r => r.Any(c => c.Text == given.Ref));
        Assert.Equal(("1 February 2008", "No date"), (Cell(list, owned.Ref, "Next date"), Cell(before, owned.Ref, "Next date")));
    }

    [Fact]
    public async Task Districts_are_told_as_they_had_spoken_by_the_day()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Recommendations.Register.SetAsync(work, a => a.Accepted());
        var (north, south) = (register.Area.Districts[0], register.Area.Districts[1]);
        var (entry, _) = await register.AddAsync(s => ARecommendation.In(s, summary: "Train every sentencer.", order: 2), before: a =>
        {
            a.Accepted();
            a.SayOfDistrict(north, DistrictState.NotBegun, register.Body, null, null, Stamps.On("2007-12-01"));
            a.SayOfDistrict(north, DistrictState.Delivered, register.Body, null, "One page for all.", Stamps.On("2007-12-20", entered: "2008-01-10"));
        });
        async Task<ReportTable> MatrixAsync(string? day) => Named(await TablesAsync(work, ReportCatalogue.AreaImplementation, new(Area: register.Area.Code, AsAt: day?.Day())), "District by district");

        Assert.Equal("Not begun", Cell(await MatrixAsync("2007-12-19"), entry.Ref, north.Name));
        var late = await MatrixAsync("2007-12-31");
        Assert.Equal(("Delivered", register.Body.Name, "Entered on 10 January 2008, after this report's day.", "Nothing reported"),
            (Cell(late, entry.Ref, north.Name), Cell(late, entry.Ref, $"{north.Name}, more"), Cell(late, entry.Ref, "Entered late"), Cell(late, entry.Ref, south.Name)));
        Assert.Equal(("Delivered", null), (Cell(await MatrixAsync(null), entry.Ref, north.Name), Cell(await MatrixAsync(null), entry.Ref, "Entered late")));
        Assert.DoesNotContain(await TablesAsync(work, ReportCatalogue.AreaImplementation, new(Area: register.Area.Code, AsAt: "2007-11-30".Day())), t => t.Name == "District by district");
    }

    [Fact]
    public async Task What_was_entered_late_about_the_duty_is_marked_and_nothing_else_is()
    {
        await using var scene = await DutyScene.SetAsync();
        await scene.ConsultAsync();
        await scene.Get<LogPolicy>().RunAsync(scene.Area.Id, new PolicyChoice("Opening hours", AssessmentKind.Gender, true, null, null), null, Actors.AreaLead());
        GoTo(scene.Work, "2008-02-10");
        await scene.Get<ReportOnGoal>().RunAsync(scene.Goal.Id, null, "A class began.", null, "2008-01-20".Day(), Actors.AreaLead());
        await scene.Get<LogPolicy>().RunAsync(scene.Area.Id, new PolicyChoice("Travel costs", AssessmentKind.Gender, true, null, null), "2008-01-25".Day(), Actors.AreaLead());
        async Task<IReadOnlyList<ReportTable>> DutyAsync(string day) => await TablesAsync(scene.Work, ReportCatalogue.Duty, new(Area: scene.Area.Code, AsAt: day.Day()));

        var late = await DutyAsync("2008-01-31");
        Assert.Equal("In part entered on 10 February 2008, after this report's day.", Cell(Named(late, "Goals"), "G1", "Entered late"));
        Assert.Equal(("Entered on 10 February 2008, after this report's day.", null), (Cell(Named(late, "Impact assessments"), "Travel costs", "Entered late"), Cell(Named(late, "Impact assessments"), "Opening hours", "Entered late")));
        Assert.DoesNotContain("Entered late", Named(late, "Consultations").Columns.Select(c => c.Title));
        Assert.DoesNotContain(await DutyAsync("2008-01-19"), t => t.Columns.Any(c => c.Title == "Entered late"));
        Assert.DoesNotContain(await DutyAsync("2008-02-10"), t => t.Columns.Any(c => c.Title == "Entered late"));
    }

    [Fact]
    public async Task Figures_entered_late_are_marked_in_the_outcome_report_of_their_day()
    {
        await using var work = await Workplace.OpenAsync();
        var office = await Measures.Office.SetAsync(work, o => o.Completion.Reads(AMeasure.Quarter(new Domain.Measures.Tally(10, 40), new Domain.Measures.Tally(60, 90), from: "2007-04-01", to: "2007-06-30"), on: "2007-12-03"));
        GoTo(work, "2008-02-10");
        await work.Get<EnterReading>().RunAsync(office.Completion.Id, null, AMeasure.Quarter(new Domain.Measures.Tally(11, 40), new Domain.Measures.Tally(60, 90)), new Entering("2008-01-20".Day()), Actors.In(Domain.People.Role.DataOfficer));
        async Task<ReportTable> BesideMenAsync(string day) => Named(await TablesAsync(work, ReportCatalogue.EqualityOfOutcome, new(Area: office.Area.Code, AsAt: day.Day())), "Women beside men");

        Assert.Equal("Entered on 10 February 2008, after this report's day.", Cell(await BesideMenAsync("2008-01-31"), "M18", "Entered late"));
        Assert.Null(Cell(await BesideMenAsync("2008-01-19"), "M18", "Entered late"));
        Assert.Null(Cell(await BesideMenAsync("2008-02-10"), "M18", "Entered late"));
    }

    [Fact]
    public async Task Broken_threads_are_those_of_the_day()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Recommendations.Register.SetAsync(work, a => a.Accepted("2007-12-01"));
        GoTo(work, "2008-02-10");
        var (strategy, board) = (AStrategy.With(), register.Board);
        var (action, post) = (AnAction.That(of: strategy), APost.Named("Head of Courts"));
        await work.Database.SaveAsync(strategy, action, post);
        await work.Get<LinkAction>().RunAsync(register.Adoption.Id, null, action.Id, new Entering("2008-02-05".Day()), Director);
        await work.Get<EntrustRecommendation>().RunAsync(register.Adoption.Id, null, register.Body.Id, board.Id, post.Id, new Entering("2008-02-01".Day()), Director);
        async Task<IReadOnlyList<ReportTable>> BrokenAsync(string day) => await TablesAsync(work, ReportCatalogue.BrokenThreads, new(Area: register.Area.Code, AsAt: day.Day()));
        async Task<int> RowsAsync(string day, Break kind) => (await BrokenAsync(day)).Where(t => t.Name == kind.Words()).Sum(t => t.Rows.Count);

        Assert.Equal((1, 1), (await RowsAsync("2008-01-31", Break.NoDriver), await RowsAsync("2008-01-31", Break.NoAction)));
        Assert.Equal((0, 1), (await RowsAsync("2008-02-01", Break.NoDriver), await RowsAsync("2008-02-01", Break.NoAction)));
        Assert.Equal((0, 0), (await RowsAsync("2008-02-05", Break.NoDriver), await RowsAsync("2008-02-05", Break.NoAction)));
        Assert.Equal("Entered on 10 February 2008, after this report's day.", Cell(Named(await BrokenAsync("2008-02-01"), Break.NoAction.Words()), register.Entry.Ref, "Entered late"));
    }

    [Fact]
    public async Task A_forum_is_adrift_on_the_days_on_which_it_met_and_reported_nowhere()
    {
        await using var work = await Workplace.OpenAsync();
        var area = AChampion.Area("North");
        var (board, forum) = (AForum.In(area, ForumKind.Board), AForum.In(area));
        await work.Database.SaveAsync([area, board, forum]);
        async Task<IReadOnlyList<string?>> AdriftAsync(string day) =>
            [.. Named(await TablesAsync(work, ReportCatalogue.BrokenThreads, new(Area: area.Code, AsAt: day.Day())), Break.NowhereToReport.Words()).Rows.Select(r => r[0].Text)];
        GoTo(work, "2008-01-10");
        await work.Get<LetForumReport>().RunAsync(forum.Id, null, board.Id, Actors.AreaLead());
        GoTo(work, "2008-02-10");
        await work.Get<LetForumReport>().RunAsync(forum.Id, null, null, Actors.AreaLead());
        GoTo(work, "2008-03-10");
        await work.Get<ChangeForum>().RunAsync(forum.Id, null, forum.Name, new ForumFacts { Status = ForumStatus.Lapsed }, Actors.AreaLead());
        GoTo(work, "2008-04-01");

        Assert.Equal([forum.Name], await AdriftAsync("2008-01-09"));
        Assert.Empty(await AdriftAsync("2008-01-10"));
        Assert.Equal([forum.Name], await AdriftAsync("2008-02-10"));
        Assert.Empty(await AdriftAsync("2008-03-10"));
        Assert.Empty(await AdriftAsync("2007-10-31"));      // before there was a forum
    }

    [Fact]
    public async Task What_a_champion_post_covered_and_had_on_a_past_day_does_not_change_with_the_present()
    {
        await using var work = await Workplace.OpenAsync();
        var area = AChampion.Area("North", "South");
        var (north, south) = (area.Districts[0], area.Districts[1]);
        var (board, post) = (AForum.In(area, ForumKind.Board), APost.Named("Women's champion"));
        var champion = AChampion.Of(post, area.Id);
        await work.Database.SaveAsync([area, board, post, champion]);
        GoTo(work, "2008-01-10");
        await work.Get<CoverWithChampion>().RunAsync(champion.Id, null, Domain.Champions.CoverKind.District, north.Id, Entering.Now, Director);
        await work.Get<LinkChampionToBoard>().RunAsync(champion.Id, null, board.Id, Entering.Now, Director);
        GoTo(work, "2008-02-10");
        await work.Get<StopCovering>().RunAsync(champion.Id, null, Domain.Champions.CoverKind.District, north.Id, Entering.Now, Director);
        await work.Get<CoverWithChampion>().RunAsync(champion.Id, null, Domain.Champions.CoverKind.District, south.Id, Entering.Now, Director);
        await work.Get<LinkChampionToBoard>().RunAsync(champion.Id, null, null, Entering.Now, Director);
        GoTo(work, "2008-03-20");
        await work.Get<GiveRemit>().RunAsync(champion.Id, null, "Speaks for women.", null, new Entering("2008-03-01".Day()), Director);
        async Task<(string? Covers, string? Lacks, string? Late)> PostAsync(string day)
        {
            var posts = Named(await TablesAsync(work, ReportCatalogue.ChampionCoverage, new(Area: area.Code, AsAt: day.Day())), "Post by post");
            return (Cell(posts, post.Name, "Covers"), Cell(posts, post.Name, "Lacks"), Cell(posts, post.Name, "Entered late"));
        }

        Assert.Equal(("No district", "Vacant, no remit, no board link", null), await PostAsync("2008-01-09"));
        Assert.Equal(("North", "Vacant, no remit", null), await PostAsync("2008-01-10"));
        Assert.Equal(("South", "Vacant, no remit, no board link", null), await PostAsync("2008-02-10"));
        Assert.Equal(("South", "Vacant, no board link", "Entered on 20 March 2008, after this report's day."), await PostAsync("2008-03-01"));
        var districts = Named(await TablesAsync(work, ReportCatalogue.ChampionCoverage, new(Area: area.Code, AsAt: "2008-01-31".Day())), "District by district");
        Assert.Equal([("North", 1), ("South", 0), ("No district named", 0)], districts.Rows.Select(r => (r[0].Text!, (int)r[1].Number!)));
    }

    [Fact]
    public async Task Recommendations_that_moved_since_are_told_with_both_states()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Recommendations.Register.SetAsync(work, a => { a.Accepted("2007-12-10"); a.Report("Begun.", null, Stamps.On("2008-01-05")); });

        var tables = await TablesAsync(work, ReportCatalogue.AreaImplementation, new(Area: register.Area.Code, Since: "2007-12-20".Day()));

        Assert.Equal(("Agreed, not begun", "In delivery"), (Cell(Named(tables, "Moved to another state"), register.Entry.Ref, "Was"), Cell(Named(tables, "Moved to another state"), register.Entry.Ref, "Is now")));
        Assert.Empty(Named(tables, "Taken up").Rows);
        Assert.Empty(Named(await TablesAsync(work, ReportCatalogue.AreaImplementation, new(Area: register.Area.Code, Since: "2008-01-10".Day())), "Moved to another state").Rows);
    }

    [Fact]
    public async Task The_forum_reads_what_was_owed_on_the_day_and_what_happened_since()
    {
        await using var town = await Town.SetAsync();
        var issue = await town.PutToBoardAsync("2008-01-20".Day());
        town.Work.Clock.AdvanceDays(10);
        await town.Work.Get<AnswerIssue>().RunAsync(issue.Id, null, BoardDecision.AgreedInPart, "A session in spring.", Entering.Because("There is money for one."), town.BoardMember);
        await town.Work.Get<TellForum>().RunAsync(issue.Id, null, null, Entering.Now, town.Chair);
        await town.Work.Get<JudgeAnswer>().RunAsync(issue.Id, null, ForumView.Resolved, null, null, Entering.Now, town.Member.As());
        town.Work.Clock.AdvanceDays(10);
        ReportAsk On(string day, string? since = null) => new(AsAt: day.Day(), Since: since?.Day());

        var then = await TablesAsync(town.Work, ReportCatalogue.ForumReportBack, On("2008-01-22"));
        var now = await TablesAsync(town.Work, ReportCatalogue.ForumReportBack, On("2008-01-30", "2008-01-20"));
        var nothing = await TablesAsync(town.Work, ReportCatalogue.ForumReportBack, On("2008-01-30", "2008-01-26"));

        Assert.Equal(("Reply overdue", "reply overdue by 2 days", "Partnership board: no answer yet"), (Cell(then[0], $"Issue {issue.Number}", "Still owed"), Cell(then[0], $"Issue {issue.Number}", "Still owed, more"), Cell(then[0], $"Issue {issue.Number}", "They decided")));
        Assert.Empty(Named(then, "Resolved").Rows);
        Assert.Empty(Named(now, "Still owed").Rows);
        Assert.Equal("Agreed in part", Cell(Named(now, "Resolved"), $"Issue {issue.Number}", "They decided"));
        Assert.Equal(["Answered: agreed in part", "Told to the forum", "The forum's view: resolved"], Named(now, "What moved").Rows.Select(r => r[3].Text));
        Assert.Empty(Named(nothing, "What moved").Rows);
        Assert.Single(Named(await TablesAsync(town.Work, ReportCatalogue.ForumReportBack, new(Part: town.Forum.Name)), "Resolved").Rows);
    }

    [Fact]
    public async Task The_board_report_looks_back_on_the_last_boards_once_two_packs_were_issued()
    {
        await using var work = await Workplace.WithThamesValleyAsync();
        var done = await OfficeredAsync(work);
        GoTo(work, "2008-02-01");
        await work.Get<AddEvidence>().RunAsync(done, null, new NewEvidence("Seen", Domain.ActionPoints.EvidenceKind.Report, null) { Address = "https://example.org/" }, new Entering("2007-12-10".Day()), Director);
        await work.Get<CloseAction>().RunAsync(done, null, new Entering("2007-12-10".Day(), null, "Done."), Director);
        var strategy = await work.AskAsync(db => db.Strategies.Select(s => new { s.Id, s.AreaId }).FirstAsync());
        var pack = Pack.Add(strategy.AreaId!.Value, strategy.Id, "Board pack", ["board"], Stamps.On("2008-02-01"));
        IssuedPack Issued(int number, string day) => new(number, pack, new PackMoment(day.Day(), null), "Pack", "The board", "1.0", "{}", "pack.pdf", 10, new string('a', 64), Stamps.On("2008-02-01"));
        await work.Database.SaveAsync([pack, Issued(1, "2007-12-01")]);
        Task<BoardReport> ReportAsync(string? day = null) => work.Get<BuildBoardReport>().RunAsync(Code, day is null ? null : new AsAt(day.Day()));
        Assert.Empty((await ReportAsync()).Boards);

        await work.Database.SaveAsync([.. Enumerable.Range(2, 7).Select(n => Issued(n, $"2008-01-{n:00}"))]);

        var boards = (await ReportAsync()).Boards;
        Assert.Equal(Enumerable.Range(3, 6).Select(n => ($"Pack {n}", $"2008-01-{n:00}".Day())), boards.Select(b => (b.Label, b.AsAt)));
        Assert.All(boards, b => Assert.Equal(1, b.Counts.Closed));
        var earlier = (await ReportAsync("2008-01-03")).Boards;
        Assert.Equal([("Pack 1", 0), ("Pack 2", 1)], earlier.Select(b => (b.Label, b.Counts.Closed)));      // the report's own day is no earlier board
        Assert.Contains("Over the last boards", Reports.Html.DocumentHtml.Article(BoardReportContents.Report(await ReportAsync()).Document), StringComparison.Ordinal);
    }
}
