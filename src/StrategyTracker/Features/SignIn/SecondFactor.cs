using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

/// <summary>What the person needs to enter into their authenticator app.</summary>
public sealed record AuthenticatorKey(string Spaced, string Address);

/// <summary>A person's authenticator app: seen, switched on, switched off.</summary>
public sealed class SecondFactor(UserManager<Account> accounts, SignInManager<Account> door)
{
    private const int RecoveryCodes = 10;

    public async Task<bool> IsOnAsync(ClaimsPrincipal user) => await accounts.GetTwoFactorEnabledAsync(await AccountOf(user));

    public async Task<AuthenticatorKey> KeyAsync(ClaimsPrincipal user)
    {
        var account = await AccountOf(user);
        if (await accounts.GetAuthenticatorKeyAsync(account) is not { Length: > 0 } key)
        {
            (await accounts.ResetAuthenticatorKeyAsync(account)).OrRefuse();
            await door.RefreshSignInAsync(account);
            key = await accounts.GetAuthenticatorKeyAsync(account) ?? "";
        }
        var name = Uri.EscapeDataString($"StrategyTracker:{account.Email}");
        return new(string.Join(' ', key.Chunk(4).Select(four => new string(four))), $"otpauth://totp/{name}?secret={key}&issuer=StrategyTracker&digits=6");
    }

    /// <summary>Switches it on once a code proves that the app has the key. Returns the recovery codes, shown only now.</summary>
    public async Task<IReadOnlyList<string>> SwitchOnAsync(ClaimsPrincipal user, string code)
    {
        var account = await AccountOf(user);
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, digits))
        {
            throw new RuleViolation("That code does not fit. Check that the clock of your telephone is right, and enter the code it shows now.");
        }
        (await accounts.SetTwoFactorEnabledAsync(account, true)).OrRefuse();
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await door.RefreshSignInAsync(account);
        return [.. codes ?? []];
    }

    public async Task SwitchOffAsync(ClaimsPrincipal user, string password)
    {
        var account = await AccountOf(user);
        if (!(await door.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded) { throw new RuleViolation("That is not your password."); }
        (await accounts.SetTwoFactorEnabledAsync(account, false)).OrRefuse();
        (await accounts.ResetAuthenticatorKeyAsync(account)).OrRefuse();
        await door.RefreshSignInAsync(account);
    }

    private async Task<Account> AccountOf(ClaimsPrincipal user) => await accounts.GetUserAsync(user) ?? throw new RuleViolation("You are no longer signed in.");
}
