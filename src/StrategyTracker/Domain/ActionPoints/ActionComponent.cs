namespace StrategyTracker.Domain.ActionPoints;

/// <summary>One of several things that a compound promise holds (A20). Settled by a piece of evidence.</summary>
public sealed class ActionComponent
{
    private ActionComponent() { }
    internal ActionComponent(Guid actionPointId, int order, string text) => (ActionPointId, Order, Words) = (actionPointId, order, Text.Line(text, "The part's text"));

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public int Order { get; private set; }
    public string Words { get; private set; } = "";
    public DateOnly? SettledOn { get; private set; }
    public Guid? EvidenceId { get; private set; }
    public bool IsSettled => SettledOn is not null;

    internal void Settle(Guid evidenceId, DateOnly on) => (EvidenceId, SettledOn) = (evidenceId, on);
    internal void Reopen() => (EvidenceId, SettledOn) = (null, null);
}
