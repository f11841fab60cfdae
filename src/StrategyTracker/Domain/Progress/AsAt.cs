namespace StrategyTracker.Domain.Progress;

/// <summary>
/// The moment a question is about: how things stood on a day, as far as was entered by a moment (everything entered up to now
/// when null). What happened by that day but was entered after it counts, and is marked.
/// </summary>
public sealed record AsAt(DateOnly Day, DateTime? KnownAt = null)
{
    /// <summary>True when an entry of this instant came in after the day asked about.</summary>
    public bool IsLate(DateTime enteredAt) => DateOnly.FromDateTime(enteredAt) > Day;
}
