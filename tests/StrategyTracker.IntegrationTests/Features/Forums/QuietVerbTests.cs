using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Bodies;
using StrategyTracker.Features.Forums;
using StrategyTracker.Features.Issues;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Forums;

/// <summary>The verbs that correct rather than begin: each does its work once, for who may, and not on what somebody else has changed since.</summary>
public sealed class QuietVerbTests
{
    [Fact]
    public async Task A_meeting_is_moved_and_an_item_taken_off_until_it_is_held()
    {
        await using var town = await Town.SetAsync();
        var id = await town.Work.Get<PlanMeeting>().RunAsync(town.Forum.Id, "2008-01-12".Day(), "The hall", town.Chair);
        await town.Work.Get<AddAgendaItem>().RunAsync(id, null, "Childcare", town.Chair);
        var seen = await town.Work.Get<MeetingQuery>().GetAsync(id, town.Chair);

        await Workplace.RefusedAsync(() => town.Work.Get<MoveMeeting>().RunAsync(id, seen.Version, "2008-01-14".Day(), null, town.Member.As()));
        await Workplace.RefusedAsync(() => town.Work.Get<TakeOffAgenda>().RunAsync(id, seen.Version, seen.Agenda[0].Id, town.Member.As()));
        await town.Work.Get<MoveMeeting>().RunAsync(id, seen.Version, "2008-01-14".Day(), "The centre", town.Chair);
        await Assert.ThrowsAsync<StaleEdit>(() => town.Work.Get<TakeOffAgenda>().RunAsync(id, seen.Version, seen.Agenda[0].Id, town.Chair));
        await town.Work.Get<TakeOffAgenda>().RunAsync(id, null, seen.Agenda[0].Id, town.Chair);

        var after = await town.Work.Get<MeetingQuery>().GetAsync(id, town.Chair);
        Assert.Equal(("2008-01-14".Day(), "The centre", 0), (after.On, after.Place, after.Agenda.Count));
        await town.Work.Get<HoldMeeting>().RunAsync(id, null, new Dictionary<Guid, int>(), town.Chair);
        Assert.Contains("has been held", (await Workplace.RefusedAsync(() => town.Work.Get<MoveMeeting>().RunAsync(id, null, "2008-01-15".Day(), null, town.Chair))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forum_is_renamed_but_not_to_a_name_that_is_taken()
    {
        await using var town = await Town.SetAsync();
        var version = town.Forum.Version;

        await Workplace.RefusedAsync(() => town.Work.Get<ChangeForum>().RunAsync(town.Forum.Id, version, "Another", new ForumFacts(), town.Member.As()));
        Assert.Contains("called Partnership board here already", (await Workplace.RefusedAsync(() => town.Work.Get<ChangeForum>().RunAsync(town.Forum.Id, version, "Partnership board", new ForumFacts(), town.Chair))).Message, StringComparison.Ordinal);
        await town.Work.Get<ChangeForum>().RunAsync(town.Forum.Id, version, "Forum of women", new ForumFacts { Purpose = "To speak up." }, town.Chair);
        await Assert.ThrowsAsync<StaleEdit>(() => town.Work.Get<ChangeForum>().RunAsync(town.Forum.Id, version, "Third", new ForumFacts(), town.Chair));

        Assert.Equal(("Forum of women", "To speak up."), await town.Work.AskAsync(db => db.Forums.Where(f => f.Id == town.Forum.Id).Select(f => new ValueTuple<string, string?>(f.Name, f.Purpose)).SingleAsync()));
    }

    [Fact]
    public async Task A_body_is_changed_and_a_successor_named_once_it_has_ended()
    {
        await using var town = await Town.SetAsync();
        var (old, next, lead) = (ABody.Named("Trust"), ABody.Named("New trust"), Actors.AreaLead());
        await town.Work.Database.SaveAsync([old, next]);

        await Workplace.RefusedAsync(() => town.Work.Get<ChangeBody>().RunAsync(old.Id, old.Version, "Health trust", Sector.Statutory, null, new BodyFacts(), town.Member.As()));
        await town.Work.Get<ChangeBody>().RunAsync(old.Id, old.Version, "Health trust", Sector.Voluntary, null, new BodyFacts { Note = "Merged once." }, lead);
        await Assert.ThrowsAsync<StaleEdit>(() => town.Work.Get<ChangeBody>().RunAsync(old.Id, old.Version, "Third", Sector.Statutory, null, new BodyFacts(), lead));
        Assert.Contains("is still active", (await Workplace.RefusedAsync(() => town.Work.Get<NameSuccessor>().RunAsync(old.Id, null, next.Id, lead))).Message, StringComparison.Ordinal);
        await town.Work.Get<EndBody>().RunAsync(old.Id, null, "2008-01-10".Day(), [], "Reorganised.", lead);
        await Workplace.RefusedAsync(() => town.Work.Get<NameSuccessor>().RunAsync(old.Id, null, next.Id, town.Member.As()));
        await town.Work.Get<NameSuccessor>().RunAsync(old.Id, null, next.Id, lead);

        Assert.Equal("Health trust", Assert.Single((await town.Work.Get<BodiesQuery>().FindAsync(next.Id, lead)).Predecessors).Name);
    }

    [Fact]
    public async Task An_issue_is_taken_back_by_the_forum_with_a_reason_and_not_by_its_chair()
    {
        await using var town = await Town.SetAsync();
        var issue = await town.SeeAsync(await town.RaiseAsync());

        await Workplace.RefusedAsync(() => town.Work.Get<WithdrawIssue>().RunAsync(issue.Id, issue.Version, Entering.Because("No."), town.Chair));
        Assert.Contains("needs a reason", (await Workplace.RefusedAsync(() => town.Work.Get<WithdrawIssue>().RunAsync(issue.Id, issue.Version, Entering.Now, town.Member.As()))).Message, StringComparison.Ordinal);
        await town.Work.Get<WithdrawIssue>().RunAsync(issue.Id, issue.Version, Entering.Because("It was settled on the day."), town.Member.As());

        Assert.Equal(IssueState.Withdrawn, (await town.SeeAsync(issue.Number)).State);
    }
}
