namespace StrategyTracker.Domain.History;

/// <summary>
/// A row that is added and never edited or deleted. The store refuses to, and so does the database itself: its guards are made from
/// this marker (Store/Migrations/BeyondTheModel).
/// </summary>
public interface IAddedOnly;

/// <summary>One of the rows 1, 2, 3 … of something that people may change at the same moment.</summary>
public interface INumberedRow : IAddedOnly
{
    Guid SubjectId { get; }
    int Number { get; }
}
