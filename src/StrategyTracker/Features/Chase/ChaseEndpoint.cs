using System.Text;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Chase;

/// <summary>The chase list as a file, with the same filters in its address as the page.</summary>
public static class ChaseEndpoint
{
    private static readonly string[] Headings = ["Person", "Post", "Ref", "What", "Kind", "Why", "Owed since", "Last word"];

    public static void MapChase(this WebApplication app) =>
        app.MapGet(Urls.ChaseCsv, async (ChaseQuery chase, CurrentActor actors, LocalClock clock, HttpContext http, CancellationToken ct) =>
        {
            try
            {
                var by = await actors.GetAsync(ct);
                var query = http.Request.Query;
                var lines = await chase.LinesAsync(ChaseFilter.Parse(query["q"], query["kind"], null), by, ct);
                http.Response.Headers.CacheControl = "no-store";
                var text = Csv.Line(Headings) + string.Concat(lines.Select(l => Csv.Line([
                    l.Ower.PersonId is null ? "Vacant" : l.Ower.Name, l.Ower.Post, l.Thing.Ref, l.Thing.What, l.Thing.Kind.Words(), l.Thing.Why, Urls.Day(l.Thing.Since), Urls.Day(l.Thing.LastWord)])));
                return Results.File(new UTF8Encoding(true).GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray(), "text/csv; charset=utf-8", $"chase-list-{Urls.Day(clock.Today)}.csv");
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden);
            }
        }).ForSignedIn();
}
