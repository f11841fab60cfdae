using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Features.Issues;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Forums;

public sealed class IssueVerbTests
{
    [Fact]
    public async Task Who_raises_it_in_their_own_name_follows_it_and_it_gets_the_next_number()
    {
        await using var town = await Town.SetAsync();
        Assert.Equal(1, await town.RaiseAsync());
        Assert.Equal(2, await town.RaiseAsync());

        var follows = await town.Work.AskAsync(db => db.Follows.Where(f => f.PersonId == town.Member.Id).OrderBy(f => f.Name).ToListAsync());
        Assert.Equal(["Issue 1: No woman-only session in the town", "Issue 2: No woman-only session in the town"], follows.Select(f => f.Name));
        Assert.All(follows, f => Assert.Equal(FollowKind.Issue, f.Kind));
    }

    [Fact]
    public async Task In_the_forums_name_nobody_is_kept_and_nobody_follows()
    {
        await using var town = await Town.SetAsync();
        var view = await town.SeeAsync(await town.RaiseAsync(inForumsName: true));

        Assert.Equal("Women's forum", view.RaisedBy);
        var history = Assert.Single(await town.Work.HistoryAsync(view.Id));
        Assert.Equal((null, "Women's forum"), (history.ById, history.ByName));
        Assert.Equal("Women's forum", Assert.Single(view.Turns).By);
        Assert.Equal(0, await town.Work.AskAsync(db => db.Follows.CountAsync()));
    }

    [Fact]
    public async Task The_story_runs_from_raised_to_the_forums_resolved_and_the_chair_is_never_offered_the_last_word()
    {
        await using var town = await Town.SetAsync();
        var issue = await town.PutToBoardAsync("2008-02-01".Day());
        Assert.Equal("reply due in 17 days", issue.Clock);
        await town.Work.Get<AnswerIssue>().RunAsync(issue.Id, issue.Version, BoardDecision.Agreed, "In spring.", Entering.Because("There is money."), town.BoardMember);
        await town.Work.Get<TellForum>().RunAsync(issue.Id, null, null, Entering.Now, town.Chair);

        Assert.Empty((await town.SeeAsync(issue.Number, town.Chair)).Acts);
        Assert.Contains("its members can", (await Workplace.RefusedAsync(() => town.Work.Get<JudgeAnswer>().RunAsync(issue.Id, null, ForumView.Resolved, null, null, Entering.Now, town.Chair))).Message, StringComparison.Ordinal);

        await town.Work.Get<JudgeAnswer>().RunAsync(issue.Id, null, ForumView.NotResolved, "When in spring?", "2008-02-20".Day(), Entering.Now, town.Member.As());
        var back = await town.SeeAsync(issue.Number, town.BoardMember);
        Assert.Equal((IssueState.Disputed, "2008-02-20".Day()), (back.State, back.ReplyDue!.Value));
        Assert.Equal([IssueAct.Answer], back.Acts);
    }

    [Fact]
    public async Task Each_turn_belongs_to_its_own_people_and_a_stale_page_loses_nothing()
    {
        await using var town = await Town.SetAsync();
        var seen = await town.SeeAsync(await town.RaiseAsync());
        Assert.Contains("cannot raise an issue", (await Workplace.RefusedAsync(() => town.RaiseAsync(by: Actors.Auditor()))).Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => town.Work.Get<AcceptIssue>().RunAsync(seen.Id, null, Entering.Now, town.Member.As()));
        await town.Work.Get<AcceptIssue>().RunAsync(seen.Id, seen.Version, Entering.Now, town.Chair);

        await Assert.ThrowsAsync<StaleEdit>(() => town.Work.Get<RouteIssue>().RunAsync(seen.Id, seen.Version, town.Board.Id, null, Entering.Now, town.Chair));
        await Workplace.RefusedAsync(() => town.Work.Get<RouteIssue>().RunAsync(seen.Id, null, town.Forum.Id, null, Entering.Now, town.Chair));
        Assert.Equal(IssueState.Accepted, (await town.SeeAsync(seen.Number)).State);
    }

    [Fact]
    public async Task An_unanswered_issue_stays_open_after_the_meeting_passes_and_is_suggested_on_both_agendas()
    {
        await using var town = await Town.SetAsync();
        var issue = await town.PutToBoardAsync("2008-01-20".Day());
        foreach (var place in new[] { town.Forum, town.Board })
        {
            var first = await town.Work.Get<PlanMeeting>().RunAsync(place.Id, "2008-01-15".Day(), null, town.Chair);
            await town.Work.Get<PutOnAgenda>().RunAsync(first, null, null, town.Chair);
            await town.Work.Get<HoldMeeting>().RunAsync(first, null, new Dictionary<Guid, int>(), town.Chair);
            Assert.Single((await town.Work.Get<MeetingQuery>().GetAsync(first, Actors.Auditor())).Agenda);
        }
        town.Work.Clock.AdvanceDays(30);

        Assert.Equal("reply overdue by 25 days", (await town.SeeAsync(issue.Number)).Clock);
        foreach (var place in new[] { town.Forum, town.Board })
        {
            var next = await town.Work.Get<PlanMeeting>().RunAsync(place.Id, "2008-03-01".Day(), null, town.Chair);
            var suggested = Assert.Single((await town.Work.Get<MeetingQuery>().GetAsync(next, Actors.Auditor())).Suggestions);
            Assert.Equal((issue.Id, true), (suggested.SubjectId, suggested.IsPressing));
        }
    }

