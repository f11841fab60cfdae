namespace StrategyTracker.Domain.Recommendations;

public sealed partial class Adoption
{
    private readonly List<AdoptionAction> _actions = [];
    private readonly List<AdoptionUpdate> _updates = [];
    private readonly List<AdoptionEvidence> _evidence = [];
    private readonly List<AdoptionDateMove> _dates = [];

    public IReadOnlyList<AdoptionAction> Actions => _actions;
    public IReadOnlyList<AdoptionUpdate> Updates => _updates;
    public IReadOnlyList<AdoptionEvidence> Evidence => _evidence;
    /// <summary>Every target date the area set, none overwritten.</summary>
    public IReadOnlyList<AdoptionDateMove> Dates => _dates;
    public DateOnly? FirstAgreedDate { get; private set; }
    public Guid? ClaimedById { get; private set; }
    public string? VerifiedByName { get; private set; }
    public string? OutcomeStatement { get; private set; }

    /// <summary>Sets or moves the area's target date; the source gives none.</summary>
    public void SetTarget(DateOnly date, Stamp stamp)
    {
        RequireAccepted("a target date");
        if (Facts.TargetDate == date) { return; }
        stamp = stamp.Because(stamp.Why, "setting a target date");
        if (date < RegisteredOn) { throw new RuleViolation($"The target of {Text.Day(date)} lies before {Ref} was registered on {Text.Day(RegisteredOn)}."); }
        var isMove = Facts.TargetDate is not null;
        _dates.Add(new AdoptionDateMove(Id, date, stamp));
        FirstAgreedDate ??= date;
        Record("target date", Text.Day(Facts.TargetDate), Text.Day(date), stamp);
        Change(stamp, f => f.TargetDate, f => f with { TargetDate = date, MovesSinceProgress = f.MovesSinceProgress + (isMove ? 1 : 0) });
    }

    /// <summary>Links an action of a strategy that is to carry it out; many to many.</summary>
    public void LinkAction(Guid actionId, string reference, Stamp stamp)
    {
        RequireOpen();
        if (_actions.Any(a => a.ActionPointId == actionId && a.UnlinkedOn is null)) { return; }
        _actions.Add(new AdoptionAction(Id, actionId, stamp));
        CountActions("linked action", null, reference, stamp);
    }

    public void UnlinkAction(Guid actionId, string reference, Stamp stamp)
    {
        if (_actions.FirstOrDefault(a => a.ActionPointId == actionId && a.UnlinkedOn is null) is not { } link) { return; }
        stamp = stamp.Because(stamp.Why, "taking an action off a recommendation");
        link.End(stamp.HappenedOn);
        CountActions("linked action", reference, null, stamp);
    }

    /// <summary>Reports progress: what was done, and, asked apart, what is different (P-24). Ends a stall.</summary>
    public void Report(string done, string? different, Stamp stamp)
    {
        RequireAccepted("a report");
        RequireCouldHappen(stamp);
        var update = new AdoptionUpdate(Id, Text.Optional(done, "What was done", 8_000) ?? throw new RuleViolation("Say what was done."), Text.Optional(different, "What is different", 8_000), stamp);
        _updates.Add(update);
        Record("progress", null, update.Done.Length > 400 ? update.Done[..400] + "…" : update.Done, stamp);
        EndStall("progress was reported", stamp);
        if (Facts.LastProgressOn is null || Facts.LastProgressOn <= stamp.HappenedOn)
        {
            Change(stamp, f => f.LastProgressOn, f => f with { LastProgressOn = stamp.HappenedOn, MovesSinceProgress = 0 });
        }
    }

    /// <param name="address">An address on the web, or null when the words themselves are the evidence.</param>
    public AdoptionEvidence Attach(string title, string? address, string? note, DateOnly? datedOn, bool isWorthCopying, Stamp stamp)
    {
        RequireOpen();
        RequireCouldHappen(stamp);
        var piece = new AdoptionEvidence(Id, title, WebAddress.Of(address), Text.Optional(note, "The note", 8_000), datedOn, isWorthCopying, stamp);
        if (piece.Address is null && piece.Note is null) { throw new RuleViolation("Give an address, or say what was seen; a title alone shows nothing."); }
        _evidence.Add(piece);
        Record("evidence", null, piece.Title, stamp);
        return piece;
    }

    /// <summary>The owner says that it is done; it counts as delivered once somebody else has verified it (W-11).</summary>
    /// <param name="actionsHaveEvidence">Whether the linked actions hold evidence, which serves as well.</param>
    public void ClaimDelivered(bool actionsHaveEvidence, Stamp stamp)
    {
        RequireAccepted("\"delivered\"");
        RequireCouldHappen(stamp);
        if (Facts.ClaimedOn is not null || Facts.DeliveredOn is not null) { return; }
        if (_evidence.Count == 0 && !actionsHaveEvidence) { throw new RuleViolation($"{Ref} cannot go to a verifier yet: neither it nor its actions hold any evidence."); }
        Record("delivery", "in delivery", "put to a verifier", stamp);
        EndStall("it was put to a verifier", stamp);
        ClaimedById = stamp.By.PersonId;
        Change(stamp, f => f.ClaimedOn, f => f with { ClaimedOn = stamp.HappenedOn });
    }

