namespace StrategyTracker.Domain.ActionPoints;

public enum LinkKind { Overlaps, Supports, DependsOn, DuplicateWording, FollowsFrom }

/// <summary>Two actions that bear on each other (A21). Each keeps its own state; evidence may serve both.</summary>
public sealed class ActionLink
{
    private ActionLink() { }
    public ActionLink(Guid fromId, Guid toId, LinkKind kind)
    {
        if (fromId == toId) { throw new RuleViolation("An action cannot be linked to itself."); }
        (FromId, ToId, Kind) = (fromId, toId, kind);
    }

    public Guid FromId { get; private set; }
    public Guid ToId { get; private set; }
    public LinkKind Kind { get; private set; }
}

/// <summary>An action shown in another section too; it counts once, in its own .</summary>
public sealed class AlsoShownIn
{
    private AlsoShownIn() { }
    public AlsoShownIn(Guid actionPointId, Guid sectionId) => (ActionPointId, SectionId) = (actionPointId, sectionId);
    public Guid ActionPointId { get; private set; }
    public Guid SectionId { get; private set; }
}
