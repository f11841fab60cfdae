using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.BoardReports;

/// <summary>The board report as a file; the one place where the store's records and the PDF meet on the web.</summary>
public static class BoardReportEndpoint
{
    public static void MapBoardReports(this WebApplication app) =>
        app.MapGet($"{Urls.Strategies}/{{code}}/board-report.pdf", async (
            string code, string? asAt, string? since, BuildBoardReport build, ReportSlots slots, CurrentActor actors, HttpContext http, CancellationToken ct) =>
        {
            try { (await actors.GetAsync(ct)).Require(Act.RunReports); }
            catch (RuleViolation refusal) { return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden); }
            try
            {
                var day = DateOnlyIn(asAt, "As at");
                var sinceDay = DateOnlyIn(since, "Since");
                var (bytes, name) = await slots.RunAsync(() => build.RunAsync(code, day is { } d ? new AsAt(d) : null, sinceDay, ct).GetAwaiter().GetResult() is var report
                    ? (BoardReportPdf.Render(report), FileName(report.ShortCode, report.AsAt)) : default, ct: ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.File(bytes, "application/pdf", name);
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: StatusCodes.Status400BadRequest);
            }
        }).ForSignedIn();

    public static string FileName(string code, DateOnly asAt) => $"{code}-board-report-{Urls.Day(asAt)}.pdf";

    private static DateOnly? DateOnlyIn(string? text, string name) =>
        string.IsNullOrWhiteSpace(text) ? null : DateField.Read(text) ?? throw new RuleViolation($"{name}: \"{text}\" is not a date. Write it like 2008-01-15.");
}