    /// <summary>Confirms or returns what the owner claims. Never by the owner, and by default not by the same body (P-9, W-11).</summary>
    /// <param name="mayShareBody">The area lets verifiers be of the responsible body.</param>
    /// <exception cref="RuleViolation">Nothing is claimed, the verifier owns it, or belongs to the responsible body.</exception>
    public void Verify(bool isAccepted, DateOnly? outcomeReviewDue, bool mayShareBody, Stamp stamp)
    {
        if (Facts.ClaimedOn is not { } claimed) { throw new RuleViolation($"Nobody has said that {Ref} is delivered, so there is nothing to verify."); }
        if (Facts.DeliveredOn is not null) { return; }
        if (stamp.By.PersonId is { } person && person == ClaimedById || Facts.DrivingPostId is { } post && stamp.By.PostIds.Contains(post))
        {
            throw new RuleViolation($"You cannot verify {Ref}: it is your own work. Somebody else must look at the evidence.");
        }
        if (stamp.By.PersonId is { } reporter && _updates.Any(u => u.ById == reporter)) { throw new RuleViolation($"You cannot verify {Ref}: you reported the work yourself. Somebody else must look at the evidence."); }
        if (!mayShareBody && Facts.ResponsibleBodyId is { } body && stamp.By.BodyIds.Contains(body)) { throw new RuleViolation($"You cannot verify {Ref}: you belong to the body that answers for it. A verifier comes from another body or the forum."); }
        if (stamp.HappenedOn < claimed) { throw new RuleViolation($"{Ref} cannot have been verified on {Text.Day(stamp.HappenedOn)}, before it was put to a verifier on {Text.Day(claimed)}."); }
        if (!isAccepted)
        {
            stamp = stamp.Because(stamp.Why, "returning the evidence");
            Record("verification", "put to a verifier", "returned to the owner", stamp);
            ClaimedById = null;
            Change(stamp, f => f.ClaimedOn, f => f with { ClaimedOn = null, LastProgressOn = stamp.HappenedOn });
            return;
        }
        var review = outcomeReviewDue ?? stamp.HappenedOn.AddMonths(AdoptionFacts.OutcomeReviewMonths);
        if (review <= stamp.HappenedOn) { throw new RuleViolation($"The outcome cannot be reviewed on {Text.Day(review)}; that is not after the verification."); }
        Record("verification", "put to a verifier", "delivered", stamp);
        VerifiedByName = stamp.By.Name;
        Change(stamp, f => f.DeliveredOn, f => f with { DeliveredOn = stamp.HappenedOn, OutcomeReviewDue = review });
    }

    /// <summary>Says whether it changed anything. A fact of its own: finishing every task does not settle it (P-4).</summary>
    public void JudgeOutcome(Outcome outcome, string statement, Stamp stamp)
    {
        RequireOpen();
        if (Facts.DeliveredOn is not { } delivered) { throw new RuleViolation($"{Ref} is not delivered yet, so its outcome cannot be judged."); }
        if (stamp.HappenedOn < delivered) { throw new RuleViolation($"The outcome cannot be judged on {Text.Day(stamp.HappenedOn)}, before delivery on {Text.Day(delivered)}."); }
        if (outcome == Outcome.NotYetKnown) { throw new RuleViolation("Choose: evidenced, or not evidenced."); }
        if (stamp.By.PersonId is { } person && person == ClaimedById) { throw new RuleViolation($"You said that {Ref} was delivered; somebody else must say what came of it."); }
        var words = Text.Optional(statement, "The outcome", 4_000) ?? throw new RuleViolation("Say what is different, and how that is known.");
        Record("outcome", Facts.Outcome.Words(), outcome.Words(), stamp with { Why = words.Length > Stamp.LongestReason ? words[..Stamp.LongestReason] : words });
        OutcomeStatement = words;
        Change(stamp, f => f.Outcome, f => f with { Outcome = outcome, OutcomeOn = stamp.HappenedOn });
    }

    public void Close(Stamp stamp)
    {
        if (Facts.ClosedOn is not null) { return; }
        RequireOpen();
        if (Facts.Outcome == Outcome.NotYetKnown) { throw new RuleViolation($"{Ref} cannot close yet: {(Facts.DeliveredOn is null ? "it is not delivered" : "nobody has said whether it changed anything")}."); }
        stamp = stamp.Because(stamp.Why, "closing a recommendation");
        Set("closed", Facts.Outcome.Words(), "closed", true, f => f.ClosedOn, f => f with { ClosedOn = stamp.HappenedOn }, stamp);
    }

    public void Reopen(Stamp stamp)
    {
        if (Facts.ClosedOn is not { } closed) { return; }
        stamp = stamp.Because(stamp.Why, "reopening a recommendation");
        Record("reopened", $"closed {Text.Day(closed)}", "open", stamp);
        Change(stamp, f => f.ClosedOn, f => f with { ClosedOn = null });
    }

    private void CountActions(string what, string? from, string? to, Stamp stamp)
    {
        var count = _actions.Count(a => a.UnlinkedOn is null);
        Record(what, from, to, stamp);
        Change(stamp, f => f.LinkedActions, f => f with { LinkedActions = count });
    }
}
