using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Champions;
using StrategyTracker.Features.Progress;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Champions;

public sealed class ChampionVerbTests : IAsyncLifetime
{
    private readonly Area _area = AChampion.Area("North", "South");
    private readonly Post _post = APost.Named("Women's champion, North");
    private readonly Person _ann = APerson.Named("Ann", Role.Champion);
    private readonly Body _council = Body.Add("Council", Sector.Statutory, null, new BodyFacts(), Stamps.AtPublication);
    private readonly ChampionPost _champion;
    private readonly Forum _board, _forum;
    private Workplace _work = null!;

    public ChampionVerbTests()
    {
        _champion = AChampion.Of(_post, _area.Id, new ChampionFacts { TrainingRequired = "Two days" });
        (_board, _forum) = (Forum.Add("Partnership", ForumKind.Board, _area.Id, new ForumFacts(), Stamps.AtPublication), Forum.Add("Forum", ForumKind.Forum, _area.Id, new ForumFacts(), Stamps.AtPublication));
    }

    public async Task InitializeAsync()
    {
        _work = await Workplace.OpenAsync();
        await _work.Database.SaveAsync(_area, _post, _ann, _council, _board, _forum, _champion);
    }

    public async Task DisposeAsync() => await _work.DisposeAsync();

    public static TheoryData<string> Names => [.. Verbs.Keys];

    /// <summary>Every act on a champion post: how it is done, what row it leaves, and whether who holds the post may do it.</summary>
    private static readonly Dictionary<string, (Func<ChampionVerbTests, Guid, Actor, Task> Run, string Leaves, bool Holder)> Verbs = new()
    {
        ["change"] = ((t, seen, by) => t._work.Get<ChangeChampionPost>().RunAsync(t._champion.Id, seen, new ChampionFacts { Kind = ChampionKind.Lead }, Entering.Now, by), "description", false),
        ["remit"] = ((t, seen, by) => t._work.Get<GiveRemit>().RunAsync(t._champion.Id, seen, "Speaks for women.", null, Entering.Now, by), "remit", true),
        ["host"] = ((t, seen, by) => t._work.Get<HostChampion>().RunAsync(t._champion.Id, seen, t._council.Id, Entering.Now, by), "body", false),
        ["board"] = ((t, seen, by) => t._work.Get<LinkChampionToBoard>().RunAsync(t._champion.Id, seen, t._board.Id, Entering.Now, by), "link to a board", false),
        ["cover"] = ((t, seen, by) => t._work.Get<CoverWithChampion>().RunAsync(t._champion.Id, seen, CoverKind.District, t._area.Districts[0].Id, Entering.Now, by), "covers", false),
        ["train"] = ((t, seen, by) => t._work.Get<TrainChampion>().RunAsync(t._champion.Id, seen, "2008-01-10".Day(), Entering.Now, by), "trained", true),
        ["hand over"] = ((t, seen, by) => t._work.Get<HandOverChampion>().RunAsync(t._champion.Id, seen, "One promise is open.", Entering.Now, by), "handover note", true),
        ["end"] = ((t, seen, by) => t._work.Get<EndChampionPost>().RunAsync(t._champion.Id, seen, Entering.Because("Merged."), by), "ended", false),
    };

    [Theory, MemberData(nameof(Names))]
    public async Task Who_may_do_it_leaves_a_row_who_may_not_leaves_none_and_a_stale_page_is_refused(string name)
    {
        var (run, leaves, holder) = Verbs[name];
        var seen = _champion.Version;
        foreach (var role in Enum.GetValues<Role>().Except([Role.AreaLead, Role.Director]))
        {
            Assert.Contains("cannot", (await Workplace.RefusedAsync(() => run(this, seen, Actors.In(role)))).Message, StringComparison.Ordinal);
        }
        if (!holder) { await Workplace.RefusedAsync(() => run(this, seen, Actors.In(Role.Champion, [_post.Id]))); }
        Assert.Single(await _work.HistoryAsync(_champion.Id));

        await run(this, seen, holder ? Actors.In(Role.Champion, [_post.Id]) : Actors.AreaLead());
        Assert.Equal(leaves, (await _work.HistoryAsync(_champion.Id))[^1].What);

        await Workplace.RefusedAsync(() => name == "end" ? run(this, seen, Actors.Director()) : _work.Get<GiveRemit>().RunAsync(_champion.Id, seen, "Something else.", null, Entering.Now, Actors.Director()));
        Assert.Equal(2, (await _work.HistoryAsync(_champion.Id)).Count);
    }

