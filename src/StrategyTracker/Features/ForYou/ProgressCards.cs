using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Progress;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ForYou;

/// <summary>Each strategy's headline and what changed of late, for those who come to read. The figures are the one calculation's.</summary>
public sealed class ProgressCards(IDbContextFactory<TrackerDbContext> dbs, ProgressFigures figures, LocalClock clock) : IUseCase
{
    public const int ChangedDays = 30;
    private const int MostStrategies = 3;
    private const int MostChanges = 6;

    /// <summary>Changes that a reader of progress wants to hear of.</summary>
    private static readonly string[] Telling = ["closed", "reopened", "target date", "accountable officer", "owner", "update", "decision", "assurance", "occurrence done", "framework step"];

    public async Task<IReadOnlyList<ProgressCard>> GetAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var strategies = await db.Strategies.AsNoTracking().OrderByDescending(s => s.PublishedOn).Take(MostStrategies).Select(s => new { s.Id, s.Code, s.Title }).ToListAsync(ct);
        List<ProgressCard> cards = [];
        foreach (var strategy in strategies) // three at most
        {
            var since = clock.Today.AddDays(-ChangedDays);
            var changes = db.History.AsNoTracking().Where(h => h.StrategyId == strategy.Id && h.HappenedOn > since && Telling.Contains(h.What));
            var latest = await changes.OrderByDescending(h => h.HappenedOn).ThenByDescending(h => h.EnteredAt).Take(MostChanges)
                .Select(h => new { h.SubjectName, h.What, h.To, h.HappenedOn }).ToListAsync(ct);
            var count = latest.Count < MostChanges ? latest.Count : await changes.Take(1_001).CountAsync(ct);
            var now = (await figures.GetAsync(strategy.Code, ct: ct)).Figures;
            cards.Add(new ProgressCard(strategy.Title, Urls.BoardProgress(strategy.Code), Urls.Strategy(strategy.Code), Headline(now, strategy.Code),
                [.. latest.Select(h => $"{Domain.Text.Day(h.HappenedOn)}: {h.SubjectName}, {h.What}{(h.To is null ? "" : $": {h.To}")}")], count, Urls.BoardProgress(strategy.Code, since: since)));
        }
        return cards;
    }

    private static IReadOnlyList<OwedFigure> Headline(Figures now, string code) =>
    [
        new($"{now.Closed:N0} of {now.Completable:N0}", "closed; ongoing and recurring work never is", Tone.Good, Urls.RegisterWith(("strategy", code), ("state", "closed"))),
        new($"{now.Overdue:N0}", "overdue", now.Overdue > 0 ? Tone.Bad : Tone.Neutral, Urls.RegisterWith(("strategy", code), ("state", "overdue"))),
        new($"{now.NoDate:N0}", "no date", now.NoDate > 0 ? Tone.Warning : Tone.Neutral, Urls.RegisterWith(("strategy", code), ("state", "no-date"))),
        new($"{now.Unowned:N0}", "nobody owns", now.Unowned > 0 ? Tone.Warning : Tone.Neutral, Urls.RegisterWith(("strategy", code), ("state", "unowned"))),
    ];
}
