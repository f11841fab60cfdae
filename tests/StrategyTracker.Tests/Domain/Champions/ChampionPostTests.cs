using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Progress;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Champions;

public sealed class ChampionPostTests
{
    private readonly Post _post = APost.Named("Women's champion, North");
    private readonly ChampionPost _champion;

    public ChampionPostTests() => _champion = AChampion.Of(_post, facts: new ChampionFacts { TrainingRequired = "Two days" });

    [Fact]
    public void It_has_a_remit_from_the_day_it_was_first_written_however_often_it_is_reworded()
    {
        _champion.GiveRemit("Speaks for women.", null, Stamps.On("2007-12-10"));
        _champion.GiveRemit("Speaks for women in the north.", "https://example.org/remit", Stamps.On("2008-01-05"));

        Assert.False(_champion.HasRemitOn("2007-12-09".Day()));
        Assert.True(_champion.HasRemitOn("2007-12-10".Day()));
        Assert.Equal(2, _champion.UnsavedHistory.Count(h => h.What == "remit"));

        _champion.GiveRemit(" ", null, Stamps.On("2008-01-06"));
        Assert.False(_champion.HasRemitOn("2008-01-06".Day()));
    }

    [Fact]
    public void A_remit_is_no_address_that_could_run() =>
        Assert.ThrowsAny<RuleViolation>(() => _champion.GiveRemit(null, "javascript:alert(1)", Stamps.On("2007-12-10")));

    [Fact]
    public void It_reaches_upward_through_a_board_and_through_nothing_else()
    {
        var area = Guid.CreateVersion7();
        Assert.Contains("is not a board", Refused.Because(() => _champion.LinkTo(Forum.Add("Talking shop", ForumKind.Forum, area, new ForumFacts(), Stamps.AtPublication), null, Stamps.On("2007-12-10"))), StringComparison.Ordinal);

        _champion.LinkTo(Forum.Add("Partnership", ForumKind.Board, area, new ForumFacts(), Stamps.AtPublication), null, Stamps.On("2007-12-10"));
        _champion.LinkTo(Forum.Add("Probation board", ForumKind.Board, area, new ForumFacts(), Stamps.AtPublication), "Partnership", Stamps.On("2008-01-10"));

        Assert.False(_champion.HasBoardOn("2007-12-09".Day()));
        Assert.True(_champion.HasBoardOn("2007-12-20".Day()));
        Assert.Equal(("Partnership", "Probation board"), (_champion.UnsavedHistory[^1].From, _champion.UnsavedHistory[^1].To));

        _champion.LinkTo(null, "Probation board", Stamps.On("2008-01-11"));
        Assert.False(_champion.HasBoardOn("2008-01-11".Day()));
    }

    [Fact]
    public void Training_is_missing_until_its_day_and_never_still_to_come()
    {
        Assert.False(AChampion.Any().IsUntrainedOn("2007-12-20".Day()));
        Assert.Contains("still to come", Refused.Because(() => _champion.Train("2008-02-01".Day(), Stamps.On("2008-01-15"))), StringComparison.Ordinal);

        _champion.Train("2008-01-10".Day(), Stamps.On("2008-01-15"));

        Assert.True(_champion.IsUntrainedOn("2008-01-09".Day()));
        Assert.False(_champion.IsUntrainedOn("2008-01-10".Day()));
    }

    [Fact]
    public void Only_its_holder_confirms_and_whoever_takes_over_confirms_anew()
    {
        var (ann, ben) = (APerson.In(Role.Champion), APerson.In(Role.Champion));
        Assert.Contains("Only who holds", Refused.Because(() => _champion.ConfirmInPost(Stamps.On("2008-01-01", ann.As()))), StringComparison.Ordinal);

        _champion.ConfirmInPost(Stamps.On("2008-01-01", ann.As(_post.Id)));
        Assert.True(_champion.IsConfirmedBy([ann.Id]));
        Assert.False(_champion.IsConfirmedBy([ben.Id]));

        _champion.HandOver("Two promises are open.", Stamps.On("2008-01-10", ann.As(_post.Id)));
        Assert.False(_champion.IsConfirmedBy([ann.Id]));
        Assert.Equal("Two promises are open.", _champion.HandoverNote);
    }

    [Fact]
    public void A_handover_without_a_word_and_an_end_without_a_reason_are_refused()
    {
        Assert.Contains("must know", Refused.Because(() => _champion.HandOver("  ", Stamps.On("2008-01-10"))), StringComparison.Ordinal);
        Assert.Contains("Say why", Refused.Because(() => _champion.End(Stamps.On("2008-01-10"))), StringComparison.Ordinal);

        _champion.End(Stamps.On("2008-01-10", why: "Merged with another."));

        Assert.True(_champion.IsThereOn("2008-01-10".Day()));
        Assert.False(_champion.IsThereOn("2008-01-11".Day()));
    }

