using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Funding;

public enum FundingInstrument { Grant, Contract, None }

/// <summary>How safe a service's funding is on a day. Unconfirmed comes before ending: what nobody has put in writing is not there yet.</summary>
public enum FundingState { Secure, Ending, Unconfirmed, Ended, Closed }

/// <summary>
/// Until when a service can count on its funding, and whether that stands in writing (P-13, R-10). Dates only: no amounts are held (O-8). Who
/// may read it is restricted; the actions that rely on it are linked, so that their owners hear in time.
/// </summary>
public sealed class FundingAssurance : Tracked, IOwned
{
    /// <summary>Months before its end from which funding counts as ending (R-10).</summary>
    public const int EndingMonths = 12;

    private readonly List<FundingAction> _actions = [];

    private FundingAssurance() { }

    public static FundingAssurance Add(Guid areaId, Body body, FundingFacts facts, Stamp stamp)
    {
        var funding = new FundingAssurance { AreaId = areaId, BodyId = body.Id };
        funding.Take(facts);
        funding.Record("added", null, $"{funding.Service}, {body.Name}", stamp);
        return funding;
    }

    public Guid AreaId { get; private set; }
    /// <summary>The body that gives the service.</summary>
    public Guid BodyId { get; private set; }
    public string Service { get; private set; } = "";
    public string? Funder { get; private set; }
    public FundingInstrument Instrument { get; private set; }
    public DateOnly From { get; private set; }
    /// <summary>The last day that is paid for; null when nobody has said.</summary>
    public DateOnly? To { get; private set; }
    public DateOnly? ConfirmedOn { get; private set; }
    /// <summary>How long before the end either side must say so.</summary>
    public int? NoticeDays { get; private set; }
    public Guid? DecisionPostId { get; private set; }
    public DateOnly? DecisionDue { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public IReadOnlyList<FundingAction> Actions => _actions;

    public override string KnownAs => Service;
    public IEnumerable<Guid> OwnerPostIds => [];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];
    public Guid? OwnerBodyId => BodyId;

    public FundingState StateOn(DateOnly day) => this switch
    {
        { ClosedOn: { } closed } when closed <= day => FundingState.Closed,
        { To: { } to } when to < day => FundingState.Ended,
        { ConfirmedOn: null } => FundingState.Unconfirmed,
        { ConfirmedOn: { } confirmed } when confirmed > day => FundingState.Unconfirmed,
        { To: { } to } when to < day.AddMonths(EndingMonths) => FundingState.Ending,
        _ => FundingState.Secure,
    };

    /// <summary>The day to look towards: the start, while it is to come and nobody has confirmed it in writing; otherwise the end.</summary>
    public DateOnly? TurningPointOn(DateOnly day) => ConfirmedOn is null && From > day ? From : To;

    /// <exception cref="RuleViolation">A date moved without a reason, or a fact cannot be; the sentence says which.</exception>
    public void Change(FundingFacts facts, Stamp stamp)
    {
        RequireOpen();
        var (dates, before) = ((From, To), (Service, Funder, Instrument, NoticeDays, DecisionPostId, DecisionDue, ConfirmedOn));
        Take(facts);
        if (dates != (From, To))
        {
            stamp = stamp.Because(stamp.Why, "moving the dates of funding");
            Record("from and to", Span(dates.From, dates.To), Span(From, To), stamp);
        }
        if (before != (Service, Funder, Instrument, NoticeDays, DecisionPostId, DecisionDue, ConfirmedOn)) { Record("description", null, "changed", stamp); }
    }

    /// <summary>It stands in writing.</summary>
    public void Confirm(DateOnly on, Stamp stamp)
    {
        RequireOpen();
        if (ConfirmedOn == on) { return; }
        if (Instrument == FundingInstrument.None) { throw new RuleViolation("There is neither a grant nor a contract, so nothing can be confirmed in writing. Say first which it is."); }
        if (on > stamp.HappenedOn) { throw new RuleViolation($"It cannot have been confirmed on {Text.Day(on)}; that is still to come."); }
        Record("confirmed in writing", ConfirmedOn is { } before ? Text.Day(before) : null, Text.Day(on), stamp);
        ConfirmedOn = on;
    }

