using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.Register;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Register;

public sealed class SavedViewTests
{
    private static readonly RegisterFilter Overdue = new RegisterFilter().InState(RegisterState.Overdue);

    [Fact]
    public async Task A_view_comes_back_to_the_one_who_kept_it_and_to_nobody_else()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (one, other) = await TwoAsync(database);

        await new SaveView(database.Databases).RunAsync("Late", Overdue with { Page = 3 }, one);

        Assert.Equal("/register?state=overdue", Assert.Single(await ViewsAsync(database, one)).Href);
        Assert.Empty(await ViewsAsync(database, other));
    }

    [Fact]
    public async Task The_same_name_again_replaces_the_view()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (one, _) = await TwoAsync(database);

        await new SaveView(database.Databases).RunAsync("Late", Overdue, one);
        await new SaveView(database.Databases).RunAsync("late", Overdue.InState(RegisterState.Silent), one);

        var view = Assert.Single(await ViewsAsync(database, one));
        Assert.Equal(("late", "/register?state=silent"), (view.Name, view.Href));
    }

    [Fact]
    public async Task Nobody_deletes_the_view_of_another()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (one, other) = await TwoAsync(database);
        await new SaveView(database.Databases).RunAsync("Late", Overdue, one);
        var view = Assert.Single(await ViewsAsync(database, one));

        await Assert.ThrowsAsync<NotFound>(() => new DeleteView(database.Databases).RunAsync(view.Id, other));
        Assert.Single(await ViewsAsync(database, one));

        await new DeleteView(database.Databases).RunAsync(view.Id, one);
        await new DeleteView(database.Databases).RunAsync(view.Id, one);
        Assert.Empty(await ViewsAsync(database, one));
    }

    [Fact]
    public async Task A_view_without_a_name_or_without_a_filter_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (one, _) = await TwoAsync(database);

        await Assert.ThrowsAsync<RuleViolation>(() => new SaveView(database.Databases).RunAsync(" ", Overdue, one));
        await Assert.ThrowsAsync<RuleViolation>(() => new SaveView(database.Databases).RunAsync("All", new RegisterFilter(), one));
        await Assert.ThrowsAsync<RuleViolation>(() => new SaveView(database.Databases).RunAsync(new string('x', 101), Overdue, one));
    }

    private static async Task<(Actor One, Actor Other)> TwoAsync(TestDatabase database)
    {
        var (one, other) = (APerson.In(Role.Director), APerson.In(Role.Director));
        await database.SaveAsync(one, other);
        return (one.As(), other.As());
    }

    private static Task<IReadOnlyList<SavedViewLink>> ViewsAsync(TestDatabase database, Actor by) => new SavedViewsQuery(database.Databases).GetAsync(by);
}
