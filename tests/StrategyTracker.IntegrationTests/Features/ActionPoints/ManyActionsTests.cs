using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ActionPoints;

public sealed class ManyActionsTests : IAsyncLifetime
{
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = await Workplace.OpenAsync();
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private ChangeManyActions Change => _work.Get<ChangeManyActions>();
    private static ManyChange Date(string day = "2008-03-31") => new(null, null, day.Day(), Because.Why);

    [Fact]
    public async Task Those_that_can_be_changed_are_and_the_others_come_back_with_the_reason()
    {
        var (flat, ongoing, heading, stale) = (await Scene.SetAsync(_work), await Scene.SetAsync(_work, s => AnAction.That(of: s, deadline: DeadlineKind.Ongoing)),
            await Scene.SetAsync(_work, s => AnAction.That(of: s, isHeading: true)), await Scene.SetAsync(_work));
        await _work.Get<LogAttempt>().RunAsync(stale.Id, null, "Rang.", null, null, Entering.Now, Actors.AreaLead().Named("Lea Lead"));

        var outcomes = await Change.RunAsync([.. new[] { flat, ongoing, heading, stale }.Select(s => (s.Id, s.Action.Version)), (Guid.NewGuid(), Guid.NewGuid())], Date(), Actors.Director());

        Assert.Equal([flat.Action.Ref, ongoing.Action.Ref, heading.Action.Ref, stale.Action.Ref, "an action that is gone"], outcomes.Select(o => o.Ref));
        Assert.Null(outcomes[0].Problem);
        Assert.Contains("ongoing work", outcomes[1].Problem, StringComparison.Ordinal);
        Assert.Contains("heading", outcomes[2].Problem, StringComparison.Ordinal);
        Assert.Contains("Lea Lead changed", outcomes[3].Problem, StringComparison.Ordinal);
        Assert.Contains("no such action", outcomes[4].Problem, StringComparison.Ordinal);
        Assert.Equal("2008-03-31".Day(), (await flat.NowAsync()).TargetDate);
        Assert.All([await ongoing.NowAsync(), await heading.NowAsync(), await stale.NowAsync()], a => Assert.Null(a.TargetDate));
    }

    [Fact]
    public async Task Post_officer_and_date_are_given_in_one_go_with_the_reason_on_each()
    {
        var (one, two) = (await Scene.SetAsync(_work), await Scene.SetAsync(_work));

        var outcomes = await Change.RunAsync([(one.Id, one.Action.Version), (two.Id, two.Action.Version)], new ManyChange(one.Other.Id, one.Officer.Id, "2008-03-31".Day(), Because.Why), Actors.Director());

        Assert.All(outcomes, o => Assert.Null(o.Problem));
        foreach (var scene in new[] { one, two })
        {
            var now = await scene.NowAsync();
            Assert.Equal((one.Officer.Id, "2008-03-31".Day()), (now.OfficerId!.Value, now.TargetDate!.Value));
            Assert.Equal(one.Other.Id, now.Owners.Single(o => o.To is null).PostId);
            Assert.All((await scene.HistoryAsync()).Where(h => h.ByName != Actor.System.Name), h => Assert.Equal(Because.Why, h.Why));
        }
    }

    [Fact]
    public async Task An_owner_is_added_to_many_beside_those_they_have()
    {
        var (one, two) = (await Scene.SetAsync(_work), await Scene.SetAsync(_work, before: s => s.Action.AddOwner(s.Other, OwnerPart.Checker, Stamps.AtPublication)));

        var joined = await Change.RunAsync([(one.Id, one.Action.Version), (two.Id, two.Action.Version)], new ManyChange(two.Other.Id, null, null, Because.Why, OwnerPart.CoOwner), Actors.Director());

        Assert.Null(joined[0].Problem);
        Assert.Contains("so it cannot do it as well", joined[1].Problem, StringComparison.Ordinal);
        var now = await one.NowAsync();
        Assert.Equal([(one.Owner.Id, OwnerPart.Accountable), (two.Other.Id, OwnerPart.CoOwner)], now.Owners.OrderBy(o => o.Part).Select(o => (o.PostId, o.Part)));
        Assert.True(now.IsJoint);
    }

    [Fact]
    public async Task Nothing_of_one_is_saved_when_part_of_it_is_refused()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, deadline: DeadlineKind.Ongoing));

        var outcome = Assert.Single(await Change.RunAsync([(scene.Id, scene.Action.Version)], new ManyChange(scene.Other.Id, scene.Officer.Id, "2008-03-31".Day(), Because.Why), Actors.Director()));

        Assert.Contains("ongoing work", outcome.Problem, StringComparison.Ordinal);
        var now = await scene.NowAsync();
        Assert.Equal((null, scene.Owner.Id, scene.Action.Version), (now.OfficerId, now.Owners.Single(o => o.To is null).PostId, now.Version));
    }

    [Fact]
    public async Task One_chosen_twice_is_changed_once()
    {
        var scene = await Scene.SetAsync(_work);

        var outcome = Assert.Single(await Change.RunAsync([(scene.Id, scene.Action.Version), (scene.Id, scene.Action.Version)], Date(), Actors.Director()));

        Assert.Null(outcome.Problem);
    }

    [Fact]
    public async Task Whoever_may_not_is_told_so_for_each()
    {
        var scene = await Scene.SetAsync(_work);

        var outcomes = await Change.RunAsync([(scene.Id, scene.Action.Version)], new ManyChange(scene.Other.Id, null, "2008-03-31".Day(), Because.Why), Actors.ActionOwner(scene.Owner.Id));

        Assert.Contains("cannot", Assert.Single(outcomes).Problem, StringComparison.Ordinal);
        Assert.Null((await scene.NowAsync()).TargetDate);
    }

    [Fact]
    public async Task It_needs_actions_something_to_give_a_reason_and_a_limit()
    {
        var scene = await Scene.SetAsync(_work);
        (Guid, Guid)[] chosen = [(scene.Id, scene.Action.Version)];

        Assert.Contains("at least one", (await Workplace.RefusedAsync(() => Change.RunAsync([], Date(), Actors.Director()))).Message, StringComparison.Ordinal);
        Assert.Contains("Choose a post", (await Workplace.RefusedAsync(() => Change.RunAsync(chosen, new ManyChange(null, null, null, "Why."), Actors.Director()))).Message, StringComparison.Ordinal);
        Assert.Contains("Say why", (await Workplace.RefusedAsync(() => Change.RunAsync(chosen, Date() with { Why = " " }, Actors.Director()))).Message, StringComparison.Ordinal);
        Assert.Contains("201 actions", (await Workplace.RefusedAsync(() => Change.RunAsync([.. Enumerable.Range(0, 201).Select(_ => (Guid.NewGuid(), Guid.NewGuid()))], Date(), Actors.Director()))).Message, StringComparison.Ordinal);
        Assert.Null((await scene.NowAsync()).TargetDate);
    }

    [Fact]
    public async Task Two_hundred_are_changed_at_once()
    {
        var (_, actions) = await _work.Database.SaveStrategyAsync(ChangeManyActions.Most);

        var outcomes = await Change.RunAsync([.. actions.Select(a => (a.Id, a.Version))], Date(), Actors.Director());

        Assert.Equal(200, outcomes.Count(o => o.Problem is null));
    }
}
