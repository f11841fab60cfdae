using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    private readonly List<ActionOwner> _owners = [];
    private readonly List<AccountableOfficer> _officers = [];

    public IReadOnlyList<ActionOwner> Owners => _owners;
    public IReadOnlyList<AccountableOfficer> Officers => _officers;

    IEnumerable<Guid> Permissions.IOwned.OwnerPostIds => _owners.Where(o => o.To is null).Select(o => o.PostId);
    IEnumerable<Guid> Permissions.IOwned.CheckerPostIds => _owners.Where(o => o.To is null && o.Part == OwnerPart.Checker).Select(o => o.PostId);
    Guid? Permissions.IOwned.AccountableOfficerId => OfficerId;
    bool Permissions.IOwned.IsOwnedByBoard => OwnerKind == OwnerKind.Body;
    IEnumerable<Guid> Permissions.IOwned.TeamIds => _teamInstances.Select(t => t.TeamId);

    /// <summary>The organisation or a group is not enough to start work (R-03); a single post or the board is.</summary>
    public bool NeedsOfficer => OfficerId is null && !IsHeading && (OwnerKind is OwnerKind.Organisation or OwnerKind.None or OwnerKind.PostGroup);

    /// <summary>Gives a post a part in the action. Giving the same part twice does nothing.</summary>
    public void AddOwner(Post post, OwnerPart part, Stamp stamp)
    {
        if (_owners.Any(o => o.PostId == post.Id && o.Part == part && o.To is null)) { return; }
        RefuseToCheckOwnWork(post, part);
        _owners.Add(new ActionOwner(Id, post.Id, part, isLead: false, stamp.HappenedOn, stamp.By.Name));
        Record(part.Words(), null, post.Name, stamp);
        OwnershipChanged(stamp);
    }

    /// <summary>Gives a post a part beside those who have one; needs a reason.</summary>
    public void ShareWith(Post post, OwnerPart part, Stamp stamp)
    {
        stamp = stamp.Because(stamp.Why, "adding an owner");
        RefuseOnHeading("given to an owner");
        RequireCouldHappen(stamp);
        if (part is OwnerPart.CoOwner && _owners.Any(o => o.PostId == post.Id && o.To is null && o.IsJointPart)) { return; }
        AddOwner(post, part, stamp);
    }

    /// <summary>Ends one post's part in the action; the others keep theirs. The last owner is replaced, not taken off.</summary>
    public void TakeOff(Post post, Stamp stamp)
    {
        stamp = stamp.Because(stamp.Why, "taking an owner off");
        RequireCouldHappen(stamp);
        var theirs = _owners.Where(o => o.PostId == post.Id && o.To is null).ToList();
        if (theirs.Count == 0) { return; }
        if (_owners.All(o => o.To is not null || o.PostId == post.Id)) { throw new RuleViolation($"{post.Name} is the only owner of {Ref}; give it to another post instead, so that it is not left with nobody."); }
        if (theirs.FirstOrDefault(o => o.From > stamp.HappenedOn) is { } newer) { throw new RuleViolation($"{post.Name} has had a part in {Ref} since {Text.Day(newer.From)}; it cannot end on {Text.Day(stamp.HappenedOn)}."); }
        foreach (var part in theirs)
        {
            part.End(stamp.HappenedOn);
            Record(part.Part.Words(), post.Name, null, stamp);
        }
        OwnershipChanged(stamp);
    }

    /// <summary>Makes this post the owner in place of those who were; needs a reason.</summary>
    public void AssignTo(Post post, Stamp stamp, Func<Guid, string> nameOfPost)
    {
        stamp = stamp.Because(stamp.Why, "changing the owner");
        RefuseOnHeading("given to an owner");
        RequireCouldHappen(stamp);
        var present = _owners.Where(o => o.To is null && o.Part.DoesTheWork()).ToList();
        if (present.Count == 1 && present[0].PostId == post.Id) { return; }
        RefuseToCheckOwnWork(post, OwnerPart.Accountable);
        if (present.FirstOrDefault(o => o.From > stamp.HappenedOn) is { } newer) { throw new RuleViolation($"{nameOfPost(newer.PostId)} has owned {Ref} since {Text.Day(newer.From)}; it cannot be given to another from {Text.Day(stamp.HappenedOn)}."); }
        foreach (var owner in present) { owner.End(stamp.HappenedOn); }
        _owners.Add(new ActionOwner(Id, post.Id, OwnerPart.Accountable, isLead: false, stamp.HappenedOn, stamp.By.Name));
        Record("owner", present.Count == 0 ? null : string.Join(", ", present.Select(o => nameOfPost(o.PostId))), post.Name, stamp);
        OwnershipChanged(stamp);
    }

    /// <summary>Marks which of several joint owners leads (R-04): one at most.</summary>
    public void ChooseLead(Guid postId, Stamp stamp, Func<Guid, string> nameOfPost)
    {
        var chosen = _owners.FirstOrDefault(o => o.PostId == postId && o.To is null && o.IsJointPart) ?? throw new RuleViolation($"{nameOfPost(postId)} is not an owner of {Ref}, so it cannot lead.");
        if (chosen.IsLead) { return; }
        var before = _owners.FirstOrDefault(o => o.IsLead && o.To is null);
        before?.Lead(false);
        chosen.Lead(true);
        Record("lead", before is null ? null : nameOfPost(before.PostId), nameOfPost(postId), stamp);
        OwnershipChanged(stamp);
    }

    /// <summary>Chooses the one person who answers for the action. Changing the person needs a reason (W-02).</summary>
    public void ChooseOfficer(Person officer, string? beforeName, Stamp stamp)
    {
        RefuseOnHeading("given to an officer");
        RequireCouldHappen(stamp);
        if (!officer.IsActive) { throw new RuleViolation($"{officer.Name}'s account is disabled, so {Ref} cannot be given to them."); }
        if (OfficerId == officer.Id) { return; }
        if (OfficerId is not null) { stamp = stamp.Because(stamp.Why, "changing the accountable officer"); }
        if (_officers.FirstOrDefault(o => o.To is null && o.From > stamp.HappenedOn) is { } newer) { throw new RuleViolation($"{beforeName ?? "Another officer"} has answered for {Ref} since {Text.Day(newer.From)}; nobody else can be chosen from {Text.Day(stamp.HappenedOn)}."); }
        foreach (var present in _officers.Where(o => o.To is null)) { present.End(stamp.HappenedOn); }
        _officers.Add(new AccountableOfficer(Id, officer.Id, stamp.HappenedOn, stamp.By.Name));
        Record("accountable officer", beforeName, officer.Name, stamp);
        Change(stamp, f => f.OfficerId, f => f with { OfficerId = officer.Id });
    }

    /// <summary>The officer says: yes, this is mine.</summary>
    public void AcceptAssignment(Stamp stamp)
    {
        var mine = _officers.FirstOrDefault(o => o.To is null && o.PersonId == stamp.By.PersonId) ?? throw new RuleViolation($"{Ref} has not been given to you, so there is nothing to accept.");
        if (mine.AcceptedOn is not null) { return; }
        mine.Accept(stamp.HappenedOn);
        Record("assignment accepted", null, stamp.By.Name, stamp);
    }

    private void OwnershipChanged(Stamp stamp)
    {
        var joint = _owners.Where(o => o.To is null && o.IsJointPart).ToList();
        var (isJoint, hasLead) = (joint.Count > 1, joint.Any(o => o.IsLead));
        if ((isJoint, hasLead) == (IsJoint, HasLead)) { return; }
        Change(stamp, f => (f.IsJoint, f.HasLead), f => f with { IsJoint = isJoint, HasLead = hasLead });
    }

    /// <summary>Doer and checker are not the same (R-05).</summary>
    private void RefuseToCheckOwnWork(Post post, OwnerPart part)
    {
        var parts = _owners.Where(o => o.PostId == post.Id && o.To is null).Select(o => o.Part).ToList();
        const string Why = "as well: whoever does the work does not check it.";
        if (part.DoesTheWork() && parts.Contains(OwnerPart.Checker)) { throw new RuleViolation($"{post.Name} checks {Ref}, so it cannot do it {Why}"); }
        if (part == OwnerPart.Checker && parts.Any(p => p.DoesTheWork())) { throw new RuleViolation($"{post.Name} does {Ref}, so it cannot check it {Why}"); }
    }

    private void RefuseOnHeading(string what)
    {
        if (IsHeading) { throw new RuleViolation($"{Ref} is a heading: it is worked out from the actions beneath it and cannot be {what}."); }
    }
}

