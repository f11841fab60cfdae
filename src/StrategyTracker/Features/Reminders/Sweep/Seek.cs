using System.Linq.Expressions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>What a finder looks through, and for when.</summary>
/// <param name="Only">The subjects it is asked about; null for all of them.</param>
internal sealed record Seek(TrackerDbContext Db, DateOnly Today, RuleNumbers Numbers, StrategyIntervals Intervals, IReadOnlyCollection<Guid>? Only, LocalClock Clock, CancellationToken Ct)
{
    /// <summary>The most subjects of one rule that a sweep looks at, above what an area of any size can owe at once; the result says when there were more.</summary>
    public const int Most = 100_000;

    /// <summary>The last date that a reminder can have been sent of by today.</summary>
    public DateOnly Horizon => Today.AddDays(Numbers.DaysBefore.Count == 0 ? -(Numbers.DaysAfter ?? 0) : Numbers.DaysBefore.Max());
    /// <summary>The first day of which events are still told.</summary>
    public DateOnly EventsSince => Today.AddDays(-RuleCatalogue.EventDays);

    /// <summary>Only the rows that it is asked about.</summary>
    public IQueryable<T> Among<T>(IQueryable<T> rows, Expression<Func<T, Guid>> subject)
    {
        if (Only is null) { return rows; }
        var ids = Only.ToList();
        Expression<Func<Guid, bool>> isAsked = id => ids.Contains(id);
        return rows.Where(Expression.Lambda<Func<T, bool>>(new InPlaceOf(isAsked.Parameters[0], subject.Body).Visit(isAsked.Body), subject.Parameters));
    }

    public bool Asks(Guid subjectId) => Only?.Contains(subjectId) != false;

    private sealed class InPlaceOf(Expression parameter, Expression body) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? body : node;
    }
}
