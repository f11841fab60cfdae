using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Domain.Progress;

/// <summary>One action at one moment: what never changes of it and how it stood. Every figure is made of these.</summary>
public sealed record ActionFacts(Guid Id, string Ref, int SectionNumber, ActionKind Kind, StandingFacts Facts, DateTime StandingEnteredAt)
{
    public Condition ConditionOn(DateOnly day, LocalIntervals local) => Facts.On(Kind, day, local);
}