    public void RelyOn(Guid actionId, string reference, Stamp stamp)
    {
        RequireOpen();
        if (_actions.Any(a => a.ActionPointId == actionId)) { return; }
        _actions.Add(new FundingAction(Id, actionId));
        Record("action that relies on it", null, reference, stamp);
    }

    public void RelyNoLonger(Guid actionId, string reference, Stamp stamp)
    {
        if (_actions.FirstOrDefault(a => a.ActionPointId == actionId) is not { } link) { return; }
        stamp = stamp.Because(stamp.Why, "taking an action off");
        _actions.Remove(link);
        Record("action that relies on it", reference, null, stamp);
    }

    /// <summary>Nothing more is followed of it: renewed under another entry, or the service ended.</summary>
    public void Close(Stamp stamp)
    {
        if (ClosedOn is not null) { return; }
        stamp = stamp.Because(stamp.Why, "closing it");
        ClosedOn = stamp.HappenedOn;
        Record("closed", null, Text.Day(stamp.HappenedOn), stamp);
    }

    private void RequireOpen()
    {
        if (ClosedOn is { } on) { throw new RuleViolation($"{Service} was closed on {Text.Day(on)}; add a new entry instead."); }
    }

    private void Take(FundingFacts facts)
    {
        var from = facts.From ?? throw new RuleViolation("Say from when it is paid for.");
        if (facts.To < from) { throw new RuleViolation($"It cannot end on {Text.Day(facts.To)}, before it begins on {Text.Day(from)}."); }
        if (facts.NoticeDays is < 0 or > 1_000) { throw new RuleViolation("Notice goes from 0 to 1,000 days."); }
        if (facts.Instrument == FundingInstrument.None && ConfirmedOn is not null) { throw new RuleViolation($"It was confirmed in writing on {Text.Day(ConfirmedOn)}, so there is a grant or a contract."); }
        (Service, Funder) = (Text.Line(facts.Service, "The service", 300), Text.Optional(facts.Funder, "The funder", 300));
        (Instrument, From, To, NoticeDays, DecisionPostId, DecisionDue) = (facts.Instrument, from, facts.To, facts.NoticeDays, facts.DecisionPostId, facts.DecisionDue);
    }

    private static string Span(DateOnly from, DateOnly? to) => $"{Text.Day(from)} to {Text.Day(to, "no end said")}";
}

/// <summary>What is written down of it; whether it is confirmed is an act of its own.</summary>
public sealed record FundingFacts
{
    public string? Service { get; init; }
    public string? Funder { get; init; }
    public FundingInstrument Instrument { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public int? NoticeDays { get; init; }
    public Guid? DecisionPostId { get; init; }
    public DateOnly? DecisionDue { get; init; }
}

/// <summary>An action that relies on the funding.</summary>
public sealed class FundingAction
{
    private FundingAction() { }
    internal FundingAction(Guid fundingId, Guid actionPointId) => (FundingId, ActionPointId) = (fundingId, actionPointId);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid FundingId { get; private set; }
    public Guid ActionPointId { get; private set; }
}

public static class FundingWords
{
    public static string Words(this FundingInstrument instrument) => instrument switch
    {
        FundingInstrument.Grant => "Grant",
        FundingInstrument.Contract => "Contract",
        _ => "Neither grant nor contract",
    };

    public static string Words(this FundingState state) => state switch
    {
        FundingState.Secure => "Confirmed",
        FundingState.Ending => "Ends within a year",
        FundingState.Unconfirmed => "Not confirmed in writing",
        FundingState.Ended => "Has ended",
        _ => "Closed",
    };
}
