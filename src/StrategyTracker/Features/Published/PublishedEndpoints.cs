using Microsoft.AspNetCore.Diagnostics;
using StrategyTracker.Reports;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Published;

/// <summary>A published version as a file, for anyone.</summary>
public static class PublishedEndpoints
{
    public static void MapPublished(this WebApplication app)
    {
        // Elsewhere "not found" shows a page that asks for sign-in; here each page says itself that nothing is there.
        app.Use(static (context, next) =>
        {
            if (Urls.IsPublished(context.Request.Path)) { context.Features.Set<IStatusCodePagesFeature>(null); }
            return next(context);
        });
        app.MapGet($"{Urls.Published}/{{area}}/{{slug}}/v{{version:int}}.pdf", async (string area, string slug, int version, PublicationsQuery query, HttpContext http, CancellationToken ct) =>
        {
            if (await query.PaperAsync(area, slug, version, ct) is not { } found) { return Results.Text("There is nothing published at this address.", statusCode: StatusCodes.Status404NotFound); }
            http.Response.MayBeKept(TimeSpan.FromDays(1));
            return Results.File(PublishedPaperPdf.Render(found.Paper), "application/pdf", $"{found.Slug}-v{version}.pdf");
        }).AllowAnonymous();
    }

    /// <summary>Lets browsers and caches in between keep what is the same for everybody.</summary>
    public static void MayBeKept(this HttpResponse response, TimeSpan span) => response.OnStarting(() =>
    {
        if (response.StatusCode == StatusCodes.Status200OK) { (response.Headers.CacheControl, response.Headers.Pragma) = ($"public, max-age={span.TotalSeconds:0}", default); }
        return Task.CompletedTask;
    });
}
