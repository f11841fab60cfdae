namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    /// <summary>How often ongoing work is assured when the area has not chosen otherwise, in months. A local interval (SCH-10).</summary>
    public const int DefaultAssuranceMonths = 6;

    private readonly List<AssuranceCheck> _assurances = [];

    public IReadOnlyList<AssuranceCheck> Assurances => _assurances;

    /// <summary>Local: no interval for assuring ongoing work is stated in the source.</summary>
    public int AssuranceEveryMonths { get; private set; }

    /// <summary>Says whether ongoing work still holds (SCH-10). The next check falls due after the interval.</summary>
    public void Assure(AssuranceResult result, string note, Stamp stamp)
    {
        if (!Demand.HasFlag(ClosingDemand.Assurance)) { throw new RuleViolation($"{Ref} is not ongoing work: {Demand.Words().ToLowerInvariant()}."); }
        RequireCouldHappen(stamp);
        var check = new AssuranceCheck(Id, AssuranceDue, result, Text.Optional(note, "The note") ?? throw new RuleViolation("Say what shows that it holds, or what slips."), stamp);
        _assurances.Add(check);
        Record("assurance", LastAssurance?.ToString().ToLowerInvariant(), result.ToString().ToLowerInvariant(), stamp);
        Start(stamp);
        var next = stamp.HappenedOn.AddMonths(AssuranceEveryMonths);
        Change(stamp, f => f.AssuredOn, f => f with { LastAssurance = result, AssuredOn = stamp.HappenedOn, AssuranceDue = next });
    }

    public void AssureEvery(int months, Stamp stamp)
    {
        if (months is < 1 or > 60) { throw new RuleViolation($"Ongoing work is assured every 1 to 60 months, not every {months}."); }
        if (months == AssuranceEveryMonths) { return; }
        Record("assurance interval", $"every {AssuranceEveryMonths} months", $"every {months} months", stamp);
        AssuranceEveryMonths = months;
        var due = (AssuredOn ?? PublishedOn).AddMonths(months);
        Change(stamp, f => f.AssuranceDue, f => f with { AssuranceDue = due });
    }
}

/// <summary>A look at whether ongoing work still happens: how an action without an end shows life.</summary>
public sealed class AssuranceCheck
{
    private AssuranceCheck() { }

    internal AssuranceCheck(Guid actionPointId, DateOnly? dueOn, AssuranceResult result, string note, Stamp stamp) =>
        (ActionPointId, DueOn, Result, Note, DoneOn, EnteredAt, ByName, OnBehalfOf) = (actionPointId, dueOn, result, note, stamp.HappenedOn, stamp.EnteredAt, stamp.By.Name, stamp.OnBehalfOf);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public DateOnly DoneOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public AssuranceResult Result { get; private set; }
    public string Note { get; private set; } = "";
    public string ByName { get; private set; } = "";
    public string? OnBehalfOf { get; private set; }
}
