using Microsoft.Extensions.Options;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>
/// Lets so many reports be made at once and keeps the others in line, first come, first served, so that many who ask do not slow
/// the pages of those who work. Whoever makes a report takes a slot here, in whatever way it was asked for.
/// </summary>
public sealed class ReportSlots(IOptions<ReportOptions> options)
{
    private readonly Lock _line = new();
    private readonly LinkedList<Waiter> _waiting = [];
    private int _free = options.Value.AtOnce;

    /// <summary>How many wait.</summary>
    public int Waiting
    {
        get { lock (_line) { return _waiting.Count; } }
    }

    /// <summary>Makes something in a slot, on a thread of its own: printing keeps a processor busy, and the pool's threads are the pages'.</summary>
    /// <param name="make">May wait where it stands.</param>
    /// <param name="before">Told how many stand before it, each time the line moves; it must not wait.</param>
    public async Task<T> RunAsync<T>(Func<T> make, Action<int>? before = null, CancellationToken ct = default)
    {
        using var slot = await EnterAsync(before, ct);
        return await Task.Factory.StartNew(make, ct, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits for a slot; disposing what comes back gives it to the next.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while it waited; it no longer stands in line.</exception>
    public async Task<IDisposable> EnterAsync(Action<int>? before = null, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        Waiter waiter;
        lock (_line)
        {
            if (_free > 0 && _waiting.Count == 0)
            {
                _free--;
                return new Slot(this);
            }
            waiter = new Waiter(before);
            _waiting.AddLast(waiter);
        }
        Tell();
        await using var leaving = ct.Register(() => Leave(waiter, ct));
        await waiter.Turn.Task;
        return new Slot(this);
    }

    private void Leave(Waiter waiter, CancellationToken ct)
    {
        lock (_line)
        {
            if (!_waiting.Remove(waiter)) { return; }                  // its turn has come already, and it gives the slot back itself
        }
        waiter.Turn.TrySetCanceled(ct);
        Tell();
    }

    private void Give()
    {
        Waiter? next;
        lock (_line)
        {
            next = _waiting.First?.Value;
            if (next is null) { _free++; }
            else { _waiting.RemoveFirst(); }
        }
        next?.Turn.TrySetResult();
        Tell();
    }

    private void Tell()
    {
        List<Waiter> line;
        lock (_line) { line = [.. _waiting]; }
        for (var i = 0; i < line.Count; i++) { line[i].Before?.Invoke(i); }
    }

    private sealed class Waiter(Action<int>? before)
    {
        public Action<int>? Before => before;
        public TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Slot(ReportSlots slots) : IDisposable
    {
        private ReportSlots? _slots = slots;
        public void Dispose() => Interlocked.Exchange(ref _slots, null)?.Give();
    }
}
