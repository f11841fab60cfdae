using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.SignIn;

/// <summary>What needs a whole request rather than a page: leaving, and the demonstration's way in.</summary>
public static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost(Urls.SignOut, async (HttpContext context, IAntiforgery antiforgery, SignInManager<Account> door) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context)) { return Results.BadRequest(); }
            await door.SignOutAsync();
            return Results.LocalRedirect(Urls.SignedOut);
        }).AllowAnonymous();

        if (!app.Services.GetRequiredService<Demonstration>().IsOn) { return; }

        app.MapPost(Urls.DemonstrationSignIn, async ([FromForm] Guid person, [FromForm] string? returnTo, DemonstrationPeople people, CancellationToken ct) =>
            await people.SignInAsync(person, ct) ? Results.LocalRedirect(Urls.LocalOr(returnTo)) : Results.LocalRedirect(Urls.SignIn)).AllowAnonymous();
    }
}
