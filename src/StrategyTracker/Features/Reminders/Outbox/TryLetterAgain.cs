using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>Puts a parked letter back in line, when what kept it is mended.</summary>
public sealed class TryLetterAgain(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task RunAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageSchedule);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var letter = await db.OutboxLetters.FirstOrDefaultAsync(l => l.Id == id, ct) ?? throw new NotFound("letter");
        letter.TryAgain(clock.UtcNow);
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Puts every parked letter back in line. Returns how many.</summary>
public sealed class TryAllLettersAgain(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    private const int PageSize = 500;

    public async Task<int> RunAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageSchedule);
        var count = 0;
        while (true)
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            var page = await db.OutboxLetters.Where(l => l.State == OutboxState.Parked).OrderBy(l => l.Id).Take(PageSize).ToListAsync(ct);
            foreach (var letter in page) { letter.TryAgain(clock.UtcNow); }
            await db.SaveChangesAsync(ct);
            count += page.Count;
            if (page.Count < PageSize) { return count; }
        }
    }
}
