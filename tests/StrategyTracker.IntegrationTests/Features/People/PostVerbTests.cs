using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.People;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.People;

public sealed class PostVerbTests : IAsyncLifetime
{
    private static readonly LocalClock Clock = new(new FixedClock(), new LocalClockOptions());
    private readonly Post _post = APost.Named("Director of Interventions");
    private readonly Person _ann = APerson.Named("Ann"), _ben = APerson.Named("Ben");
    private TestDatabase _database = null!;
    private EditPost _edit = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _edit = new EditPost(_database.Databases, Clock);
        await _database.SaveAsync([_post, _ann, _ben]);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Somebody_appointed_holds_the_post_from_that_day_and_the_vacancy_ends()
    {
        Assert.True(Assert.Single(await PostsAsync("2008-01-15")).IsVacant);

        await AppointAsync(_ann, "2008-01-10");

        Assert.True(Assert.Single(await PostsAsync("2008-01-09")).IsVacant);
        Assert.Equal("Ann", Assert.Single(Assert.Single(await PostsAsync("2008-01-10")).Holders).Name);
    }

    [Fact]
    public async Task A_second_holder_an_impossible_period_and_a_disabled_person_are_refused_in_the_domains_words()
    {
        await AppointAsync(_ann, "2008-01-10");

        Assert.Contains("one holder", (await RefusalAsync(() => AppointAsync(_ben, "2008-01-12"))).Message, StringComparison.Ordinal);
        Assert.Contains("before starting", (await RefusalAsync(() => AppointAsync(_ben, "2008-02-10", "2008-02-01"))).Message, StringComparison.Ordinal);
        _ben.Disable(Stamps.On("2008-01-14"));
        await using (var db = _database.Open()) { db.Update(_ben); await db.SaveChangesAsync(); }
        Assert.Contains("disabled", (await RefusalAsync(() => AppointAsync(_ben, null, deputy: true))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_is_handed_over_in_one_act_and_history_says_so()
    {
        await AppointAsync(_ann, "2007-11-01");
        var view = await ViewAsync();

        await new HandOverPost(_edit).RunAsync(_post.Id, view.Version, view.Holdings[0].Id, _ben.Id, "2008-01-31".Day(), "Ann moves on.", Actors.AreaLead());

        Assert.Equal("Ann", Assert.Single(Assert.Single(await PostsAsync("2008-01-31")).Holders).Name);
        Assert.Equal("Ben", Assert.Single(Assert.Single(await PostsAsync("2008-02-01")).Holders).Name);
        Assert.Contains((await ViewAsync()).History, h => h.Why == "Ann moves on.");
    }

    [Fact]
    public async Task Ending_leaves_a_vacancy_and_the_actions_stay_with_the_post()
    {
        var (_, actions) = await _database.SaveStrategyAsync();
        await using (var db = _database.Open())
        {
            var action = await db.ActionPoints.Include(a => a.Owners).Include(a => a.Standings).SingleAsync();
            action.AddOwner(_post, StrategyTracker.Domain.ActionPoints.OwnerPart.Accountable, Stamps.On("2007-12-01"));
            await db.SaveChangesAsync();
        }
        await AppointAsync(_ann, "2007-11-01");
        var view = await ViewAsync();

        await new EndHolding(_edit).RunAsync(_post.Id, view.Version, view.Holdings[0].Id, "2008-01-14".Day(), null, Actors.Administrator());

        var row = Assert.Single(await PostsAsync("2008-01-15"));
        Assert.True(row.IsVacant);
        Assert.Equal(1, row.OpenActions);
        Assert.Equal(actions[0].Ref, Assert.Single((await ViewAsync()).Actions).Row.Ref);
    }

    [Fact]
    public async Task A_director_may_not_fill_a_post_and_a_stale_page_may_not_either()
    {
        await Assert.ThrowsAsync<RuleViolation>(() => AppointAsync(_ann, "2008-01-10", by: Actors.Director()));
        var seen = (await ViewAsync()).Version;
        await AppointAsync(_ann, "2008-01-10");
        await Assert.ThrowsAsync<StaleEdit>(() => new AppointHolder(_edit).RunAsync(_post.Id, seen, new Appointment(_ben.Id, "2009-01-01".Day(), IsDeputy: true), null, Actors.AreaLead()));
    }

    [Fact]
    public async Task Posts_cannot_answer_to_one_another_in_a_circle()
    {
        var below = APost.Named("Assistant Director");
        await _database.SaveAsync([below]);
        var answer = new AnswerTo(_edit);
        await answer.RunAsync(below.Id, null, _post.Id, null, Actors.AreaLead());

        Assert.Contains("answers to", (await RefusalAsync(() => answer.RunAsync(_post.Id, null, below.Id, null, Actors.AreaLead()))).Message, StringComparison.Ordinal);
        Assert.Equal(below.Name, Assert.Single((await ViewAsync()).AnsweringToIt).Name);
    }

    private Task AppointAsync(Person person, string? from, string? to = null, bool deputy = false, Actor? by = null) =>
        new AppointHolder(_edit).RunAsync(_post.Id, null, new Appointment(person.Id, from?.Day(), to?.Day(), deputy), null, by ?? Actors.AreaLead());

    private async Task<PostView> ViewAsync() => (await new PostQuery(_database.Databases, Clock).GetAsync(_post.Id))!;
    private Task<IReadOnlyList<PostRow>> PostsAsync(string day) => new PostsQuery(_database.Databases).GetAsync(day.Day());
    private static Task<RuleViolation> RefusalAsync(Func<Task> act) => Assert.ThrowsAsync<RuleViolation>(act);
}
