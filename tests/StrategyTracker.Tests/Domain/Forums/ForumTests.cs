using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.History;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Forums;

public sealed class ForumTests
{
    [Fact]
    public void A_forum_with_nowhere_to_report_is_a_gap_until_it_reports_somewhere()
    {
        var (forum, board) = (AForum.Any(), AForum.Board());
        Assert.True(forum.HasNowhereToReport);
        Assert.False(board.HasNowhereToReport);
        forum.ReportTo(board, [board.Id], Stamps.On("2007-12-01"));
        Assert.False(forum.HasNowhereToReport);
    }

    [Fact]
    public void Where_it_reported_and_whether_it_met_is_kept_by_day()
    {
        var (forum, board) = (AForum.Any(), AForum.Board());
        forum.ReportTo(board, [board.Id], Stamps.On("2008-01-10"));
        forum.Change(forum.Name, new ForumFacts { Status = ForumStatus.Lapsed }, Stamps.On("2008-02-01"));
        forum.ReportTo(null, [], Stamps.On("2008-03-01"));

        ForumPlace On(string day) => forum.Standings.InForceOn(day.Day())!.Facts;
        Assert.Equal(new ForumPlace { Status = ForumStatus.Active }, On("2008-01-09"));
        Assert.Equal(new ForumPlace { Status = ForumStatus.Active, ReportsToId = board.Id }, On("2008-01-31"));
        Assert.Equal(new ForumPlace { Status = ForumStatus.Lapsed, ReportsToId = board.Id }, On("2008-02-01"));
        Assert.Equal(forum.Place, On("2008-03-01"));
        Assert.Equal(4, forum.StandingCount);
    }

    [Fact]
    public void A_circle_is_refused_in_a_sentence_that_names_both()
    {
        var (one, two) = (AForum.Named("Women's forum"), AForum.Named("Town group"));
        two.ReportTo(one, [one.Id], Stamps.On("2007-12-01"));
        Assert.Equal("Women's forum cannot report to Town group: Town group reports to Women's forum already, straight or through others.",
            Assert.Throws<RuleViolation>(() => one.ReportTo(two, [two.Id, one.Id], Stamps.On("2007-12-02"))).Message);
        Assert.Throws<RuleViolation>(() => one.ReportTo(one, [one.Id], Stamps.On("2007-12-02")));
    }

    [Fact]
    public void A_voluntary_body_may_sit_and_a_body_that_ended_may_not()
    {
        var forum = AForum.Any();
        var seat = forum.Seat(ABody.Named("A project", Sector.Voluntary), null, Stamps.On("2007-12-01"));
        Assert.Equal(Sector.Voluntary, seat.Sector);
        Assert.Contains("ended on 1 November 2007", Assert.Throws<RuleViolation>(() => forum.Seat(ABody.Named("Gone", to: "2007-11-01"), null, Stamps.On("2007-12-01"))).Message, StringComparison.Ordinal);
        forum.Unseat(seat.Id, "A project", Stamps.On("2008-01-01"));
        Assert.Equal("2008-01-01".Day(), seat.To);
    }
}

public sealed class MeetingTests
{
    [Theory]
    [InlineData("2008-02-05", null, true)]                  // the first day of the four weeks before it
    [InlineData("2008-02-04", null, false)]
    [InlineData("2008-03-04", null, true)]                  // the day itself
    [InlineData("2008-03-05", null, false)]
    [InlineData("2008-02-12", "2008-02-12", false)]         // it was the pack of the meeting before
    [InlineData("2008-02-13", "2008-02-12", true)]
    public void A_pack_is_for_the_meeting_that_comes_after_it(string issued, string? lastMet, bool isFor) =>
        Assert.Equal(isFor, Meeting.IsPackFor("2008-03-04".Day(), lastMet?.Day(), issued.Day()));

    private readonly Meeting _meeting = Meeting.Plan(AForum.Any(), "2008-01-10".Day(), null, Stamps.On("2007-12-01"));

    [Fact]
    public void One_thing_stands_on_the_agenda_once_and_what_was_held_stands()
    {
        var subject = Guid.CreateVersion7();
        _meeting.PutOnAgenda(AgendaSubject.Issue, subject, "Issue 1", Stamps.On("2007-12-02"));
        _meeting.PutOnAgenda(AgendaSubject.Issue, subject, "Issue 1", Stamps.On("2007-12-03"));
        Assert.Single(_meeting.Agenda);
        _meeting.Hold([(ABody.Any(), 3)], Stamps.On("2008-01-10"));
        Assert.Contains("has been held", Assert.Throws<RuleViolation>(() => _meeting.PutOnAgenda(AgendaSubject.Other, null, "Late", Stamps.On("2008-01-11"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_not_written_up_before_its_day_nor_with_an_impossible_count()
    {
        Assert.Throws<RuleViolation>(() => _meeting.Hold([], Stamps.On("2008-01-09")));
        Assert.Throws<RuleViolation>(() => _meeting.Hold([(ABody.Any(), 0)], Stamps.On("2008-01-10")));
    }

    [Fact]
    public void Agreed_minutes_stand_as_they_are()
    {
        _meeting.Hold([], Stamps.On("2008-01-10"));
        Assert.Throws<RuleViolation>(() => _meeting.AgreeMinutes(Stamps.On("2008-01-11")));
        _meeting.WriteMinutes("All was said.", Stamps.On("2008-01-11"));
        _meeting.AgreeMinutes(Stamps.On("2008-01-12"));
        Assert.Contains("agreed on 12 January 2008", Assert.Throws<RuleViolation>(() => _meeting.WriteMinutes("Otherwise.", Stamps.On("2008-01-13"))).Message, StringComparison.Ordinal);
    }
}
