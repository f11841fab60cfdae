using StrategyTracker.Domain;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Every report there is, in the order in which people look for them.</summary>
public static class ReportCatalogue
{
    public static readonly NamedReport Board = new("board", "Board progress", "How the strategy stands: figures, decisions wanted, exceptions, what changed, every action.", ReportSubject.Strategy, CanCompare: true);

    public static IReadOnlyList<NamedReport> All { get; } = [Board];

    /// <exception cref="RuleViolation">There is no such report; the sentence names those that there are.</exception>
    public static NamedReport Named(string name) =>
        All.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new RuleViolation($"There is no report \"{name}\". There are: {string.Join(", ", All.Select(r => r.Name))}.");
}
