using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Forums;

public sealed class ForumIssueTests
{
    private readonly Forum _board = AForum.Board();

    [Fact]
    public void Only_the_forums_own_resolved_closes_it()
    {
        var issue = AnIssue.Raised().Routed(_board, "2008-01-01").Answered().Told();
        Assert.True(issue.IsOpen);

        issue.Judge(ForumView.NotResolved, "No date was given.", "2008-01-20".Day(), Stamps.On("2007-12-10"));
        Assert.Equal(IssueState.Disputed, issue.State);
        Assert.Equal("2008-01-20".Day(), issue.ReplyDue);
        Assert.Equal(_board.Id, issue.BoardId);

        issue.Answered("2008-01-10").Told("2008-01-11").Judge(ForumView.Resolved, null, null, Stamps.On("2008-01-12"));
        Assert.False(issue.IsOpen);
        Assert.Equal(IssueState.Resolved, issue.State);
    }

    [Fact]
    public void An_unanswered_one_is_overdue_the_day_after_its_reply_was_due_and_stays_open()
    {
        var issue = AnIssue.Raised().Routed(_board, "2008-01-01");
        Assert.False(issue.IsAnswerOverdueOn("2008-01-01".Day()));
        Assert.True(issue.IsAnswerOverdueOn("2008-01-02".Day()));
        Assert.True(issue.IsOpen);
    }

    [Fact]
    public void In_the_forums_name_no_person_is_kept_in_the_issue_its_turns_or_its_history()
    {
        var member = Actors.ForumMember().Named("Ann Example");
        var issue = ForumIssue.Raise(AForum.Named("Women's forum"), 1, IssueKind.Gap, "A gap", null, IssueSubject.Nothing, null, null, inForumsName: true, Stamps.On("2007-11-10", member, onBehalfOf: "Ann Example"));

        Assert.Null(issue.RaisedById);
        Assert.Equal("Women's forum", issue.RaisedByName);
        Assert.Equal("Women's forum", Assert.Single(issue.Turns).ByName);
        var entry = Assert.Single(issue.UnsavedHistory);
        Assert.Equal((null, "Women's forum", null), (entry.ById, entry.ByName, entry.OnBehalfOf));
    }

    [Fact]
    public void An_answer_before_it_was_raised_is_refused_in_a_sentence_that_names_both_days()
    {
        var issue = AnIssue.Raised(day: "2007-11-10");
        issue.Accept(Stamps.On("2007-11-10"));
        issue.Route(_board, null, Stamps.On("2007-11-10"));
        var refused = Assert.Throws<RuleViolation>(() => issue.Answered("2007-11-05"));
        Assert.Contains("raised on 10 November 2007", refused.Message, StringComparison.Ordinal);
        Assert.Contains("5 November 2007", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_out_of_turn_are_refused()
    {
        Assert.Contains("cannot be answered now", Assert.Throws<RuleViolation>(() => AnIssue.Raised().Answered()).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be judged now", Assert.Throws<RuleViolation>(() => AnIssue.Raised().Routed(_board).Judge(ForumView.Resolved, null, null, Stamps.On("2007-12-01"))).Message, StringComparison.Ordinal);
        var accepted = AnIssue.Raised();
        accepted.Accept(Stamps.On("2007-11-11"));
        Assert.Contains("is not a board", Assert.Throws<RuleViolation>(() => accepted.Route(AForum.Any(), null, Stamps.On("2007-11-12"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_needs_a_reason_and_a_dispute_says_what_is_missing()
    {
        var issue = AnIssue.Raised().Routed(_board);
        Assert.Contains("Say why", Assert.Throws<RuleViolation>(() => issue.Answer(BoardDecision.Noted, "We note it.", Stamps.On("2007-12-01"))).Message, StringComparison.Ordinal);
        issue.Answered().Told();
        Assert.Contains("still missing", Assert.Throws<RuleViolation>(() => issue.Judge(ForumView.InPart, " ", null, Stamps.On("2007-12-10"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chair_who_did_not_raise_it_cannot_close_it_by_withdrawing_it()
    {
        var (member, chair) = (Actors.ForumMember(), Actors.In(Role.ForumChair));
        var issue = AnIssue.Raised(by: member);
        Assert.Contains("the forum's", Assert.Throws<RuleViolation>(() => issue.Withdraw(Stamps.On("2007-12-01", chair, "No time."))).Message, StringComparison.Ordinal);
        Assert.False(issue.MayBeWithdrawnBy(Actors.Director()));

        issue.Withdraw(Stamps.On("2007-12-01", member, "It has been mended."));
        Assert.Equal(IssueState.Withdrawn, issue.State);
        Assert.Equal("Raised, not yet taken up", issue.UnsavedHistory[^1].From);
        Assert.True(AnIssue.Raised(by: chair).MayBeWithdrawnBy(chair));
    }

    [Fact]
    public void It_stood_on_a_past_day_as_its_turns_say()
    {
        var issue = AnIssue.Raised(day: "2007-11-10").Routed(_board, "2008-01-01", "2007-11-12").Answered("2007-12-01");
        Assert.Null(issue.StandingOn("2007-11-09".Day()));
        Assert.Equal(IssueState.WithBoard, issue.StandingOn("2007-11-30".Day())!.State);
        Assert.Equal(IssueState.Answered, issue.StandingOn("2007-12-01".Day())!.State);
    }
}
