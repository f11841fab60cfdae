using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Inbox;

/// <summary>A person's own open reminders, newest first. Nobody reads another's.</summary>
public sealed class InboxQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Shown = 30;
    /// <summary>What the menu counts at most.</summary>
    public const int MostCounted = 99;
    private const int MostToDo = 200;

    public async Task<InboxNow> GetAsync(Actor by, CancellationToken ct = default)
    {
        if (by.PersonId is not { } person) { return InboxNow.Empty; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var open = db.Reminders.AsNoTracking().Where(r => r.PersonId == person && r.EndedAt == null);
        var toDo = await Rows(open.Where(r => r.Weight == ReminderWeight.MustDo)).Take(MostToDo).ToListAsync(ct);
        var toKnow = open.Where(r => r.Weight == ReminderWeight.MayWantToKnow);
        var isNew = await Rows(toKnow.Where(r => r.SeenAt == null)).Take(Shown + 1).ToListAsync(ct);
        var seen = await Rows(toKnow.Where(r => r.SeenAt != null)).Take(Shown).ToListAsync(ct);
        var subjects = toDo.Select(r => r.SubjectId).Distinct().ToList();
        // How far up it has come, whoever it is with by now.
        var climbed = subjects.Count == 0 ? [] : await db.Reminders.AsNoTracking().Where(r => subjects.Contains(r.SubjectId) && r.EndedAt == null)
            .GroupBy(r => new { r.SubjectId, r.Rung }).Select(g => new { g.Key.SubjectId, g.Key.Rung }).ToListAsync(ct);
        return new InboxNow(toDo, [.. isNew.Take(Shown)], seen, isNew.Count > Shown) { Climbed = climbed.GroupBy(c => c.SubjectId).ToDictionary(g => g.Key, g => g.Max(c => c.Rung)) };
    }

    /// <summary>How many the person has not seen yet, for the menu.</summary>
    public async Task<int> UnseenAsync(Actor by, CancellationToken ct = default)
    {
        if (by.PersonId is not { } person) { return 0; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Reminders.AsNoTracking().Where(r => r.PersonId == person && r.EndedAt == null && r.SeenAt == null).Take(MostCounted + 1).CountAsync(ct);
    }

    private static IQueryable<InboxRow> Rows(IQueryable<Reminder> reminders) => reminders.OrderByDescending(r => r.MadeAt).ThenByDescending(r => r.Id)
        .Select(r => new InboxRow(r.Id, r.SubjectId, r.Ref, r.What, r.Why, r.Act, r.Href, r.Because, r.ByName, r.Rung, r.MadeAt, r.SeenAt));
}

/// <param name="ByName">Who sent it by hand; null for the sweep.</param>
public sealed record InboxRow(Guid Id, Guid SubjectId, string? Ref, string What, string Why, string Act, string Href, string Because, string? ByName, Rung Rung, DateTime MadeAt, DateTime? SeenAt);

/// <param name="ToDo">Somebody waits for the person.</param>
/// <param name="New">The person may want to know, and has not seen it.</param>
/// <param name="IsMore">There are more new ones than are shown.</param>
public sealed record InboxNow(IReadOnlyList<InboxRow> ToDo, IReadOnlyList<InboxRow> New, IReadOnlyList<InboxRow> Seen, bool IsMore)
{
    public static readonly InboxNow Empty = new([], [], [], false);

    public IReadOnlyDictionary<Guid, Rung> Climbed { get; init; } = new Dictionary<Guid, Rung>();
}
