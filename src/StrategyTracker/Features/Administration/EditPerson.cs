using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.SignIn;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Administration;

/// <summary>
/// The five steps that every act on a person takes. The person and the account by which they sign in are saved together, so
/// that neither is ever without the other's change.
/// </summary>
public sealed class EditPerson(IServiceScopeFactory scopes, LocalClock clock) : IUseCase
{
    /// <param name="act">Acts; the account is null for somebody who is only named.</param>
    /// <exception cref="RuleViolation">The person acting may not, the rule forbids it, or somebody else was first (<see cref="StaleEdit"/>).</exception>
    public async Task RunAsync(Guid personId, Guid? seenVersion, string? why, Actor by, Func<Person, Stamp, AccountDesk, Task> act, CancellationToken ct)
    {
        by.Require(Act.ManagePeople);
        await using var scope = scopes.CreateAsyncScope(); // a fresh one: the account store of a circuit would answer from what it read before
        var desk = new AccountDesk(scope.ServiceProvider.GetRequiredService<TrackerDbContext>(), scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
        var person = await desk.Db.LoadPersonAsync(personId, seenVersion, ct);
        await act(person, Stamp.Now(by, clock.UtcNow, clock.Today, why), desk);
        await desk.Db.SaveChangesAsync(ct);
    }
}

/// <summary>A person's account, on the same context as the person: whatever saves one saves both.</summary>
public sealed record AccountDesk(TrackerDbContext Db, UserManager<Account> Accounts)
{
    public Task<Account?> OfAsync(Person person, CancellationToken ct) => Db.Users.FirstOrDefaultAsync(a => a.PersonId == person.Id, ct);

    /// <summary>Opens an account. Without a password, a link lets the person choose one.</summary>
    public async Task OpenAsync(Person person, string? password = null)
    {
        if (person.Email is not { } email) { return; }
        var account = new Account { UserName = email, Email = email, PersonId = person.Id };
        (password is null ? await Accounts.CreateAsync(account) : await Accounts.CreateAsync(account, password)).OrRefuse();
    }

    /// <summary>Puts a password in place of the one there was; ends a lock-out and every open session.</summary>
    public async Task ReplacePasswordAsync(Person person, string password, CancellationToken ct)
    {
        if (await OfAsync(person, ct) is not { } account)
        {
            await OpenAsync(person, password);
            return;
        }
        foreach (var rule in Accounts.PasswordValidators) { (await rule.ValidateAsync(Accounts, account, password)).OrRefuse(); }
        account.PasswordHash = Accounts.PasswordHasher.HashPassword(account, password);
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        (await Accounts.UpdateSecurityStampAsync(account)).OrRefuse();
    }

    /// <summary>Ends every open session of the person.</summary>
    public async Task SignOutEverywhereAsync(Person person, CancellationToken ct)
    {
        if (await OfAsync(person, ct) is { } account) { (await Accounts.UpdateSecurityStampAsync(account)).OrRefuse(); }
    }

    /// <summary>Refuses to take away the last administrator, also when two are taken away at the same moment: each act changes them all, so one is refused.</summary>
    public async Task RequireAnotherAdministratorAsync(Person leaving, CancellationToken ct)
    {
        if (!leaving.IsActiveAdministrator()) { return; }
        var administrators = await Db.People.Include(p => p.Roles).Where(p => p.IsActive && p.Roles.Any(r => r.Role == Role.Administrator)).ToListAsync(ct);
        leaving.RequireAnother(administrators);
        foreach (var other in administrators.Where(p => p.Id != leaving.Id)) { Db.Entry(other).Property(p => p.Version).CurrentValue = Guid.CreateVersion7(); }
    }
}
