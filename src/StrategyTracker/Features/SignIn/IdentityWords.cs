using Microsoft.AspNetCore.Identity;

namespace StrategyTracker.Features.SignIn;

/// <summary>The framework's refusals in our words.</summary>
public sealed class IdentityWords : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"A password needs at least {length} characters. Three or four unrelated words make a good one.");
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Say(nameof(PasswordRequiresUniqueChars), $"A password needs at least {uniqueChars} different characters.");
    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "That is not your present password.");
    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), "This link has been used or is too old. Ask for a new one.");

    private static IdentityError Say(string code, string words) => new() { Code = code, Description = words };
}