    [Fact]
    public async Task A_post_becomes_a_champions_once_and_only_by_who_manages_them()
    {
        var other = APost.Named("Liaison officer");
        await _work.Database.SaveAsync(other);
        var add = _work.Get<AddChampionPost>();
        var facts = new ChampionFacts { Kind = ChampionKind.Liaison };

        Assert.Contains("a director or the area lead can", (await Workplace.RefusedAsync(() => add.RunAsync(other.Id, _area.Id, facts, Entering.Now, Actors.In(Role.Champion)))).Message, StringComparison.Ordinal);
        var id = await add.RunAsync(other.Id, _area.Id, facts, Entering.Now, Actors.AreaLead());

        Assert.Equal(2, (await ListAsync()).Posts.Count);
        Assert.Equal("champion post", Assert.Single(await _work.HistoryAsync(id)).What);
        Assert.Contains("already", (await Workplace.RefusedAsync(() => add.RunAsync(other.Id, _area.Id, facts, Entering.Now, Actors.AreaLead()))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => add.RunAsync(Guid.CreateVersion7(), _area.Id, facts, Entering.Now, Actors.AreaLead()));
    }

    [Fact]
    public async Task Only_the_holder_confirms_and_a_new_holder_confirms_anew()
    {
        var confirm = _work.Get<ConfirmInPost>();
        Assert.Contains("Only who holds", (await Workplace.RefusedAsync(() => confirm.RunAsync(_champion.Id, null, Entering.Now, Actors.AreaLead()))).Message, StringComparison.Ordinal);
        await AppointAsync(_ann, "2007-12-01", null);

        await confirm.RunAsync(_champion.Id, null, Entering.Now, _ann.As(_post.Id));
        Assert.True(Assert.Single((await ListAsync()).Posts).IsConfirmed);
        Assert.True((await StoryAsync()).IsConfirmed);

        await _work.Get<HandOverChampion>().RunAsync(_champion.Id, null, "One promise is open.", Entering.Now, _ann.As(_post.Id));
        var story = await StoryAsync();
        Assert.False(story.IsConfirmed);
        Assert.Contains("the director receives it", story.TakesOver, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forum_that_is_no_board_an_ended_body_and_a_thing_that_is_not_there_are_refused()
    {
        var gone = Body.Add("Old council", Sector.Statutory, null, new BodyFacts { ActiveTo = "2007-12-31".Day() }, Stamps.AtPublication);
        await _work.Database.SaveAsync(gone);
        Assert.Contains("is not a board", (await Workplace.RefusedAsync(() => _work.Get<LinkChampionToBoard>().RunAsync(_champion.Id, null, _forum.Id, Entering.Now, Actors.AreaLead()))).Message, StringComparison.Ordinal);
        Assert.Contains("has ended", (await Workplace.RefusedAsync(() => _work.Get<HostChampion>().RunAsync(_champion.Id, null, gone.Id, Entering.Now, Actors.AreaLead()))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => _work.Get<CoverWithChampion>().RunAsync(_champion.Id, null, CoverKind.Team, _area.Districts[0].Id, Entering.Now, Actors.AreaLead()));
    }

    [Fact]
    public async Task The_list_says_since_when_it_is_vacant_and_what_nobody_covers()
    {
        await Verbs["cover"].Run(this, _champion.Version, Actors.AreaLead());
        await AppointAsync(_ann, "2007-12-01", "2008-01-02");

        var list = await ListAsync();
        var post = Assert.Single(list.Posts);
        Assert.Equal("Vacant since 3 January 2008", post.HeldBy);
        Assert.Equal(["Vacant", "No remit", "No board link", "Not trained"], post.Gaps.Select(g => g.Words));
        Assert.Equal(["Nobody covers South.", "Only a vacant post covers North."], list.Coverage.Single(g => g.Kind == CoverKind.District).Gaps);

        await _work.Get<StopCovering>().RunAsync(_champion.Id, null, CoverKind.District, _area.Districts[0].Id, Entering.Now, Actors.AreaLead());
        Assert.Equal(["Nobody covers North and South."], (await ListAsync()).Coverage.Single(g => g.Kind == CoverKind.District).Gaps);
    }

    [Fact]
    public async Task The_figures_as_at_a_past_day_are_those_of_that_day_and_todays_are_the_lists()
    {
        await AppointAsync(_ann, "2007-12-10", "2008-01-02");
        await _work.Get<GiveRemit>().RunAsync(_champion.Id, null, "Speaks for women.", null, new Entering("2007-12-20".Day()), Actors.AreaLead());
        await _work.Get<TrainChampion>().RunAsync(_champion.Id, null, "2008-01-05".Day(), Entering.Now, Actors.AreaLead());
        async Task<ChampionFigures> FiguresAsync(DateOnly day) => ChampionFigures.Of((await _work.Get<ChampionStandingsQuery>().GetAsync(_area.Id, day)).Select(c => c.Standing));

        Assert.Equal(ChampionFigures.None, await FiguresAsync("2007-11-30".Day()));                      // not yet a champion post
        Assert.Equal(new ChampionFigures(1, 1, 1, 1, 1), await FiguresAsync("2007-12-09".Day()));
        Assert.Equal(new ChampionFigures(1, 0, 0, 1, 1), await FiguresAsync("2007-12-31".Day()));
        Assert.Equal(new ChampionFigures(1, 1, 0, 1, 0), await FiguresAsync(_work.Clock.Today));
        Assert.Equal((await ListAsync()).Figures, await FiguresAsync(_work.Clock.Today));

        await _work.Get<EndChampionPost>().RunAsync(_champion.Id, null, new Entering("2008-01-10".Day(), Why: "Merged."), Actors.AreaLead());
        Assert.Equal(ChampionFigures.None, await FiguresAsync(_work.Clock.Today));
        Assert.Contains("ended", (await Workplace.RefusedAsync(() => Verbs["remit"].Run(this, _champion.Version, Actors.AreaLead()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_no_progress_reads_no_champions_either()
    {
        var reader = Actors.In(Role.PractitionerReader);
        var area = (await _work.Get<AreasQuery>().FindAsync(_area.Code))!;
        await Workplace.RefusedAsync(() => _work.Get<ChampionsQuery>().GetAsync(area, reader));
        await Workplace.RefusedAsync(() => _work.Get<ChampionsQuery>().SourceRolesAsync(reader));
        await Workplace.RefusedAsync(() => _work.Get<ChampionQuery>().GetAsync(_champion.Id, reader));
        Assert.Null(await _work.Get<ChampionQuery>().GetAsync(Guid.CreateVersion7(), Actors.Auditor()));
    }

    private async Task AppointAsync(Person person, string from, string? to)
    {
        await using var db = _work.Database.Open();
        var post = await db.Posts.Include(p => p.Holdings).SingleAsync(p => p.Id == _post.Id);
        post.Appoint(person, from.Day(), to?.Day(), isDeputy: false, isActing: false, teamId: null, Stamps.On("2008-01-15", Actors.AreaLead()));
        await db.SaveChangesAsync();
    }

    private async Task<ChampionList> ListAsync() => await _work.Get<ChampionsQuery>().GetAsync((await _work.Get<AreasQuery>().FindAsync(_area.Code))!, Actors.Auditor());
    private async Task<ChampionStory> StoryAsync() => (await _work.Get<ChampionQuery>().GetAsync(_champion.Id, Actors.AreaLead()))!;
}