    [Fact]
    public void It_covers_a_thing_once_and_leaves_a_row_for_each_change()
    {
        var north = Guid.CreateVersion7();
        _champion.Cover(CoverKind.District, north, "North", Stamps.On("2008-01-01"));
        _champion.Cover(CoverKind.District, north, "North", Stamps.On("2008-01-02"));
        Assert.Single(_champion.Covers);
        _champion.NoLongerCover(north, "North", Stamps.On("2008-01-03"));
        _champion.NoLongerCover(north, "North", Stamps.On("2008-01-04"));
        var cover = Assert.Single(_champion.Covers);
        Assert.Equal(("2008-01-01".Day(), "2008-01-03".Day()), (cover.From, cover.To));
        Assert.Equal([false, true, true, false], new[] { "2007-12-31", "2008-01-01", "2008-01-02", "2008-01-03" }.Select(d => cover.IsThereOn(d.Day())));
        Assert.Equal(2, _champion.UnsavedHistory.Count(h => h.What == "covers"));
    }

    [Fact]
    public void What_it_covers_again_has_days_of_its_own_and_what_it_covered_for_no_day_leaves_none()
    {
        var north = Guid.CreateVersion7();
        _champion.Cover(CoverKind.District, north, "North", Stamps.On("2008-01-01"));
        _champion.NoLongerCover(north, "North", Stamps.On("2008-01-01"));
        Assert.Empty(_champion.Covers);

        _champion.Cover(CoverKind.District, north, "North", Stamps.On("2008-01-01"));
        _champion.NoLongerCover(north, "North", Stamps.On("2008-02-01"));
        _champion.Cover(CoverKind.District, north, "North", Stamps.On("2008-02-01"));
        Assert.Null(Assert.Single(_champion.Covers).To);                    // ended and begun on one day: it went on

        _champion.NoLongerCover(north, "North", Stamps.On("2008-03-01"));
        _champion.Cover(CoverKind.District, north, "North", Stamps.On("2008-06-01"));
        Assert.Equal(["2008-01-01".Day(), "2008-06-01".Day()], _champion.Covers.Select(c => c.From));
        Assert.Contains("has covered North since 1 June 2008", Assert.Throws<RuleViolation>(() => _champion.NoLongerCover(north, "North", Stamps.On("2008-05-01"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stood_behind_it_on_a_past_day_stays_as_it_was_then()
    {
        var board = AForum.Board();
        _champion.GiveRemit("Speaks for women.", null, Stamps.On("2008-01-10"));
        _champion.LinkTo(board, null, Stamps.On("2008-01-20"));
        _champion.Train("2008-02-01".Day(), Stamps.On("2008-02-10"));
        _champion.GiveRemit(null, null, Stamps.On("2008-03-01"));
        _champion.LinkTo(null, board.Name, Stamps.On("2008-03-01"));
        _champion.Train("2008-04-01".Day(), Stamps.On("2008-04-01"));       // trained once more
        _champion.Train("2008-02-20".Day(), Stamps.On("2008-05-01"));       // no: the last training was in February

        (bool, bool, bool) On(string day) => _champion.Standings.InForceOn(day.Day())!.Facts is var f ? (f.HasRemit, f.BoardId is not null, f.IsUntrainedOn(day.Day())) : default;
        Assert.Equal((true, false, true), On("2008-01-15"));
        Assert.Equal((true, true, false), On("2008-02-05"));
        Assert.Equal((true, true, false), On("2008-02-25"));
        Assert.Equal((false, false, false), On("2008-03-15"));
        Assert.Equal("2008-02-20".Day(), _champion.TrainedOn);
        Assert.Equal(Enumerable.Range(1, _champion.StandingCount), _champion.Standings.Select(s => s.Number));
        Assert.Equal(_champion.Backing, _champion.Standings.InForceOn("2010-01-01".Day())!.Facts);

        _champion.LinkTo(board, null, Stamps.On("2008-06-01"));
        _champion.LinkTo(null, board.Name, Stamps.On("2008-05-15", entered: "2008-06-10"));      // entered after it, for a day before it
        Assert.Equal(_champion.Backing, _champion.Standings.InForceOn("2010-01-01".Day())!.Facts);
    }

    [Fact]
    public void Its_body_its_term_and_its_kind_leave_a_row_and_saying_the_same_leaves_none()
    {
        var body = Body.Add("Council", Sector.Statutory, null, new BodyFacts(), Stamps.AtPublication);
        _champion.HostedBy(body, null, Stamps.On("2008-01-01"));
        _champion.HostedBy(body, "Council", Stamps.On("2008-01-02"));
        var facts = new ChampionFacts { Kind = ChampionKind.Lead, TermEnd = "2008-12-31".Day(), AwardsContracts = true };
        _champion.Change(facts, Stamps.On("2008-01-03"));
        _champion.Change(facts, Stamps.On("2008-01-04"));

        Assert.Equal(["champion post", "body", "term end", "description"], _champion.UnsavedHistory.Select(h => h.What));
        Assert.True(_champion.AwardsContracts);
        Assert.False(_champion.IsTermOverOn("2008-12-31".Day()));
        Assert.True(_champion.IsTermOverOn("2009-01-01".Day()));
    }

    [Fact]
    public void The_figures_count_each_gap_apart()
    {
        var figures = ChampionFigures.Of([new(IsVacant: true, HasRemit: false, HasBoard: true, IsUntrained: true), new(false, true, false, false), new(false, false, true, false)]);
        Assert.Equal(new ChampionFigures(Posts: 3, Vacant: 1, NoRemit: 2, NoBoardLink: 1, Untrained: 1), figures);
        Assert.Equal(ChampionFigures.None, ChampionFigures.Of([]));
    }
}
