using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Packs;

/// <summary>Packs as files: an issued one as it is stored, and one that is kept as it would be today.</summary>
public static class PackEndpoints
{
    public static void MapPacks(this WebApplication app)
    {
        app.MapGet($"{Urls.IssuedPacks}/{{number:int}}.pdf", async (int number, IssuedPacksQuery query, PackFiles files, CurrentActor actors, CancellationToken ct) =>
            await actors.FindAsync(ct) is { } by && by.May(Act.RunReports) && await query.FileAsync(number, by, ct) is var (stored, shown) && files.Open(stored) is { } content
                ? Results.File(content, ReportFile.ContentType(ReportFormat.Pdf), shown)
                : Results.NotFound()).ForSignedIn();

        app.MapGet($"{Urls.Packs}/{{id:guid}}/preview.pdf", async (Guid id, string? asAt, string? since, BuildPack build, ReportSlots slots, CurrentActor actors, HttpContext http, CancellationToken ct) =>
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
                var ask = new PackAsk(id, DayIn(asAt, "As at"), DayIn(since, "Since"));
                var (bytes, name) = await slots.RunAsync(() => Preview(build, ask, by, ct), ct: ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.File(bytes, ReportFile.ContentType(ReportFormat.Pdf), name);
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: refusal is NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest);
            }
        }).ForSignedIn();
    }

    private static (byte[] Bytes, string Name) Preview(BuildPack build, PackAsk ask, Actor by, CancellationToken ct)
    {
        var draft = build.RunAsync(ask, null, by, ct).GetAwaiter().GetResult();
        using var file = new MemoryStream();
        ReportFile.Print(draft.Inputs.Set(), file, null, ct);
        return (file.ToArray(), $"{draft.FileStem(null)}.pdf");
    }

    private static DateOnly? DayIn(string? text, string name) =>
        string.IsNullOrWhiteSpace(text) ? null : DateField.Read(text) ?? throw new RuleViolation($"{name}: \"{text}\" is not a date. Write it like 2008-01-15.");
}
