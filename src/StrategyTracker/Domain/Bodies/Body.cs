using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Bodies;

public enum Sector { Statutory, Judicial, Voluntary, Private, Academic, Funder, Other }

/// <summary>An organisation, at any level and in any sector. It lives between dates; what it owed passes to successors by name (P-17).</summary>
public sealed class Body : Tracked
{
    private readonly List<BodySuccession> _successors = [];

    private Body() { }

    public static Body Add(string name, Sector sector, Guid? areaId, BodyFacts facts, Stamp stamp)
    {
        if (facts.ActiveFrom is { } from && facts.ActiveTo is { } to && to < from) { throw new RuleViolation($"{name} cannot have ended on {Text.Day(to)}, before it began on {Text.Day(from)}."); }
        var body = new Body { Name = Text.Line(name, "The body's name", 300), Sector = sector, AreaId = areaId, ActiveFrom = facts.ActiveFrom, ActiveTo = facts.ActiveTo };
        body.Describe(facts);
        body.Record("added", null, body.Name, stamp);
        return body;
    }

    public string Name { get; private set; } = "";
    public Sector Sector { get; private set; }
    /// <summary>What kind of body within its sector, as the register has it: "probation", "local government".</summary>
    public string? Kind { get; private set; }
    public string? Level { get; private set; }
    /// <summary>The area it belongs to; null for national bodies and those only named in a source.</summary>
    public Guid? AreaId { get; private set; }
    public bool IsWomenSpecific { get; private set; }
    public bool IsMinorityLed { get; private set; }
    public string? SizeBand { get; private set; }
    public DateOnly? ActiveFrom { get; private set; }
    /// <summary>The last day on which it was there.</summary>
    public DateOnly? ActiveTo { get; private set; }
    public string? Note { get; private set; }
    /// <summary>What a source says became of it. Not a successor until a person says so.</summary>
    public string? StatusInSource { get; private set; }
    public Guid? ReportsToId { get; private set; }
    public IReadOnlyList<BodySuccession> Successors => _successors;

    public override string KnownAs => Name;

    public bool IsActiveOn(DateOnly day) => (ActiveFrom is null || ActiveFrom <= day) && (ActiveTo is null || day <= ActiveTo);

    /// <param name="chain">The bodies above <paramref name="other"/>, it included: none of them may be this one.</param>
    /// <exception cref="RuleViolation">It would report to itself, straight or round a circle.</exception>
    public void ReportTo(Body? other, IReadOnlyCollection<Guid> chain, Stamp stamp)
    {
        if (ReportsToId == other?.Id) { return; }
        if (other is not null && (other.Id == Id || chain.Contains(Id))) { throw new RuleViolation($"{Name} cannot report to {other.Name}: {other.Name} reports to {Name} already, straight or through others."); }
        Record("reports to", null, other?.Name ?? "nobody", stamp);
        ReportsToId = other?.Id;
    }

    /// <summary>Ends the body on its last day (W-10). What it holds stays its own, listed, until each item is given to another.</summary>
    public void End(DateOnly lastDay, Stamp stamp)
    {
        if (ActiveTo == lastDay) { return; }
        stamp = stamp.Because(stamp.Why, "ending a body");
        if (ActiveFrom is { } from && lastDay < from) { throw new RuleViolation($"{Name} cannot end on {Text.Day(lastDay)}, before it began on {Text.Day(from)}."); }
        Record("ended", Text.Day(ActiveTo, "active"), Text.Day(lastDay), stamp);
        ActiveTo = lastDay;
    }

    /// <summary>Names a body that took over from this one.</summary>
    /// <exception cref="RuleViolation">The successor had ended by then, or took over before this one ended without its having ended at all.</exception>
    public void SucceededBy(Body successor, Stamp stamp)
    {
        if (successor.Id == Id) { throw new RuleViolation($"{Name} cannot succeed itself."); }
        if (ActiveTo is not { } ended) { throw new RuleViolation($"{Name} is still active; say first when it ended."); }
        if (successor.ActiveTo is { } gone && gone < ended) { throw new RuleViolation($"{successor.Name} ended on {Text.Day(gone)}, before {Name} did on {Text.Day(ended)}, so it cannot have taken over."); }
        if (_successors.Any(s => s.SuccessorId == successor.Id)) { return; }
        _successors.Add(new BodySuccession(Id, successor.Id, stamp.HappenedOn));
        Record("succeeded by", null, successor.Name, stamp);
    }

    public void Change(string name, Sector sector, Guid? areaId, BodyFacts facts, Stamp stamp)
    {
        var line = Text.Line(name, "The body's name", 300);
        if (line != Name) { Record("name", Name, line, stamp); }
        if (sector != Sector) { Record("sector", Sector.Words(), sector.Words(), stamp); }
        (Name, Sector, AreaId) = (line, sector, areaId);
        var before = (Kind, Level, IsWomenSpecific, IsMinorityLed, SizeBand, Note, ActiveFrom);
        ActiveFrom = facts.ActiveFrom;
        if (ActiveFrom is { } from && ActiveTo is { } to && to < from) { throw new RuleViolation($"{Name} cannot have ended on {Text.Day(to)}, before it began on {Text.Day(from)}."); }
        Describe(facts);
        if (before != (Kind, Level, IsWomenSpecific, IsMinorityLed, SizeBand, Note, ActiveFrom)) { Record("description", null, "changed", stamp); }
    }

    private void Describe(BodyFacts facts)
    {
        (Kind, Level, SizeBand) = (Text.Optional(facts.Kind, "The kind", 100), Text.Optional(facts.Level, "The level", 100), Text.Optional(facts.SizeBand, "The size", 100));
        (IsWomenSpecific, IsMinorityLed) = (facts.IsWomenSpecific, facts.IsMinorityLed);
        (Note, StatusInSource) = (Text.Optional(facts.Note, "The note", 2_000), Text.Optional(facts.StatusInSource, "The status", 500) ?? StatusInSource);
    }
}

/// <summary>What is said of a body beside its name and sector.</summary>
public sealed record BodyFacts
{
    public string? Kind { get; init; }
    public string? Level { get; init; }
    public bool IsWomenSpecific { get; init; }
    public bool IsMinorityLed { get; init; }
    public string? SizeBand { get; init; }
    public DateOnly? ActiveFrom { get; init; }
    public DateOnly? ActiveTo { get; init; }
    public string? Note { get; init; }
    public string? StatusInSource { get; init; }
}

/// <summary>Which body took over from which, and when.</summary>
public sealed class BodySuccession
{
    private BodySuccession() { }
    internal BodySuccession(Guid bodyId, Guid successorId, DateOnly from) => (BodyId, SuccessorId, From) = (bodyId, successorId, from);

    public Guid BodyId { get; private set; }
    public Guid SuccessorId { get; private set; }
    public DateOnly From { get; private set; }
}

public static class Sectors
{
    public static string Words(this Sector sector) => sector switch
    {
        Sector.Statutory => "Statutory",
        Sector.Judicial => "Courts",
        Sector.Voluntary => "Voluntary",
        Sector.Private => "Private",
        Sector.Academic => "Academic",
        Sector.Funder => "Funder",
        _ => "Other",
    };
}
