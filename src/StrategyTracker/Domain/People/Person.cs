using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.People;

/// <summary>Someone who works with the strategy. Never a person under supervision .</summary>
public sealed class Person : Tracked
{
    private readonly List<PersonRole> _roles = [];

    private Person() { }

    public static Person Add(string name, string? email, IEnumerable<Role> roles, Stamp stamp)
    {
        var person = new Person { Name = Text.Line(name, "The person's name", 200), Email = EmailOf(email), IsActive = true };
        person.Record("added", null, person.Name, stamp);
        foreach (var role in roles.Distinct()) { person.Give(role, stamp); }
        return person;
    }

    public string Name { get; private set; } = "";
    /// <summary>Lower case; null for someone who is only named in a document.</summary>
    public string? Email { get; private set; }
    public bool IsActive { get; private set; }
    /// <summary>A demonstration account: exists only in demonstration mode.</summary>
    public bool IsDemonstration { get; private set; }
    public IReadOnlyList<PersonRole> Roles => _roles;

    public override string KnownAs => Name;

    public void Give(Role role, Stamp stamp)
    {
        if (_roles.Any(r => r.Role == role)) { return; }
        _roles.Add(new PersonRole(Id, role));
        Record("role given", null, role.Words(), stamp);
    }

    public void Take(Role role, Stamp stamp)
    {
        if (_roles.RemoveAll(r => r.Role == role) == 0) { return; }
        Record("role taken away", role.Words(), null, stamp);
    }

    public void Rename(string name, Stamp stamp)
    {
        var after = Text.Line(name, "The person's name", 200);
        if (after == Name) { return; }
        Record("name", Name, after, stamp);
        Name = after;
    }

    public void ChangeEmail(string? email, Stamp stamp)
    {
        var after = EmailOf(email);
        if (after == Email) { return; }
        Record("e-mail address", Email, after, stamp);
        Email = after;
    }

    /// <summary>Closes the account from the next act on, also in open windows. What the person did stays.</summary>
    public void Disable(Stamp stamp)
    {
        if (!IsActive) { return; }
        IsActive = false;
        Record("account", "open", "disabled", stamp);
    }

    public void Enable(Stamp stamp)
    {
        if (IsActive) { return; }
        IsActive = true;
        Record("account", "disabled", "open", stamp);
    }

    public void MarkAsDemonstration() => IsDemonstration = true;

    private static string? EmailOf(string? email)
    {
        if (string.IsNullOrWhiteSpace(email)) { return null; }
        var plain = email.Trim().ToLowerInvariant();
        var at = plain.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == plain.LastIndexOf('@') && at < plain.Length - 1 && plain.Length <= 254 && !plain.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            ? plain
            : throw new RuleViolation($"\"{email.Trim()}\" is not an e-mail address.");
    }
}

public sealed class PersonRole
{
    private PersonRole() { }
    internal PersonRole(Guid personId, Role role) => (PersonId, Role) = (personId, role);
    public Guid PersonId { get; private set; }
    public Role Role { get; private set; }
}
