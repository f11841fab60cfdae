using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Areas;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Champions;

public sealed record ChampionHolding(string Person, bool IsDeputy, bool IsNow, DateOnly? To, string Words);

/// <summary>One champion post with what the person who looks may do to it.</summary>
public sealed record ChampionStory(
    Guid Id, Guid Version, Guid PostId, string Name, ChampionFacts Facts, string? Remit, string? RemitAddress, DateOnly? RemitOn, NamedChoice? Body, NamedChoice? Board, DateOnly? BoardOn,
    DateOnly? TrainedOn, bool IsUntrained, bool IsTermOver, DateOnly? ConfirmedOn, bool IsConfirmed, string? HandoverNote, DateOnly? EndedOn,
    IReadOnlyList<Covered> Covers, IReadOnlyList<ChampionHolding> Holdings, IReadOnlyList<HistoryRow> History, AreaHead Area, IReadOnlySet<Act> May, bool IsMine)
{
    public IEnumerable<ChampionHolding> HeldNow => Holdings.Where(h => h is { IsNow: true, IsDeputy: false });
    public IEnumerable<ChampionHolding> DeputiesNow => Holdings.Where(h => h is { IsNow: true, IsDeputy: true });
    public bool IsVacant => !HeldNow.Any();
    public bool HasRemit => RemitOn is not null;
    public bool IsEnded => EndedOn is not null;
    public bool CanDo(Act act) => !IsEnded && May.Contains(act);
    public DateOnly? LastDay => Holdings.Where(h => h is { IsNow: false, IsDeputy: false }).Max(h => h.To);

    /// <summary>Who looks after it when the holder leaves (W-6, P-16).</summary>
    public string TakesOver => DeputiesNow.Any()
        ? $"{string.Join(", ", DeputiesNow.Select(d => d.Person))} stands in as deputy until somebody is appointed."
        : "There is no deputy: the director receives it until somebody is appointed.";
}

public sealed class ChampionQuery(IDbContextFactory<TrackerDbContext> dbs, AreasQuery areas, LocalClock clock) : IUseCase
{
    public const int MostHistory = 200;
    public const int MostHoldings = 100;
    private static readonly Act[] Acts = [Act.ManageChampions, Act.KeepChampionPost];

    /// <returns>Null when there is no such champion post.</returns>
    public async Task<ChampionStory?> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.ChampionPosts.AsNoTracking().Include(c => c.Covers.Where(x => x.To == null)).FirstOrDefaultAsync(c => c.Id == id, ct) is not { } champion) { return null; }
        var today = clock.Today;
        var held = await db.PostHoldings.AsNoTracking().Where(h => h.PostId == champion.PostId).OrderByDescending(h => h.From).Take(MostHoldings)
            .Select(h => new { Holding = h, Person = db.People.Where(p => p.Id == h.PersonId).Select(p => p.Name).First() }).ToListAsync(ct);
        return new ChampionStory(
            champion.Id, champion.Version, champion.PostId, champion.PostName, FactsOf(champion), champion.Remit, champion.RemitAddress, champion.RemitOn,
            await db.Bodies.Where(b => b.Id == champion.BodyId).Select(b => new NamedChoice(b.Id, b.Name)).FirstOrDefaultAsync(ct),
            await db.Forums.Where(f => f.Id == champion.BoardId).Select(f => new NamedChoice(f.Id, f.Name)).FirstOrDefaultAsync(ct), champion.BoardOn,
            champion.TrainedOn, champion.IsUntrainedOn(today), champion.IsTermOverOn(today), champion.ConfirmedOn,
            champion.IsConfirmedBy(held.Where(h => h.Holding.CoversDay(today)).Select(h => h.Holding.PersonId)), champion.HandoverNote, champion.EndedOn,
            await CoversAsync(db, champion, ct),
            [.. held.Select(h => new ChampionHolding(h.Person, h.Holding.IsDeputy, h.Holding.CoversDay(today), h.Holding.To, h.Holding.Words))],
            await db.History.AsNoTracking().Where(h => h.SubjectId == id).OrderByDescending(h => h.HappenedOn).ThenByDescending(h => h.Number).Take(MostHistory)
                .Select(h => new HistoryRow(h.HappenedOn, h.EnteredAt, h.ByName, h.OnBehalfOf, h.What, h.From, h.To, h.Why, null, null, false)).ToListAsync(ct),
            (await areas.AllAsync(ct)).First(a => a.Id == champion.AreaId), Acts.Where(act => by.May(act, champion)).ToHashSet(), by.PostIds.Contains(champion.PostId));
    }

    private static ChampionFacts FactsOf(ChampionPost champion) => new()
    {
        Kind = champion.Kind, Purpose = champion.Purpose, Level = champion.Level, TimeAllowed = champion.TimeAllowed, TrainingRequired = champion.TrainingRequired,
        TermEnd = champion.TermEnd, AwardsContracts = champion.AwardsContracts,
    };

    private static async Task<IReadOnlyList<Covered>> CoversAsync(TrackerDbContext db, ChampionPost champion, CancellationToken ct)
    {
        var ids = champion.Covers.Select(c => c.SubjectId).ToList();
        var names = await db.Districts.Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Name })
            .Concat(db.Teams.Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Name }))
            .Concat(db.Bodies.Where(b => ids.Contains(b.Id)).Select(b => new { b.Id, b.Name })).ToDictionaryAsync(n => n.Id, n => n.Name, ct);
        return [.. champion.Covers.OrderBy(c => c.Kind).Select(c => new Covered(c.Kind, c.SubjectId, names.GetValueOrDefault(c.SubjectId, "something no longer held here"))).OrderBy(c => c.Kind).ThenBy(c => c.Name, StringComparer.CurrentCulture)];
    }
}
