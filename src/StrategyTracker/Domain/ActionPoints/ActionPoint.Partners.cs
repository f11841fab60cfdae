namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    private readonly List<PartnerDependency> _dependencies = [];
    private readonly List<Attempt> _attempts = [];

    /// <summary>What outside bodies must do for this action (W-15). Result, as apart from our effort .</summary>
    public IReadOnlyList<PartnerDependency> Dependencies => _dependencies;
    /// <summary>What the area tried, and the replies. Effort, as apart from the partner's result .</summary>
    public IReadOnlyList<Attempt> Attempts => _attempts;

    public void DependOn(Guid partnerId, string partnerName, string? whatWeNeed, Stamp stamp)
    {
        if (_dependencies.Any(d => d.PartnerId == partnerId)) { return; }
        _dependencies.Add(new PartnerDependency(Id, partnerId, Text.Optional(whatWeNeed, "What is needed", 1_000)));
        Record("partner", null, partnerName, stamp);
    }

    /// <summary>Logs one attempt: what we did to bring it about. With a partner and a reply date, the action waits on that partner.</summary>
    public Attempt Try(string what, Guid? dependencyId, string? partnerName, DateOnly? replyDue, Stamp stamp)
    {
        RefuseOnHeading("tried");
        RequireCouldHappen(stamp);
        if (replyDue < stamp.HappenedOn) { throw new RuleViolation($"The reply cannot be due on {Text.Day(replyDue)}, before it was asked for on {Text.Day(stamp.HappenedOn)}."); }
        var attempt = new Attempt(Id, dependencyId, Text.Line(what, "What was tried", 4_000), stamp);
        _attempts.Add(attempt);
        Record("tried", null, partnerName is null ? attempt.What : $"{partnerName}: {attempt.What}", stamp);
        if (dependencyId is { } id)
        {
            Dependency(id).Ask(stamp.HappenedOn, replyDue);
            PartnersChanged(stamp);
        }
        Start(stamp);
        return attempt;
    }

    /// <summary>Logs the reply. A refusal is a reply: it is the partner's result, not our failure (A17).</summary>
    public void RecordReply(Guid attemptId, string reply, PartnerState? outcome, string? partnerName, Stamp stamp)
    {
        var attempt = _attempts.FirstOrDefault(a => a.Id == attemptId) ?? throw new NotFound("attempt");
        if (stamp.HappenedOn < attempt.TriedOn) { throw new RuleViolation($"The reply of {Text.Day(stamp.HappenedOn)} cannot come before the attempt of {Text.Day(attempt.TriedOn)}."); }
        if (attempt.Reply is not null) { throw new RuleViolation("This attempt has its reply already; log another attempt for another reply."); }
        attempt.Answer(Text.Line(reply, "The reply", 4_000), stamp);
        Record("reply", null, partnerName is null ? attempt.Reply : $"{partnerName}: {attempt.Reply}", stamp);
        if (attempt.DependencyId is { } id)
        {
            Dependency(id).Reply(outcome ?? PartnerState.Agreed, stamp.HappenedOn);
            PartnersChanged(stamp);
        }
    }

    public void PartnerDelivered(Guid dependencyId, string partnerName, Stamp stamp)
    {
        var dependency = Dependency(dependencyId);
        if (dependency.State == PartnerState.Delivered) { return; }
        Record("partner result", $"{partnerName}: {dependency.State.Words()}", $"{partnerName}: delivered", stamp);
        dependency.Reply(PartnerState.Delivered, stamp.HappenedOn);
        PartnersChanged(stamp);
    }

    private PartnerDependency Dependency(Guid id) => _dependencies.FirstOrDefault(d => d.Id == id) ?? throw new NotFound("partner of this action");

    private void PartnersChanged(Stamp stamp)
    {
        var waiting = _dependencies.Where(d => d.State == PartnerState.Waiting).ToList();
        var (isWaiting, replyDue) = (waiting.Count > 0, waiting.Min(d => d.ReplyDue));
        if ((isWaiting, replyDue) == (IsWaitingOnPartner, PartnerReplyDue)) { return; }
        Change(stamp, f => (f.IsWaitingOnPartner, f.PartnerReplyDue), f => f with { IsWaitingOnPartner = isWaiting, PartnerReplyDue = replyDue });
    }
}

public enum PartnerState { NotAsked, Waiting, Agreed, Declined, Delivered }

public static class PartnerStates
{
    public static string Words(this PartnerState state) => state switch
    {
        PartnerState.NotAsked => "not asked",
        PartnerState.Waiting => "waiting for a reply",
        PartnerState.Agreed => "agreed",
        PartnerState.Declined => "declined",
        _ => "delivered",
    };
}

/// <summary>An outside body whose part this action needs.</summary>
public sealed class PartnerDependency
{
    private PartnerDependency() { }
    internal PartnerDependency(Guid actionPointId, Guid partnerId, string? whatWeNeed) => (ActionPointId, PartnerId, WhatWeNeed) = (actionPointId, partnerId, whatWeNeed);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public Guid PartnerId { get; private set; }
    public string? WhatWeNeed { get; private set; }
    public PartnerState State { get; private set; }
    public DateOnly? AskedOn { get; private set; }
    public DateOnly? ReplyDue { get; private set; }
    public DateOnly? LastContactOn { get; private set; }

    // The latest contact decides: one entered late, of an earlier day, is kept among the attempts only.
    internal void Ask(DateOnly on, DateOnly? replyDue)
    {
        if (on < LastContactOn) { return; }
        (State, AskedOn, ReplyDue, LastContactOn) = (PartnerState.Waiting, on, replyDue, on);
    }

    internal void Reply(PartnerState state, DateOnly on)
    {
        if (on < LastContactOn) { return; }
        (State, LastContactOn, ReplyDue) = (state, on, null);
    }
}

/// <summary>One thing the area did to bring about what it cannot do alone, and the reply if one came.</summary>
public sealed class Attempt
{
    private Attempt() { }

    internal Attempt(Guid actionPointId, Guid? dependencyId, string what, Stamp stamp) =>
        (ActionPointId, DependencyId, What, TriedOn, EnteredAt, ByName, OnBehalfOf) = (actionPointId, dependencyId, what, stamp.HappenedOn, stamp.EnteredAt, stamp.By.Name, stamp.OnBehalfOf);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public Guid? DependencyId { get; private set; }
    public string What { get; private set; } = "";
    public DateOnly TriedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public string ByName { get; private set; } = "";
    public string? OnBehalfOf { get; private set; }
    public string? Reply { get; private set; }
    public DateOnly? RepliedOn { get; private set; }

    internal void Answer(string reply, Stamp stamp) => (Reply, RepliedOn) = (reply, stamp.HappenedOn);
}
