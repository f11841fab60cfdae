using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.People;

/// <summary>Posts and who holds them (R-01, R-02, A29, A41, W-25).</summary>
public sealed class PostTests
{
    private readonly Post _post = APost.Named("Director of Interventions");
    private readonly Person _ann = APerson.Named("Ann Archer");
    private readonly Person _ben = APerson.Named("Ben Baker");

    [Fact]
    public void The_holder_is_whoever_holds_the_post_on_the_day_asked_about()
    {
        Appoint(_ann, "2007-01-01", "2007-12-31");
        Appoint(_ben, "2008-01-01", null);
        Assert.Equal(_ann.Id, Assert.Single(_post.HeldOn("2007-12-31".Day())).PersonId);
        Assert.Equal(_ben.Id, Assert.Single(_post.HeldOn("2008-01-01".Day())).PersonId);
        Assert.Empty(_post.HeldOn("2006-12-31".Day()));
    }

    [Fact]
    public void A_holding_may_have_no_known_start()
    {
        var holding = Appoint(_ann, null, null);
        Assert.True(holding.CoversDay("1990-01-01".Day()));
        Assert.Equal("since an unrecorded date", holding.Words);
    }

    [Theory]
    [InlineData("2008-01-01", "2008-06-30", "from 1 January 2008 to 30 June 2008")]
    [InlineData("2008-01-01", null, "since 1 January 2008")]
    [InlineData(null, "2008-06-30", "until 30 June 2008")]
    public void A_holding_says_its_days_in_words(string? from, string? to, string words) => Assert.Equal(words, Appoint(_ann, from, to).Words);

    [Fact]
    public void A_holding_that_ends_before_it_starts_is_refused_with_both_days()
    {
        Assert.Equal("Ann Archer cannot leave Director of Interventions on 31 December 2007, before starting on 1 January 2008.", Refused.Because(() => Appoint(_ann, "2008-01-01", "2007-12-31")));
        Assert.Empty(_post.Holdings);
    }

    [Fact]
    public void A_holding_of_one_day_is_possible() => Assert.True(Appoint(_ann, "2008-01-01", "2008-01-01").CoversDay("2008-01-01".Day()));

    [Theory]
    [InlineData("2008-06-30", null)]            // begins on the last day of the other
    [InlineData(null, "2008-01-01")]            // ends on the first
    [InlineData(null, null)]
    [InlineData("2008-02-01", "2008-03-01")]    // lies within
    [InlineData("2007-01-01", "2009-01-01")]    // lies around
    public void A_post_for_one_has_one_holder_at_a_time(string? from, string? to)
    {
        Appoint(_ann, "2008-01-01", "2008-06-30");
        Assert.Equal("Director of Interventions has room for one holder and is already held from 1 January 2008 to 30 June 2008. End that holding first.", Refused.Because(() => Appoint(_ben, from, to)));
        Assert.Single(_post.Holdings);
    }

    [Theory]
    [InlineData("2008-07-01", null)]
    [InlineData(null, "2007-12-31")]
    public void A_holding_may_touch_another(string? from, string? to)
    {
        Appoint(_ann, "2008-01-01", "2008-06-30");
        Appoint(_ben, from, to);
        Assert.Equal(2, _post.Holdings.Count);
    }

    [Fact]
    public void Many_hold_a_post_for_many_but_nobody_twice_at_once()
    {
        var group = APost.HeldByMany("Offender Managers");
        group.Appoint(_ann, "2008-01-01".Day(), null, isDeputy: false, isActing: false, null, Stamps.On("2008-01-01"));
        group.Appoint(_ben, "2008-01-01".Day(), null, isDeputy: false, isActing: false, null, Stamps.On("2008-01-01"));
        Assert.Equal("Ann Archer already holds Offender Managers since 1 January 2008.",
            Refused.Because(() => group.Appoint(_ann, "2008-05-01".Day(), null, isDeputy: false, isActing: false, null, Stamps.On("2008-05-01"))));
    }

    [Fact]
    public void A_deputy_stands_beside_the_holder_and_does_not_fill_the_post()
    {
        Appoint(_ben, "2008-01-01", null, deputy: true);
        Assert.True(_post.IsVacantOn("2008-02-01".Day()));
        Appoint(_ann, "2008-01-01", null);
        Assert.False(_post.IsVacantOn("2008-02-01".Day()));
        Assert.Equal(2, _post.HeldOn("2008-02-01".Day()).Count());
    }

