using System.Globalization;
using System.Text;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Funding;

/// <summary>Funding assurance as a file, for those who may read the page.</summary>
public static class FundingEndpoint
{
    public static void MapFunding(this WebApplication app) =>
        app.MapGet(Urls.FundingCsv, async (string? area, string? show, FundingQuery query, AreasQuery areas, CurrentActor actors, HttpContext http, CancellationToken ct) =>
        {
            try
            {
                var by = await actors.GetAsync(ct);
                var list = await query.ListAsync((await areas.GetAsync(area, ct)).Id, Slugs.Read<FundingShow>(show) ?? FundingShow.Open, by, ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Lines(list))], "text/csv; charset=utf-8", "funding.csv");
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden);
            }
        }).ForSignedIn();

    public static string Lines(FundingList list)
    {
        var text = new StringBuilder(Csv.Line(["Service", "Body", "Funder", "Instrument", "From", "To", "Confirmed in writing", "Notice days", "Decision due", "How it stands", "Actions that rely on it"]));
        foreach (var r in list.Rows)
        {
            text.Append(Csv.Line([r.Service, r.Body, r.Funder, r.Instrument.Words(), Urls.Day(r.From), Urls.Day(r.To), Urls.Day(r.ConfirmedOn), r.NoticeDays?.ToString(CultureInfo.InvariantCulture), Urls.Day(r.DecisionDue), r.State.Words(), r.Actions.ToString(CultureInfo.InvariantCulture)]));
        }
        return text.ToString();
    }
}
