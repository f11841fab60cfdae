namespace StrategyTracker.Domain.Following;

/// <summary>What can be followed.</summary>
public enum FollowKind { Recommendation, ChampionPost, Issue, Section, Action }

/// <summary>A person follows something: they are told when it moves. Private to them; nobody else sees who follows what.</summary>
public sealed class Follow
{
    private Follow() { }

    public Follow(Guid personId, FollowKind kind, Guid subjectId, string name, DateTime seenAt) =>
        (PersonId, Kind, SubjectId, Name, SeenAt) = (personId, kind, subjectId, Text.Line(name, "What is followed", 300), seenAt);

    public Guid PersonId { get; private set; }
    public FollowKind Kind { get; private set; }
    public Guid SubjectId { get; private set; }
    /// <summary>What it was called when the person began to follow it.</summary>
    public string Name { get; private set; } = "";
    /// <summary>What was entered up to then the person has seen.</summary>
    public DateTime SeenAt { get; private set; }

    public void See(DateTime at) => SeenAt = at > SeenAt ? at : SeenAt;
}
