using Microsoft.AspNetCore.Identity;
using StrategyTracker.Domain;

namespace StrategyTracker.Features.SignIn;

public static class IdentityRefusals
{
    /// <exception cref="RuleViolation">The framework refused; its sentences, in our words.</exception>
    public static void OrRefuse(this IdentityResult result)
    {
        if (!result.Succeeded) { throw new RuleViolation(string.Join(' ', result.Errors.Select(e => e.Description).Distinct())); }
    }
}
