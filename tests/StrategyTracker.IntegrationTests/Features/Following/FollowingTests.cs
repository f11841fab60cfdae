using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Champions;
using StrategyTracker.Features.Following;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Following;

public sealed class FollowingTests : IAsyncLifetime
{
    private readonly Person _member = APerson.Named("Mia", Role.ForumMember);
    private Workplace _work = null!;
    private Actor _by = null!;

    public async Task InitializeAsync()
    {
        _work = await Workplace.OpenAsync();
        await _work.Database.SaveAsync(_member);
        _by = _member.As();
    }

    public async Task DisposeAsync() => await _work.DisposeAsync();

    [Fact]
    public async Task What_others_change_is_told_until_it_is_seen_and_nobody_else_is_told()
    {
        var area = AChampion.Area("North");
        var post = APost.Named("Women's champion");
        var champion = AChampion.Of(post, area.Id);
        await _work.Database.SaveAsync(area, post, champion);
        await FollowAsync(FollowKind.ChampionPost, champion.Id, champion.KnownAs);
        Assert.Empty(await MovedAsync());                                                                           // what was there before is not news

        _work.Clock.Advance(TimeSpan.FromHours(1));
        await _work.Get<GiveRemit>().RunAsync(champion.Id, null, "Speaks for women.", null, Entering.Now, Actors.AreaLead());
        var moved = Assert.Single(await MovedAsync());
        Assert.Equal(("Women's champion", $"/champions/{champion.Id}", "remit: written (was none)"), (moved.Thing.Name, moved.Thing.Href, Assert.Single(moved.Lines).What));
        Assert.Empty(await _work.Get<FollowedQuery>().MovedAsync(Actors.Auditor()));

        _work.Clock.Advance(TimeSpan.FromHours(1));
        await _work.Get<TrainChampion>().RunAsync(champion.Id, null, "2008-01-10".Day(), Entering.Now, Actors.AreaLead());
        await _work.Get<SeeFollowed>().RunAsync(champion.Id, moved.Newest, _by);                                    // the training came after what was shown
        Assert.StartsWith("trained", Assert.Single(Assert.Single(await MovedAsync()).Lines).What, StringComparison.Ordinal);

        Assert.True(await _work.Get<SeeFollowed>().RunAsync(champion.Id, null, _by));                               // the thing itself is opened
        Assert.Empty(await MovedAsync());
    }

    [Fact]
    public async Task Ones_own_changes_are_no_news_and_following_ends()
    {
        var (_, actions) = await _work.Database.SaveStrategyAsync();
        var director = APerson.In(Role.Director);
        await _work.Database.SaveAsync(director);
        var by = director.As();
        await _work.Get<FollowThing>().RunAsync(FollowKind.Action, actions[0].Id, actions[0].Ref, by);
        await _work.Get<FollowThing>().RunAsync(FollowKind.Action, actions[0].Id, actions[0].Ref, by);              // twice is once
        Assert.Single(await _work.Get<FollowedQuery>().GetAsync(by));
        Assert.Empty(await _work.Get<FollowedQuery>().GetAsync(_by));

        _work.Clock.Advance(TimeSpan.FromHours(1));
        await _work.Get<MoveTargetDate>().RunAsync(actions[0].Id, null, "2008-06-01".Day(), Entering.Because("Agreed."), by);
        Assert.Empty(await _work.Get<FollowedQuery>().MovedAsync(by));

        await _work.Get<StopFollowing>().RunAsync(actions[0].Id, by);
        Assert.Empty(await _work.Get<FollowedQuery>().GetAsync(by));
        Assert.False(await _work.Get<SeeFollowed>().RunAsync(actions[0].Id, null, by));
    }

    [Fact]
    public async Task A_section_moves_when_one_of_its_actions_does_and_a_recommendation_when_an_area_acts_on_it()
    {
        var (strategy, actions) = await _work.Database.SaveStrategyAsync();
        var area = AChampion.Area();
        var source = SourceDocument.Add("BRD", "A source", new StrategyTracker.Domain.Recommendations.SourceFacts { Year = 2009 }, Stamps.AtPublication);
        var recommendation = Recommendation.Add(source.Id, "BRD-9", "Count women.", new EntryFacts { Standing = Standing.Formal }, Stamps.AtPublication);
        var adoption = Adoption.Register(recommendation, area.Id, Stamps.AtPublication);
        await _work.Database.SaveAsync(area, source, recommendation, adoption);
        await FollowAsync(FollowKind.Section, strategy.Sections[0].Id, "1. Section 1");
        await FollowAsync(FollowKind.Recommendation, recommendation.Id, "BRD-9");

        _work.Clock.Advance(TimeSpan.FromHours(1));
        await _work.Get<MoveTargetDate>().RunAsync(actions[0].Id, null, "2008-06-01".Day(), Entering.Because("Agreed."), Actors.Director());
        Assert.StartsWith($"{actions[0].Ref}, target date", Assert.Single(Assert.Single(await MovedAsync()).Lines).What, StringComparison.Ordinal);

        _work.Clock.Advance(TimeSpan.FromHours(1));
        await using (var db = _work.Database.Open())
        {
            var kept = await StrategyTracker.Store.LoadForEdit.LoadAdoptionAsync(db, adoption.Id, null, default);
            kept.NoteInConfidence("About money.", new Stamp(Actors.Director(), _work.Clock.UtcNow, _work.Clock.Today));
            await db.SaveChangesAsync();
        }
        var moved = await MovedAsync();
        Assert.Equal(["BRD-9", "1. Section 1"], moved.Select(m => m.Thing.Name));                                   // newest first
        Assert.Equal("restricted note: changed", Assert.Single(moved[0].Lines).What);                               // that it changed, never its words
    }

    [Fact]
    public async Task Nothing_that_is_not_there_and_nobody_who_reads_no_progress_follows()
    {
        await Assert.ThrowsAsync<NotFound>(() => FollowAsync(FollowKind.Issue, Guid.CreateVersion7(), "Issue 99"));
        var (_, actions) = await _work.Database.SaveStrategyAsync();
        await Workplace.RefusedAsync(() => _work.Get<FollowThing>().RunAsync(FollowKind.Action, actions[0].Id, actions[0].Ref, Actors.In(Role.PractitionerReader)));
        Assert.Empty(await _work.Get<FollowedQuery>().MovedAsync(Actors.In(Role.PractitionerReader)));
        await FollowAsync(FollowKind.Action, actions[0].Id, new string('a', 400));
        Assert.Equal(300, Assert.Single(await _work.Get<FollowedQuery>().GetAsync(_by)).Name.Length);
    }

    private Task FollowAsync(FollowKind kind, Guid id, string name) => _work.Get<FollowThing>().RunAsync(kind, id, name, _by);
    private Task<IReadOnlyList<MovedThing>> MovedAsync() => _work.Get<FollowedQuery>().MovedAsync(_by);
}