    [Fact]
    public void Ending_a_holding_says_from_what_to_what_and_does_so_once()
    {
        var holding = Appoint(_ann, "2008-01-01", null);
        _post.EndHolding(holding.Id, "Ann Archer", "2008-06-30".Day(), Stamps.On("2008-06-01", why: "Retires."));
        var rows = _post.HistoryCount;
        _post.EndHolding(holding.Id, "Ann Archer", "2008-06-30".Day(), Stamps.On("2008-06-02"));
        var row = _post.UnsavedHistory[^1];
        Assert.Equal(("holder", "Ann Archer, since 1 January 2008", "Ann Archer, from 1 January 2008 to 30 June 2008", "Retires.", rows), (row.What, row.From, row.To, row.Why, _post.HistoryCount));
        Assert.True(_post.IsVacantOn("2008-07-01".Day()));
    }

    [Fact]
    public void A_holding_does_not_end_before_it_starts()
    {
        var holding = Appoint(_ann, "2008-01-01", null);
        Refused.Because(() => _post.EndHolding(holding.Id, "Ann Archer", "2007-12-31".Day(), Stamps.On("2008-06-01")));
        Assert.Null(holding.To);
    }

    [Fact]
    public void A_holding_cannot_be_lengthened_into_the_next_one()
    {
        var first = Appoint(_ann, "2008-01-01", "2008-06-30");
        Appoint(_ben, "2008-07-01", null);
        Refused.Because(() => _post.EndHolding(first.Id, "Ann Archer", "2008-09-30".Day(), Stamps.On("2008-09-30")));
        Assert.Equal("2008-06-30".Day(), first.To);
        Assert.Single(_post.HeldOn("2008-08-01".Day()));
    }

    [Fact]
    public void On_handover_the_successor_starts_the_day_after_in_the_same_team()
    {
        var team = Guid.CreateVersion7();
        var holding = _post.Appoint(_ann, null, null, isDeputy: false, isActing: false, team, Stamps.AtPublication);
        _post.HandOver(holding.Id, "Ann Archer", _ben, "2008-06-30".Day(), Stamps.On("2008-06-15", why: "Retires."));
        Assert.Equal(_ann.Id, Assert.Single(_post.HeldOn("2008-06-30".Day())).PersonId);
        var successor = Assert.Single(_post.HeldOn("2008-07-01".Day()));
        Assert.Equal((_ben.Id, team, "2008-07-01".Day()), (successor.PersonId, successor.TeamId!.Value, successor.From!.Value));
        Assert.False(_post.IsVacantOn("2008-07-01".Day()));
    }

    [Fact]
    public void A_post_goes_by_several_names_each_once()
    {
        var post = APost.Named("Assistant Director Interventions", variants: ["AD Interventions", "AD Interventions", "Assistant Director Interventions"]);
        post.AlsoKnownAs(" AD Interventions ", Stamps.On("2008-01-01"));
        Assert.Equal(["AD Interventions", "Assistant Director Interventions"], post.Variants.Select(v => v.Name));
        Assert.Single(post.UnsavedHistory, h => h.What == "also known as");
    }

    [Fact]
    public void A_post_does_not_answer_to_itself()
    {
        Refused.Because(() => _post.ReportTo(_post, Stamps.On("2008-01-01")));
        var chief = APost.Named("Chief Officer");
        _post.ReportTo(chief, Stamps.On("2008-01-01"));
        _post.ReportTo(chief, Stamps.On("2008-01-02"));
        Assert.Equal(chief.Id, _post.ReportsToId);
        Assert.Single(_post.UnsavedHistory, h => h.What == "answers to");
    }

    [Fact]
    public void A_post_has_a_name() => Assert.Equal("The post's name is missing.", Refused.Because(() => APost.Named(" ")));

    private PostHolding Appoint(Person person, string? from, string? to, bool deputy = false) =>
        _post.Appoint(person, from?.Day(), to?.Day(), deputy, isActing: false, null, Stamps.On("2008-01-01"));
}
