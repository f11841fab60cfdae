using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Provision;

/// <summary>One thing of a register. Who reads only local help sees neither actions and findings nor the history.</summary>
public sealed class ProvisionItemQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int MostFindings = 100;

    private static readonly Act[] Asked = [Act.KeepProvision, Act.RecordProvision, Act.ReportProvisionError, Act.JudgeFindings];

    /// <exception cref="NotFound">There is no such thing in this register.</exception>
    public async Task<ProvisionStory> GetAsync(ProvisionKind kind, Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(kind.Reads());
        await using var db = await dbs.CreateDbContextAsync(ct);
        var item = await db.ProvisionItems.AsNoTracking().Include(i => i.Details).Include(i => i.Groups).Include(i => i.Entries).Include(i => i.Actions).AsSplitQuery()
            .FirstOrDefaultAsync(i => i.Id == id && i.Kind == kind, ct) ?? throw new NotFound(kind.Register().One);
        var (register, readsProgress) = (kind.Register(), by.May(Act.ReadProgress));
        var area = await db.Areas.AsNoTracking().Where(a => a.Id == item.AreaId).Select(a => new { a.Id, a.Name, a.Code, a.SmallNumberLimit, Several = db.Areas.Count() > 1 }).FirstAsync(ct);
        var (limit, reader) = (new SmallNumbers(area.SmallNumberLimit), new[] { item }.ReaderFor(by));
        var posts = await db.PostNamesAsync([item.OwnerPostId], ct);
        var teams = await db.TeamNamesAsync(item.Entries.Select(e => e.TeamId).Append(item.TeamId), ct);
        return new ProvisionStory(
            item.Id, item.Version, register, new NamedChoice(area.Id, area.Name), area.Several ? area.Code : null, item.Facts, posts.Values.FirstOrDefault(), item.TeamId is { } team ? teams.GetValueOrDefault(team) : null,
            readsProgress ? await MeasureAsync(db, item.MeasureId, ct) : null, item.FactsInOrder(), ProvisionState.Of(item, clock.Today), item.CheckedByName,
            [.. item.Groups.OrderByDescending(g => g.IsFirst).ThenBy(g => g.Order).Select(g => new GroupRow(g.Id, g.Order, g.Name, g.IsFirst, g.People))],
            ShownCountTable.For(reader, register, ProvisionFigures.Tables(kind, [item], teams).Where(t => kind == ProvisionKind.Training || t.Rows.Count > 1), limit), Entries(item, register, teams, reader, limit),
            readsProgress ? await ActionsAsync(db, item, ct) : [], readsProgress ? await FindingsAsync(db, id, ct) : [],
            by.May(Act.ReadHistory) ? await db.HistoryOfAsync(id, ct) : [], clock.Today, Asked.Where(a => by.May(a, item)).ToHashSet());
    }

    private static IReadOnlyList<EntryRow> Entries(ProvisionItem item, ProvisionRegister register, Dictionary<Guid, string> teams, Reader reader, SmallNumbers limit)
    {
        var corrected = item.Entries.Where(e => e.CorrectsNumber is not null).ToLookup(e => e.CorrectsNumber!.Value, e => (int?)e.Number);
        var groups = item.Groups.ToDictionary(g => g.Id, g => g.Name);
        // The sums stand on the same page, so where one number is hidden the others would give it away: all are shown, or none.
        var hidesAll = item.Standing.Any(e => ProvisionFigures.Shown(register, e.Count, e.Base, reader, limit).IsHidden);
        return [.. item.Entries.OrderByDescending(e => e.From).ThenByDescending(e => e.Number).Select(e =>
        {
            var figure = hidesAll && (e.Count ?? e.Base) is not null ? ShownFigure.Withheld : ProvisionFigures.Shown(register, e.Count, e.Base, reader, limit);
            var group = e.GroupId is { } of ? groups.GetValueOrDefault(of) : null;
            return new EntryRow(e.Number, e.From, e.To, e.GroupId, group, e.TeamId, e.TeamId is { } team ? teams.GetValueOrDefault(team) : null, figure.Base, figure.Count, figure.Words(limit), figure.Note, e.IsMultiAgency,
                register.DetailsOf(e.Details), e.Note, e.CorrectsNumber, corrected[e.Number].FirstOrDefault(), e.Why, e.ByName, e.EnteredAt, register.Draft(item, e, group, limit));
        })];
    }

    private static async Task<(string, string)?> MeasureAsync(TrackerDbContext db, Guid? id, CancellationToken ct)
    {
        var measure = id is null ? null : await db.Measures.AsNoTracking().Where(m => m.Id == id).Join(db.Strategies, m => m.StrategyId, s => s.Id, (m, s) => new { m.Name, m.Ref, s.Code }).FirstOrDefaultAsync(ct);
        return measure is null ? null : (measure.Name, Urls.Measure(measure.Code, measure.Ref));
    }

    private static async Task<IReadOnlyList<LinkedAction>> ActionsAsync(TrackerDbContext db, ProvisionItem item, CancellationToken ct)
    {
        var ids = item.Actions.Select(a => a.ActionPointId).ToList();
        return ids.Count == 0 ? [] : await db.ActionPoints.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.StrategyId).ThenBy(a => a.Order).Select(a => new LinkedAction(a.Id, a.Ref, a.Summary)).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<PatternRow>> FindingsAsync(TrackerDbContext db, Guid id, CancellationToken ct) =>
        [.. (await db.Findings.AsNoTracking().Where(f => f.ProvisionId == id).OrderByDescending(f => f.FoundOn).ThenBy(f => f.Id).Take(MostFindings).ToListAsync(ct)).Select(f => new PatternRow(f.Id, f.Summary, f.FoundOn, StateOf(f)))];

    private static Badge StateOf(Finding finding) => finding switch
    {
        { ClosedOn: not null } => new("Closed", Tone.Good),
        { ActionPointId: not null } => new("Being acted on", Tone.Waiting),
        { WhyNoAction: not null } => new("No action is to be taken", Tone.Neutral),
        _ => new("Nobody has said what is to be done", Tone.Warning),
    };
}
