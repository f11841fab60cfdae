namespace StrategyTracker.Ui;

/// <summary>One part of a whole: 12 closed.</summary>
public sealed record SharePart(string Words, int Count, Tone Tone);
