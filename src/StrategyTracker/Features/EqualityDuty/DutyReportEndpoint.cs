using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>The equality duty report as a file.</summary>
public static class DutyReportEndpoint
{
    public static void MapDutyReport(this WebApplication app) =>
        app.MapGet($"{Urls.Duty}/report.pdf", async (string? area, string? asAt, BuildDutyReport build, ReportSlots slots, CurrentActor actors, HttpContext http, CancellationToken ct) =>
        {
            try { (await actors.GetAsync(ct)).Require(Act.RunReports); }
            catch (RuleViolation refusal) { return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden); }
            try
            {
                var day = string.IsNullOrWhiteSpace(asAt) ? (DateOnly?)null : DateField.Read(asAt) ?? throw new RuleViolation($"As at: \"{asAt}\" is not a date. Write it like 2008-01-15.");
                var (bytes, of) = await slots.RunAsync(() => build.RunAsync(area, day, ct).GetAwaiter().GetResult() is var report ? (DutyReportPdf.Render(report), report.AsAt) : default, ct: ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.File(bytes, "application/pdf", $"equality-duty-report-{Urls.Day(of)}.pdf");
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: StatusCodes.Status400BadRequest);
            }
        }).ForSignedIn();
}
