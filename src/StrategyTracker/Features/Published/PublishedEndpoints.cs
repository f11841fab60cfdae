using Microsoft.Net.Http.Headers;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Published;

/// <summary>A published version as a file, for anyone.</summary>
public static class PublishedEndpoints
{
    /// <summary>
    /// Nobody is known here: no cookie is read and none is given, so that a page is the same for everybody and a cache in between
    /// can hold nothing of anybody's. Stands before authentication, which would renew the cookie of who is signed in.
    /// </summary>
    public static void UsePublished(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (Urls.IsPublished(context.Request.Path))
        {
            context.Request.Headers.Remove(HeaderNames.Cookie);
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.Remove(HeaderNames.SetCookie);
                return Task.CompletedTask;
            });
        }
        return next(context);
    });

    public static void MapPublished(this WebApplication app) =>
        app.MapGet($"{Urls.Published}/{{area}}/{{slug}}/v{{version:int}}.pdf", async (string area, string slug, int version, PublicationsQuery query, PublishedFiles files, HttpContext http, CancellationToken ct) =>
        {
            if (await query.PaperAsync(area, slug, version, ct) is not { } found) { return Results.Text("There is nothing published at this address.", statusCode: StatusCodes.Status404NotFound); }
            http.Response.MayBeKept(TimeSpan.FromDays(1));
            return Results.File(await files.GetAsync(found, ct), "application/pdf", $"{found.Slug}-v{version}.pdf");
        }).AllowAnonymous();

    /// <summary>Nothing is here. Said only when the answer starts: said before, the page that asks for sign-in would take this page's place.</summary>
    public static void IsNowhere(this HttpResponse response) => response.OnStarting(() =>
    {
        response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    /// <summary>Lets browsers and caches in between keep what is the same for everybody.</summary>
    public static void MayBeKept(this HttpResponse response, TimeSpan span) => response.OnStarting(() =>
    {
        if (response.StatusCode == StatusCodes.Status200OK) { (response.Headers.CacheControl, response.Headers.Pragma) = ($"public, max-age={span.TotalSeconds:0}", default); }
        return Task.CompletedTask;
    });
}
