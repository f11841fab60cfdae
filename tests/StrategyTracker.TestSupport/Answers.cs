using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.TestSupport;

/// <summary>The questions of <see cref="Conditions"/>, put to an action in memory with the local intervals as they come.</summary>
public static class Answers
{
    public static ActionKind Kind(this ActionPoint a) => new(a.Level, a.Control, a.DeadlineKind, a.OwnerKind, a.IsHeading, a.SourceDeadline, a.PublishedOn);

    public static Condition On(this ActionPoint action, string day) => action.Facts.On(action.Kind(), day.Day(), LocalIntervals.Default);
    public static bool IsOverdueOn(this ActionPoint action, string day) => action.Facts.IsOverdueOn(action.Kind(), day.Day());
    public static bool IsDueSoonOn(this ActionPoint action, string day) => action.Facts.IsDueSoonOn(action.Kind(), day.Day(), LocalIntervals.Default);
    public static bool IsSilentOn(this ActionPoint action, string day) => action.Facts.IsSilentOn(action.Kind(), day.Day(), LocalIntervals.Default);
    public static StandingFacts? Stood(this ActionPoint action, string day, string? knownAt = null) => action.StandingOn(day.Day(), knownAt?.Moment());
}
