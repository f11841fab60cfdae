using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Recommendations;

public sealed class RecommendationQueryTests
{
    [Fact]
    public async Task The_list_is_filtered_and_counts_all()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work, a => a.Accepted());
        await register.AddAsync(s => ARecommendation.In(s, summary: "Train every sentencer.", order: 2, themes: ["training"]), before: a => a.Send("2007-12-01".Day(), Stamps.On("2007-11-05")));
        await register.AddAsync(s => ARecommendation.In(s, Standing.Ask, summary: "Fund it for three years.", order: 3), isTaken: false);

        Assert.Equal(2, (await ListAsync(register, new())).Rows.Count);
        Assert.Equal("Train every sentencer.", Assert.Single((await ListAsync(register, new() { OnlyOverdue = true })).Rows).Summary);
        Assert.Equal("Train every sentencer.", Assert.Single((await ListAsync(register, new() { Words = "sentencer TRAIN" })).Rows).Summary);
        Assert.Equal("Train every sentencer.", Assert.Single((await ListAsync(register, new() { Theme = "training" })).Rows).Summary);
        Assert.Equal(register.Entry.Ref, Assert.Single((await ListAsync(register, new() { Answer = Answer.Accepted, Body = register.Body.Id })).Rows).Ref);
        Assert.Equal("Fund it for three years.", Assert.Single((await ListAsync(register, new() { NotTaken = true, Standing = Standing.Ask })).Rows).Summary);
        Assert.Empty((await ListAsync(register, new() { Source = "NOBODY" })).Rows);
        var list = await ListAsync(register, new() { State = AdoptionState.Stalled });
        Assert.Equal((2, 1, 1, 1), (list.Figures.Adoptions, list.Figures.AwaitingOverdue, list.NotTaken, list.Rows.Count)); // accepted in November, no word since
    }

    [Fact]
    public async Task Nobody_without_the_right_reads_any_of_it()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work);
        var reader = Actors.In(Domain.People.Role.PractitionerReader);

        await Workplace.RefusedAsync(() => work.Get<RecommendationsQuery>().GetAsync(register.Area.Id, new(), reader));
        await Workplace.RefusedAsync(() => work.Get<MatrixQuery>().GetAsync(register.Head, new(), reader));
        await Workplace.RefusedAsync(() => work.Get<RecommendationStoryQuery>().GetAsync(register.Entry.Ref, register.Head, reader));
        await Workplace.RefusedAsync(() => work.Get<BrokenThreadsQuery>().GetAsync(register.Area.Id, work.Clock.Today, reader));
        await Workplace.RefusedAsync(() => work.Get<SourcesQuery>().GetAsync(reader));
    }

    [Fact]
    public async Task The_story_keeps_the_restricted_note_from_forum_members()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work, a => { a.Accepted(); a.Report("Begun.", null, Stamps.On("2007-12-01")); a.NoteInConfidence("Money is short.", Stamps.On("2007-12-01")); });
        var query = work.Get<RecommendationStoryQuery>();

        var forBoard = await query.GetAsync(register.Entry.Ref, register.Head, Actors.BoardMember());
        var forForum = await query.GetAsync(register.Entry.Ref, register.Head, Actors.ForumMember());

        Assert.Equal("Money is short.", forBoard!.Adoption!.RestrictedNote);
        Assert.Null(forForum!.Adoption!.RestrictedNote);
        Assert.Equal((register.Body.Name, 2, null), (forForum.Adoption.Body!.Name, forForum.Adoption.Districts.Count, forForum.Adoption.Updates[0].Different));
        Assert.DoesNotContain(Act.ReportAdoption, forForum.May);
        Assert.Null(await query.GetAsync("NO-SUCH", register.Head, Actors.Auditor()));
    }

    [Fact]
    public async Task The_matrix_shows_each_district_in_the_order_of_the_source_and_as_a_safe_file()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work, a => a.Accepted());
        await register.AddAsync(s => ARecommendation.In(s, summary: "=1+1", order: 0));
        await work.Get<SayOfDistrict>().RunAsync(register.Adoption.Id, null, register.Area.Districts[1].Id, DistrictState.Delivered, register.Body.Id, null, "+the form", StrategyTracker.Features.ActionPoints.Entering.Now, Actors.Director());

        var view = await work.Get<MatrixQuery>().GetAsync(register.Head, new(), Actors.Auditor());
        var file = RecommendationsEndpoint.MatrixLines(view);

        Assert.Equal(["=1+1", "Make it visible."], view.Rows.Select(r => r.Summary));
        Assert.Equal([null, DistrictState.Delivered], view.Rows[1].Cells.Select(c => c.State));
        Assert.Equal((register.Body.Name, "+the form"), (view.Rows[1].Cells[1].Body, view.Rows[1].Cells[1].WorthCopying));
        Assert.Contains("\"'=1+1\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain(",+the form", file, StringComparison.Ordinal);
        Assert.Single((await work.Get<MatrixQuery>().GetAsync(register.Head, new() { Answer = Answer.Accepted }, Actors.Auditor())).Rows);
        Assert.Equal((0, 2), ((await work.Get<MatrixQuery>().GetAsync(register.Head, new() { State = AdoptionState.Closed }, Actors.Auditor())).Total, view.Total));
    }

    [Fact]
    public async Task Threads_break_in_five_ways_and_the_board_mends_one()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work, a => a.Accepted().Shown());
        var strategy = AStrategy.With();
        var action = AnAction.That(of: strategy, level: CommitmentLevel.Consider);
        action.Decide("Whether", DecisionOutcome.DoNotAdopt, "No money.", null, Stamps.On("2007-12-01"));
        action.Close(Stamps.On("2007-12-02", why: "Decided."));
        var (linked, carried) = await register.AddAsync(s => ARecommendation.In(s));
        var forum = ABoard.In(register.Area, ForumKind.Forum);
        await work.Database.SaveAsync(strategy, action, forum);
        await work.Get<LinkAction>().RunAsync(carried!.Id, null, action.Id, StrategyTracker.Features.ActionPoints.Entering.Now, Actors.Director());

        var broken = await work.Get<BrokenThreadsQuery>().GetAsync(register.Area.Id, work.Clock.Today, Actors.Auditor());

        Assert.Equal(register.Entry.Ref, Assert.Single(broken.Of(Break.NoAction).Links).Ref);
        Assert.Equal((action.Ref, linked.Ref), (broken.Of(Break.ClosedWithoutEvidence).Links[0].Ref, broken.Of(Break.ClosedWithoutEvidence).Links[0].Of));
        Assert.Equal("Minutes", Assert.Single(broken.Of(Break.NeverSeenByBoard).Links).Words);
        Assert.Equal(register.Entry.Ref, Assert.Single(broken.Of(Break.NoDriver).Links).Ref);
        Assert.Equal(forum.Id, Assert.Single(broken.Of(Break.NowhereToReport).Links).ForumId);
        Assert.Equal(5, broken.Count);

        var earlier = await work.Get<BrokenThreadsQuery>().GetAsync(register.Area.Id, work.Clock.Today.AddDays(-1), Actors.Auditor());
        Assert.Empty(earlier.Of(Break.ClosedWithoutEvidence).Links);                                    // the action was linked today
        Assert.Equal(register.Entry.Ref, Assert.Single(earlier.Of(Break.NoDriver).Links).Ref);
        Assert.Empty((await work.Get<BrokenThreadsQuery>().GetAsync(register.Area.Id, "2007-11-01".Day(), Actors.Auditor())).Of(Break.NoAction).Links);

        var meeting = Meeting.Plan(register.Board, "2008-01-10".Day(), null, Stamps.On("2007-12-20"));
        meeting.PutOnAgenda(AgendaSubject.Recommendation, register.Adoption.Id, "What came of it", Stamps.On("2007-12-20"));
        meeting.Hold([], Stamps.On("2008-01-10"));
        await work.Database.SaveAsync(meeting);

        Assert.Empty((await work.Get<BrokenThreadsQuery>().GetAsync(register.Area.Id, work.Clock.Today, Actors.Auditor())).Of(Break.NeverSeenByBoard).Links);
        Assert.Single((await work.Get<BrokenThreadsQuery>().GetAsync(register.Area.Id, "2008-01-09".Day(), Actors.Auditor())).Of(Break.NeverSeenByBoard).Links);
        var thread = await work.Get<ThreadQuery>().GetAsync(register.Entry.Ref, register.Head, Actors.Auditor());
        Assert.Equal(("What came of it", meeting.Id), (Assert.Single(thread!.Papers).Words, thread.Papers[0].MeetingId));
    }

    [Fact]
    public async Task What_sources_say_beside_is_read_by_kind()
    {
        await using var work = await Workplace.OpenAsync();
        await work.Database.SaveAsync(new ReferenceValue("STAT-1", "BRD", "Women in the sample", "20", "cases", null, "every fourth", null, "Tiny", "BRD-F7"), new PartnershipBarrier("BO-1", "Dissonance", "Trust", "Stereotypes", "Regard", null, null, "N-1, N-2"));
        var query = work.Get<ReferencesQuery>();

        Assert.Equal("20 cases", Assert.Single(Assert.Single(await query.GetAsync("values", Actors.Auditor())).Rows).Says);
        Assert.Equal(["N-1", "N-2"], Assert.Single(Assert.Single(await query.GetAsync("barriers", Actors.Auditor())).Rows).Related);
        Assert.Empty(await query.GetAsync("threads", Actors.Auditor()));
        Assert.Empty(await query.GetAsync("forums", Actors.Auditor()));
        Assert.Empty(await query.GetAsync("roles", Actors.Auditor()));
    }

    [Fact]
    public void Filters_come_back_from_their_address()
    {
        var filter = new RecommendationFilter { Area = "thames-valley", Words = "a b", Source = "BRD", Standing = Standing.Ask, Theme = "needs-data", Strategy = "S", Section = 3, Answer = Answer.NotApplicable, State = AdoptionState.AwaitingAnswer, OnlyOverdue = true, Page = 2 };

        Assert.Equal(filter, RecommendationFilter.Parse(filter.Href[filter.Href.IndexOf('?', StringComparison.Ordinal)..]));
        Assert.Equal(new RecommendationFilter(), RecommendationFilter.Parse("?state=nonsense&page=-1&section=2"));
    }

    private static Task<RecommendationList> ListAsync(Register register, RecommendationFilter filter) => register.Work.Get<RecommendationsQuery>().GetAsync(register.Area.Id, filter, Actors.Auditor());
}
