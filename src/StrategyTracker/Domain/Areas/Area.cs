using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Areas;

/// <summary>A probation area: what strategies, recommendations, forums and champions are followed in.</summary>
public sealed class Area : Tracked
{
    /// <summary>Counts and bases below this are small (R-18, S-3).</summary>
    public const int DefaultSmallNumberLimit = 10;

    private readonly List<District> _districts = [];
    private readonly List<AreaRegime> _regimes = [];

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
    /// <summary>Counts and bases below this are small: a local choice, 10 unless the area says otherwise.</summary>
    public int SmallNumberLimit { get; private set; } = DefaultSmallNumberLimit;
    public IReadOnlyList<District> Districts => _districts;
    /// <summary>Which equality duty applies here, and when.</summary>
    public IReadOnlyList<AreaRegime> Regimes => _regimes;

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

    /// <summary>Says that a duty applies here between two days. One duty at a time: the one before ends the day before.</summary>
    /// <param name="planDue">The day by which the first plan had to be ready, when the law or the strategy names one.</param>
    /// <exception cref="RuleViolation">The duty is not the law then, or it begins before the one that stands.</exception>
    public void ComeUnder(DutyRegime regime, DateOnly from, DateOnly? to, DateOnly? planDue, Stamp stamp)
    {
        if (from < regime.From || from > regime.To || to > regime.To) { throw new RuleViolation($"{regime.Name} is the law from {Text.Day(regime.From)}{(regime.To is { } end ? $" to {Text.Day(end)}" : "")}; choose days within that."); }
        if (to < from) { throw new RuleViolation($"{regime.Name} cannot end here on {Text.Day(to)}, before it begins on {Text.Day(from)}."); }
        var last = _regimes.MaxBy(r => r.From);
        if (last is not null && from <= last.From) { throw new RuleViolation($"The duty before this one applies from {Text.Day(last.From)}; the next must begin later."); }
        last?.EndBefore(from);
        _regimes.Add(new AreaRegime(Id, regime.Id, from, to, planDue));
        Record("equality duty", null, $"{regime.Name} from {Text.Day(from)}", stamp);
    }

    public AreaRegime? RegimeOn(DateOnly day) => _regimes.Where(r => r.From <= day && (r.To is null || day <= r.To)).MaxBy(r => r.From);

    /// <summary>Where the line between small and large numbers lies, 5 to 100.</summary>
    public void CallSmall(int limit, Stamp stamp)
    {
        if (limit is < 5 or > 100) { throw new RuleViolation($"{limit} cannot be the limit for small numbers; choose 5 to 100."); }
        if (limit == SmallNumberLimit) { return; }
        stamp = stamp.Because(stamp.Why, "changing the limit for small numbers");
        Record("limit for small numbers", $"{SmallNumberLimit}", $"{limit}", stamp);
        SmallNumberLimit = limit;
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

/// <summary>An equality duty that applies in an area between two days.</summary>
public sealed class AreaRegime
{
    private AreaRegime() { }
    internal AreaRegime(Guid areaId, Guid regimeId, DateOnly from, DateOnly? to, DateOnly? planDue) => (AreaId, RegimeId, From, To, PlanDue) = (areaId, regimeId, from, to, planDue);

    public Guid AreaId { get; private set; }
    public Guid RegimeId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    /// <summary>When the first plan had to be ready; with none published, the review is counted from here and called inferred .</summary>
    public DateOnly? PlanDue { get; private set; }

    internal void EndBefore(DateOnly next)
    {
        if (To is null || To >= next) { To = next.AddDays(-1); }
    }
}
