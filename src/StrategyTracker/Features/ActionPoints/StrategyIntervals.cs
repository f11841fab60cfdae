using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Each strategy's own "due soon" and "silent", for lists that run over several strategies.</summary>
public sealed class StrategyIntervals
{
    private readonly Dictionary<string, LocalIntervals> _byCode;
    private readonly ILookup<LocalIntervals, Guid> _strategies;

    private StrategyIntervals(IReadOnlyList<(Guid Id, string Code, LocalIntervals Local)> strategies) =>
        (_byCode, _strategies) = (strategies.ToDictionary(s => s.Code, s => s.Local), strategies.ToLookup(s => s.Local, s => s.Id));

    public static async Task<StrategyIntervals> ReadAsync(TrackerDbContext db, CancellationToken ct) => new(
        [.. (await db.Strategies.AsNoTracking().OrderBy(s => s.Code).Take(1_000).Select(s => new { s.Id, s.Code, s.DueSoonDays, s.SilentAfterDays }).ToListAsync(ct))
            .Select(s => (s.Id, s.Code, new LocalIntervals(s.DueSoonDays, s.SilentAfterDays)))]);

    public LocalIntervals Of(string strategyCode) => _byCode.GetValueOrDefault(strategyCode, LocalIntervals.Default);

    /// <summary>Asks each strategy's actions with its own intervals; one plain question when all have the same.</summary>
    public IQueryable<ActionPoint> Where(IQueryable<ActionPoint> actions, Func<LocalIntervals, Expression<Func<ActionPoint, bool>>> question)
    {
        if (_strategies.Count < 2) { return actions.Where(question(_strategies.FirstOrDefault()?.Key ?? LocalIntervals.Default)); }
        var action = Expression.Parameter(typeof(ActionPoint), "a");
        var either = _strategies.Select(same =>
        {
            var ids = same.ToList();
            Expression<Func<ActionPoint, bool>> isOne = a => ids.Contains(a.StrategyId);
            return (Expression)Expression.AndAlso(Expression.Invoke(isOne, action), Expression.Invoke(question(same.Key), action));
        }).Aggregate(Expression.OrElse);
        return actions.Where(Expression.Lambda<Func<ActionPoint, bool>>(either, action));
    }
}
