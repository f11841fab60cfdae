using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Queue;

/// <summary>How many actions each list of the queue holds, as far as they were counted.</summary>
public sealed record QueueCounts(IReadOnlyDictionary<QueueTab, int> Counted)
{
    public const int Most = 1_000;

    public int Of(QueueTab tab) => Counted.GetValueOrDefault(tab);
    public string Words(QueueTab tab) => Of(tab) > Most ? $"{Most:N0}+" : $"{Of(tab):N0}";
    public bool IsEmpty => Counted.Values.All(c => c == 0);
    /// <summary>"29 nobody owns; 33 nothing dates".</summary>
    public string Progress => $"{Words(QueueTab.Unowned)} nobody owns; {Words(QueueTab.Undated)} nothing dates";

    /// <summary>One bounded count for each list.</summary>
    internal static async Task<QueueCounts> ReadAsync(TrackerDbContext db, CancellationToken ct)
    {
        Dictionary<QueueTab, int> counts = [];
        foreach (var tab in QueueTabs.All) { counts[tab] = await db.Queued(tab).Take(Most + 1).CountAsync(ct); }
        return new QueueCounts(counts);
    }
}

internal static class Queues
{
    /// <summary>The actions of one list.</summary>
    public static IQueryable<ActionPoint> Queued(this TrackerDbContext db, QueueTab tab) => tab == QueueTab.Proposed
        ? db.ActionPoints.Where(a => db.TargetDateMoves.Where(t => t.State == TargetDateState.Proposed).Select(t => t.ActionPointId).Contains(a.Id))
        : db.ActionPoints.Where(tab.Question());
}
