using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Measures;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Measures;

/// <summary>From gap to remedy: found, acted on or left with a reason, measured again, closed (W-10).</summary>
public sealed class FindingVerbTests : IAsyncLifetime
{
    private static readonly Actor s_officer = Actors.In(Role.DataOfficer);
    private Workplace _work = null!;
    private Office _office = null!;
    private Guid _finding;

    public async Task InitializeAsync()
    {
        _office = await Office.SetAsync(_work = await Workplace.OpenAsync());
        _finding = (await EnterAsync(10, "2007-04-01", "2007-06-30"))!.Value;
    }

    public async Task DisposeAsync() => await _work.DisposeAsync();

    private Task<Guid?> EnterAsync(int women, string from, string to) =>
        _work.Get<EnterReading>().RunAsync(_office.Completion.Id, null, AMeasure.Quarter(new Tally(women, 40), new Tally(60, 90), from: from, to: to), Entering.Now, s_officer);

    private Task<FindingStory> StoryAsync(Actor? by = null) => _work.Get<FindingsQuery>().FindAsync(_finding, by ?? Actors.Director());

    [Fact]
    public async Task A_gap_becomes_an_action_is_measured_again_and_closed()
    {
        var story = await StoryAsync();
        Assert.Equal((FindingKind.Gap, "Apr to Jun 2007", 0), (story.Row.Kind, story.Shown!.Period.Short, story.Later.Count));

        var made = await _work.Get<FollowUpFinding>().RunAsync(_finding, story.Version, _office.First.Id, "Extra support for women on programmes.", _office.Post.Id, Entering.Now, Actors.Director());

        Assert.Equal("S-1.3", made);
        var action = (await _work.Get<ActionStoryQuery>().GetAsync(made, Actors.Director()))!;
        Assert.Contains(_office.First.Ref, action.Linked.Select(l => l.Ref));
        Assert.Equal(_finding, Assert.Single((await _work.Get<MeasuresOfActionQuery>().GetAsync(action.Row.Id, Actors.Director())).Findings).Id);
        Assert.Equal(made, (await StoryAsync()).Action!.Ref);

        Assert.Null(await EnterAsync(26, "2007-07-01", "2007-09-30"));
        story = await StoryAsync();
        Assert.Equal("Jul to Sept 2007", Assert.Single(story.Later).Period.Short);
        Assert.Contains("cannot show that it is gone", (await Workplace.RefusedAsync(() => CloseAsync(story.Shown!.Id, "Gone."))).Message, StringComparison.Ordinal);
        await CloseAsync(story.Later[0].Id, "Women complete as often as men.");

        story = await StoryAsync();
        Assert.Equal((false, "Jul to Sept 2007", "Women complete as often as men."), (story.IsOpen, story.Again!.Period.Short, story.Outcome));
        Assert.Contains("was closed on", (await Workplace.RefusedAsync(() => CloseAsync(story.Later[0].Id, "Again."))).Message, StringComparison.Ordinal);
        Assert.Empty(await ListAsync(closed: false));
        Assert.Single(await ListAsync(closed: true));
        Assert.Equal(["finding", "corrective action", "finding closed"], (await _work.HistoryAsync(_finding)).Select(h => h.What));

        Task CloseAsync(Guid reading, string outcome) => _work.Get<CloseFinding>().RunAsync(_finding, null, reading, outcome, Entering.Now, Actors.Director());
    }

    [Fact]
    public async Task Leaving_it_needs_a_reason_and_closing_it_needs_one_of_the_two()
    {
        Assert.Contains("Measure again before closing it", (await Workplace.RefusedAsync(() => _work.Get<CloseFinding>().RunAsync(_finding, null, null, "Nothing.", Entering.Now, s_officer))).Message, StringComparison.Ordinal);
        Assert.Contains("needs a reason", (await Workplace.RefusedAsync(() => _work.Get<LeaveFinding>().RunAsync(_finding, null, Entering.Now, s_officer))).Message, StringComparison.Ordinal);
        await _work.Get<LeaveFinding>().RunAsync(_finding, null, Entering.Because("One programme only, which has ended."), s_officer);

        var story = await StoryAsync();
        Assert.Equal(("One programme only, which has ended.", "Left as it is"), (story.Row.WhyNoAction, story.Row.Badge.Words));
        await _work.Get<CloseFinding>().RunAsync(_finding, story.Version, null, "The programme has ended.", Entering.Now, s_officer);
        Assert.False((await StoryAsync()).IsOpen);
    }

    [Fact]
    public async Task An_existing_action_is_linked_and_a_stale_page_is_refused()
    {
        var seen = (await StoryAsync()).Version;
        await _work.Get<ActOnFinding>().RunAsync(_finding, seen, _office.Second.Id, Entering.Now, Actors.ActionOwner(_office.Post.Id));

        Assert.Equal(_office.Second.Ref, (await StoryAsync()).Action!.Ref);
        await Assert.ThrowsAsync<StaleEdit>(() => _work.Get<ActOnFinding>().RunAsync(_finding, seen, _office.First.Id, Entering.Now, s_officer));
        await Assert.ThrowsAsync<NotFound>(() => _work.Get<ActOnFinding>().RunAsync(_finding, null, Guid.CreateVersion7(), Entering.Now, s_officer));
    }

    [Fact]
    public async Task Who_may_not_judge_findings_leaves_nothing()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.DataOfficer, Role.AreaLead, Role.Director]))
        {
            await Workplace.RefusedAsync(() => _work.Get<LeaveFinding>().RunAsync(_finding, null, Entering.Because("So be it."), Actors.In(role)));
            await Workplace.RefusedAsync(() => _work.Get<FollowUpFinding>().RunAsync(_finding, null, _office.First.Id, "More.", null, Entering.Now, Actors.In(role)));
            await Workplace.RefusedAsync(() => _work.Get<RaiseFinding>().RunAsync(_office.Completion.Id, FindingKind.Other, "Odd.", Entering.Now, Actors.In(role)));
        }
        await Workplace.RefusedAsync(() => _work.Get<FollowUpFinding>().RunAsync(_finding, null, _office.First.Id, "More.", null, Entering.Now, s_officer));
        Assert.Single(await _work.HistoryAsync(_finding));
        Assert.DoesNotContain(StrategyTracker.Domain.Permissions.Act.AddFollowOn, (await StoryAsync(s_officer)).May);
    }

    [Fact]
    public async Task A_finding_is_raised_by_hand_and_listed()
    {
        await _work.Get<RaiseFinding>().RunAsync(_office.Referral.Id, FindingKind.Other, "The East team sends nothing.", Entering.Now, s_officer);

        Assert.Equal(["The East team sends nothing."], (await ListAsync(closed: false)).Where(f => f.MeasureRef == "M09").Select(f => f.Summary));
        Assert.Contains("What was found is missing", (await Workplace.RefusedAsync(() => _work.Get<RaiseFinding>().RunAsync(_office.Referral.Id, FindingKind.Other, " ", Entering.Now, s_officer))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => _work.Get<FindingsQuery>().FindAsync(Guid.CreateVersion7(), s_officer));
    }

    private Task<IReadOnlyList<FindingRow>> ListAsync(bool closed) => _work.Get<FindingsQuery>().GetAsync(_office.Area.Id, closed, Actors.BoardMember());
}
