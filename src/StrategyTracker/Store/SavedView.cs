namespace StrategyTracker.Store;

/// <summary>A person's own name for a view of the register: the query string that brings it back.</summary>
public sealed class SavedView
{
    private SavedView() { }
    public SavedView(Guid personId, string name, string query) => (PersonId, Name, Query) = (personId, Domain.Text.Line(name, "The view's name", 100), Domain.Text.Line(query, "The view", 2_000));
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public string Query { get; private set; } = "";
}
