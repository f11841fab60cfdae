using System.Globalization;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders.Rules;

/// <summary>A rule's numbers as somebody types them: empty means never.</summary>
public sealed class RuleForm
{
    public string? DaysBefore { get; set; }
    public string? DaysAfter { get; set; }
    public string? RepeatEvery { get; set; }
    public string? DirectorAfter { get; set; }
    public string? AreaLeadAfter { get; set; }
    public string? BoardAfter { get; set; }
    public Pace Pace { get; set; } = Pace.Daily;

    public static RuleForm Of(RuleNumbers n) => new()
    {
        DaysBefore = string.Join(", ", n.DaysBefore.Select(Typed)), DaysAfter = Typed(n.DaysAfter), RepeatEvery = Typed(n.RepeatEvery),
        DirectorAfter = Typed(n.DirectorAfter), AreaLeadAfter = Typed(n.AreaLeadAfter), BoardAfter = Typed(n.BoardAfter), Pace = n.Pace,
    };

    /// <exception cref="RuleViolation">Something typed is no number.</exception>
    public RuleNumbers Numbers => new()
    {
        DaysBefore = [.. (DaysBefore ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(d => Number(d, "Days before")!.Value)],
        DaysAfter = Number(DaysAfter, "Days after"), RepeatEvery = Number(RepeatEvery, "Repeated every"),
        DirectorAfter = Number(DirectorAfter, "To the director after"), AreaLeadAfter = Number(AreaLeadAfter, "To the area lead after"), BoardAfter = Number(BoardAfter, "To the board after"), Pace = Pace,
    };

    private static int? Number(string? typed, string name) => string.IsNullOrWhiteSpace(typed) ? null
        : int.TryParse(typed, NumberStyles.Integer & ~NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new RuleViolation($"{name}: \"{typed.Trim()}\" is not a whole number of days. Leave it empty for never.");

    private static string Typed(int days) => days.ToString(CultureInfo.InvariantCulture);
    private static string? Typed(int? days) => days?.ToString(CultureInfo.InvariantCulture);
}
