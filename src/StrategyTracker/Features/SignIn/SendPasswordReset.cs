using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Mail;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.SignIn;

/// <summary>Sends a link to whoever may come in. Says nothing about whether it did.</summary>
public sealed class SendPasswordReset(UserManager<Account> accounts, IDbContextFactory<TrackerDbContext> dbs, Demonstration demonstration, Postbox postbox, PublicAddress address)
{
    public async Task RunAsync(string email, CancellationToken ct = default)
    {
        address.Of(Urls.ResetPassword); // a missing setting shows for every address alike
        if (await accounts.FindByEmailAsync(email.Trim()) is not { Email: { } to } account) { return; }
        if (!await ActorsQuery.MayComeInAsync(dbs, account.PersonId, demonstration, ct)) { return; }

        var token = await accounts.GeneratePasswordResetTokenAsync(account);
        postbox.Post(new Letter(to, "Choose a new password for StrategyTracker", $"""
            Somebody, probably you, asked for a new password for StrategyTracker.

            Choose it here within two hours:
            {address.Of(Urls.ResetPasswordWith(account.Id, token))}

            If it was not you, do nothing: your password stays as it is.
            """));
    }
}
