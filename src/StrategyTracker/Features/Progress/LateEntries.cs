using StrategyTracker.Domain;
using StrategyTracker.Setup;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>What counts for a day although it was entered after it is marked, in the same words in every report .</summary>
internal static class LateEntries
{
    /// <returns>Null when it was entered by the end of the day.</returns>
    public static string? Late(this LocalClock clock, DateTime enteredAt, DateOnly day) =>
        enteredAt != default && clock.DayOf(enteredAt) is var entered && entered > day ? $"Entered on {Text.Day(entered)}, after this report's day." : null;
}
