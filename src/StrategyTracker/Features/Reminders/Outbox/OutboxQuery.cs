using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>A letter in the list. Times are UTC.</summary>
/// <param name="Address">Where it went, or was about to; before that where it would go now.</param>
public sealed record LetterRow(
    Guid Id, string Key, Guid PersonId, string Person, string? Address, OutboxState State, int Tries, DateTime MadeAt, DateTime NextTryAt, DateTime? SentAt, string? MessageId, string? Error);

/// <param name="PlainText">What stood in it, as last written; null when it was never written, or its text is no longer kept.</param>
/// <param name="Things">How many reminders are in it, ended ones among them.</param>
public sealed record LetterView(LetterRow Row, string? Subject, string? PlainText, int Things);

public sealed record LetterList(IReadOnlyList<LetterRow> Rows, int Total, IReadOnlyDictionary<OutboxState, int> Counts);

/// <summary>The outbox as the administrator sees it.</summary>
public sealed class OutboxQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int PageSize = 50;

    /// <summary>Newest first.</summary>
    /// <param name="page">Counted from 1.</param>
    /// <exception cref="RuleViolation">Not this person's to see.</exception>
    public async Task<LetterList> GetAsync(OutboxState? state, int page, Actor by, int pageSize = PageSize, CancellationToken ct = default)
    {
        by.Require(Act.ManageSchedule);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var counts = await db.OutboxLetters.GroupBy(l => l.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var letters = db.OutboxLetters.AsNoTracking();
        if (state is { } only) { letters = letters.Where(l => l.State == only); }
        var rows = await Rows(db, letters.OrderByDescending(l => l.Id).Skip((Math.Max(page, 1) - 1) * pageSize).Take(pageSize)).ToListAsync(ct);
        return new(rows, state is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum(), counts);
    }

    /// <exception cref="RuleViolation">Not this person's to see.</exception>
    public async Task<LetterView?> FindAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageSchedule);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var found = db.OutboxLetters.AsNoTracking().Where(l => l.Id == id);
        if (await Rows(db, found).FirstOrDefaultAsync(ct) is not { } row) { return null; }
        var text = await found.Select(l => new { l.Subject, l.PlainText, Things = db.Reminders.Count(r => r.LetterId == l.Id) }).FirstAsync(ct);
        return new(row, text.Subject, text.PlainText, text.Things);
    }

    private static IQueryable<LetterRow> Rows(TrackerDbContext db, IQueryable<OutboxLetter> letters) =>
        letters.Join(db.People, l => l.PersonId, p => p.Id, (l, p) => new { l, p }).OrderByDescending(x => x.l.Id)
            .Select(x => new LetterRow(x.l.Id, x.l.Key, x.p.Id, x.p.Name, x.l.SentTo ?? x.p.Email, x.l.State, x.l.Tries, x.l.MadeAt, x.l.NextTryAt, x.l.SentAt, x.l.MessageId, x.l.LastError));
}
