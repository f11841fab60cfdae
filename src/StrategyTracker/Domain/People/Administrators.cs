namespace StrategyTracker.Domain.People;

/// <summary>There is always somebody who can let people in: the last administrator with an open account stays one.</summary>
public static class Administrators
{
    public static bool IsActiveAdministrator(this Person person) => person.IsActive && person.Email is not null && person.Roles.Any(r => r.Role == Role.Administrator);

    /// <exception cref="RuleViolation">Nobody else could let people in.</exception>
    public static void RequireAnother(this Person leaving, IEnumerable<Person> administrators)
    {
        if (leaving.IsActiveAdministrator() && !administrators.Any(p => p.Id != leaving.Id && p.IsActiveAdministrator()))
        {
            throw new RuleViolation($"{leaving.Name} is the last administrator with an open account. Make somebody else an administrator first.");
        }
    }
}
