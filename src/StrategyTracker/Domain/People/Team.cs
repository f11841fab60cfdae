using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.People;

public enum TeamKind { Team, Locality }

/// <summary>A team or locality that some actions fan out to (W-16). The strategy names none; an area adds its own.</summary>
public sealed class Team : Tracked
{
    private Team() { }

    public static Team Add(string name, TeamKind kind, Guid? managerPostId, Stamp stamp)
    {
        var team = new Team { Name = Text.Line(name, "The team's name", 200), Kind = kind, ManagerPostId = managerPostId, IsActive = true };
        team.Record("added", null, team.Name, stamp);
        return team;
    }

    public string Name { get; private set; } = "";
    public TeamKind Kind { get; private set; }
    public Guid? ManagerPostId { get; private set; }
    public bool IsActive { get; private set; }

    public override string KnownAs => Name;

    public void Retire(Stamp stamp)
    {
        if (!IsActive) { return; }
        IsActive = false;
        Record("team", "active", "no longer active", stamp);
    }
}
