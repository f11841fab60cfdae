namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    /// <summary>How often ongoing work is assured when the area has not chosen otherwise, in months. A local interval (SCH-10).</summary>
    public const int DefaultAssuranceMonths = 6;

    private readonly List<Occurrence> _occurrences = [];
    private readonly List<AssuranceCheck> _assurances = [];

    public IReadOnlyList<Occurrence> Occurrences => _occurrences;
    public IReadOnlyList<AssuranceCheck> Assurances => _assurances;

    public int? Every { get; private set; }
    public IntervalUnit? EveryUnit { get; private set; }
    /// <summary>The interval is a ceiling: the next date counts from the last completion .</summary>
    public bool IsAtLeast { get; private set; }
    /// <summary>The area chose the interval; the source states none .</summary>
    public bool IsIntervalLocal { get; private set; }
    public DateOnly? FirstDate { get; private set; }
    /// <summary>Local: no interval for assuring ongoing work is stated in the source.</summary>
    public int AssuranceEveryMonths { get; private set; }

    /// <summary>Recurring work with no first date cannot schedule itself .</summary>
    public bool NeedsFirstDate => Demand.HasFlag(ClosingDemand.Occurrences) && FirstDate is null;

    /// <summary>
    /// When a review of the duty every few years would first fall due, counted from the end of the year of publication because no
    /// day on which goals were approved is known (R-13: 31 December 2007 gives 31 December 2010). Inferred, and to be labelled so.
    /// </summary>
    public static DateOnly? InferredFirstDate(bool isDuty, int? every, IntervalUnit? unit, DateOnly publishedOn) =>
        isDuty && unit == IntervalUnit.Year && every is > 1 and var years ? new DateOnly(publishedOn.Year, 12, 31).AddYears(years) : null;

    /// <summary>Sets the first date, and the interval where the source states none; the first occurrence is made .</summary>
    public void Schedule(DateOnly firstDate, int? every, IntervalUnit? unit, Stamp stamp)
    {
        if (!Demand.HasFlag(ClosingDemand.Occurrences)) { throw new RuleViolation($"{Ref} is not recurring work, so it has no first date."); }
        if (FirstDate is not null) { throw new RuleViolation($"{Ref} has its first date already, {Text.Day(FirstDate)}; complete or move its occurrences."); }
        if (firstDate < PublishedOn) { throw new RuleViolation($"{Text.Day(firstDate)} is before the strategy was published on {Text.Day(PublishedOn)}."); }
        if (Every is null)
        {
            if (every is not > 0 || unit is null) { throw new RuleViolation($"The source gives no interval for {Ref} (\"{RecurrenceAsWritten}\"); choose one, for example every 3 months."); }
            (Every, EveryUnit, IsIntervalLocal) = (every, unit, true);
            Record("interval", RecurrenceAsWritten, $"every {every} {unit.ToString()!.ToLowerInvariant()}s (local)", stamp);
        }
        FirstDate = firstDate;
        Record("first date", null, Text.Day(firstDate), stamp);
        AddOccurrence(firstDate, stamp);
    }

    /// <summary>Closes one occurrence and makes the next.</summary>
    public void CompleteOccurrence(Guid occurrenceId, string found, Stamp stamp)
    {
        var occurrence = _occurrences.FirstOrDefault(o => o.Id == occurrenceId) ?? throw new NotFound("occurrence");
        if (occurrence.IsDone) { return; }
        occurrence.Complete(Text.Optional(found, "What was found") ?? throw new RuleViolation("Say what was done and found."), stamp);
        Record("occurrence done", $"due {Text.Day(occurrence.DueOn)}", Text.Day(stamp.HappenedOn), stamp);
        Start(stamp);
        var next = After(IsAtLeast ? stamp.HappenedOn : occurrence.DueOn);
        while (_occurrences.Any(o => o.DueOn == next)) { next = After(next); }      // two done on one day: the second still has a next
        AddOccurrence(next, stamp);
    }

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

    private void AddOccurrence(DateOnly due, Stamp stamp)
    {
        if (_occurrences.All(o => o.DueOn != due)) { _occurrences.Add(new Occurrence(Id, due)); }
        var next = _occurrences.Where(o => !o.IsDone).Min(o => (DateOnly?)o.DueOn);
        Change(stamp, f => f.NextDue, f => f with { NextDue = next });
    }

    private DateOnly After(DateOnly day) => EveryUnit switch
    {
        IntervalUnit.Day => day.AddDays(Every!.Value),
        IntervalUnit.Week => day.AddDays(7 * Every!.Value),
        IntervalUnit.Month => day.AddMonths(Every!.Value),
        _ => day.AddYears(Every!.Value),
    };
}

/// <summary>One cycle of recurring work. It closes by itself.</summary>
public sealed class Occurrence
{
    private Occurrence() { }
    internal Occurrence(Guid actionPointId, DateOnly dueOn) => (ActionPointId, DueOn) = (actionPointId, dueOn);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    /// <summary>The team whose turn it is, where the work is done team by team; null for the area's one turn.</summary>
    public Guid? TeamId { get; private set; }
    /// <summary>The first day of the period it covers; null for work without periods.</summary>
    public DateOnly? OpensOn { get; private set; }
    public DateOnly DueOn { get; private set; }
    /// <summary>The day it was found missed. It stays missed, also when it is made up for later.</summary>
    public DateOnly? MissedOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public string? Found { get; private set; }
    public string? DoneBy { get; private set; }
    public DateTime? EnteredAt { get; private set; }
    public bool IsDone => DoneOn is not null;
    public bool IsMissedOn(DateOnly day) => !IsDone && DueOn < day;

    internal void Complete(string found, Stamp stamp) => (Found, DoneOn, DoneBy, EnteredAt) = (found, stamp.HappenedOn, stamp.By.Name, stamp.EnteredAt);
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
