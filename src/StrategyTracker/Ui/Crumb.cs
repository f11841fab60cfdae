namespace StrategyTracker.Ui;

/// <summary>One step of the way back.</summary>
public sealed record Crumb(string Words, string Href);
