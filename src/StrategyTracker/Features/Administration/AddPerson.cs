using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Administration;

public sealed record NewPerson(string? Name, string? Email, IReadOnlyCollection<Role> Roles, Guid? PostId = null, string? Password = null);

/// <summary>Adds a person with their roles, an account without a password (unless the command line gives one), and a post from today when one is given. All of it, or nothing.</summary>
public sealed class AddPerson(IServiceScopeFactory scopes, LocalClock clock) : IUseCase
{
    public async Task<Guid> RunAsync(NewPerson who, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManagePeople);
        if (string.IsNullOrWhiteSpace(who.Email)) { throw new RuleViolation("Give an e-mail address; the link to choose a password goes there."); }
        await using var scope = scopes.CreateAsyncScope();
        var desk = new AccountDesk(scope.ServiceProvider.GetRequiredService<TrackerDbContext>(), scope.ServiceProvider.GetRequiredService<UserManager<Account>>());

        var stamp = Stamp.Now(by, clock.UtcNow, clock.Today);
        var person = Person.Add(who.Name ?? "", who.Email, who.Roles, stamp);
        await RefuseTakenAsync(desk.Db, person, ct);
        desk.Db.People.Add(person);
        if (who.PostId is { } postId) { (await desk.Db.LoadPostAsync(postId, null, ct)).Appoint(person, clock.Today, null, isDeputy: false, isActing: false, teamId: null, stamp); }
        await desk.OpenAsync(person, who.Password); // saves the person with the account
        return person.Id;
    }

    internal static async Task RefuseTakenAsync(TrackerDbContext db, Person person, CancellationToken ct)
    {
        if (person.Email is { } email && await db.People.Where(p => p.Email == email && p.Id != person.Id).Select(p => p.Name).FirstOrDefaultAsync(ct) is { } other)
        {
            throw new RuleViolation($"The e-mail address {email} belongs to {other} already.");
        }
    }
}
