namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    private readonly List<EvidenceUse> _evidence = [];

    public IReadOnlyList<EvidenceUse> Evidence => _evidence;

    /// <summary>Reports progress. A draft is the author's own until it is reported.</summary>
    public ProgressUpdate Report(UpdateText text, string? inCapacityOf, bool isDraft, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(text);
        RefuseOnHeading("reported on");
        RequireCouldHappen(stamp);
        var update = new ProgressUpdate(Id, StrategyId, text, inCapacityOf, isDraft, stamp);
        if (!isDraft) { Reported(update, stamp); }
        return update;
    }

    /// <summary>A draft becomes part of the record.</summary>
    public void ReportDraft(ProgressUpdate draft, UpdateText text, Stamp stamp)
    {
        if (!draft.IsDraft) { return; }
        if (draft.AuthorId != stamp.By.PersonId) { throw new RuleViolation($"This draft is {draft.AuthorName}'s; only its author can report it."); }
        draft.BecomeReported(text, stamp);
        Reported(draft, stamp);
    }

    public void SignOff(ProgressUpdate update, Stamp stamp)
    {
        if (update.IsDraft) { throw new RuleViolation("A draft cannot be signed off; its author must report it first."); }
        if (update.SignedOffBy is not null) { return; }
        if (update.AuthorId is not null && update.AuthorId == stamp.By.PersonId) { throw new RuleViolation("You wrote this update, so somebody else must sign it off."); }
        update.SignOff(stamp);
        Record("update signed off", null, $"{update.AuthorName}, {Text.Day(update.HappenedOn)}", stamp);
    }

    /// <summary>Puts a piece of evidence to this action, on one of its parts or on the whole. The same piece may serve many actions .</summary>
    public void Attach(Evidence evidence, Guid? componentId, Stamp stamp)
    {
        RefuseOnHeading("given evidence");
        RequireCouldHappen(stamp);
        if (_evidence.All(e => e.EvidenceId != evidence.Id || e.ComponentId != componentId))
        {
            _evidence.Add(new EvidenceUse(Id, evidence.Id, componentId, evidence.Kind, stamp));
            Record("evidence", null, evidence.Title, stamp);
        }
        if (componentId is { } id) { SettleComponent(id, evidence, stamp); }
        Start(stamp);
    }

    /// <summary>One of several parts is done, shown by a piece of evidence (A20).</summary>
    private void SettleComponent(Guid componentId, Evidence evidence, Stamp stamp)
    {
        var component = _components.FirstOrDefault(c => c.Id == componentId) ?? throw new NotFound("part of this action");
        if (component.IsSettled) { return; }
        component.Settle(evidence.Id, stamp.HappenedOn);
        Record("part done", null, component.Words, stamp);
    }

    public void ReopenComponent(Guid componentId, Stamp stamp)
    {
        var component = _components.FirstOrDefault(c => c.Id == componentId) ?? throw new NotFound("part of this action");
        if (!component.IsSettled) { return; }
        if (IsClosed) { throw new RuleViolation($"{Ref} is closed; reopen it first."); }
        stamp = stamp.Because(stamp.Why, "taking back a part that was done");
        component.Reopen();
        Record("part taken back", component.Words, null, stamp);
    }

    private void Reported(ProgressUpdate update, Stamp stamp)
    {
        Record("update", null, update.Done.Length > 200 ? update.Done[..200] + "…" : update.Done, stamp);
        Start(stamp);
        // An update entered late counts on its own days only, until the next newer one: Change stops there.
        Change(stamp, f => f.LastReportOn, f => f with { LastReportOn = update.HappenedOn, Confidence = update.Confidence });
    }

    private void Start(Stamp stamp)
    {
        if ((StandingBefore(stamp)?.State ?? State) != ActionState.NotStarted) { return; }
        Record("state", "not started", "in hand", stamp);
        Change(stamp, f => f.State, f => f with { State = ActionState.InHand });
        Parent?.RollUp(stamp);
    }
}

/// <summary>What an owner writes: what was done, what is different because of it, how sure they are, what comes next. Markdown.</summary>
public sealed record UpdateText(string Done, string? Different, Confidence Confidence, string? NextStep);

/// <summary>A report of progress. Once reported it is never edited; a correction is another update.</summary>
public sealed class ProgressUpdate
{
    private ProgressUpdate() { }

    internal ProgressUpdate(Guid actionPointId, Guid strategyId, UpdateText text, string? inCapacityOf, bool isDraft, Stamp stamp)
    {
        (ActionPointId, StrategyId, AuthorId, AuthorName, InCapacityOf, IsDraft) = (actionPointId, strategyId, stamp.By.PersonId, stamp.By.Name, inCapacityOf, isDraft);
        Write(text, stamp);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public Guid StrategyId { get; private set; }
    public Guid? AuthorId { get; private set; }
    /// <summary>The author's name on the day; it stays when the post changes hands .</summary>
    public string AuthorName { get; private set; } = "";
    public string? InCapacityOf { get; private set; }
    public string? OnBehalfOf { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public string Done { get; private set; } = "";
    public string? Different { get; private set; }
    public Confidence Confidence { get; private set; }
    public string? NextStep { get; private set; }
    public bool IsDraft { get; private set; }
    public string? SignedOffBy { get; private set; }
    public DateTime? SignedOffAt { get; private set; }

    internal void BecomeReported(UpdateText text, Stamp stamp)
    {
        Write(text, stamp);
        IsDraft = false;
    }

    internal void SignOff(Stamp stamp) => (SignedOffBy, SignedOffAt) = (stamp.By.Name, stamp.EnteredAt);

    private void Write(UpdateText text, Stamp stamp)
    {
        Done = Text.Optional(text.Done, "What was done") ?? throw new RuleViolation("Say what was done: the update is empty.");
        Different = Text.Optional(text.Different, "What is different");
        NextStep = Text.Optional(text.NextStep, "The next step", 4_000);
        (Confidence, HappenedOn, EnteredAt, OnBehalfOf) = (text.Confidence, stamp.HappenedOn, stamp.EnteredAt, stamp.OnBehalfOf);
    }
}
