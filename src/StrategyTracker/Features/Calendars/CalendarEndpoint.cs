using System.Text;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Calendars;

/// <summary>Open without signing in on purpose: a calendar program cannot sign in, so the address itself is the key.</summary>
public static class CalendarEndpoint
{
    private const string Nothing = "There is no calendar at this address. If it was yours, make a new address under your account.";

    public static void MapCalendars(this WebApplication app) =>
        app.MapMethods($"{Urls.CalendarFeeds}/{{secret}}.ics", [HttpMethods.Get, HttpMethods.Head], async (string secret, ReadCalendar read, HttpContext http, CancellationToken ct) =>
        {
            http.Response.Headers.CacheControl = "private, no-store";
            // One and the same answer for an address that never was, one that is ended and one whose person may not read.
            return await read.GetAsync(secret, $"{http.Request.Scheme}://{http.Request.Host}", ct) is { } calendar
                ? Results.Text(calendar, "text/calendar", Encoding.UTF8)
                : Results.Text(Nothing, "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);
        }).AllowAnonymous();
}
