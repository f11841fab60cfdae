namespace StrategyTracker.Domain.Champions;

/// <summary>One district, team or partner body that a champion post covers, from a day on and, when that ended, until another.</summary>
public sealed class ChampionCover
{
    private ChampionCover() { }
    internal ChampionCover(Guid championPostId, CoverKind kind, Guid subjectId, DateOnly from) => (ChampionPostId, Kind, SubjectId, From) = (championPostId, kind, subjectId, from);

    public Guid ChampionPostId { get; private set; }
    public CoverKind Kind { get; private set; }
    public Guid SubjectId { get; private set; }
    public DateOnly From { get; private set; }
    /// <summary>The first day on which it no longer covers it; null while it does.</summary>
    public DateOnly? To { get; private set; }

    public bool IsThereOn(DateOnly day) => From <= day && !(To <= day);

    internal void End(DateOnly on) => To = on;
    internal void GoOn() => To = null;
}
