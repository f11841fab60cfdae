namespace StrategyTracker.Features.Reminders.Sweep;

public sealed record SweepResult;

/// <summary>Stands in until the sweep's own is merged.</summary>
public sealed class SweepReminders : IUseCase
{
    public Task<SweepResult> RunAsync(DateTime asOfUtc, bool dryRun, CancellationToken ct) => Task.FromResult(new SweepResult());
}
