namespace StrategyTracker.Store.Gate;

/// <summary>Lets one writer at a time through to the database. PostgreSQL needs none.</summary>
public interface IWriteGate
{
    /// <summary>Waits for the gate; dispose what is returned to leave it.</summary>
    /// <exception cref="Domain.RuleViolation">The gate stayed shut for longer than it may.</exception>
    Task<IDisposable> EnterAsync(CancellationToken ct = default);
    /// <summary>Called inside the gate after a write.</summary>
    void AfterWrite(TrackerDbContext db);
}

public sealed class OpenGate : IWriteGate
{
    private sealed class Nothing : IDisposable { public void Dispose() { } }
    private static readonly Nothing Always = new();
    public Task<IDisposable> EnterAsync(CancellationToken ct = default) => Task.FromResult<IDisposable>(Always);
    public void AfterWrite(TrackerDbContext db) { }
}
