using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    private readonly List<TeamInstance> _teamInstances = [];

    /// <summary>The action in each team, where it fans out (W-16).</summary>
    public IReadOnlyList<TeamInstance> TeamInstances => _teamInstances;

    /// <summary>Makes one instance for each team that has none yet; a team added later gets its own the same way (A30).</summary>
    public void FanOutTo(IEnumerable<Team> teams, Stamp stamp)
    {
        if (AppliesPer is null) { throw new RuleViolation($"{Ref} is not worked team by team in the source, so it does not fan out."); }
        foreach (var team in teams.Where(t => t.IsActive && _teamInstances.All(i => i.TeamId != t.Id)))
        {
            _teamInstances.Add(new TeamInstance(Id, team.Id));
            Record("team", null, team.Name, stamp);
        }
    }

    public void UpdateTeam(Guid teamId, string teamName, ActionState state, string? note, Stamp stamp)
    {
        var instance = _teamInstances.FirstOrDefault(t => t.TeamId == teamId) ?? throw new RuleViolation($"{Ref} has not been given to {teamName}.");
        var words = Text.Optional(note, "The note", 4_000);
        if (instance.State == state && instance.Note == words) { return; }
        Record($"team {teamName}", instance.State.Words(), state.Words(), stamp with { Why = stamp.Why ?? words });
        instance.Become(state, words, stamp);
        if (state != ActionState.NotStarted) { Start(stamp); }
    }
}

public static class ActionStates
{
    public static string Words(this ActionState state) => state switch
    {
        ActionState.NotStarted => "not started",
        ActionState.InHand => "in hand",
        _ => "closed",
    };
}

/// <summary>An action in one team or locality, with its own state.</summary>
public sealed class TeamInstance
{
    private TeamInstance() { }
    internal TeamInstance(Guid actionPointId, Guid teamId) => (ActionPointId, TeamId) = (actionPointId, teamId);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public Guid TeamId { get; private set; }
    public ActionState State { get; private set; }
    public string? Note { get; private set; }
    public DateOnly? UpdatedOn { get; private set; }
    public string? UpdatedBy { get; private set; }

    internal void Become(ActionState state, string? note, Stamp stamp) => (State, Note, UpdatedOn, UpdatedBy) = (state, note, stamp.HappenedOn, stamp.By.Name);
}
