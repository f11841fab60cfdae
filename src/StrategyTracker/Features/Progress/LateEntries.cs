using StrategyTracker.Domain;
using StrategyTracker.Setup;

namespace StrategyTracker.Features.Progress;

/// <summary>What counts for a day although it was entered after it is marked, in the same words in every report .</summary>
internal static class LateEntries
{
    /// <returns>Null when it was entered by the end of the day.</returns>
    public static string? Late(this LocalClock clock, DateTime enteredAt, DateOnly day) =>
        enteredAt != default && clock.DayOf(enteredAt) is var entered && entered > day ? $"Entered on {Text.Day(entered)}, after this report's day." : null;

    /// <summary>Of something entered little by little.</summary>
    /// <param name="first">When the first of it was entered.</param>
    /// <param name="last">When the last of what counts for the day was.</param>
    public static string? Late(this LocalClock clock, DateTime first, DateTime last, DateOnly day) =>
        clock.Late(last, day) is not { } late ? null : clock.DayOf(first) > day ? late : $"In part e{late[1..]}";
}
