using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.ActionPoints;

/// <summary>
/// How an action stood from one day on, whole. Rows are only ever added: a change entered late adds a row for its own day and
/// one for each later day it still held on. The row in force on a day is the one with the latest day not after it and, on that
/// day, the highest number; "as known at" leaves out rows entered later.
/// </summary>
public sealed class ActionStanding : IStandingRow<StandingFacts>
{
    private ActionStanding() { }

    internal ActionStanding(Guid actionPointId, Guid strategyId, int number, DateOnly happenedOn, DateTime enteredAt, StandingFacts facts) =>
        (ActionPointId, StrategyId, Number, HappenedOn, EnteredAt, Facts) = (actionPointId, strategyId, number, happenedOn, enteredAt, facts);

    public Guid ActionPointId { get; private set; }
    Guid INumberedRow.SubjectId => ActionPointId;
    public Guid StrategyId { get; private set; }
    public int Number { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public StandingFacts Facts { get; private set; } = new();
}
