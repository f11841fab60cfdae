using StrategyTracker.Domain;

namespace StrategyTracker.Features.Administration;

/// <summary>Closes a person's account: open windows stop at their next act, and every session ends. What the person did stays.</summary>
public sealed class DisablePerson(EditPerson edit) : IUseCase
{
    public Task RunAsync(Guid personId, Guid? seenVersion, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(personId, seenVersion, why, by, async (person, stamp, desk) =>
        {
            await desk.RequireAnotherAdministratorAsync(person, ct);
            person.Disable(stamp);
            await desk.SignOutEverywhereAsync(person, ct);
        }, ct);
}
