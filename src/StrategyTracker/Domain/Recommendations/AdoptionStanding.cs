using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Recommendations;

/// <summary>How an adoption stood from one day on, whole. Rows are only ever added.</summary>
public sealed class AdoptionStanding : IStandingRow<AdoptionFacts>
{
    private AdoptionStanding() { }

    internal AdoptionStanding(Guid adoptionId, Guid areaId, int number, DateOnly happenedOn, DateTime enteredAt, AdoptionFacts facts) =>
        (AdoptionId, AreaId, Number, HappenedOn, EnteredAt, Facts) = (adoptionId, areaId, number, happenedOn, enteredAt, facts);

    public Guid AdoptionId { get; private set; }
    Guid INumberedRow.SubjectId => AdoptionId;
    public Guid AreaId { get; private set; }
    public int Number { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public AdoptionFacts Facts { get; private set; } = new();
}
