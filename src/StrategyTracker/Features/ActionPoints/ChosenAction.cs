namespace StrategyTracker.Features.ActionPoints;

/// <summary>An action that was ticked in a list, as the list showed it.</summary>
public sealed record ChosenAction(Guid Id, Guid Version, string Ref);

public static class Choosing
{
    public static ChosenAction AsChosen(this ActionRow row) => new(row.Id, row.Version, row.Ref);
}
