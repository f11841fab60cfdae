using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Progress;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Strategies;

/// <summary>A section as its page shows it.</summary>
public sealed record SectionView(
    StrategyHead Strategy, int Number, string Title, string Heading, int? Pathway, string? Narrative, string? PrintedActionHeading, string? Notes,
    Figures Figures, IReadOnlyList<SectionAction> Actions, bool HasMore, IReadOnlyList<ActionRow> AlsoShown, IReadOnlyList<PromiseRow> Promises,
    SectionLink? Previous, SectionLink? Next, IReadOnlyList<AnomalyRow> Anomalies)
{
    public required Guid Id { get; init; }
    public bool HeadingDiffers => Heading != Title;
}

/// <summary>An action of the section; a child of a heading action follows it.</summary>
public sealed record SectionAction(ActionRow Row, bool IsChild);

/// <summary>A promise found only in the prose, what says the same, and what it was made into.</summary>
public sealed record PromiseRow(
    Guid Id, Guid Version, string Ref, string Summary, string? Actor, CommitmentKind Kind, IReadOnlyList<string> MirroredBy, string? PromotedTo);

public sealed record SectionLink(int Number, string Title);

/// <summary>One section of a strategy: why, what was promised, how each promise stands, and what the prose promises besides.</summary>
public sealed class SectionQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <summary>The most actions shown; the register has the rest.</summary>
    public const int Most = 300;

    /// <returns>Null when the strategy has no such section.</returns>
    /// <exception cref="Domain.RuleViolation">There is no such strategy.</exception>
    public async Task<SectionView?> GetAsync(string code, int number, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var strategy = await ProgressFigures.FindAsync(db, code, ct);
        var section = await db.Sections.AsNoTracking().FirstOrDefaultAsync(s => s.StrategyId == strategy.Id && s.Number == number, ct);
        if (section is null) { return null; }

        var rows = await db.ReadRowsAsync(db.ActionPoints.Where(a => a.SectionId == section.Id).OrderBy(a => a.Order).ThenBy(a => a.Ref).Take(Most + 1), ct);
        var also = await db.ReadRowsAsync(db.ActionPoints.Where(a => db.AlsoShownIn.Any(x => x.ActionPointId == a.Id && x.SectionId == section.Id)).OrderBy(a => a.Order).ThenBy(a => a.Ref).Take(Most), ct);
        var neighbours = await db.Sections.AsNoTracking().Where(s => s.StrategyId == strategy.Id && s.Number >= number - 1 && s.Number <= number + 1)
            .Select(s => new SectionLink(s.Number, s.Title)).ToListAsync(ct);
        return new SectionView(
            strategy, section.Number, section.Title, section.Heading, section.Pathway, section.Narrative, section.PrintedActionHeading, section.Notes,
            Figures.Of(await StandingAsync(db, section.Id, number, ct), clock.Today, strategy.Local),
            await NestAsync(db, section.Id, [.. rows.Take(Most)], ct), rows.Count > Most, also,
            await PromisesAsync(db, section.Id, ct),
            neighbours.FirstOrDefault(n => n.Number == number - 1), neighbours.FirstOrDefault(n => n.Number == number + 1),
            await AnomaliesAsync(db, strategy.Id, number, ct))
        { Id = section.Id };
    }

    /// <summary>What the figures of the whole section are counted from, also beyond the rows shown.</summary>
    private static async Task<IReadOnlyList<ActionFacts>> StandingAsync(TrackerDbContext db, Guid sectionId, int number, CancellationToken ct)
    {
        var actions = await db.ActionPoints.AsNoTracking().Where(a => a.SectionId == sectionId).ToListAsync(ct);
        return [.. actions.Select(a => new ActionFacts(a.Id, a.Ref, number, a.KindOf(), a.Facts, DateTime.MinValue))];
    }

    private static async Task<IReadOnlyList<SectionAction>> NestAsync(TrackerDbContext db, Guid sectionId, IReadOnlyList<ActionRow> rows, CancellationToken ct)
    {
        var parents = await db.ActionPoints.AsNoTracking().Where(a => a.SectionId == sectionId && a.ParentId != null).ToDictionaryAsync(a => a.Id, a => a.ParentId!.Value, ct);
        var shown = rows.Select(r => r.Id).ToHashSet();
        var children = rows.Where(r => parents.TryGetValue(r.Id, out var parent) && shown.Contains(parent)).ToLookup(r => parents[r.Id]);
        var nested = children.SelectMany(c => c).Select(c => c.Id).ToHashSet();
        return [.. rows.Where(r => !nested.Contains(r.Id))
            .SelectMany(r => children[r.Id].Select(c => new SectionAction(c, IsChild: true)).Prepend(new SectionAction(r, IsChild: false)))];
    }

    private static async Task<IReadOnlyList<PromiseRow>> PromisesAsync(TrackerDbContext db, Guid sectionId, CancellationToken ct)
    {
        var promises = await db.NarrativeCommitments.AsNoTracking().Include(c => c.Mirrors).Where(c => c.SectionId == sectionId).OrderBy(c => c.Order).ThenBy(c => c.Ref).ToListAsync(ct);
        var named = promises.SelectMany(p => p.Mirrors.Select(m => m.ActionPointId)).Concat(promises.Select(p => p.PromotedToId).OfType<Guid>()).Distinct().ToList();
        var actions = await db.ActionPoints.AsNoTracking().Where(a => named.Contains(a.Id)).Select(a => new { a.Id, a.Ref, a.Order }).ToDictionaryAsync(a => a.Id, ct);
        return [.. promises.Select(p => new PromiseRow(
            p.Id, p.Version, p.Ref, p.Summary, p.Actor, p.Kind,
            [.. p.Mirrors.Select(m => actions[m.ActionPointId]).OrderBy(a => a.Order).Select(a => a.Ref)],
            p.PromotedToId is { } made ? actions[made].Ref : null))];
    }

    /// <summary>Oddities of the source that name this section.</summary>
    private static async Task<IReadOnlyList<AnomalyRow>> AnomaliesAsync(TrackerDbContext db, Guid strategyId, int number, CancellationToken ct)
    {
        var all = await db.Anomalies.AsNoTracking().Where(a => a.StrategyId == strategyId).OrderBy(a => a.Ref).ToListAsync(ct);
        return [.. all.Where(a => SectionsNamedIn(a.Where).Contains(number)).Select(a => new AnomalyRow(a.Id, a.Version, a.Ref, a.Where, a.Issue, a.Handling, a.ConfirmedBy, a.ConfirmedOn))];
    }

    /// <summary>The numbers in "Sections 13 and 14"; none when the words name no section.</summary>
    private static IEnumerable<int> SectionsNamedIn(string where) =>
        where.StartsWith("Section", StringComparison.OrdinalIgnoreCase)
            ? System.Text.RegularExpressions.Regex.Matches(where, @"\d+").Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture))
            : [];
}
