using StrategyTracker.Domain.Permissions;
using StrategyTracker.Reports;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>A report out of the queue, as a file, for whoever asked for it and nobody else.</summary>
public static class ReadyReportEndpoint
{
    public static void MapReadyReports(this WebApplication app) =>
        app.MapGet($"{Urls.ReadyReports}/{{id:guid}}", async (Guid id, ReportQueue queue, CurrentActor actors, HttpContext http, CancellationToken ct) =>
        {
            if (await actors.FindAsync(ct) is not { PersonId: { } person } by || !by.May(Act.RunReports) || queue.Open(id, person) is not var (report, content)) { return Results.NotFound(); }
            http.Response.Headers.CacheControl = "no-store";
            return Results.File(content, ReportFile.ContentType(report.Format), report.FileName);
        }).ForSignedIn();
}
