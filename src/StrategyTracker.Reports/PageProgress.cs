namespace StrategyTracker.Reports;

/// <summary>How far the printing of a report is.</summary>
/// <param name="Page">The page just set, from 1.</param>
/// <param name="Pages">How many there are.</param>
public readonly record struct PageProgress(int Page, int Pages);
