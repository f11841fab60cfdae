using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Administration;

/// <summary>What an account is like; derived from the person and the account, never stored.</summary>
public enum AccountState { Open, PasswordNotChosen, LockedForNow, Disabled, NoAccount, Demonstration }

public sealed record PersonRow(Guid Id, string Name, string? Email, IReadOnlyList<Role> Roles, AccountState State, bool HasSecondFactor, IReadOnlyList<NamedChoice> Posts);

public sealed record PersonView(PersonRow Row, Guid Version, bool IsActive, IReadOnlyList<HistoryRow> History);

public sealed record TeamRow(Guid Id, Guid Version, string Name, TeamKind Kind, string? ManagerPost, bool IsActive);

/// <summary>People, their accounts and the teams, for those who look after them.</summary>
public sealed class PeopleQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 500;
    private const int MostHistory = 200;

    /// <exception cref="RuleViolation">Not this person's to see.</exception>
    public async Task<IReadOnlyList<PersonRow>> GetAsync(string? words, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManagePeople);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var people = db.People.AsNoTracking();
        if (words?.Trim().ToUpperInvariant() is { Length: > 0 } word)
        {
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where upper() has no culture.
            people = people.Where(p => p.Name.ToUpper().Contains(word) || p.Email!.ToUpper().Contains(word));
#pragma warning restore CA1304, CA1311, CA1862
        }
        return await RowsAsync(db, people.OrderByDescending(p => p.IsActive).ThenBy(p => p.Name).Take(Most), ct);
    }

    public async Task<PersonView?> FindAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManagePeople);
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await RowsAsync(db, db.People.AsNoTracking().Where(p => p.Id == id), ct) is not [var row]) { return null; }
        var person = await db.People.AsNoTracking().Where(p => p.Id == id).Select(p => new { p.Version, p.IsActive }).FirstAsync(ct);
        var history = await db.History.AsNoTracking().Where(h => h.SubjectId == id).OrderByDescending(h => h.Number).Take(MostHistory)
            .Select(h => new HistoryRow(h.HappenedOn, h.EnteredAt, h.ByName, h.OnBehalfOf, h.What, h.From, h.To, h.Why, null, null, false)).ToListAsync(ct);
        return new PersonView(row, person.Version, person.IsActive, history);
    }

    public async Task<IReadOnlyList<TeamRow>> TeamsAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManagePosts);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Teams.AsNoTracking().OrderByDescending(t => t.IsActive).ThenBy(t => t.Name).Take(Most)
            .Select(t => new TeamRow(t.Id, t.Version, t.Name, t.Kind, db.Posts.Where(p => p.Id == t.ManagerPostId).Select(p => p.Name).FirstOrDefault(), t.IsActive)).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<PersonRow>> RowsAsync(TrackerDbContext db, IQueryable<Person> bounded, CancellationToken ct)
    {
        var today = clock.Today;
        var people = await bounded.Select(p => new
        {
            p.Id, p.Name, p.Email, p.IsActive, p.IsDemonstration,
            Roles = p.Roles.Select(r => r.Role).ToList(),
            Account = db.Users.Where(a => a.PersonId == p.Id).Select(a => new { HasPassword = a.PasswordHash != null, a.TwoFactorEnabled, a.LockoutEnd }).FirstOrDefault(),
        }).ToListAsync(ct);
        var ids = people.Select(p => p.Id).ToList();
        var posts = (await db.PostHoldings.AsNoTracking().Where(h => ids.Contains(h.PersonId) && (h.From == null || h.From <= today) && (h.To == null || h.To >= today))
            .Join(db.Posts, h => h.PostId, p => p.Id, (h, p) => new { h.PersonId, p.Id, p.Name }).OrderBy(h => h.Name).ToListAsync(ct)).ToLookup(h => h.PersonId, h => new NamedChoice(h.Id, h.Name));
        return [.. people.Select(p => new PersonRow(p.Id, p.Name, p.Email, [.. p.Roles.Order()], StateOf(p.IsActive, p.IsDemonstration, p.Account?.HasPassword, p.Account?.LockoutEnd), p.Account?.TwoFactorEnabled == true, [.. posts[p.Id].DistinctBy(n => n.Id)]))];
    }

    private AccountState StateOf(bool isActive, bool isDemonstration, bool? hasPassword, DateTimeOffset? lockedUntil) => (isActive, isDemonstration, hasPassword) switch
    {
        (false, _, _) => AccountState.Disabled,
        (_, true, _) => AccountState.Demonstration,
        (_, _, null) => AccountState.NoAccount,
        _ when lockedUntil?.UtcDateTime > clock.UtcNow => AccountState.LockedForNow,
        (_, _, false) => AccountState.PasswordNotChosen,
        _ => AccountState.Open,
    };
}
