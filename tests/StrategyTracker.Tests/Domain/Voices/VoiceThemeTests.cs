using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Voices;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Voices;

public sealed class VoiceThemeTests
{
    private readonly Forum _board = AForum.Board();

    [Fact]
    public void It_runs_from_the_group_to_the_board_and_back_until_the_group_has_heard_of_the_change()
    {
        var theme = ATheme.Entered().Checked().Routed(_board, "2008-01-01");
        Assert.Equal((VoiceState.WithBoard, _board.Id, "2008-01-01".Day()), (theme.State, theme.BoardId, theme.DecisionDue!.Value));
        Assert.Equal(VoiceState.Decided, theme.Decided().State);
        Assert.Equal(VoiceState.Promised, theme.Told().State);
        theme.RecordChange("The new letter has a map.", Stamps.On("2008-01-10"));
        Assert.Equal(VoiceState.Changed, theme.State);
        Assert.Equal(VoiceState.Told, theme.Told("2008-01-12").State);
        Assert.False(theme.StandingOn("2008-01-12".Day())!.IsOpen);
    }

    [Fact]
    public void What_the_board_did_not_agree_to_ends_when_the_group_is_told()
    {
        var theme = ATheme.Entered().Checked().Routed(_board).Decided(BoardDecision.NotAgreed);
        Assert.Contains("no change came", Refused(() => theme.RecordChange("Something else.", Stamps.On("2007-12-02"))), StringComparison.Ordinal);
        Assert.Equal(VoiceState.Told, theme.Told().State);
    }

    [Fact]
    public void A_board_that_cannot_keep_its_promise_decides_again_and_the_group_hears_again()
    {
        var theme = ATheme.Entered().Checked().Routed(_board).Decided().Told();
        theme.Decide(BoardDecision.NotAgreed, "There is no printer for it.", Stamps.On("2008-01-10", why: "The printer was not bought."));
        Assert.Equal(VoiceState.Decided, theme.State);
        Assert.Equal(VoiceState.Told, theme.Told("2008-01-12").State);
        Assert.Equal("2007-12-01".Day(), theme.StandingOn("2008-02-01".Day())!.DecidedOn);
    }

    [Fact]
    public void The_default_for_a_decision_is_forty_two_days_and_the_day_after_it_is_overdue()
    {
        var theme = ATheme.Entered().Checked().Routed(_board);
        Assert.Equal("2007-12-26".Day(), theme.DecisionDue);
        Assert.False(theme.IsDecisionOverdueOn("2007-12-26".Day()));
        Assert.True(theme.IsDecisionOverdueOn("2007-12-27".Day()));
    }

    [Fact]
    public void Who_entered_it_cannot_check_it_and_it_goes_nowhere_unchecked()
    {
        var lead = Actors.AreaLead();
        var theme = ATheme.Entered(by: lead);
        Assert.Contains("somebody else must read it", Refused(() => theme.Checked(by: lead)), StringComparison.Ordinal);
        Assert.Contains("to be checked", Refused(() => theme.Routed(_board)), StringComparison.Ordinal);
        Assert.Contains("Tick that nobody", Refused(() => theme.Check(true, nobodyIsKnown: false, Stamps.On("2007-11-12"))), StringComparison.Ordinal);
        Assert.Contains("Say why", Refused(() => theme.Check(false, false, Stamps.On("2007-11-12"))), StringComparison.Ordinal);
        Assert.Equal(VoiceState.Checked, theme.Checked().State);
    }

