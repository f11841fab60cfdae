namespace StrategyTracker.Domain.History;

/// <summary>
/// One change to one item. Rows are only ever added: the store refuses to edit or delete them.
/// <see cref="Number"/> runs 1, 2, 3 … per subject without a gap, so a missing row shows.
/// </summary>
public sealed class HistoryEntry : INumberedRow
{
    private HistoryEntry() { }

    internal HistoryEntry(Guid? strategyId, string subjectKind, Guid subjectId, string subjectName, int number, string what, string? from, string? to, Stamp stamp)
    {
        (Id, StrategyId, SubjectKind, SubjectId, SubjectName, Number) = (Guid.CreateVersion7(), strategyId, subjectKind, subjectId, subjectName, number);
        (What, From, To) = (what, from, to);
        (ById, ByName, OnBehalfOf, HappenedOn, EnteredAt, Why) = (stamp.By.PersonId, stamp.By.Name, stamp.OnBehalfOf, stamp.HappenedOn, stamp.EnteredAt, stamp.Why);
    }

    public Guid Id { get; private set; }
    public Guid? StrategyId { get; private set; }
    public string SubjectKind { get; private set; } = "";
    public Guid SubjectId { get; private set; }
    /// <summary>What the subject was called on the day, so that the row still reads when the subject is renamed.</summary>
    public string SubjectName { get; private set; } = "";
    public int Number { get; private set; }
    /// <summary>What changed, in words: "target date", "accountable officer", "closed".</summary>
    public string What { get; private set; } = "";
    public string? From { get; private set; }
    public string? To { get; private set; }
    public Guid? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public string? OnBehalfOf { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public string? Why { get; private set; }
}
