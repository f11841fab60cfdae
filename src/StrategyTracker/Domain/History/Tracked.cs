namespace StrategyTracker.Domain.History;

/// <summary>An item that two people might edit at once; the page sends back the version it showed.</summary>
public interface IVersioned
{
    Guid Id { get; }
    Guid Version { get; }
}

/// <summary>An item whose every change leaves a row. The act records the row; the store saves both in one transaction.</summary>
public abstract class Tracked : IVersioned
{
    private readonly List<HistoryEntry> _unsaved = [];

    public Guid Id { get; private protected set; } = Guid.CreateVersion7();
    public Guid Version { get; private set; } = Guid.CreateVersion7();
    /// <summary>How many history rows this item has had; the next row's number is one more.</summary>
    public int HistoryCount { get; private set; }

    /// <summary>What people call it: a reference, a title, a name.</summary>
    public abstract string KnownAs { get; }
    /// <summary>The strategy whose history shows this item's changes; null for posts, people and teams.</summary>
    public virtual Guid? HistoryOf => null;

    public IReadOnlyList<HistoryEntry> UnsavedHistory => _unsaved;
    public void HistorySaved() => _unsaved.Clear();

    private protected void Record(string what, string? from, string? to, Stamp stamp) =>
        _unsaved.Add(new HistoryEntry(HistoryOf, GetType().Name, Id, KnownAs, ++HistoryCount, what, from, to, stamp));
}
