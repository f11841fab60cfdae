namespace StrategyTracker.Features.ActionPoints.Acts;

/// <summary>The circumstances a person may add to an act.</summary>
public sealed class WhenForm
{
    public DateOnly? HappenedOn { get; set; }
    public string? OnBehalfOf { get; set; }
    public Entering Because(string? why = null) => new(HappenedOn, OnBehalfOf, why);
}
