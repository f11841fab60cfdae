using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Areas;

/// <summary>A probation area: what strategies, recommendations, forums and champions are followed in.</summary>
public sealed class Area : Tracked
{
    private readonly List<District> _districts = [];

    private Area() { }

    public static Area Add(string code, string name, Stamp stamp)
    {
        var area = new Area { Code = CodeOf(code), Name = Text.Line(name, "The area's name", 200) };
        area.Record("added", null, area.Name, stamp);
        return area;
    }

    /// <summary>Short, for addresses and commands: "thames-valley".</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    /// <summary>Whether work may be verified by somebody of the very body that did it. The rule is another body; a small partnership may have to say otherwise.</summary>
    public bool VerifierMayShareBody { get; private set; }
    public IReadOnlyList<District> Districts => _districts;

    public override string KnownAs => Name;

    public District AddDistrict(string name, Stamp stamp)
    {
        var line = Text.Line(name, "The district's name", 200);
        if (_districts.Any(d => d.Name.Equals(line, StringComparison.OrdinalIgnoreCase))) { throw new RuleViolation($"{Name} has a district called {line} already."); }
        var district = new District(Id, line, _districts.Count + 1);
        _districts.Add(district);
        Record("district", null, line, stamp);
        return district;
    }

    public void LetVerifiersShareBody(bool may, Stamp stamp)
    {
        if (VerifierMayShareBody == may) { return; }
        stamp = stamp.Because(stamp.Why, "changing who may verify");
        Record("verifier of the same body", VerifierMayShareBody ? "allowed" : "refused", may ? "allowed" : "refused", stamp);
        VerifierMayShareBody = may;
    }

    /// <summary>A name as an address writes it: lower case letters, digits and hyphens.</summary>
    public static string CodeOf(string? name)
    {
        var plain = new string([.. Text.Line(name, "The area's code", 60).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        return string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } code ? code : throw new RuleViolation($"\"{name}\" has no letter or digit for an area's code.");
    }
}

/// <summary>A part of an area that recommendations are compared across. Never smaller than a team (P-6).</summary>
public sealed class District
{
    private District() { }
    internal District(Guid areaId, string name, int order) => (AreaId, Name, Order) = (areaId, name, order);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid AreaId { get; private set; }
    public string Name { get; private set; } = "";
    public int Order { get; private set; }
}