    [Fact]
    public async Task The_forum_hears_back_what_was_decided_what_it_made_of_it_and_what_is_still_owed()
    {
        await using var town = await Town.SetAsync();
        var issue = await town.PutToBoardAsync("2008-01-20".Day());
        await town.RaiseAsync(summary: "Another matter");
        await town.Work.Get<AnswerIssue>().RunAsync(issue.Id, null, BoardDecision.AgreedInPart, "A session in spring.", Entering.Because("There is money for one."), town.BoardMember);
        var query = town.Work.Get<ReportBackQuery>();

        var rows = await query.GetAsync(town.Area.Id, null, Actors.ForumMember());
        Assert.Equal((BoardDecision.AgreedInPart, "A session in spring.", "Partnership board", null), (rows[0].Decision, rows[0].Answer, rows[0].Board, rows[0].View));
        Assert.Equal("waiting for the chair to take it up", rows[1].Clock);

        await town.Work.Get<TellForum>().RunAsync(issue.Id, null, null, Entering.Now, town.Chair);
        await town.Work.Get<JudgeAnswer>().RunAsync(issue.Id, null, ForumView.Resolved, null, null, Entering.Now, town.Member.As());
        Assert.Equal(ForumView.Resolved, (await query.GetAsync(town.Area.Id, null, Actors.ForumMember()))[0].View);
        Assert.Equal([issue.Number, 2], (await query.GetAsync(town.Area.Id, town.Work.Clock.Today, Actors.ForumMember())).Select(r => r.Number));
        Assert.Equal([2], (await query.GetAsync(town.Area.Id, town.Work.Clock.Today.AddDays(1), Actors.ForumMember())).Select(r => r.Number));
        await Workplace.RefusedAsync(() => query.GetAsync(town.Area.Id, null, Actors.In(Role.PractitionerReader)));
    }

    [Fact]
    public async Task Evidence_that_a_board_has_not_seen_is_suggested_to_it_until_it_has_been_before_it()
    {
        await using var town = await Town.SetAsync();
        var (source, body) = (ASource.Any(), ABody.Named("Trust"));
        var entry = ARecommendation.In(source);
        var adoption = AnAdoption.Of(entry, town.Area.Id);
        adoption.Entrust(body, town.Board, null, new NamesBefore(null, null, null), Stamps.AtPublication);
        adoption.Accepted("2007-12-20").Shown("2008-01-05");
        await town.Work.Database.SaveAsync([source, body, entry, adoption]);
        var first = await town.Work.Get<PlanMeeting>().RunAsync(town.Board.Id, "2008-01-15".Day(), null, town.Chair);

        var suggested = Assert.Single((await town.Work.Get<MeetingQuery>().GetAsync(first, Actors.Auditor())).Suggestions);
        Assert.Equal((AgendaSubject.Recommendation, adoption.Id, "Its evidence has not been before this board"), (suggested.Subject, suggested.SubjectId, suggested.Why));
        await town.Work.Get<PutOnAgenda>().RunAsync(first, null, null, town.Chair);
        await town.Work.Get<HoldMeeting>().RunAsync(first, null, new Dictionary<Guid, int>(), town.Chair);
        Assert.Equal($"/recommendations/{adoption.Ref}", Assert.Single((await town.Work.Get<MeetingQuery>().GetAsync(first, Actors.Auditor())).Agenda).Href);

        var next = await town.Work.Get<PlanMeeting>().RunAsync(town.Board.Id, "2008-01-25".Day(), null, town.Chair);
        Assert.Empty((await town.Work.Get<MeetingQuery>().GetAsync(next, Actors.Auditor())).Suggestions);
    }

    [Fact]
    public async Task The_list_answers_its_filters_and_a_practitioner_reader_does_not_see_it()
    {
        await using var town = await Town.SetAsync();
        var put = await town.PutToBoardAsync("2008-01-25".Day());
        await town.RaiseAsync();
        town.Work.Clock.AdvanceDays(10);
        async Task<List<int>> NumbersAsync(IssueFilter filter) => (await town.Work.Get<IssuesQuery>().GetAsync(town.Area.Id, filter, Actors.Auditor())).Rows.Select(r => r.Number).ToList();

        var (open, overdue) = (await NumbersAsync(new IssueFilter()), await NumbersAsync(new IssueFilter { Show = IssueShow.Overdue }));
        var (chairs, boards) = (await NumbersAsync(new IssueFilter { Show = IssueShow.ForTheChair }), await NumbersAsync(new IssueFilter { Board = town.Board.Id }));
        Assert.Equal([put.Number, 2], open);
        Assert.Empty(overdue);                                    // due today is not overdue
        Assert.Equal([2], chairs);
        Assert.Equal([put.Number], boards);
        town.Work.Clock.AdvanceDays(1);
        Assert.Equal(put.Number, Assert.Single(await NumbersAsync(new IssueFilter { Show = IssueShow.Overdue })));
        Assert.Empty(await NumbersAsync(new IssueFilter { Kind = IssueKind.Success }));
        await Workplace.RefusedAsync(() => town.Work.Get<IssuesQuery>().GetAsync(town.Area.Id, new IssueFilter(), Actors.In(Role.PractitionerReader)));
    }
}
