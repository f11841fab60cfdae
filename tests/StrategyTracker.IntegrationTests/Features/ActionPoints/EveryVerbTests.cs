using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ActionPoints;

/// <summary>What holds for every act on an action: who may, who may not, what is left behind, and what a second person is told.</summary>
public sealed class EveryVerbTests
{
    public static TheoryData<string> Names => new(Verbs.All.Keys);

    [Fact]
    public void No_verb_is_forgotten()
    {
        string[] notOneAction = ["ChangeManyActions", "EditAction"];
        var verbs = typeof(IUseCase).Assembly.GetTypes()
            .Where(t => t.Namespace == "StrategyTracker.Features.ActionPoints" && t is { IsClass: true, IsAbstract: false } && typeof(IUseCase).IsAssignableFrom(t) && !t.Name.EndsWith("Query", StringComparison.Ordinal))
            .Select(t => t.Name).Except(notOneAction);

        Assert.DoesNotContain(verbs, verb => Verbs.All.Keys.All(k => k.Split(' ', ',')[0] != verb));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Whoever_may_do_it_does_it_and_leaves_a_row_with_the_reason(string name)
    {
        await using var work = await Workplace.OpenAsync();
        foreach (var role in Verbs.All[name].May)
        {
            var verb = Verbs.All[name];
            var scene = await verb.SetAsync(work);
            var (by, rows) = (verb.Someone(scene, role), (await scene.HistoryAsync()).Count);

            await verb.Run(scene, scene.Action.Version, by);

            var added = (await scene.HistoryAsync()).Skip(rows).ToList();
            var row = Assert.Single(added, h => h.What == verb.Leaves || (verb.Leaves == "team" && h.What.StartsWith("team", StringComparison.Ordinal)));
            Assert.Equal((by.Name, by.PersonId, verb.Why), (row.ByName, row.ById, row.Why));
            Assert.Equal((work.Clock.UtcNow, work.Clock.Today), (row.EnteredAt, row.HappenedOn));
            Assert.Equal(Enumerable.Range(1, rows + added.Count), (await scene.HistoryAsync()).Select(h => h.Number));
            Assert.NotEqual(scene.Action.Version, (await scene.NowAsync()).Version);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Whoever_may_not_is_told_so_and_nothing_is_saved(string name)
    {
        await using var work = await Workplace.OpenAsync();
        var verb = Verbs.All[name];
        var scene = await verb.SetAsync(work);
        var before = (await scene.NowAsync(), await scene.HistoryAsync());
        var stranger = verb.Leaves == "assignment accepted" ? Actors.ActionOwner(scene.Owner.Id) : Actors.ActionOwner(scene.Other.Id);
        if (name is "ChooseLead" or "EndOwner") { stranger = Actors.ActionOwner(Guid.NewGuid()); }

        foreach (var by in Enum.GetValues<Role>().Except(verb.May).Select(r => Actors.In(r)).Append(Actors.WithoutRole()).Append(stranger).Append(Actors.TeamManager(scene.OtherTeam.Id)))
        {
            var refusal = await Workplace.RefusedAsync(() => verb.Run(scene, scene.Action.Version, by));
            Assert.True(refusal.Message.Contains("cannot", StringComparison.Ordinal) || refusal.Message.Contains("not been given to you", StringComparison.Ordinal), refusal.Message);
        }
        Assert.Equal(before.Item1.Version, (await scene.NowAsync()).Version);
        Assert.Equal(before.Item2.Count, (await scene.HistoryAsync()).Count);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Whoever_comes_second_is_told_who_changed_what_and_when(string name)
    {
        await using var work = await Workplace.OpenAsync();
        var verb = Verbs.All[name];
        var scene = await verb.SetAsync(work);
        var seen = scene.Action.Version;
        await work.Get<LogAttempt>().RunAsync(scene.Id, seen, "Rang the trust.", null, null, Entering.Now, Actors.Director().Named("Ann First"));
        var rows = await scene.HistoryAsync();
        work.Clock.Advance(TimeSpan.FromMinutes(5));

        var refusal = await Assert.ThrowsAsync<StaleEdit>(() => verb.Run(scene, seen, verb.Someone(scene, verb.May[0])));

        Assert.Contains("Ann First changed", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"{scene.Action.Ref} (", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("15 January 2008 at 10:00 UTC", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(rows.Count, (await scene.HistoryAsync()).Count);
    }

    [Fact]
    public async Task An_action_that_is_not_there_is_not_found()
    {
        await using var work = await Workplace.OpenAsync();

        await Assert.ThrowsAsync<NotFound>(() => work.Get<CloseAction>().RunAsync(Guid.NewGuid(), null, Because.How, Actors.Director()));
    }
}
