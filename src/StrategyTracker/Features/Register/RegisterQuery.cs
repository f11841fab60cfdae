using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Register;

/// <summary>An action in a list, with what is to be said of it today.</summary>
public sealed record RegisterRow(ActionRow Action, Condition Condition);

/// <summary>A page of the register.</summary>
/// <param name="Total">How many there are, as far as it was counted.</param>
/// <param name="IsMore">There are more than <paramref name="Total"/>: counting stopped there.</param>
public sealed record RegisterRows(IReadOnlyList<RegisterRow> Rows, int Total, bool IsMore)
{
    public static readonly RegisterRows None = new([], 0, false);
    public string TotalWords => IsMore ? $"{Total:N0}+" : $"{Total:N0}";
}

/// <summary>
/// The actions of the area, filtered and sorted, a page at a time. Everything is bounded, so that a page costs the same among
/// 1,000 actions and among 100,000: sorts run along an index, and counting stops after a thousand.
/// </summary>
public sealed class RegisterQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int PageSize = 50;
    public const int MostCounted = 1_000;
    public const int LastPage = MostCounted / PageSize;

    public async Task<RegisterRows> GetAsync(RegisterFilter filter, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var view = await RegisterView.OpenAsync(db, filter, by, clock.Today, ct);
        var page = Math.Clamp(filter.Page, 1, LastPage);
        var rows = await view.ReadAsync((page - 1) * PageSize, PageSize, ct);
        if (page == 1 && rows.Count < PageSize) { return new RegisterRows(rows, rows.Count, false); }
        var counted = await view.Filtered.Take(MostCounted + 1).CountAsync(ct);
        return new RegisterRows(rows, Math.Min(counted, MostCounted), counted > MostCounted);
    }
}
