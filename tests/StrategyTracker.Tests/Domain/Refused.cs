using StrategyTracker.Domain;

namespace StrategyTracker.Tests.Domain;

internal static class Refused
{
    /// <summary>The sentence with which the act was refused.</summary>
    public static string Because(Action act) => Assert.ThrowsAny<RuleViolation>(act).Message;
}
