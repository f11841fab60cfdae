using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Voices;

namespace StrategyTracker.Domain.Progress;

/// <summary>Days from when something was said until something came of it: the middle one, and of how many. Null of none.</summary>
public sealed record TimeTaken(int? MedianDays, int Of)
{
    public static TimeTaken Over(IEnumerable<int> days)
    {
        List<int> sorted = [.. days.Order()];
        return new TimeTaken(sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2] + 1) / 2, sorted.Count);
    }

    public string Words => MedianDays is { } days ? $"{days} {(days == 1 ? "day" : "days")}" : "nothing yet";
}

/// <summary>
/// From voice to change (R-9): what groups said, what boards decided, and how long it took, on a day. Themes are counted, never women: how many
/// spoke is only held as a band. What a second person has not let through is counted apart. Computed here and nowhere else.
/// </summary>
public sealed record VoiceFigures(int Heard, int ToCheck, int ToRoute, int WithBoard, int Overdue, int Decided, int Agreed, int ChangeToCome, int Changed, int ToTell, int Told, TimeTaken ToDecision, TimeTaken ToTelling)
{
    public static VoiceFigures Of(IEnumerable<(DateOnly HeardOn, VoiceStanding Standing)> themes, DateOnly day)
    {
        var all = themes.Where(t => t.Standing.State != VoiceState.Withdrawn).ToList();
        var heard = all.Where(t => t.Standing.CheckedOn is not null).ToList();
        int Count(Func<VoiceStanding, bool> isSo) => heard.Count(t => isSo(t.Standing));
        return new VoiceFigures(
            heard.Count, all.Count - heard.Count, Count(s => s.State == VoiceState.Checked), Count(s => s.State == VoiceState.WithBoard), Count(s => s.IsDecisionOverdueOn(day)),
            Count(s => s.Decision is not null), Count(s => s.Decision is BoardDecision.Agreed or BoardDecision.AgreedInPart), Count(s => s.State == VoiceState.Promised), Count(s => s.ChangedOn is not null),
            Count(s => s.State is VoiceState.Decided or VoiceState.Changed), Count(s => s.ToldOn is not null),
            TimeTaken.Over(heard.Where(t => t.Standing.DecidedOn is not null).Select(t => t.Standing.DecidedOn!.Value.DayNumber - t.HeardOn.DayNumber)),
            TimeTaken.Over(heard.Where(t => t.Standing.ToldOn is not null).Select(t => t.Standing.ToldOn!.Value.DayNumber - t.HeardOn.DayNumber)));
    }
}
