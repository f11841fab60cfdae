using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StrategyTracker.Benchmarks;

/// <summary>Counts every statement that is sent to a database, on any thread, from when it is made.</summary>
internal sealed class StatementCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly StatementCount s_one = new();
    private long _sent;

    private StatementCount() => DiagnosticListener.AllListeners.Subscribe(this);

    public static long Sent => Interlocked.Read(ref s_one._sent);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) { value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name); }
    }

    public void OnNext(KeyValuePair<string, object?> value) => Interlocked.Increment(ref _sent);

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
