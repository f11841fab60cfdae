using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.Strategies;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Strategies;

public sealed class SectionAndHistoryTests : IAsyncLifetime
{
    private static readonly LocalClock Clock = new(new FixedClock(), new LocalClockOptions());
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();
    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task A_section_nests_children_shows_actions_of_others_and_names_its_neighbours()
    {
        var strategy = AStrategy.With(sections: 3);
        var heading = AnAction.That(of: strategy, section: 2, order: 1, isHeading: true, reference: "H");
        var child = AnAction.That(of: strategy, section: 2, order: 2, reference: "Ha").Under(heading);
        var other = AnAction.That(of: strategy, section: 2, order: 3, reference: "B");
        var elsewhere = AnAction.That(of: strategy, section: 1, order: 4, reference: "E");
        var section = strategy.Sections.Single(s => s.Number == 2);
        var promise = new NarrativeCommitment(strategy.Id, section.Id, 1, "T-2.N1", "Promised.", null, CommitmentKind.Commitment, null);
        promise.Mirror(other.Id);
        await _database.SaveAsync([strategy, heading, child, other, elsewhere]);
        await _database.SaveAsync([promise, new AlsoShownIn(elsewhere.Id, section.Id), new Anomaly(strategy.Id, "AN", "Sections 2 and 3", null, "Odd.", "Kept.")]);

        var view = await new SectionQuery(_database.Databases, Clock).GetAsync(strategy.Code, 2);

        Assert.Equal([("H", false), ("Ha", true), ("B", false)], view!.Actions.Select(a => (a.Row.Ref, a.IsChild)));
        Assert.Equal(3, view.Figures.Actions);
        Assert.Equal("E", Assert.Single(view.AlsoShown).Ref);
        Assert.Equal("B", Assert.Single(Assert.Single(view.Promises).MirroredBy));
        Assert.Equal((1, 3), (view.Previous!.Number, view.Next!.Number));
        Assert.Equal("AN", Assert.Single(view.Anomalies).Ref);
    }

    [Fact]
    public async Task A_section_without_actions_is_an_empty_section_and_an_unknown_one_is_none()
    {
        var strategy = AStrategy.With();
        await _database.SaveAsync([strategy]);
        var query = new SectionQuery(_database.Databases, Clock);
        Assert.Empty((await query.GetAsync(strategy.Code, 1))!.Actions);
        Assert.Null(await query.GetAsync(strategy.Code, 99));
    }

    [Fact]
    public async Task History_pages_meet_every_change_once_even_when_all_happened_at_one_moment()
    {
        var (strategy, _) = await _database.SaveStrategyAsync(120);
        var query = new HistoryQuery(_database.Databases);
        var head = await query.StrategyAsync(strategy.Code);

        var subjects = new List<string>();
        HistoryPlace? place = null;
        do
        {
            var page = await query.GetAsync(head, new HistoryFilter(), HistoryPlace.Read(place?.ToString()));
            Assert.InRange(page.Rows.Count, 1, HistoryQuery.PageSize);
            subjects.AddRange(page.Rows.Select(r => r.Subject!));
            place = page.Older;
        }
        while (place is not null);

        Assert.Equal(121, subjects.Count);                 // 120 actions and the strategy itself
        Assert.Equal(121, subjects.Distinct().Count());
    }

    [Fact]
    public async Task As_at_keeps_what_was_entered_late_and_marks_it_and_as_known_at_leaves_it_out()
    {
        var (strategy, actions) = await _database.SaveStrategyAsync(1, (of, n) =>
        {
            var action = AnAction.That(of: of, order: n, reference: "TVP-1.3a");
            action.MoveTargetDate("2008-03-01".Day(), Stamps.On("2007-12-01", why: "Agreed.", entered: "2008-01-10 09:00"));
            action.MoveTargetDate("2008-04-01".Day(), Stamps.On("2008-01-12", why: "Later."));
            return action;
        });
        var query = new HistoryQuery(_database.Databases);
        var head = await query.StrategyAsync(strategy.Code.ToLowerInvariant());

        var asAt = await query.GetAsync(head, new HistoryFilter(Subject: "tvp-1.3a", AsAt: "2007-12-31".Day()));
        var knownAt = await query.GetAsync(head, new HistoryFilter(Subject: "TVP-1.3a", AsAt: "2007-12-31".Day(), KnownAt: "2008-01-01".Moment()));

        Assert.Equal([("target date", true), ("added", false)], asAt.Rows.Select(r => (r.What, r.EnteredAfter)));
        Assert.Equal(["added"], knownAt.Rows.Select(r => r.What));
        Assert.Equal($"/actions/{actions[0].Ref}", asAt.Rows[0].SubjectHref);
    }

    [Fact]
    public async Task History_can_be_asked_by_kind_and_person()
    {
        var ann = Actors.Director().Named("Ann");
        var (strategy, _) = await _database.SaveStrategyAsync(1, (of, n) =>
        {
            var action = AnAction.That(of: of, order: n);
            action.MoveTargetDate("2008-03-01".Day(), Stamps.On("2007-12-01", by: ann, why: "Agreed."));
            return action;
        });
        var query = new HistoryQuery(_database.Databases);
        var head = await query.StrategyAsync(strategy.Code);

        Assert.Equal("Ann", Assert.Single((await query.GetAsync(head, new HistoryFilter(PersonId: ann.PersonId))).Rows).Who);
        Assert.Equal(strategy.Code, Assert.Single((await query.GetAsync(head, new HistoryFilter(Kind: nameof(Strategy)))).Rows).Subject);
    }
}
