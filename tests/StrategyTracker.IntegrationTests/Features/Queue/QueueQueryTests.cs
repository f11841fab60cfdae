using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Queue;
using StrategyTracker.IntegrationTests.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Queue;

public sealed class QueueQueryTests
{
    private static readonly LocalClock Clock = new(new FixedClock(), new LocalClockOptions());

    private static Task<QueueList> AskAsync(TestDatabase database, QueueTab tab, Actor? by = null) => new QueueQuery(database.Databases, Clock).GetAsync(tab, 1, by ?? Actors.Director());

    [Fact]
    public async Task Each_list_holds_what_is_missing_and_the_counts_agree_with_the_lists()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveAllKindsAsync();

        var expected = new Dictionary<QueueTab, string[]>
        {
            [QueueTab.Unowned] = ["T-nobody", "T-organisation"],
            [QueueTab.Officer] = ["T-group"],
            [QueueTab.Lead] = ["T-joint"],
            [QueueTab.FirstDate] = ["T-recurring"],
            [QueueTab.Proposed] = [],
            [QueueTab.Decision] = ["T-consider", "T-investigate"],
        };
        foreach (var tab in QueueTabs.All)
        {
            var list = await AskAsync(database, tab);
            Assert.Equal(list.Counts.Of(tab), list.Rows.Count);
            if (expected.TryGetValue(tab, out var refs)) { Assert.Equal(refs, list.Rows.Select(r => r.Action.Ref)); }
        }
        Assert.StartsWith("2 nobody owns; ", (await AskAsync(database, QueueTab.Unowned)).Counts.Progress, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_leaves_when_an_officer_is_chosen()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (_, actions) = await database.SaveStrategyAsync(2, (of, n) => AnAction.That(of: of, order: n, owner: OwnerKind.None));
        var officer = APerson.Any();
        await database.SaveAsync(officer);

        await new AssignAction(new EditAction(new EditItem(database.Databases, Clock))).RunAsync(actions[0].Id, actions[0].Version, null, officer.Id, Entering.Because("She has the budget."), Actors.Director());

        Assert.Equal([actions[1].Ref], (await AskAsync(database, QueueTab.Unowned)).Rows.Select(r => r.Action.Ref));
    }

    [Fact]
    public async Task A_proposed_date_waits_with_who_asked_and_why_until_it_is_answered()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (_, actions) = await database.SaveStrategyAsync(1, (of, n) =>
        {
            var action = AnAction.That(of: of, order: n, due: "2008-03-01");
            action.ProposeTargetDate("2008-06-01".Day(), Stamps.On("2008-01-10", Actors.ActionOwner().Named("Olive Owner"), "The partner is late."));
            return action;
        });

        var asked = Assert.Single((await AskAsync(database, QueueTab.Proposed)).Rows).Proposal!;
        Assert.Equal(("2008-06-01".Day(), "Olive Owner", "The partner is late."), (asked.Date, asked.ByName, asked.Why));

        await new AnswerProposedDate(new EditAction(new EditItem(database.Databases, Clock))).RunAsync(actions[0].Id, actions[0].Version, asked.Id, agree: true, Entering.Now, Actors.Director());
        Assert.Empty((await AskAsync(database, QueueTab.Proposed)).Rows);
    }

    [Fact]
    public async Task Joint_actions_offer_the_posts_that_can_lead_and_recurring_ones_say_when_an_interval_is_missing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveAllKindsAsync();

        Assert.Equal(2, Assert.Single((await AskAsync(database, QueueTab.Lead)).Rows).Leads.Count);
        Assert.True(Assert.Single((await AskAsync(database, QueueTab.FirstDate)).Rows).NeedsInterval);
    }

    [Fact]
    public async Task Others_read_the_lists_and_act_on_nothing_and_nobody_acts_on_a_heading()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveAllKindsAsync();

        Assert.False((await AskAsync(database, QueueTab.Unowned, Actors.BoardMember())).MayAct);
        Assert.False((await AskAsync(database, QueueTab.Decision, Actors.AreaLead())).MayAct);
        Assert.DoesNotContain((await AskAsync(database, QueueTab.Undated)).Rows, r => r.Action.Kind.IsHeading && r.MayAct);
        await Assert.ThrowsAsync<RuleViolation>(() => AskAsync(database, QueueTab.Unowned, Actors.WithoutRole()));
    }
}
