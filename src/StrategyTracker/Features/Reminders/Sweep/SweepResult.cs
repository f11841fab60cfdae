using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>One reminder that went, or would go: to whom, of what and why.</summary>
/// <param name="LetterOn">The working day of the letter it goes in; null when it stays in the inbox.</param>
public sealed record SweptReminder(string Rule, Rung Rung, Guid PersonId, string Person, string? Ref, string What, string Why, string Because, string Href, DateOnly DueOn, int Turn, Pace Pace, DateOnly? LetterOn);

/// <summary>What one sweep did, or in a dry run would do.</summary>
/// <param name="Day">The day here as of which it swept.</param>
/// <param name="Letters">Letters it began; reminders that joined one begun before are not counted.</param>
/// <param name="Ended">Open reminders that were found answered, or sent to somebody no longer asked.</param>
/// <param name="Unheard">What is due and nobody at all can be told of: there is neither area lead nor administrator.</param>
/// <param name="CutShort">Rules of which there was more than one sweep looks at; the rest waits until some of it is answered.</param>
public sealed record SweepResult(
    DateTime AsOf, DateOnly Day, bool IsDryRun, IReadOnlyList<SweptReminder> Reminders, int Letters, int Ended, IReadOnlyList<Unheard> Unheard, IReadOnlyCollection<string> CutShort)
{
    public int People => Reminders.Select(r => r.PersonId).Distinct().Count();
    public IReadOnlyDictionary<string, int> ByRule => Reminders.GroupBy(r => r.Rule).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>In one sentence, for the history of the job.</summary>
    public string Said =>
        $"{Counted(Reminders.Count, "reminder")} to {Counted(People, "person", "people")}, {Counted(Letters, "letter")}; {Ended:N0} ended"
        + (Unheard.Count == 0 ? "" : $"; nobody can be told of {Counted(Unheard.Count, "thing")}") + (CutShort.Count == 0 ? "" : $"; cut short: {string.Join(", ", CutShort)}");

    private static string Counted(int count, string one, string? many = null) => $"{count:N0} {(count == 1 ? one : many ?? $"{one}s")}";
}