/// <summary>A post's part in an action between two days.</summary>
public sealed class ActionOwner
{
    private ActionOwner() { }

    internal ActionOwner(Guid actionPointId, Guid postId, OwnerPart part, bool isLead, DateOnly from, string assignedBy) =>
        (ActionPointId, PostId, Part, IsLead, From, AssignedBy) = (actionPointId, postId, part, isLead, from, assignedBy);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public Guid PostId { get; private set; }
    public OwnerPart Part { get; private set; }
    public bool IsLead { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public string AssignedBy { get; private set; } = "";
    public bool IsJointPart => Part is OwnerPart.Accountable or OwnerPart.CoOwner;

    internal void End(DateOnly on) => (To, IsLead) = (on, false);
    internal void Lead(bool isLead) => IsLead = isLead;
}

/// <summary>The one person who answers for an action between two days (R-03).</summary>
public sealed class AccountableOfficer
{
    private AccountableOfficer() { }
    internal AccountableOfficer(Guid actionPointId, Guid personId, DateOnly from, string assignedBy) => (ActionPointId, PersonId, From, AssignedBy) = (actionPointId, personId, from, assignedBy);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public Guid PersonId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public string AssignedBy { get; private set; } = "";
    public DateOnly? AcceptedOn { get; private set; }

    internal void End(DateOnly on) => To = on;
    internal void Accept(DateOnly on) => AcceptedOn = on;
}
