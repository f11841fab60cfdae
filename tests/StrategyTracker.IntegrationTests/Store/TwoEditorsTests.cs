using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>Two people open one item; the second to save is refused and told who changed what and when.</summary>
public sealed class TwoEditorsTests : IAsyncLifetime
{
    private readonly Actor _ann = Actors.Director().Named("Ann Archer");
    private readonly Actor _ben = Actors.Director().Named("Ben Baker");
    private TestDatabase _database = null!;
    private ActionPoint _action = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        (_, var actions) = await _database.SaveStrategyAsync(1, (of, order) => AnAction.That(of: of, order: order, reference: "TVP-4.2"));
        _action = actions[0];
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task The_second_is_refused_with_who_changed_what_and_when_and_the_first_s_work_is_intact()
    {
        var shown = await VersionAsync();
        await EditAsync(shown, a => a.MoveTargetDate("2008-02-01".Day(), Stamps.On("2008-01-10", _ann, "First.", entered: "2008-01-10 09:15")));

        var refusal = await Assert.ThrowsAsync<StaleEdit>(() => EditAsync(shown, a => a.MoveTargetDate("2008-06-01".Day(), Stamps.On("2008-01-10", _ben, "Second."))));

        Assert.Equal("Ann Archer changed TVP-4.2 (target date) on 10 January 2008 at 09:15 UTC, after you opened it. What you typed is still here and was not saved.", refusal.Message);
        var saved = await _database.ReadAsync(_action);
        Assert.Equal("2008-02-01".Day(), saved.TargetDate);
        Assert.Equal("First.", Assert.Single(saved.TargetDates).Why);
        Assert.Equal(["added", "target date"], await HistoryAsync());
    }

    [Fact]
    public async Task The_second_is_refused_even_when_the_first_only_added_a_child()
    {
        var shown = await VersionAsync();
        var evidence = AnEvidence.Link(_action.StrategyId);
        await _database.SaveAsync(evidence);
        await EditAsync(shown, a => a.ProposeTargetDate("2008-03-01".Day(), Stamps.On("2008-01-10", _ann, "Please.")));

        var refusal = await Assert.ThrowsAsync<StaleEdit>(() => EditAsync(shown, a => a.Attach(evidence, null, Stamps.On("2008-01-10", _ben))));

        Assert.StartsWith("Ann Archer changed TVP-4.2 (target date proposed)", refusal.Message, StringComparison.Ordinal);
        var saved = await _database.ReadAsync(_action);
        Assert.Single(saved.TargetDates);
        Assert.Empty(saved.Evidence);
        Assert.Equal(ActionState.NotStarted, saved.State);
    }

    [Fact]
    public async Task The_second_is_refused_when_the_first_only_reported_progress()
    {
        var shown = await VersionAsync();
        await using (var db = _database.Open())
        {
            var action = await db.LoadActionAsync(_action.Id, shown, default);
            db.Add(action.Report(new UpdateText("We began.", null, Confidence.High, null), null, isDraft: false, Stamps.On("2008-01-10", _ann)));
            await db.SaveChangesAsync();
        }

        await Assert.ThrowsAsync<StaleEdit>(() => EditAsync(shown, a => a.MoveTargetDate("2008-06-01".Day(), Stamps.On("2008-01-11", _ben, "Second."))));

        await using var after = _database.Open();
        Assert.Equal("We began.", (await after.ProgressUpdates.SingleAsync()).Done);
    }

    [Fact]
    public async Task Of_two_who_save_at_the_same_moment_one_is_refused()
    {
        await using var first = _database.Open();
        await using var second = _database.Open();
        (await first.LoadActionAsync(_action.Id, null, default)).MoveTargetDate("2008-02-01".Day(), Stamps.On("2008-01-10", _ann, "First."));
        (await second.LoadActionAsync(_action.Id, null, default)).MoveTargetDate("2008-06-01".Day(), Stamps.On("2008-01-10", _ben, "Second."));

        var saves = await Task.WhenAll(TryAsync(first), TryAsync(second));

        Assert.Single(saves, s => s is StaleEdit);
        Assert.Single(saves, s => s is null);
        Assert.Single((await _database.ReadAsync(_action)).TargetDates);
    }

