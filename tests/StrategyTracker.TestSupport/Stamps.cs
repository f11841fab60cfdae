using StrategyTracker.Domain;

namespace StrategyTracker.TestSupport;

/// <summary>Circumstances of an act, by the day on which it happened.</summary>
public static class Stamps
{
    /// <summary>Happened on this day; entered at ten that morning unless <paramref name="entered"/> says otherwise; by a director unless said.</summary>
    public static Stamp On(string day, Actor? by = null, string? why = null, string? entered = null, string? onBehalfOf = null) =>
        new(by ?? Actors.Director(), (entered ?? day).Moment(), day.Day(), onBehalfOf, why);

    /// <summary>When the strategy was published, by the application itself.</summary>
    public static Stamp AtPublication => new(Actor.System, "2007-11-01".Moment(), Days.Published);
}
