namespace StrategyTracker.Domain.Recommendations;

/// <summary>An action of a strategy that carries out the recommendation in this area.</summary>
public sealed class AdoptionAction
{
    private AdoptionAction() { }
    internal AdoptionAction(Guid adoptionId, Guid actionPointId, Stamp stamp) => (AdoptionId, ActionPointId, LinkedOn, ByName) = (adoptionId, actionPointId, stamp.HappenedOn, stamp.By.Name);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid AdoptionId { get; private set; }
    public Guid ActionPointId { get; private set; }
    public DateOnly LinkedOn { get; private set; }
    public string ByName { get; private set; } = "";
    public DateOnly? UnlinkedOn { get; private set; }

    internal void End(DateOnly on) => UnlinkedOn = on;
}

/// <summary>A report of progress: what was done, and what is different because of it. Never edited.</summary>
public sealed class AdoptionUpdate
{
    private AdoptionUpdate() { }

    internal AdoptionUpdate(Guid adoptionId, string done, string? different, Stamp stamp)
    {
        (AdoptionId, Done, Different) = (adoptionId, done, different);
        (ById, ByName, OnBehalfOf, HappenedOn, EnteredAt) = (stamp.By.PersonId, stamp.By.Name, stamp.OnBehalfOf, stamp.HappenedOn, stamp.EnteredAt);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid AdoptionId { get; private set; }
    public string Done { get; private set; } = "";
    /// <summary>Null prints as "nothing reported" (P-24).</summary>
    public string? Different { get; private set; }
    public Guid? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public string? OnBehalfOf { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
}

/// <summary>What shows that a recommendation was carried out: an address, or what somebody saw.</summary>
public sealed class AdoptionEvidence
{
    private AdoptionEvidence() { }

    internal AdoptionEvidence(Guid adoptionId, string title, string? address, string? note, DateOnly? datedOn, bool isWorthCopying, Stamp stamp)
    {
        (AdoptionId, Title, Address, Note, DatedOn, IsWorthCopying) = (adoptionId, Text.Line(title, "The evidence's title", 300), address, note, datedOn, isWorthCopying);
        (AddedByName, HappenedOn, EnteredAt) = (stamp.By.Name, stamp.HappenedOn, stamp.EnteredAt);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid AdoptionId { get; private set; }
    public string Title { get; private set; } = "";
    public string? Address { get; private set; }
    public string? Note { get; private set; }
    public DateOnly? DatedOn { get; private set; }
    /// <summary>Others could take it over as it is.</summary>
    public bool IsWorthCopying { get; private set; }
    public string AddedByName { get; private set; } = "";
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
}

/// <summary>One setting or moving of the target date, with its reason.</summary>
public sealed class AdoptionDateMove
{
    private AdoptionDateMove() { }
    internal AdoptionDateMove(Guid adoptionId, DateOnly date, Stamp stamp) => (AdoptionId, Date, HappenedOn, ByName, Why) = (adoptionId, date, stamp.HappenedOn, stamp.By.Name, stamp.Why!);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid AdoptionId { get; private set; }
    public DateOnly Date { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public string ByName { get; private set; } = "";
    public string Why { get; private set; } = "";
}
