namespace StrategyTracker.Reports;

/// <summary>What a state means for the reader. Always printed with its words and a mark, never by colour alone.</summary>
public enum Tone
{
    /// <summary>Neither good nor bad: ongoing, no date, not started.</summary>
    Neutral,
    /// <summary>Done, assured or on track.</summary>
    Good,
    /// <summary>Wants attention: due soon, silent, joint with no lead.</summary>
    Warning,
    /// <summary>Overdue, or nobody owns it.</summary>
    Bad,
    /// <summary>Waiting on somebody outside.</summary>
    Waiting,
}
