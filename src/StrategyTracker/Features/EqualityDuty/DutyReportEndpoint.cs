using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Reports;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>The equality duty report as a file.</summary>
public static class DutyReportEndpoint
{
    public static void MapDutyReport(this WebApplication app) =>
        app.MapGet($"{Urls.Duty}/report.pdf", async (string? area, string? asAt, BuildDutyReport build, CurrentActor actors, HttpContext http, CancellationToken ct) =>
        {
            try { (await actors.GetAsync(ct)).Require(Act.RunReports); }
            catch (RuleViolation refusal) { return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden); }
            try
            {
                var day = string.IsNullOrWhiteSpace(asAt) ? (DateOnly?)null : DateField.Read(asAt) ?? throw new RuleViolation($"As at: \"{asAt}\" is not a date. Write it like 2008-01-15.");
                var report = await build.RunAsync(area, day, ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.File(DutyReportPdf.Render(report), "application/pdf", $"equality-duty-report-{Urls.Day(report.AsAt)}.pdf");
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: StatusCodes.Status400BadRequest);
            }
        }).ForSignedIn();
}
