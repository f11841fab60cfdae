using Microsoft.AspNetCore.Identity;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

/// <summary>The second step: a code from the authenticator app, or one of the recovery codes.</summary>
public sealed class FinishSignIn(SignInManager<Account> door)
{
    /// <summary>Whether the first step was taken in this browser just now.</summary>
    public async Task<bool> HasBegunAsync() => await door.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task<SignInOutcome> RunAsync(string code)
    {
        var plain = new string([.. code.Where(c => !char.IsWhiteSpace(c))]);
        var digits = plain.Replace("-", "", StringComparison.Ordinal);
        var result = digits.Length == 6 && digits.All(char.IsAsciiDigit)
            ? await door.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false)
            : await door.TwoFactorRecoveryCodeSignInAsync(plain.ToUpperInvariant());
        return result switch
        {
            { Succeeded: true } => SignInOutcome.In,
            { IsLockedOut: true } => SignInOutcome.LockedOut,
            _ => SignInOutcome.Refused,
        };
    }
}
