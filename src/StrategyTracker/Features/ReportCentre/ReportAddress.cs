using StrategyTracker.Domain;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>What a report's address asks for: ?strategy=, area=, asAt=, since=, part=. An empty value is none.</summary>
public static class ReportAddress
{
    /// <exception cref="RuleViolation">A day that is none.</exception>
    public static ReportAsk Ask(string? strategy, string? area, string? asAt, string? since, string? part) =>
        new(Given(strategy), Given(area), Day(asAt, "As at"), Day(since, "Since"), Given(part));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? Day(string? text, string name) =>
        string.IsNullOrWhiteSpace(text) ? null : DateField.Read(text) ?? throw new RuleViolation($"{name}: \"{text}\" is not a date. Write it like 2008-01-15.");
}
