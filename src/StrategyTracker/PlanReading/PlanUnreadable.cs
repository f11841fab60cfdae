namespace StrategyTracker.PlanReading;

/// <summary>A file that cannot be read as a plan; the message is one sentence for the person who chose it.</summary>
public sealed class PlanUnreadable(string message, Exception? inner = null) : Exception(message, inner);
