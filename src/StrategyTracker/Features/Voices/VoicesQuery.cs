using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Voices;

public sealed record VoiceRow(Guid Id, int Number, string Theme, GroupSize Size, VoiceState State, string Group, string? Board, DateOnly HeardOn, DateOnly? DecisionDue);

/// <param name="Total">How many there are, as far as it was counted.</param>
public sealed record VoiceRows(IReadOnlyList<VoiceRow> Rows, int Total, bool IsMore);

/// <summary>The themes of an area: what a board owes a decision first, the longest overdue at the head. What nobody has checked is shown to those who may read it.</summary>
public sealed class VoicesQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int PageSize = 50;
    public const int MostCounted = 1_000;

    public async Task<VoiceRows> GetAsync(Guid areaId, VoiceFilter filter, Actor by, int pageSize = PageSize, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var asked = Shown(Within(db.VoiceThemes.AsNoTracking().Where(v => v.AreaId == areaId).Where(Readable(by)), filter), filter.Show, clock.Today);
        var page = Math.Clamp(filter.Page, 1, MostCounted / pageSize);
        var rows = await asked.OrderBy(v => v.DecisionDue == null || v.State != VoiceState.WithBoard).ThenBy(v => v.State == VoiceState.WithBoard ? v.DecisionDue : null).ThenByDescending(v => v.Number)
            .Skip((page - 1) * pageSize).Take(pageSize).Select(v => new { v.Id, v.Number, v.Theme, v.Size, v.State, v.GroupId, v.BoardId, v.HeardOn, v.DecisionDue }).ToListAsync(ct);
        var names = await db.ForumNamesAsync(rows.SelectMany(r => new[] { r.GroupId, r.BoardId }), ct);
        var counted = page == 1 && rows.Count < pageSize ? rows.Count : await asked.Take(MostCounted + 1).CountAsync(ct);
        return new VoiceRows(
            [.. rows.Select(r => new VoiceRow(r.Id, r.Number, r.Theme, r.Size, r.State, names.GetValueOrDefault(r.GroupId, ""), r.BoardId is { } b ? names.GetValueOrDefault(b) : null, r.HeardOn, r.DecisionDue))],
            Math.Min(counted, MostCounted), counted > MostCounted);
    }

    /// <summary>The same as <see cref="VoiceTheme.MayBeReadBy"/>, as the store can ask it.</summary>
    private static System.Linq.Expressions.Expression<Func<VoiceTheme, bool>> Readable(Actor by)
    {
        var all = by.May(Act.CheckVoice) || by.May(Act.SpeakForGroup);
        var (me, posts) = (by.PersonId, by.Has(Domain.People.Role.UserGroupFacilitator) ? by.PostIds.ToList() : []);
        var isFacilitator = by.Has(Domain.People.Role.UserGroupFacilitator);
        return v => all || v.CheckedOn != null || (isFacilitator && (v.EnteredById == me || posts.Contains(v.FacilitatorPostId)));
    }

    private static IQueryable<VoiceTheme> Within(IQueryable<VoiceTheme> themes, VoiceFilter filter)
    {
        if (filter.Group is { } group) { themes = themes.Where(v => v.GroupId == group); }
        if (filter.Board is { } board) { themes = themes.Where(v => v.BoardId == board); }
        return themes;
    }

    private static IQueryable<VoiceTheme> Shown(IQueryable<VoiceTheme> themes, VoiceShow show, DateOnly today) => show switch
    {
        VoiceShow.Open => themes.Where(v => v.State != VoiceState.Told && v.State != VoiceState.Withdrawn),
        VoiceShow.ToCheck => themes.Where(v => v.State == VoiceState.Entered || v.State == VoiceState.Returned),
        VoiceShow.ForABoard => themes.Where(v => v.State == VoiceState.Checked),
        VoiceShow.WithBoard => themes.Where(v => v.State == VoiceState.WithBoard),
        VoiceShow.Overdue => themes.Where(v => v.State == VoiceState.WithBoard && v.DecisionDue < today),
        VoiceShow.ToTell => themes.Where(v => v.State == VoiceState.Decided || v.State == VoiceState.Changed),
        VoiceShow.ChangeToCome => themes.Where(v => v.State == VoiceState.Promised),
        VoiceShow.Told => themes.Where(v => v.State == VoiceState.Told),
        _ => themes,
    };
}
