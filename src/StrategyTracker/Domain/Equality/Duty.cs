namespace StrategyTracker.Domain.Equality;

/// <summary>One of the specific gender equality duties on the board, with the action that carries it.</summary>
public sealed class Duty
{
    private Duty() { }
    public Duty(Guid strategyId, string reference, Guid actionPointId, string summary, string? recurrence, string outputs) =>
        (StrategyId, Ref, ActionPointId, Summary, Recurrence, Outputs) = (strategyId, Text.Line(reference, "The duty's reference", 40), actionPointId, Text.Line(summary, "The duty", 1_000), recurrence, outputs);
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StrategyId { get; private set; }
    public string Ref { get; private set; } = "";
    public Guid ActionPointId { get; private set; }
    public string Summary { get; private set; } = "";
    public string? Recurrence { get; private set; }
    /// <summary>What it must yield, separated by semicolons.</summary>
    public string Outputs { get; private set; } = "";
}
