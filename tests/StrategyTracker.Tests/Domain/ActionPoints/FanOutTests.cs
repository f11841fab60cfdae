using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>Actions worked team by team (W-16, A30).</summary>
public sealed class FanOutTests
{
    [Fact]
    public void Each_active_team_gets_one_instance_and_only_one()
    {
        var (oxford, reading, closed) = (ATeam.Named("Oxford"), ATeam.Named("Reading"), ATeam.Named("Closed down"));
        closed.Retire(Stamps.On("2007-11-20"));
        var action = AnAction.That(appliesPer: AppliesPer.Team);
        action.FanOutTo([oxford, reading, closed], Stamps.On("2007-12-01"));
        action.FanOutTo([oxford, reading, closed], Stamps.On("2007-12-02"));
        Assert.Equal([oxford.Id, reading.Id], action.TeamInstances.Select(i => i.TeamId));
        Assert.Equal(2, action.UnsavedHistory.Count(h => h.What == "team"));
    }

    [Fact]
    public void A_team_added_later_gets_its_own_and_the_others_keep_theirs()
    {
        var (oxford, late) = (ATeam.Named("Oxford"), ATeam.Named("Slough"));
        var action = AnAction.That(appliesPer: AppliesPer.Team);
        action.FanOutTo([oxford], Stamps.On("2007-12-01"));
        action.UpdateTeam(oxford.Id, "Oxford", ActionState.Closed, "Done.", Stamps.On("2007-12-10"));
        action.FanOutTo([oxford, late], Stamps.On("2008-01-05"));
        Assert.Equal([ActionState.Closed, ActionState.NotStarted], action.TeamInstances.Select(i => i.State));
    }

    [Fact]
    public void An_action_that_is_not_worked_team_by_team_does_not_fan_out() => Refused.Because(() => AnAction.Any().FanOutTo([ATeam.Any()], Stamps.On("2007-12-01")));

    [Fact]
    public void The_first_team_to_begin_starts_the_action()
    {
        var (oxford, reading) = (ATeam.Named("Oxford"), ATeam.Named("Reading"));
        var action = AnAction.That(appliesPer: AppliesPer.Locality);
        action.FanOutTo([oxford, reading], Stamps.On("2007-12-01"));
        Assert.Equal(ActionState.NotStarted, action.State);
        action.UpdateTeam(reading.Id, "Reading", ActionState.InHand, "Begun.", Stamps.On("2007-12-10"));
        Assert.Equal(ActionState.InHand, action.State);
        var row = action.UnsavedHistory.Single(h => h.What == "team Reading");
        Assert.Equal(("not started", "in hand", "Begun."), (row.From, row.To, row.Why));
    }

    [Fact]
    public void The_same_state_and_note_again_does_nothing()
    {
        var team = ATeam.Any();
        var action = AnAction.That(appliesPer: AppliesPer.Team);
        action.FanOutTo([team], Stamps.On("2007-12-01"));
        action.UpdateTeam(team.Id, team.Name, ActionState.InHand, "Begun.", Stamps.On("2007-12-10"));
        var rows = action.HistoryCount;
        action.UpdateTeam(team.Id, team.Name, ActionState.InHand, " Begun. ", Stamps.On("2007-12-11"));
        Assert.Equal(rows, action.HistoryCount);
    }

    [Fact]
    public void A_team_that_was_not_given_the_action_cannot_report_on_it()
    {
        var action = AnAction.That(appliesPer: AppliesPer.Team, reference: "TVP-3.2");
        Assert.Equal("TVP-3.2 has not been given to Slough.", Refused.Because(() => action.UpdateTeam(Guid.CreateVersion7(), "Slough", ActionState.InHand, null, Stamps.On("2007-12-10"))));
    }
}
