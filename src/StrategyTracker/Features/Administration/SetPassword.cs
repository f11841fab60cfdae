using StrategyTracker.Domain;

namespace StrategyTracker.Features.Administration;

/// <summary>Gives a person a password from the command line, where no letter can be sent. Screens send a link instead.</summary>
public sealed class SetPassword(EditPerson edit) : IUseCase
{
    public Task RunAsync(Guid personId, string password, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(personId, seenVersion: null, why: null, by, async (person, _, desk) =>
        {
            if (!person.IsActive) { throw new RuleViolation($"{person.Name}'s account is disabled, so it gets no new password."); }
            if (person.IsDemonstration) { throw new RuleViolation($"{person.Name} belongs to the demonstration and has no password."); }
            await desk.ReplacePasswordAsync(person, password, ct);
        }, ct);
}
