using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

/// <summary>A person changes their own password; their other windows are signed out.</summary>
public sealed class ChangePassword(UserManager<Account> accounts, SignInManager<Account> door)
{
    public async Task<bool> HasPasswordAsync(ClaimsPrincipal user) => await accounts.GetUserAsync(user) is { PasswordHash: not null };

    public async Task RunAsync(ClaimsPrincipal user, string present, string next)
    {
        var account = await accounts.GetUserAsync(user) ?? throw new RuleViolation("You are no longer signed in.");
        if (account.PasswordHash is null) { throw new RuleViolation("This account has no password: it belongs to the demonstration."); }
        (await accounts.ChangePasswordAsync(account, present, next)).OrRefuse();
        await door.RefreshSignInAsync(account);
    }
}
