using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.SignIn;
using StrategyTracker.Setup.Mail;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Administration;

/// <summary>Sends a person the link with which they choose their own password. Nobody types somebody else's.</summary>
public sealed class SendSetPasswordLink(IServiceScopeFactory scopes, PublicAddress address, Postbox postbox) : IUseCase
{
    public async Task RunAsync(Guid personId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManagePeople);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrackerDbContext>();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == personId, ct) ?? throw new NotFound("person");
        if (!person.IsActive) { throw new RuleViolation($"{person.Name}'s account is disabled, so no link was sent. Open the account first."); }
        if (person.IsDemonstration) { throw new RuleViolation($"{person.Name} belongs to the demonstration and has no password."); }
        if (await db.Users.FirstOrDefaultAsync(a => a.PersonId == personId, ct) is not { Email: { } to } account) { throw new RuleViolation($"{person.Name} has no e-mail address yet. Give one first."); }

        var link = address.Of(Urls.ResetPasswordWith(account.Id, await accounts.GeneratePasswordResetTokenAsync(account)));
        postbox.Post(new Letter(to, "Choose your password for StrategyTracker", $"""
            {person.Name},

            an account in StrategyTracker is open for you. Choose your password here within two hours:
            {link}

            If the link is too old, ask for a new one on the sign-in page under "forgotten password".
            """));
    }
}
