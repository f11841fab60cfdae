using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

/// <summary>Looks again every few minutes whether the person on an open circuit is still signed in: password, stamp, account.</summary>
public sealed class LiveSignIn(ILoggerFactory logs, IServiceScopeFactory scopes) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(3);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope(); // a fresh one: the circuit's own would answer from what it has read before
        return await IsStillInAsync(scope.ServiceProvider, authenticationState.User, cancellationToken);
    }

    public static async Task<bool> IsStillInAsync(IServiceProvider services, ClaimsPrincipal user, CancellationToken ct)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        if (await accounts.GetUserAsync(user) is not { } account) { return false; }
        var stamp = user.FindFirstValue(accounts.Options.ClaimsIdentity.SecurityStampClaimType);
        return stamp == await accounts.GetSecurityStampAsync(account)
            && await ActorsQuery.MayComeInAsync(services.GetRequiredService<IDbContextFactory<TrackerDbContext>>(), account.PersonId, services.GetRequiredService<Demonstration>(), ct);
    }
}
