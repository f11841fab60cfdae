using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Inbox;

/// <summary>A person has seen reminders of theirs: these ones, or all that were made up to a moment. They stay until what they ask for is done.</summary>
public sealed class SeeReminders(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    private const int Most = 500;

    public async Task RunAsync(IReadOnlyCollection<Guid> reminderIds, Actor by, CancellationToken ct = default)
    {
        if (by.PersonId is not { } person || reminderIds.Count == 0) { return; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var unseen = await db.Reminders.Where(r => r.PersonId == person && r.SeenAt == null && reminderIds.Contains(r.Id)).OrderBy(r => r.Id).Take(Most).ToListAsync(ct);
        await SeeAsync(db, unseen, ct);
    }

    /// <param name="upTo">When the page was read; what came later stays unseen.</param>
    public async Task AllAsync(DateTime upTo, Actor by, CancellationToken ct = default)
    {
        if (by.PersonId is not { } person) { return; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var unseen = await db.Reminders.Where(r => r.PersonId == person && r.EndedAt == null && r.SeenAt == null && r.MadeAt <= upTo).OrderBy(r => r.MadeAt).Take(Most).ToListAsync(ct);
        await SeeAsync(db, unseen, ct);
    }

    private async Task SeeAsync(TrackerDbContext db, List<Domain.Reminders.Reminder> unseen, CancellationToken ct)
    {
        if (unseen.Count == 0) { return; }
        unseen.ForEach(r => r.See(clock.UtcNow));
        await db.SaveChangesAsync(ct);
    }
}
