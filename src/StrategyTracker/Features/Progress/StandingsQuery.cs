using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Progress;

/// <summary>
/// How a strategy's actions stood at a moment: the one place that knows how the past is kept. The present is read from the
/// actions' own columns, any past day from the standing in force then, one index seek for each action.
/// </summary>
public sealed class StandingsQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task<IReadOnlyList<ActionFacts>> GetAsync(Guid strategyId, AsAt asAt, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return IsPresent(asAt) ? await NowAsync(db, strategyId, ct) : await ThenAsync(db, strategyId, asAt, ct);
    }

    internal static readonly DateTime EndOfTime = DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

    public bool IsPresent(AsAt asAt) => asAt.Day >= clock.Today && asAt.KnownAt is null;

    private static async Task<List<ActionFacts>> NowAsync(TrackerDbContext db, Guid strategyId, CancellationToken ct) => await (
        from a in db.ActionPoints.AsNoTracking()
        join s in db.Sections on a.SectionId equals s.Id
        where a.StrategyId == strategyId
        orderby a.Order
        select new ActionFacts(
            a.Id, a.Ref, s.Number,
            new ActionKind(a.Level, a.Control, a.DeadlineKind, a.OwnerKind, a.IsHeading, a.SourceDeadline, a.PublishedOn),
            new StandingFacts
            {
                State = a.State, Ending = a.Ending, ClosedOn = a.ClosedOn, OfficerId = a.OfficerId, IsJoint = a.IsJoint, HasLead = a.HasLead,
                TargetDate = a.TargetDate, NextDue = a.NextDue, LastReportOn = a.LastReportOn, Confidence = a.Confidence,
                IsWaitingOnPartner = a.IsWaitingOnPartner, PartnerReplyDue = a.PartnerReplyDue, LastAssurance = a.LastAssurance,
                AssuredOn = a.AssuredOn, AssuranceDue = a.AssuranceDue,
            },
            DateTime.MinValue)).ToListAsync(ct);

    private static async Task<List<ActionFacts>> ThenAsync(TrackerDbContext db, Guid strategyId, AsAt asAt, CancellationToken ct)
    {
        var (day, known) = (asAt.Day, asAt.KnownAt ?? EndOfTime);
        // Written as SQL, the same on both databases: the standing in force is found by one seek for each action, where the
        // translation of the same in LINQ ranks every row of history first.
        var inForce = db.ActionStandings.FromSql($"""
            SELECT s.* FROM "ActionPoints" AS a
            JOIN "ActionStandings" AS s ON s."ActionPointId" = a."Id" AND s."Number" = (
                SELECT x."Number" FROM "ActionStandings" AS x
                WHERE x."ActionPointId" = a."Id" AND x."HappenedOn" <= {day} AND x."EnteredAt" <= {known}
                ORDER BY x."HappenedOn" DESC, x."Number" DESC LIMIT 1)
            WHERE a."StrategyId" = {strategyId}
            """).AsNoTracking();
        return await (
            from then in inForce
            join a in db.ActionPoints on then.ActionPointId equals a.Id
            join s in db.Sections on a.SectionId equals s.Id
            where a.PublishedOn <= day
            orderby a.Order
            select new ActionFacts(
                a.Id, a.Ref, s.Number,
                new ActionKind(a.Level, a.Control, a.DeadlineKind, a.OwnerKind, a.IsHeading, a.SourceDeadline, a.PublishedOn),
                new StandingFacts
                {
                    State = then.Facts.State, Ending = then.Facts.Ending, ClosedOn = then.Facts.ClosedOn, OfficerId = then.Facts.OfficerId,
                    IsJoint = then.Facts.IsJoint, HasLead = then.Facts.HasLead, TargetDate = then.Facts.TargetDate, NextDue = then.Facts.NextDue,
                    LastReportOn = then.Facts.LastReportOn, Confidence = then.Facts.Confidence, IsWaitingOnPartner = then.Facts.IsWaitingOnPartner,
                    PartnerReplyDue = then.Facts.PartnerReplyDue, LastAssurance = then.Facts.LastAssurance,
                    AssuredOn = then.Facts.AssuredOn, AssuranceDue = then.Facts.AssuranceDue,
                },
                then.EnteredAt)).ToListAsync(ct);
    }
}