    [Fact]
    public void Words_that_were_returned_are_replaced_and_kept_nowhere()
    {
        var theme = ATheme.Entered(facts: ATheme.Facts("What happened to Ann", "Ask Ann."));
        theme.Check(letThrough: false, nobodyIsKnown: false, Stamps.On("2007-11-12", Actors.In(Role.ForumChair), why: "One woman could be known."));
        Assert.Contains("returned to be mended", Refused(() => theme.Checked()), StringComparison.Ordinal);
        theme.Mend(ATheme.Facts("Letters come late", null), Stamps.On("2007-11-13", Actors.In(Role.UserGroupFacilitator)));
        theme.Checked("2007-11-14");
        var kept = string.Join(' ', theme.UnsavedHistory.SelectMany(h => new[] { h.SubjectName, h.From, h.To, h.Why }).Concat(theme.Turns.SelectMany(t => new[] { t.Words, t.Why })).Append(theme.Theme).Append(theme.Suggestion));
        Assert.DoesNotContain("Ann", kept, StringComparison.Ordinal);
        Assert.Contains("cannot be mended", Refused(() => theme.Mend(ATheme.Facts(), Stamps.On("2007-11-15"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Taken_back_before_anybody_read_it_its_words_are_gone_and_afterwards_they_stay()
    {
        var (early, late) = (ATheme.Entered(), ATheme.Entered().Checked());
        foreach (var theme in new[] { early, late }) { theme.Withdraw(Stamps.On("2007-11-20", why: "The group thought again.")); }
        Assert.Equal(("Taken back before anybody else read it", null), (early.Theme, early.Suggestion));
        Assert.Equal("The first appointment is hard to find", late.Theme);
        Assert.All([early, late], t => Assert.Equal(VoiceState.Withdrawn, t.State));
    }

    [Fact]
    public void Unchecked_it_is_read_by_its_own_facilitator_and_by_who_checks_and_by_nobody_else()
    {
        var post = APost.Any();
        var theme = ATheme.Entered(post: post);
        Assert.True(theme.MayBeReadBy(Actors.In(Role.UserGroupFacilitator, [post.Id])));
        Assert.True(theme.MayBeReadBy(Actors.In(Role.ForumChair)));
        Assert.All(new[] { Actors.In(Role.UserGroupFacilitator), Actors.BoardMember(), Actors.ForumMember(), Actors.Director(), Actors.Administrator() }, a => Assert.False(theme.MayBeReadBy(a)));
        Assert.True(theme.Checked().MayBeReadBy(Actors.ForumMember()));
    }

    [Fact]
    public void It_comes_from_a_group_of_women_on_a_day_that_has_been_and_goes_to_a_board()
    {
        Assert.Contains("not a group of women", Refused(() => ATheme.Entered(AForum.Any())), StringComparison.Ordinal);
        Assert.Contains("has lapsed", Refused(() => ATheme.Entered(AForum.Named("Gone", ForumKind.UserGroup, status: ForumStatus.Lapsed))), StringComparison.Ordinal);
        Assert.Contains("still to come", Refused(() => ATheme.Entered(facts: ATheme.Facts(heard: "2007-11-11"))), StringComparison.Ordinal);
        Assert.Contains("Say on which day", Refused(() => ATheme.Entered(facts: ATheme.Facts() with { HeardOn = null })), StringComparison.Ordinal);
        var theme = ATheme.Entered().Checked();
        Assert.Contains("is not a board", Refused(() => theme.Routed(AForum.Any())), StringComparison.Ordinal);
        Assert.Contains("before it is asked for", Refused(() => theme.Routed(_board, "2007-11-13")), StringComparison.Ordinal);
        Assert.Contains("Say why", Refused(() => theme.Routed(_board, "2008-01-01").Routed(_board, "2008-02-01")), StringComparison.Ordinal);
        Assert.Contains("cannot have happened", Refused(() => theme.Decided(day: "2007-11-01")), StringComparison.Ordinal);
        Assert.Contains("Say why", Refused(() => theme.Decide(BoardDecision.Agreed, "Yes.", Stamps.On("2007-12-01"))), StringComparison.Ordinal);
        Assert.Contains("Write what the board says", Refused(() => theme.Decide(BoardDecision.Agreed, " ", Stamps.On("2007-12-01", why: "So."))), StringComparison.Ordinal);
    }

    [Fact]
    public void Doing_it_twice_changes_nothing()
    {
        var theme = ATheme.Entered().Checked().Checked().Routed(_board, "2008-01-01").Routed(_board, "2008-01-01").Decided().Told().Told();
        Assert.Equal(5, theme.Turns.Count);
        Assert.Equal(theme.Turns.Count, theme.UnsavedHistory.Count);
    }

    [Fact]
    public void Each_past_day_shows_how_it_stood_then()
    {
        var theme = ATheme.Entered().Checked().Routed(_board, "2007-11-30").Decided().Told();
        Assert.Null(theme.StandingOn("2007-11-09".Day()));
        Assert.Equal(VoiceState.Entered, theme.StandingOn("2007-11-11".Day())!.State);
        Assert.True(theme.StandingOn("2007-11-30".Day())!.IsOpen);
        Assert.Equal((VoiceState.Decided, null), (theme.StandingOn("2007-12-04".Day())!.State, theme.StandingOn("2007-12-04".Day())!.ToldOn));
    }

    [Fact]
    public void Figures_count_themes_that_were_let_through_and_the_days_until_something_came_of_them()
    {
        var day = "2007-12-31".Day();
        var withdrawn = ATheme.Entered().Checked();
        withdrawn.Withdraw(Stamps.On("2007-11-20", why: "Thought again."));
        VoiceTheme[] themes =
        [
            ATheme.Entered(), ATheme.Entered().Checked(), ATheme.Entered().Checked().Routed(_board, "2007-12-01"), ATheme.Entered().Checked().Routed(_board, "2008-02-01"),
            ATheme.Entered().Checked().Routed(_board).Decided(BoardDecision.NotAgreed, "2007-11-18").Told("2007-11-28"), ATheme.Entered().Checked().Routed(_board).Decided(day: "2007-11-28").Told("2007-12-08"), withdrawn,
        ];
        var f = VoiceFigures.Of(themes.Select(t => (t.HeardOn, t.StandingOn(day)!)), day);
        Assert.Equal((5, 1, 1, 2, 1), (f.Heard, f.ToCheck, f.ToRoute, f.WithBoard, f.Overdue));
        Assert.Equal((2, 1, 1, 0, 2), (f.Decided, f.Agreed, f.ChangeToCome, f.Changed, f.Told));
        Assert.Equal((new TimeTaken(15, 2), new TimeTaken(25, 2)), (f.ToDecision, f.ToTelling));
        Assert.Equal(("nothing yet", "1 day"), (TimeTaken.Over([]).Words, TimeTaken.Over([1]).Words));
    }

    private static string Refused(Action act) => Assert.Throws<RuleViolation>(act).Message;
}
