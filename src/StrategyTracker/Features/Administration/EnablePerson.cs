using StrategyTracker.Domain;

namespace StrategyTracker.Features.Administration;

/// <summary>Opens a disabled account again.</summary>
public sealed class EnablePerson(EditPerson edit) : IUseCase
{
    public Task RunAsync(Guid personId, Guid? seenVersion, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(personId, seenVersion, why, by, (person, stamp, _) =>
        {
            person.Enable(stamp);
            return Task.CompletedTask;
        }, ct);
}
