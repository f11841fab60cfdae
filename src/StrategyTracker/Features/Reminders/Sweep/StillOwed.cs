using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>Stands in until the sweep's own is merged: nothing has ended.</summary>
public sealed class StillOwed : IUseCase
{
    public Task<IReadOnlyDictionary<Guid, string>> EndedAsync(IReadOnlyCollection<Reminder> reminders, DateTime asOfUtc, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<Guid, string>>(new Dictionary<Guid, string>());
}
