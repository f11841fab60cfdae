using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.Strategies;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Strategies;

public sealed class StrategyVerbTests : IAsyncLifetime
{
    private static readonly LocalClock Clock = new(new FixedClock(), new LocalClockOptions());
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();
    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task The_area_lead_fills_a_blank_step_and_its_history_says_what_stood_there()
    {
        var step = await SavedStepAsync();

        await new FillFrameworkStep(_database.Databases, Clock).RunAsync(
            step.Id, step.Version, new StepForm { Holds = StepForm.Kind.Months, FromMonth = "2008-02-01".Day(), ToMonth = "2008-03-01".Day() }.ToValue(), null, Actors.AreaLead());

        await using var db = _database.Open();
        var stored = await db.FrameworkSteps.SingleAsync();
        Assert.Equal(new StepValue("February to March 2008", "2008-02-01".Day(), "2008-03-31".Day(), DatePrecision.MonthRange), stored.Value);
        Assert.Equal(("not recorded", "February to March 2008"), await db.History.Where(h => h.SubjectId == step.Id).Select(h => new ValueTuple<string?, string?>(h.From, h.To)).SingleAsync());
    }

    [Fact]
    public async Task A_director_may_not_fill_a_step()
    {
        var step = await SavedStepAsync();
        await Assert.ThrowsAsync<RuleViolation>(() => new FillFrameworkStep(_database.Databases, Clock).RunAsync(step.Id, step.Version, new StepValue("Done"), null, Actors.Director()));
    }

    [Fact]
    public async Task The_second_of_two_who_fill_a_step_is_told_who_was_first()
    {
        var step = await SavedStepAsync();
        var fill = new FillFrameworkStep(_database.Databases, Clock);
        await fill.RunAsync(step.Id, step.Version, new StepValue("First"), null, Actors.AreaLead().Named("Ann"));

        var refusal = await Assert.ThrowsAsync<StaleEdit>(() => fill.RunAsync(step.Id, step.Version, new StepValue("Second"), null, Actors.AreaLead()));

        Assert.StartsWith("Ann changed", refusal.Message, StringComparison.Ordinal);
        await using var db = _database.Open();
        Assert.Equal("First", (await db.FrameworkSteps.SingleAsync()).Raw);
    }

    [Fact]
    public async Task Confirming_a_handling_keeps_who_and_when()
    {
        var (strategy, _) = await _database.SaveStrategyAsync();
        var anomaly = new Anomaly(strategy.Id, "AN-01", "Sections 13 and 14", 383, "Headed wrongly.", "Filed under 14.");
        await _database.SaveAsync([anomaly]);
        var confirm = new ConfirmAnomaly(_database.Databases, Clock);

        await Assert.ThrowsAsync<RuleViolation>(() => confirm.RunAsync(anomaly.Id, anomaly.Version, Actors.BoardMember()));
        await confirm.RunAsync(anomaly.Id, anomaly.Version, Actors.AreaLead().Named("Ann"));

        await using var db = _database.Open();
        var stored = await db.Anomalies.SingleAsync();
        Assert.Equal(("Ann", "2008-01-15".Day()), (stored.ConfirmedBy, stored.ConfirmedOn!.Value));
    }

    [Fact]
    public async Task Intervals_out_of_bounds_are_refused_and_nothing_is_saved()
    {
        var (strategy, _) = await _database.SaveStrategyAsync();
        var choose = new ChooseIntervals(_database.Databases, Clock);

        await Assert.ThrowsAsync<RuleViolation>(() => choose.RunAsync(strategy.Id, strategy.Version, new LocalIntervals(0, 90), null, Actors.AreaLead()));
        await Assert.ThrowsAsync<RuleViolation>(() => choose.RunAsync(strategy.Id, strategy.Version, new LocalIntervals(14, 60), null, Actors.Auditor()));
        await choose.RunAsync(strategy.Id, strategy.Version, new LocalIntervals(14, 60), "Monthly meetings.", Actors.AreaLead());

        await using var db = _database.Open();
        Assert.Equal(new LocalIntervals(14, 60), (await db.Strategies.SingleAsync()).Local);
    }

    [Fact]
    public async Task A_promise_becomes_the_sections_next_action_with_the_owner_its_prose_names()
    {
        var (promise, post) = await SavedPromiseAsync();

        var id = await Promote(promise, Actors.Director());

        await using var db = _database.Open();
        var action = await db.ActionPoints.Include(a => a.Owners).SingleAsync(a => a.Id == id);
        Assert.Equal(("TVP-10.6", SourceForm.Promoted, OwnerKind.Post), (action.Ref, action.SourceForm, action.OwnerKind));
        Assert.Equal(post.Id, Assert.Single(action.Owners).PostId);
        Assert.Equal("2008-01-15".Day(), action.PublishedOn);
        Assert.Equal(id, (await db.NarrativeCommitments.SingleAsync()).PromotedToId);
    }

    [Fact]
    public async Task Promoting_twice_makes_one_action()
    {
        var (promise, _) = await SavedPromiseAsync();
        Assert.Equal(await Promote(promise, Actors.Director()), await Promote(promise, Actors.Director()));
        await using var db = _database.Open();
        Assert.Equal(2, await db.ActionPoints.CountAsync());
    }

    [Fact]
    public async Task An_action_owner_may_not_promote()
    {
        var (promise, _) = await SavedPromiseAsync();
        await Assert.ThrowsAsync<RuleViolation>(() => Promote(promise, Actors.ActionOwner()));
        await using var db = _database.Open();
        Assert.Equal(1, await db.ActionPoints.CountAsync());
    }

    private Task<Guid> Promote(NarrativeCommitment promise, Actor by) => new PromoteCommitment(_database.Databases, Clock).RunAsync(promise.Id, promise.Version, by);

    private async Task<FrameworkStep> SavedStepAsync()
    {
        var strategy = AStrategy.With();
        var step = strategy.AddStep(1, "2", "Board Approval", StepValue.NotRecorded, null);
        await _database.SaveAsync([strategy]);
        return step;
    }

    private async Task<(NarrativeCommitment Promise, Post Post)> SavedPromiseAsync()
    {
        var post = APost.Named("Director of Interventions", PostKind.Post, Holders.One, "Interventions Director");
        var (strategy, actions) = await _database.SaveStrategyAsync(1, (of, _) => AnAction.That(of: of, reference: "TVP-10.5"));
        var promise = new NarrativeCommitment(strategy.Id, actions[0].SectionId, 1, "TVP-10.N1", "Review the rule.", "Interventions Director", CommitmentKind.Commitment, 300);
        await _database.SaveAsync([post, promise]);
        return (promise, post);
    }
}
