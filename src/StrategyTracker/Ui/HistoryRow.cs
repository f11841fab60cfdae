namespace StrategyTracker.Ui;

/// <summary>One line of a history, as shown. <paramref name="EnteredAfter"/> marks what was not yet known on the day asked about.</summary>
public sealed record HistoryRow(
    DateOnly HappenedOn,
    DateTime EnteredAt,
    string Who,
    string? OnBehalfOf,
    string What,
    string? From,
    string? To,
    string? Why,
    string? Subject = null,
    string? SubjectHref = null,
    bool EnteredAfter = false);
