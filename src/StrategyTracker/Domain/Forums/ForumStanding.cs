using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Forums;

/// <summary>Where a forum stands among the others: whether it meets, and where it reports.</summary>
public sealed record ForumPlace
{
    public ForumStatus Status { get; init; }
    public Guid? ReportsToId { get; init; }
}

/// <summary>How a forum stood from one day on, whole. Rows are only ever added .</summary>
public sealed class ForumStanding : IStandingRow<ForumPlace>
{
    private ForumStanding() { }

    internal ForumStanding(Guid forumId, int number, DateOnly happenedOn, DateTime enteredAt, ForumPlace facts) =>
        (ForumId, Number, HappenedOn, EnteredAt, Facts) = (forumId, number, happenedOn, enteredAt, facts);

    public Guid ForumId { get; private set; }
    Guid INumberedRow.SubjectId => ForumId;
    public int Number { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public ForumPlace Facts { get; private set; } = new();
}
