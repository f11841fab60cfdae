namespace StrategyTracker.Domain;

/// <summary>
/// The circumstances of one act: who enters it, when it is entered (UTC), on which day it happened, for whom it is entered
/// and why. "As at" reports ask by <see cref="HappenedOn"/>, "as known at" by <see cref="EnteredAt"/> (R-32).
/// </summary>
public sealed record Stamp(Actor By, DateTime EnteredAt, DateOnly HappenedOn, string? OnBehalfOf = null, string? Why = null)
{
    /// <summary>The longest reason kept, in characters.</summary>
    public const int LongestReason = 2_000;

    public static Stamp Now(Actor by, DateTime utcNow, DateOnly today, string? why = null) => new(by, utcNow, today, null, Text.Optional(why, "The reason", LongestReason));

    /// <summary>The same act, but with the reason that such an act must have.</summary>
    /// <exception cref="RuleViolation">No reason was given, or it is too long.</exception>
    public Stamp Because(string? why, string act)
    {
        return this with { Why = Text.Optional(why, "The reason", LongestReason) ?? throw new RuleViolation($"Say why: {act} needs a reason, and the reason is kept.") };
    }
}
