namespace StrategyTracker.Domain;

/// <summary>A refusal in the user's own words: what may not be done, and where. Shown as it is, never logged as a fault.</summary>
public class RuleViolation(string message) : Exception(message);

/// <summary>Someone else changed the item after this person opened it. The message says who and when.</summary>
public sealed class StaleEdit(string message) : RuleViolation(message);

/// <summary>The item asked for does not exist, or the person may not know that it does.</summary>
public sealed class NotFound(string what) : RuleViolation($"There is no such {what}, or it is not yours to see.");
