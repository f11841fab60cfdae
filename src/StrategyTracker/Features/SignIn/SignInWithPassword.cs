using Microsoft.AspNetCore.Identity;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

public enum SignInOutcome { In, NeedsSecondFactor, Refused, LockedOut }

/// <summary>E-mail address and password. Wrong address, wrong password and closed account get the same answer.</summary>
public sealed class SignInWithPassword(SignInManager<Account> door, UserManager<Account> accounts, ILogger<SignInWithPassword> log)
{
    public async Task<SignInOutcome> RunAsync(string email, string password)
    {
        if (password.Length > Setup.SignIn.LongestPassword) { return SignInOutcome.Refused; }
        try
        {
            if (await accounts.FindByEmailAsync(email.Trim()) is not { } account)
            {
                accounts.PasswordHasher.HashPassword(new Account(), password); // an unknown address must take as long as a known one
                return SignInOutcome.Refused;
            }
            var result = await door.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
            if (result.IsLockedOut) { log.LogWarning("Account {Account} is locked after repeated wrong passwords", account.Id); }
            return result switch
            {
                { Succeeded: true } => SignInOutcome.In,
                { RequiresTwoFactor: true } => SignInOutcome.NeedsSecondFactor,
                { IsLockedOut: true } => SignInOutcome.LockedOut,
                _ => SignInOutcome.Refused,
            };
        }
        catch (StaleEdit)
        {
            return SignInOutcome.Refused; // two attempts at the same instant; the failure of the other one was counted
        }
    }
}
