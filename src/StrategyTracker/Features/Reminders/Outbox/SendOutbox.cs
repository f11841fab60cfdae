using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Mail;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>What a run of the outbox did.</summary>
/// <param name="Stopped">Why it stopped before the end; null when it came to the end.</param>
public sealed record OutboxResult(int Sent, int PutOff, int Parked, int Withdrawn, string? Stopped)
{
    public string Words => string.Join(", ", new[] { $"{Sent} sent", PutOff > 0 ? $"{PutOff} to be tried again" : null, Parked > 0 ? $"{Parked} parked" : null, Withdrawn > 0 ? $"{Withdrawn} left out, nothing in them was owed any more" : null }.OfType<string>())
        + (Stopped is null ? "" : $". Stopped: {Stopped}");
}

/// <summary>
/// Sends every letter that is due, one after another. Each is taken for itself, so that two servers never send the same one, and
/// marked for itself, so that a run that is killed can leave behind one letter at most of which nobody knows whether it went. That
/// one goes again, with the same message id.
/// </summary>
public sealed class SendOutbox(IDbContextFactory<TrackerDbContext> dbs, SendLetter send, LocalClock clock) : IUseCase
{
    private const int PageSize = 200;
    /// <summary>After so many failures one after another that are about the server, the rest would only wait for it too.</summary>
    private const int MostServerFaults = 3;

    public async Task<OutboxResult> RunAsync(CancellationToken ct = default)
    {
        var counts = new Dictionary<LetterOutcome, int>();
        var faults = 0;
        var began = clock.UtcNow;
        while (await DueAsync(began, ct) is { Count: > 0 } page)
        {
            foreach (var id in page)
            {
                ct.ThrowIfCancellationRequested();
                var (outcome, fault) = await send.RunAsync(id, ct);
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
                faults = fault?.What == MailFault.Kind.OfTheServer ? faults + 1 : 0;
                if (faults >= MostServerFaults) { return Result(counts, fault!.Message); }
            }
            if (page.Count < PageSize) { break; }
        }
        return Result(counts, null);
    }

    /// <summary>Due when the run began: what fails in it comes again in another.</summary>
    private async Task<IReadOnlyList<Guid>> DueAsync(DateTime now, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.OutboxLetters.AsNoTracking()
            .Where(l => (l.State == OutboxState.Waiting && l.NextTryAt <= now) || (l.State == OutboxState.Sending && l.HeldUntil <= now))
            .OrderBy(l => l.NextTryAt).ThenBy(l => l.Id).Select(l => l.Id).Take(PageSize).ToListAsync(ct);
    }

    private static OutboxResult Result(Dictionary<LetterOutcome, int> counts, string? stopped) => new(
        counts.GetValueOrDefault(LetterOutcome.Sent), counts.GetValueOrDefault(LetterOutcome.PutOff), counts.GetValueOrDefault(LetterOutcome.Parked),
        counts.GetValueOrDefault(LetterOutcome.Withdrawn), stopped);
}
