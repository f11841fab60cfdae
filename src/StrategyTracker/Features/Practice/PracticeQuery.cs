using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Practice;

public enum PracticeShow { Published, Stale, ToModerate, Archived }

public sealed record PracticeRow(Guid Id, string Title, string Originator, string? Where, EvidenceLevel Level, PracticeState State, DateOnly? VerifiedOn, bool IsStale, int TakenUp);

public sealed record TakenUpRow(string Team, DateOnly On, string By, string? Note);

public sealed record PracticeView(
    Guid Id, Guid Version, Guid AreaId, PracticeFacts Facts, PracticeState State, string Originator, string? OriginatorBody, NamedChoice? Maintainer, string? SourceRef, string SubmittedBy, DateOnly SubmittedOn, string? ModeratedBy,
    DateOnly? VerifiedOn, DateOnly? ReviewBy, bool IsStale, int Edition, IReadOnlyList<TakenUpRow> TakenUp, IReadOnlyList<string> Errors, IReadOnlyList<PersonalDataHint> Warnings,
    bool MayModerate, bool MayKeep, bool MayRevise, bool MayAdopt, IReadOnlyList<HistoryRow> History);

/// <summary>The good-practice library. Practitioner readers see what is published; what awaits a moderator they do not.</summary>
public sealed class PracticeQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 300;

    public async Task<IReadOnlyList<PracticeRow>> GetAsync(Guid areaId, string? words, PracticeShow show, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadBriefings);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        var entries = db.PracticeEntries.AsNoTracking().Where(e => e.AreaId == areaId);
        entries = (by.May(Act.ReadProgress) ? show : PracticeShow.Published) switch
        {
            PracticeShow.Stale => entries.Where(e => e.State == PracticeState.Published && e.ReviewBy < today),
            PracticeShow.ToModerate => entries.Where(e => e.State == PracticeState.Submitted || e.State == PracticeState.Returned),
            PracticeShow.Archived => entries.Where(e => e.State == PracticeState.Archived),
            _ => entries.Where(e => e.State == PracticeState.Published),
        };
        foreach (var word in (words ?? "").ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where upper() has no culture.
            entries = entries.Where(e => e.Title.ToUpper().Contains(word) || e.Tags.ToUpper().Contains(word) || e.WhatWasDone.ToUpper().Contains(word) || e.Originator.ToUpper().Contains(word));
#pragma warning restore CA1304, CA1311, CA1862
        }
        return await entries.OrderBy(e => e.Title).Take(Most)
            .Select(e => new PracticeRow(e.Id, e.Title, e.Originator, e.Where, e.Level, e.State, e.VerifiedOn, e.State == PracticeState.Published && e.ReviewBy < today, e.Adoptions.Count)).ToListAsync(ct);
    }

    /// <exception cref="NotFound">There is no such entry, or the reader may not see it yet.</exception>
    public async Task<PracticeView> FindAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadBriefings);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var e = await db.PracticeEntries.AsNoTracking().Include(x => x.Adoptions).FirstOrDefaultAsync(x => x.Id == id, ct) ?? throw new NotFound("entry in the library");
        if (e.State != PracticeState.Published && !by.May(Act.ReadProgress)) { throw new NotFound("entry in the library"); }
        var teams = e.Adoptions.Select(a => a.TeamId).ToList();
        var names = await db.Teams.AsNoTracking().Where(t => teams.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        var facts = new PracticeFacts { Title = e.Title, Problem = e.Problem, WhatWasDone = e.WhatWasDone, Where = e.Where, IsWomenOnly = e.IsWomenOnly, Level = e.Level, Results = e.Results, Limits = e.Limits, Tags = e.Tags };
        var history = await db.HistoryOfAsync(id, ct);
        var isOpen = e.State is PracticeState.Submitted or PracticeState.Returned;
        return new PracticeView(
            e.Id, e.Version, e.AreaId, facts, e.State, e.Originator, await db.Bodies.Where(b => b.Id == e.OriginatorBodyId).Select(b => b.Name).FirstOrDefaultAsync(ct),
            await db.Posts.Where(p => p.Id == e.MaintainerPostId).Select(p => new NamedChoice(p.Id, p.Name)).FirstOrDefaultAsync(ct), await db.Recommendations.Where(r => r.Id == e.RecommendationId).Select(r => r.Ref).FirstOrDefaultAsync(ct),
            e.SubmittedByName, e.SubmittedOn, e.ModeratedByName, e.VerifiedOn, e.ReviewBy, e.IsStaleOn(clock.Today), e.Edition,
            [.. e.Adoptions.OrderBy(a => a.On).Select(a => new TakenUpRow(names.GetValueOrDefault(a.TeamId, "a team"), a.On, a.ByName, a.Note))],
            [.. history.TakeWhile(h => h.What is not ("verified" or "moderated" or "revised")).Where(h => h.What == "error reported").Select(h => h.To ?? "")],
            isOpen ? PersonalDataScan.Look(e.Title, e.Problem, e.WhatWasDone, e.Where, e.Results, e.Limits) : [],
            isOpen && by.May(Act.ModeratePractice) && e.SubmittedById != by.PersonId, by.May(Act.KeepPractice, e), e.State != PracticeState.Archived && e.MayBeRevisedBy(by),
            e.State == PracticeState.Published && by.May(Act.AdoptPractice), by.May(Act.ReadHistory) ? history : []);
    }

    /// <summary>What the sources tell of good practice, to begin an entry from.</summary>
    public async Task<IReadOnlyList<PickOption>> SourcesAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.SubmitPractice);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Recommendations.AsNoTracking().Where(r => r.Kind == EntryKind.GoodPractice).OrderBy(r => r.Ref).Take(Most).Select(r => new PickOption(r.Id, r.Ref + ": " + r.Summary, null)).ToListAsync(ct);
    }
}
