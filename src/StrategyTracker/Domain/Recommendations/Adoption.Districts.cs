using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;

namespace StrategyTracker.Domain.Recommendations;

/// <summary>How far one district has come with a recommendation.</summary>
public enum DistrictState { NotBegun, InDelivery, Stalled, Delivered, OutcomeEvidenced, NotApplicable }

public sealed partial class Adoption
{
    private readonly List<AdoptionDistrict> _districts = [];

    /// <summary>What districts say for themselves; one that says nothing stands as "nothing reported".</summary>
    public IReadOnlyList<AdoptionDistrict> Districts => _districts;

    /// <summary>Says how one district stands. A district's own word; it neither delivers nor closes the area's adoption.</summary>
    public void SayOfDistrict(District district, DistrictState state, Body? responsible, string? note, string? worthCopying, Stamp stamp)
    {
        RequireAccepted("a district's progress");
        RequireCouldHappen(stamp);
        if (district.AreaId != AreaId) { throw new RuleViolation($"{district.Name} is a district of another area."); }
        if (state == DistrictState.NotApplicable && string.IsNullOrWhiteSpace(note)) { throw new RuleViolation($"Say why {Ref} does not apply in {district.Name}."); }
        var row = _districts.FirstOrDefault(d => d.DistrictId == district.Id);
        if (row is null) { _districts.Add(row = new AdoptionDistrict(Id, district.Id)); }
        var before = row.SaidOn is null ? "nothing reported" : row.State.Words();
        row.Say(state, responsible?.Id, Text.Optional(note, "The note", 4_000), Text.Optional(worthCopying, "What is worth copying", 2_000), stamp);
        Record($"district {district.Name}", before, state.Words(), stamp);
    }
}

/// <summary>One cell of the area matrix: a recommendation in a district.</summary>
public sealed class AdoptionDistrict
{
    private AdoptionDistrict() { }
    internal AdoptionDistrict(Guid adoptionId, Guid districtId) => (AdoptionId, DistrictId) = (adoptionId, districtId);

    public Guid AdoptionId { get; private set; }
    public Guid DistrictId { get; private set; }
    public DistrictState State { get; private set; }
    public Guid? ResponsibleBodyId { get; private set; }
    public string? Note { get; private set; }
    /// <summary>What another district could take from here.</summary>
    public string? WorthCopying { get; private set; }
    public DateOnly? SaidOn { get; private set; }
    public string? SaidBy { get; private set; }

    internal void Say(DistrictState state, Guid? responsible, string? note, string? worthCopying, Stamp stamp)
    {
        if (stamp.HappenedOn < SaidOn) { throw new RuleViolation($"There is a later word on this district, of {Text.Day(SaidOn)}; it stands."); }
        (State, ResponsibleBodyId, Note, WorthCopying, SaidOn, SaidBy) = (state, responsible, note, worthCopying, stamp.HappenedOn, stamp.By.Name);
    }
}

public static class DistrictStates
{
    public static string Words(this DistrictState state) => state switch
    {
        DistrictState.NotBegun => "Not begun",
        DistrictState.InDelivery => "In delivery",
        DistrictState.Stalled => "Stalled",
        DistrictState.Delivered => "Delivered",
        DistrictState.OutcomeEvidenced => "Outcome evidenced",
        _ => "Not applicable here",
    };
}
