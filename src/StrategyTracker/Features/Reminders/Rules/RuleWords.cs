using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders.Rules;

/// <summary>A rule's numbers as a sentence.</summary>
public static class RuleWords
{
    public static string Words(this RuleNumbers n) => string.Join("; ", new[] { When(n), Again(n), Climbs(n), n.Pace.Words().ToLowerInvariant() }.OfType<string>());

    private static string? When(RuleNumbers n)
    {
        var before = n.DaysBefore.Count == 0 ? null : $"{Listed([.. n.DaysBefore.Select(d => $"{d}")])} {(n.DaysBefore is [1] ? "day" : "days")} before";
        var after = n.DaysAfter switch { null => null, 0 => "on the day", 1 => "the day after", { } days => $"{days} days after" };
        return before is null && after is null ? "never" : Listed([.. new[] { before, after }.OfType<string>()]);
    }

    private static string? Again(RuleNumbers n) => n.RepeatEvery switch { null => n.DaysAfter is null ? null : "once", 1 => "then every day", 7 => "then every week", { } days => $"then every {days} days" };

    private static string? Climbs(RuleNumbers n)
    {
        string?[] steps = [Step("the director", n.DirectorAfter), Step("the area lead", n.AreaLeadAfter), Step("the board's exception list", n.BoardAfter)];
        return steps.Any(s => s is not null) ? $"climbs to {Listed([.. steps.OfType<string>()])}" : null;
    }

    private static string? Step(string who, int? days) => days switch { null => null, 0 => $"{who} at once", 1 => $"{who} after 1 working day", { } d => $"{who} after {d} working days" };

    private static string Listed(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";
}
