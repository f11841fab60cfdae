using System.Text;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Voices;

/// <summary>The list of themes as a file, with the same filters in its address as the page.</summary>
public static class VoicesEndpoint
{
    public static void MapVoices(this WebApplication app) =>
        app.MapGet(Urls.VoicesCsv, async (VoicesQuery query, AreasQuery areas, CurrentActor actors, LocalClock clock, HttpContext http, CancellationToken ct) =>
        {
            try
            {
                var filter = VoiceFilter.Parse(http.Request.QueryString.Value) with { Page = 1 };
                var rows = await query.GetAsync((await areas.GetAsync(filter.Area, ct)).Id, filter, await actors.GetAsync(ct), VoicesQuery.MostCounted, ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Lines(rows, clock.Today))], "text/csv; charset=utf-8", "voice-to-change.csv");
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden);
            }
        }).ForSignedIn();

    /// <summary>Lines that a spreadsheet reads and never runs.</summary>
    public static string Lines(VoiceRows rows, DateOnly today)
    {
        var text = new StringBuilder(Csv.Line(["Ref", "Theme", "Group", "How many said it", "Said on", "How it stands", "Waits for", "Put to", "Decision due"]));
        foreach (var v in rows.Rows)
        {
            text.Append(Csv.Line([$"Theme {v.Number}", v.Theme, v.Group, v.Size.Words(), Urls.Day(v.HeardOn), v.State.Words(), VoiceClock.Words(v.State, v.DecisionDue, today), v.Board, Urls.Day(v.DecisionDue)]));
        }
        if (rows.IsMore) { text.Append(Csv.Line([$"Only the first {VoicesQuery.MostCounted:N0} are here."])); }
        return text.ToString();
    }
}
