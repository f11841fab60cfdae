using System.Text;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Register;

/// <summary>The register as a file, with the same filters in its address as the page.</summary>
public static class RegisterEndpoint
{
    public static void MapRegister(this WebApplication app) =>
        app.MapGet(Urls.RegisterCsv, async (RegisterExport export, CurrentActor actors, LocalClock clock, HttpContext http, CancellationToken ct) =>
        {
            Actor by;
            try
            {
                by = await actors.GetAsync(ct);
                by.Require(Act.ReadProgress);
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden);
            }
            http.Response.Headers.CacheControl = "no-store";
            return Results.Stream(async body =>
            {
                await using var text = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true); // the mark tells spreadsheets that it is UTF-8
                await export.WriteAsync(text, RegisterFilter.Parse(http.Request.QueryString.Value), by, ct);
            }, "text/csv; charset=utf-8", $"register-{Urls.Day(clock.Today)}.csv");
        }).ForSignedIn();
}
