namespace StrategyTracker.Features.ActionPoints;

/// <summary>How something is entered: on which day it happened (today when null), for whom, and why.</summary>
public sealed record Entering(DateOnly? HappenedOn = null, string? OnBehalfOf = null, string? Why = null)
{
    public static readonly Entering Now = new();
    public static Entering Because(string? why) => new(Why: why);
}
