using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace StrategyTracker.Setup;

/// <summary>Endpoints that are not pages: files to download.</summary>
public static class Endpoints
{
    /// <summary>For signed-in people only; <see cref="CurrentActor"/> then answers for the request as it does on a page.</summary>
    public static RouteHandlerBuilder ForSignedIn(this RouteHandlerBuilder endpoint) => endpoint.RequireAuthorization().AddEndpointFilter((call, next) =>
    {
        var provider = call.HttpContext.RequestServices.GetRequiredService<AuthenticationStateProvider>();
        ((IHostEnvironmentAuthenticationStateProvider)provider).SetAuthenticationState(Task.FromResult(new AuthenticationState(call.HttpContext.User)));
        return next(call);
    });
}
