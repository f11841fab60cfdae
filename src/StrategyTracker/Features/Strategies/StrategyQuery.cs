using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Strategies;

/// <summary>What the strategy is, beside its figures.</summary>
public sealed record StrategyFacts(Guid Id, Guid Version, string? ParentStrategy, string? EqualityOfOutcome, int Promises, int PromisesPromoted, int AnomaliesOpen);

public sealed record AimRow(string Ref, string Summary);
public sealed record AimsAndDrivers(IReadOnlyList<AimRow> Aims, IReadOnlyList<AimRow> Drivers);

public sealed record DutyRow(string Ref, string Summary, string? Recurrence, IReadOnlyList<string> Outputs, Guid ActionId, string ActionRef, string ActionSummary);

public sealed record MeasureRow(string Ref, string Name, string Breakdown, string? Comparator, string? Frequency, bool IsStated, IReadOnlyList<string> Actions);
public sealed record PrintedFigureRow(string Ref, string Name, string Value, string? Unit, string Period, string? Geography, string? Source, string? Note);
public sealed record PrintedTable(string Name, string Geography, string? Period, IReadOnlyList<PrintedRow> Rows);
public sealed record PrintedRow(string OrderType, int Men, int Women, int Total, bool AddsUp);
public sealed record MeasuresAndFigures(IReadOnlyList<MeasureRow> Measures, IReadOnlyList<PrintedFigureRow> Figures, IReadOnlyList<PrintedTable> Tables);

public sealed record AnomalyRow(Guid Id, Guid Version, string Ref, string Where, string Issue, string Handling, string? ConfirmedBy, DateOnly? ConfirmedOn);
public sealed record DocumentRow(string Title, string? Relation);
public sealed record TermRow(string Term, string Expansion, bool IsExpandedInSource);
public sealed record SourceNotes(IReadOnlyList<AnomalyRow> Anomalies, IReadOnlyList<DocumentRow> Documents, IReadOnlyList<TermRow> Glossary);

/// <summary>A strategy's background, one question for each part of its page.</summary>
public sealed class StrategyQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<StrategyFacts> FactsAsync(Guid strategyId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Strategies.AsNoTracking().Where(s => s.Id == strategyId)
            .Select(s => new StrategyFacts(s.Id, s.Version, s.ParentStrategy, s.EqualityOfOutcome,
                db.NarrativeCommitments.Count(c => c.StrategyId == s.Id),
                db.NarrativeCommitments.Count(c => c.StrategyId == s.Id && c.PromotedToId != null),
                db.Anomalies.Count(a => a.StrategyId == s.Id && a.ConfirmedOn == null)))
            .FirstAsync(ct);
    }

    public async Task<AimsAndDrivers> AimsAsync(Guid strategyId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return new AimsAndDrivers(
            await db.Aims.AsNoTracking().Where(a => a.StrategyId == strategyId).OrderBy(a => a.Ref).Select(a => new AimRow(a.Ref, a.Summary)).ToListAsync(ct),
            await db.Drivers.AsNoTracking().Where(d => d.StrategyId == strategyId).OrderBy(d => d.Ref).Select(d => new AimRow(d.Ref, d.Summary)).ToListAsync(ct));
    }

    public async Task<IReadOnlyList<DutyRow>> DutiesAsync(Guid strategyId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await db.Duties.AsNoTracking().Where(d => d.StrategyId == strategyId).OrderBy(d => d.Ref)
            .Join(db.ActionPoints, d => d.ActionPointId, a => a.Id, (d, a) => new { Duty = d, ActionId = a.Id, ActionRef = a.Ref, ActionSummary = a.Summary }).ToListAsync(ct);
        return [.. rows.OrderBy(r => r.Duty.Ref, StringComparer.Ordinal).Select(r => new DutyRow(r.Duty.Ref, r.Duty.Summary, r.Duty.Recurrence, Parts(r.Duty.Outputs), r.ActionId, r.ActionRef, r.ActionSummary))];
    }

    public async Task<MeasuresAndFigures> MeasuresAsync(Guid strategyId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var measures = await db.Measures.AsNoTracking().Include(m => m.Actions).Where(m => m.StrategyId == strategyId).OrderBy(m => m.Ref).ToListAsync(ct);
        var measured = measures.SelectMany(m => m.Actions.Select(a => a.ActionPointId)).Distinct().ToList();
        var actions = await db.ActionPoints.AsNoTracking().Where(a => measured.Contains(a.Id)).Select(a => new { a.Id, a.Ref, a.Order }).ToDictionaryAsync(a => a.Id, ct);
        var figures = await db.SourceFigures.AsNoTracking().Where(f => f.StrategyId == strategyId).OrderBy(f => f.Ref).ToListAsync(ct);
        var rows = await db.BaselineRows.AsNoTracking().Where(r => r.StrategyId == strategyId).OrderBy(r => r.Table).ThenBy(r => r.Order).ToListAsync(ct);
        return new MeasuresAndFigures(
            [.. measures.Select(m => new MeasureRow(
                m.Ref, m.Name, m.Breakdown, m.Comparator, m.Frequency, m.IsStated, [.. m.Actions.Select(a => actions[a.ActionPointId]).OrderBy(a => a.Order).Select(a => a.Ref)]))],
            [.. figures.Select(f => new PrintedFigureRow(f.Ref, f.Name, f.Value, f.Unit, f.PeriodWords, f.Geography, f.SourceRef, f.Note))],
            [.. rows.GroupBy(r => r.Table).Select(t => new PrintedTable(t.Key, t.First().Geography, t.First().Period, [.. t.Select(r => new PrintedRow(r.OrderType, r.Men, r.Women, r.Total, r.AddsUp))]))]);
    }

    public async Task<SourceNotes> SourceAsync(Guid strategyId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return new SourceNotes(
            await db.Anomalies.AsNoTracking().Where(a => a.StrategyId == strategyId).OrderBy(a => a.ConfirmedOn != null).ThenBy(a => a.Ref)
                .Select(a => new AnomalyRow(a.Id, a.Version, a.Ref, a.Where, a.Issue, a.Handling, a.ConfirmedBy, a.ConfirmedOn)).ToListAsync(ct),
            await db.Set<Domain.Strategies.ReferenceDocument>().AsNoTracking().Where(d => d.StrategyId == strategyId).OrderBy(d => d.Order).Select(d => new DocumentRow(d.Title, d.Relation)).ToListAsync(ct),
            await db.GlossaryTerms.AsNoTracking().Where(t => t.StrategyId == strategyId).OrderBy(t => t.Term).Select(t => new TermRow(t.Term, t.Expansion, t.IsExpandedInSource)).ToListAsync(ct));
    }

    private static string[] Parts(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
