namespace StrategyTracker.Domain.ActionPoints;

/// <summary>One cycle of recurring work. It closes by itself.</summary>
public sealed class Occurrence
{
    private Occurrence() { }

    internal Occurrence(Guid actionPointId, Guid? teamId, DateOnly opensOn, DateOnly dueOn) => (ActionPointId, TeamId, OpensOn, DueOn) = (actionPointId, teamId, opensOn, dueOn);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    /// <summary>The team whose turn it is, where the work is done team by team; null for the area's one turn.</summary>
    public Guid? TeamId { get; private set; }
    /// <summary>The first day of the period it covers; null where none was kept.</summary>
    public DateOnly? OpensOn { get; private set; }
    public DateOnly DueOn { get; private set; }
    /// <summary>The day it was found missed. It stays missed, also when it is made up for later.</summary>
    public DateOnly? MissedOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public string? Found { get; private set; }
    public string? DoneBy { get; private set; }
    public DateTime? EnteredAt { get; private set; }
    public bool IsDone => DoneOn is not null;
    /// <summary>Open, and not yet found missed: the turn it is now.</summary>
    public bool IsCurrent => DoneOn is null && MissedOn is null;
    /// <summary>Made up for after its day; it counts as missed all the same.</summary>
    public bool IsDoneLate => DoneOn > DueOn;

    public bool IsMissedOn(DateOnly day) => !IsDone && DueOn < day;

    internal void Complete(string found, Stamp stamp)
    {
        (Found, DoneOn, DoneBy, EnteredAt) = (found, stamp.HappenedOn, stamp.By.Name, stamp.EnteredAt);
        MissedOn = IsDoneLate ? MissedOn ?? stamp.HappenedOn : null;        // done in time and entered late: it was never missed
    }

    internal void Miss(DateOnly day) => MissedOn ??= day;

    internal void Move(DateOnly opensOn, DateOnly dueOn) => (OpensOn, DueOn) = (opensOn, dueOn);
}
