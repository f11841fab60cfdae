using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.Recommendations;

public sealed partial class Adoption
{
    private readonly List<AdoptionStall> _stalls = [];

    public IReadOnlyList<AdoptionStall> Stalls => _stalls;
    public AdoptionStall? OpenStall => _stalls.FirstOrDefault(s => s.EndedOn is null);

    /// <summary>Says that it has stalled: who blocks it, why, what is asked of whom (W-5, P-15).</summary>
    public void Stall(string blockedBy, string ask, Post escalatedTo, Stamp stamp)
    {
        RequireOpen();
        RequireCouldHappen(stamp);
        if (Facts.DeliveredOn is not null) { throw new RuleViolation($"{Ref} is delivered; it cannot stall."); }
        stamp = stamp.Because(stamp.Why, "a stall");
        if (OpenStall is { } open) { throw new RuleViolation($"{Ref} has been stalled since {Text.Day(open.From)}, blocked by {open.BlockedBy}; it leaves that by progress or a board's decision."); }
        var stall = new AdoptionStall(Id, Text.Line(blockedBy, "Who or what blocks it", 300), Text.Optional(ask, "What is asked", 2_000) ?? throw new RuleViolation("Say what would set it moving again, and ask for that."), escalatedTo.Id, stamp);
        _stalls.Add(stall);
        Record("stalled", null, $"blocked by {stall.BlockedBy}; raised with {escalatedTo.Name}", stamp);
        Change(stamp, f => f.StalledOn, f => f with { StalledOn = stamp.HappenedOn, BlockedBy = stall.BlockedBy });
    }

    /// <summary>A board's decision sets it moving again (W-5).</summary>
    public void Unblock(string decision, Stamp stamp)
    {
        stamp = stamp.Because(decision, "setting it moving again");
        if (OpenStall is null && Facts.MovesSinceProgress == 0) { return; }
        EndStall(stamp.Why!, stamp);
        Change(stamp, f => f.LastProgressOn, f => f with { LastProgressOn = stamp.HappenedOn, MovesSinceProgress = 0 });
    }

    private void EndStall(string how, Stamp stamp)
    {
        if (OpenStall is not { } open || stamp.HappenedOn < open.From) { return; }
        open.End(how, stamp.HappenedOn);
        Record("moving again", $"blocked by {open.BlockedBy}", how, stamp);
        Change(stamp, f => f.StalledOn, f => f with { StalledOn = null, BlockedBy = null });
    }
}

/// <summary>A time in which nothing could move: what blocked it, what was asked of whom, and how it ended.</summary>
public sealed class AdoptionStall
{
    private AdoptionStall() { }

    internal AdoptionStall(Guid adoptionId, string blockedBy, string ask, Guid escalatedToId, Stamp stamp) =>
        (AdoptionId, BlockedBy, Ask, EscalatedToId, From, Reason, ByName) = (adoptionId, blockedBy, ask, escalatedToId, stamp.HappenedOn, stamp.Why!, stamp.By.Name);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid AdoptionId { get; private set; }
    public string BlockedBy { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public string Ask { get; private set; } = "";
    public Guid EscalatedToId { get; private set; }
    public DateOnly From { get; private set; }
    public string ByName { get; private set; } = "";
    public DateOnly? EndedOn { get; private set; }
    public string? EndedHow { get; private set; }

    internal void End(string how, DateOnly on) => (EndedHow, EndedOn) = (how, on);
}
