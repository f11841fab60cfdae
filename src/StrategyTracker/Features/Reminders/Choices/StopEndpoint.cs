using System.Text;
using StrategyTracker.Domain;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Choices;

/// <summary>
/// Stops the mail that a link in a letter names: pressed by the person, or by a mail program in one click (RFC 8058). Open without
/// signing in on purpose, and without a form's token, which no mail program has: the sealed link is the proof.
/// </summary>
public static class StopEndpoint
{
    private const string NotOurs = "This link stops nothing: it is not whole, or it is not one of ours.";

    public static void MapStopReminders(this WebApplication app) =>
        app.MapPost($"{Urls.Reminders}/stop/{{token}}", async (string token, HttpContext http, StopLinks links, ChoosePace choose, CancellationToken ct) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            if (links.Read(token) is not { } link) { return Results.Text(NotOurs, "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound); }
            var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(ct) : FormCollection.Empty;
            try
            {
                if (form["undo"] == "yes") { await choose.UndoStopAsync(link.PersonId, link.Topic, ct); }
                else { await choose.StopAsync(link.PersonId, link.Topic, ct); }
            }
            catch (RuleViolation refusal)
            {
                return Results.Text(refusal.Message, "text/plain", Encoding.UTF8, StatusCodes.Status409Conflict);
            }
            // A mail program wants no page; a person is led to the one that says what was stopped and how to undo it.
            return form["List-Unsubscribe"] == "One-Click" ? Results.Text("Stopped.", "text/plain", Encoding.UTF8) : Results.LocalRedirect(Urls.StopReminders(token));
        }).AllowAnonymous().DisableAntiforgery().WithOrder(-1);      // before the page, which has the same address
}
