using Microsoft.AspNetCore.Identity;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

/// <summary>Sets a new password with the link from the letter, and ends every open session of that person.</summary>
public sealed class ResetPassword(UserManager<Account> accounts)
{
    public async Task RunAsync(Guid accountId, string token, string password)
    {
        var account = await accounts.FindByIdAsync(accountId.ToString())
            ?? throw new RuleViolation("This link has been used or is too old. Ask for a new one.");
        (await accounts.ResetPasswordAsync(account, token, password)).OrRefuse();
        await accounts.SetLockoutEndDateAsync(account, null);
        await accounts.ResetAccessFailedCountAsync(account);
    }
}