    [Fact]
    public async Task After_looking_again_the_second_may_save()
    {
        await EditAsync(await VersionAsync(), a => a.MoveTargetDate("2008-02-01".Day(), Stamps.On("2008-01-10", _ann, "First.")));
        await EditAsync(await VersionAsync(), a => a.MoveTargetDate("2008-06-01".Day(), Stamps.On("2008-01-11", _ben, "Second.")));
        Assert.Equal(["added", "target date", "target date"], await HistoryAsync());
    }

    [Fact]
    public async Task Two_who_edit_different_actions_do_not_meet()
    {
        var other = AnAction.That(of: await StrategyAsync(), order: 2);
        await _database.SaveAsync(other);
        await using var first = _database.Open();
        await using var second = _database.Open();
        (await first.LoadActionAsync(_action.Id, null, default)).MoveTargetDate("2008-02-01".Day(), Stamps.On("2008-01-10", _ann, "First."));
        (await second.LoadActionAsync(other.Id, null, default)).MoveTargetDate("2008-06-01".Day(), Stamps.On("2008-01-10", _ben, "Second."));
        Assert.Equal([null, null], await Task.WhenAll(TryAsync(first), TryAsync(second)));
    }

    [Fact]
    public async Task A_post_and_a_person_are_guarded_alike()
    {
        var (post, person, next) = (APost.Named("Director of Interventions"), APerson.Named("Cy Carter"), APerson.Any());
        await _database.SaveAsync(post, person, next);
        var (postShown, personShown) = (post.Version, person.Version);
        await using (var db = _database.Open())
        {
            (await db.LoadPostAsync(post.Id, postShown, default)).Appoint(next, null, null, isDeputy: false, isActing: false, null, Stamps.On("2008-01-10", _ann));
            (await db.LoadPersonAsync(person.Id, personShown, default)).Disable(Stamps.On("2008-01-10", _ann));
            await db.SaveChangesAsync();
        }

        await using var stale = _database.Open();
        (await stale.LoadPostAsync(post.Id, postShown, default)).AlsoKnownAs("DoI", Stamps.On("2008-01-11", _ben));
        Assert.StartsWith("Ann Archer changed Director of Interventions (holder)", (await Assert.ThrowsAsync<StaleEdit>(() => stale.SaveChangesAsync())).Message, StringComparison.Ordinal);

        await using var second = _database.Open();
        (await second.LoadPersonAsync(person.Id, personShown, default)).Rename("Cy Baker", Stamps.On("2008-01-11", _ben));
        Assert.StartsWith("Ann Archer changed Cy Carter (account)", (await Assert.ThrowsAsync<StaleEdit>(() => second.SaveChangesAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_exist_is_said_to_be_missing()
    {
        await using var db = _database.Open();
        await Assert.ThrowsAsync<NotFound>(() => db.LoadActionAsync(Guid.CreateVersion7(), null, default));
        await Assert.ThrowsAsync<NotFound>(() => db.LoadPostAsync(Guid.CreateVersion7(), null, default));
        await Assert.ThrowsAsync<NotFound>(() => db.LoadPersonAsync(Guid.CreateVersion7(), null, default));
    }

    private async Task<Guid> VersionAsync() => (await _database.ReadAsync(_action)).Version;

    private async Task EditAsync(Guid shown, Action<ActionPoint> act)
    {
        await using var db = _database.Open();
        act(await db.LoadActionAsync(_action.Id, shown, default));
        await db.SaveChangesAsync();
    }

    private static async Task<Exception?> TryAsync(TrackerDbContext db)
    {
        try { await Task.Run(() => db.SaveChangesAsync()); return null; }
        catch (RuleViolation refusal) { return refusal; }
    }

    private async Task<StrategyTracker.Domain.Strategies.Strategy> StrategyAsync()
    {
        await using var db = _database.Open();
        return await db.Strategies.Include(s => s.Sections).AsNoTracking().SingleAsync();
    }

    private async Task<List<string>> HistoryAsync()
    {
        await using var db = _database.Open();
        return await db.History.Where(h => h.SubjectId == _action.Id).OrderBy(h => h.Number).Select(h => h.What).ToListAsync();
    }
}
