using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Store;

namespace StrategyTracker.Setup;

/// <summary>
/// Who acts, read from the database at every act: a circuit lives for hours, and the sign-in it began with may be out of date.
/// </summary>
public class CurrentActor(AuthenticationStateProvider authentication, IDbContextFactory<TrackerDbContext> dbs, Demonstration demonstration, LocalClock clock)
{
    public const string PersonClaim = "person";

    /// <exception cref="RuleViolation">Nobody is signed in, or the account has been disabled.</exception>
    public virtual async Task<Actor> GetAsync(CancellationToken ct = default)
    {
        if (await PersonIdAsync() is not { } id) { throw new RuleViolation("You are no longer signed in. Sign in again; what you typed is kept."); }
        return await ActorsQuery.FindAsync(dbs, id, demonstration, clock.Today, ct)
            ?? throw new RuleViolation("Your account has been disabled, so nothing was saved. An administrator can open it again.");
    }

    /// <summary>The same, or null when nobody who may act is signed in.</summary>
    public virtual async Task<Actor?> FindAsync(CancellationToken ct = default) =>
        await PersonIdAsync() is { } id ? await ActorsQuery.FindAsync(dbs, id, demonstration, clock.Today, ct) : null;

    private async Task<Guid?> PersonIdAsync() => PersonId((await authentication.GetAuthenticationStateAsync()).User);

    /// <summary>The person behind a signed-in user: for endpoints, which have the user at hand.</summary>
    public static Guid? PersonId(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(PersonClaim), out var id) ? id : null;
}
