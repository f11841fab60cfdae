using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Forums;

public sealed class CascadeItemTests
{
    private readonly List<Team> _teams = [.. new[] { "Abbey", "Bridge", "Castle", "Dale", "North", "Town" }.Select(n => ATeam.Named(n))];

    [Fact]
    public void Sent_to_six_and_acknowledged_by_four_is_67_per_cent_and_the_two_missing_are_named()
    {
        var item = Send();
        foreach (var team in _teams.Take(4)) { item.Acknowledge(team, 5, Stamps.On("2007-12-05")); }

        var reached = item.Coverage();
        Assert.Equal((6, 4, 67, 20), (reached.Sent, reached.Acknowledged, reached.Percent, reached.Briefed));
        Assert.Equal("4 of 6 teams, 67%; waiting: North, Town", reached.Words(id => _teams.Single(t => t.Id == id).Name));
    }

    [Fact]
    public void Never_a_hundred_while_one_is_missing_and_a_hundred_when_all_know()
    {
        Assert.Equal(99, new CascadeCoverage(300, 299, 0, [Guid.Empty]).Percent);
        var item = Send();
        foreach (var team in _teams) { item.Acknowledge(team, 0, Stamps.On("2007-12-05")); }
        Assert.Equal("6 of 6 teams, 100%", item.Coverage().Words(_ => ""));
    }

    [Fact]
    public void Sent_to_nobody_or_due_before_it_is_sent_or_acknowledged_by_a_stranger_is_refused()
    {
        Assert.Contains("at least one team", Assert.Throws<RuleViolation>(() => Send(teams: [])).Message, StringComparison.Ordinal);
        Assert.Contains("before it is sent", Assert.Throws<RuleViolation>(() => Send(due: "2007-11-30")).Message, StringComparison.Ordinal);
        Assert.Contains("was not sent to Elsewhere", Assert.Throws<RuleViolation>(() => Send().Acknowledge(ATeam.Named("Elsewhere"), 1, Stamps.On("2007-12-05"))).Message, StringComparison.Ordinal);
        Assert.Contains("-1 people", Assert.Throws<RuleViolation>(() => Send().Acknowledge(_teams[0], -1, Stamps.On("2007-12-05"))).Message, StringComparison.Ordinal);
    }

    private CascadeItem Send(string due = "2007-12-15", IReadOnlyCollection<Team>? teams = null) =>
        CascadeItem.Send(AForum.Board(), "Ask about children", "Ask at the first meeting.", null, due.Day(), teams ?? _teams, Stamps.On("2007-12-01"));
}
