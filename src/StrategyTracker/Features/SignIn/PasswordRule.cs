using Microsoft.AspNetCore.Identity;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

/// <summary>Refuses what would be guessed first, and what is too long to be worth hashing.</summary>
public sealed class PasswordRule : IPasswordValidator<Account>
{
    private static readonly string[] Guessed = ["password", "strategytracker", "qwertyuiop", "123456789", "letmein", "probation"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(Refusal(user.Email, password ?? "") is { } words
        ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = words })
        : IdentityResult.Success);

    public static string? Refusal(string? email, string password)
    {
        if (password.Length > Setup.SignIn.LongestPassword) { return $"A password can have at most {Setup.SignIn.LongestPassword} characters."; }
        var name = email?.Split('@')[0];
        if (name is { Length: > 3 } && password.Contains(name, StringComparison.OrdinalIgnoreCase)) { return "A password must not contain your e-mail name."; }
        return Guessed.Any(g => password.Contains(g, StringComparison.OrdinalIgnoreCase) && password.Length < g.Length + 8)
            ? "This password would be guessed early. Three or four unrelated words make a good one."
            : null;
    }
}
