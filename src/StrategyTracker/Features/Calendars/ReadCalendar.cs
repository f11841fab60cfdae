using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Calendars;

/// <summary>
/// What a calendar program reads at a secret address. Who the address belongs to is looked up at each reading: it is empty from the
/// moment it is ended, the person's account is disabled, or they may no longer read.
/// </summary>
public sealed class ReadCalendar(IDbContextFactory<TrackerDbContext> dbs, Demonstration demonstration, LocalClock clock, IConfiguration settings)
{
    /// <summary>How often a reading is written down; programs ask every few minutes, and each note is a write.</summary>
    private static readonly TimeSpan NotedEvery = TimeSpan.FromHours(1);

    /// <param name="askedAt">What the request came to, such as "https://tracker.example.org"; links begin with it when Site:Address is not set.</param>
    /// <returns>The calendar, or null when there is none at this address, whatever the reason.</returns>
    public async Task<string?> GetAsync(string? secret, string askedAt, CancellationToken ct = default)
    {
        if (FeedSecret.HashOf(secret) is not { } hash) { return null; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.CalendarFeeds.FirstOrDefaultAsync(f => f.SecretHash == hash && f.EndedAt == null, ct) is not { } feed) { return null; }
        if (await ActorsQuery.FindAsync(dbs, feed.PersonId, demonstration, clock.Today, ct) is not { } by || !by.May(Act.KeepCalendar)) { return null; }
        var (name, days) = feed.StrategyId is { } strategy
            ? (await db.Strategies.Where(s => s.Id == strategy).Select(s => s.Title).FirstAsync(ct), await StrategyDates.ReadAsync(db, strategy, clock.Today, ct))
            : ("Your dates in StrategyTracker", await OwnDates.ReadAsync(db, by, clock.Today, ct));
        await NoteAsync(db, feed, ct);
        return CalendarText.Write(name, days, (settings[Features.SignIn.PublicAddress.Setting] ?? askedAt).TrimEnd('/'), ZoneName(clock.Zone), clock.UtcNow);
    }

    /// <summary>As calendars know it: by its IANA name.</summary>
    private static string ZoneName(TimeZoneInfo zone) => !zone.HasIanaId && TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var name) ? name : zone.Id;

    private async Task NoteAsync(TrackerDbContext db, CalendarFeed feed, CancellationToken ct)
    {
        if (feed.LastReadAt is { } last && clock.UtcNow - last < NotedEvery) { return; }
        feed.Read(clock.UtcNow);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (RuleViolation)
        {
            // The store cannot be written to just now; the dates can be read all the same.
        }
    }
}
