using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Champions;

/// <summary>What stands behind a champion post: everything about it that changes over time and that figures are made of.</summary>
public sealed record ChampionBacking
{
    public Guid? BodyId { get; init; }
    public bool HasRemit { get; init; }
    public Guid? BoardId { get; init; }
    public bool NeedsTraining { get; init; }
    public DateOnly? TrainedOn { get; init; }
    public DateOnly? EndedOn { get; init; }

    public bool IsUntrainedOn(DateOnly day) => NeedsTraining && !(TrainedOn <= day);
}

/// <summary>How a champion post stood from one day on, whole. Rows are only ever added .</summary>
public sealed class ChampionPostStanding : IStandingRow<ChampionBacking>
{
    private ChampionPostStanding() { }

    internal ChampionPostStanding(Guid championPostId, int number, DateOnly happenedOn, DateTime enteredAt, ChampionBacking facts) =>
        (ChampionPostId, Number, HappenedOn, EnteredAt, Facts) = (championPostId, number, happenedOn, enteredAt, facts);

    public Guid ChampionPostId { get; private set; }
    Guid INumberedRow.SubjectId => ChampionPostId;
    public int Number { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public ChampionBacking Facts { get; private set; } = new();
}
