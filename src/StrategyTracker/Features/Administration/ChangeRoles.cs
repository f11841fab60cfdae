using StrategyTracker.Domain;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Features.Administration;

/// <summary>Gives and takes roles so that the person has exactly these. They hold from the next act on, also in open windows.</summary>
public sealed class ChangeRoles(EditPerson edit) : IUseCase
{
    public Task RunAsync(Guid personId, Guid? seenVersion, IReadOnlyCollection<Role> roles, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(personId, seenVersion, why, by, async (person, stamp, desk) =>
        {
            if (!roles.Contains(Role.Administrator)) { await desk.RequireAnotherAdministratorAsync(person, ct); }
            foreach (var role in person.Roles.Select(r => r.Role).Except(roles).ToList()) { person.Take(role, stamp); }
            foreach (var role in roles.Distinct()) { person.Give(role, stamp); }
        }, ct);
}
