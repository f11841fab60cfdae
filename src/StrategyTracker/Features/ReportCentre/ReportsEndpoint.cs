using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Html;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Any report as a file, and the look of a report on a page.</summary>
public static class ReportsEndpoint
{
    public static void MapReports(this WebApplication app)
    {
        app.MapGet("/reports/{name}.{ending:regex(^(pdf|docx|xlsx|csv)$)}", async (
            string name, string ending, string? strategy, string? area, string? asAt, string? since, string? part, RunNamedReport run, CurrentActor actors, HttpContext http, CancellationToken ct) =>
        {
            Actor by;
            try
            {
                by = await actors.GetAsync(ct);
                by.Require(Act.RunReports);
            }
            catch (RuleViolation refusal) { return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden); }
            try
            {
                var format = ReportFile.Named(ending) ?? throw new RuleViolation($"There is no format \"{ending}\".");
                var ran = await run.RunAsync(name, ReportAddress.Ask(strategy, area, asAt, since, part), by, ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.Stream(Written(ran.Report, format, ct), ReportFile.ContentType(format), $"{ran.FileStem}.{ReportFile.Extension(format)}");
            }
            catch (Exception refusal) when (refusal is RuleViolation or ReportNotWritten) { return Results.Problem(refusal.Message, statusCode: StatusCodes.Status400BadRequest); }
        }).ForSignedIn();

        app.MapGet(Urls.ReportStylesheet, (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "public, max-age=3600";
            return Results.Text(DocumentHtml.Stylesheet, "text/css; charset=utf-8");
        }).AllowAnonymous();
    }

    /// <summary>Written whole before the first byte is sent, to a file that goes when it is closed: no report stands in memory, and a failure is still a sentence.</summary>
    private static FileStream Written(Report report, ReportFormat format, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 64 * 1024, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) { options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; }
        var file = new FileStream(Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}"), options);
        try
        {
            ReportFile.Write(report, format, file, ct);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
