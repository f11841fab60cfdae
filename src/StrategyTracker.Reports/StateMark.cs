namespace StrategyTracker.Reports;

/// <summary>A state as it is printed: its words, and the tone that picks mark and colour.</summary>
/// <param name="Words">What the reader is told, such as "Overdue by 91 days".</param>
/// <param name="Tone">How it stands.</param>
public sealed record StateMark(string Words, Tone Tone);
