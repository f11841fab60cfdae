using System.Text;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Matrix and broken threads as files, with the same filters in their addresses as the pages.</summary>
public static class RecommendationsEndpoint
{
    public static void MapRecommendations(this WebApplication app)
    {
        app.MapGet(Urls.MatrixCsv, (MatrixQuery query, AreasQuery areas, CurrentActor actors, HttpContext http, CancellationToken ct) => FileAsync("matrix", actors, async by =>
        {
            var filter = RecommendationFilter.Parse(http.Request.QueryString.Value).OnPage(1);
            return MatrixLines(await query.GetAsync(await areas.GetAsync(filter.Area, ct), filter, by, MatrixQuery.Most, ct));
        }, http, ct)).ForSignedIn();
        app.MapGet(Urls.BrokenThreadsCsv, (string? area, BrokenThreadsQuery query, AreasQuery areas, CurrentActor actors, LocalClock clock, HttpContext http, CancellationToken ct) => FileAsync("broken-threads", actors, async by =>
            BrokenLines(await query.GetAsync((await areas.GetAsync(area, ct)).Id, clock.Today, by, ct)), http, ct)).ForSignedIn();
    }

    /// <summary>The matrix as lines that a spreadsheet reads and never runs.</summary>
    public static string MatrixLines(MatrixView view)
    {
        var text = new StringBuilder(Csv.Line(["Ref", "Recommendation", "Standing", "Source", "Answer", "State", "Responsible body", .. view.Districts.SelectMany(d => new[] { d.Name, $"{d.Name}: body", $"{d.Name}: worth copying" })]));
        foreach (var row in view.Rows)
        {
            text.Append(Csv.Line([row.Ref, row.Summary, row.Standing.Badge(row.IsAnonymous).Words, row.Source, row.Facts.Answer.Words(), row.State.Badge().Words, row.Body, .. row.Cells.SelectMany(c => new[] { c.State.Badge().Words, c.Body, c.WorthCopying })]));
        }
        return text.ToString();
    }

    public static string BrokenLines(BrokenThreads threads)
    {
        var text = new StringBuilder(Csv.Line(["What is broken", "Ref", "What it is", "Of"]));
        foreach (var link in threads.Lists.SelectMany(l => l.Links.Select(link => (l.Kind, link)))) { text.Append(Csv.Line([link.Kind.Words(), link.link.Ref, link.link.Words, link.link.Of])); }
        return text.ToString();
    }

    private static async Task<IResult> FileAsync(string name, CurrentActor actors, Func<Actor, Task<string>> write, HttpContext http, CancellationToken ct)
    {
        try
        {
            var by = await actors.GetAsync(ct);
            by.Require(Act.ReadProgress);
            var text = await write(by);
            http.Response.Headers.CacheControl = "no-store";
            return Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", $"{name}.csv");
        }
        catch (RuleViolation refusal)
        {
            return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden);
        }
    }
}
