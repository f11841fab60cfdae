using System.Globalization;
using System.Text;
using StrategyTracker.Domain;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.PolicyEvents;

/// <summary>Changes of law and policy as a file, with the filter of the page.</summary>
public static class PolicyEventsEndpoint
{
    public static void MapPolicyEvents(this WebApplication app) =>
        app.MapGet(Urls.PolicyEventsCsv, async (string? area, string? show, PolicyEventsQuery query, AreasQuery areas, CurrentActor actors, HttpContext http, CancellationToken ct) =>
        {
            try
            {
                var by = await actors.GetAsync(ct);
                var list = await query.ListAsync((await areas.GetAsync(area, ct)).Id, Slugs.Read<PolicyEventShow>(show) ?? PolicyEventShow.Open, by, ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Lines(list))], "text/csv; charset=utf-8", "law-and-policy.csv");
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden);
            }
        }).ForSignedIn();

    public static string Lines(PolicyEventList list)
    {
        var text = new StringBuilder(Csv.Line(["What changed", "Takes effect on", "Source", "Address", "How it stands", "Touches", "Reviewed", "To be changed", "No longer possible"]));
        foreach (var r in list.Rows)
        {
            text.Append(Csv.Line([r.Title, Urls.Day(r.TakesEffectOn), r.Source, r.SourceAddress, r.State.Words(), Number(r.Counts.Listed), Number(r.Counts.Reviewed), Number(r.Counts.ToChange), Number(r.Counts.NoLongerPossible)]));
        }
        return text.ToString();
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
