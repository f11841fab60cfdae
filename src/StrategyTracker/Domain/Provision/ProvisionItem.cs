using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Provision;

/// <summary>
/// One thing kept in one of the smaller registers: a training programme, a local service, a contract, a check, a questionnaire, a
/// plan. It has an owner post, a headline answer, details of its own, groups it is for, and dated entries with numbers. Head-counts
/// only, no names (S-1).
/// </summary>
public sealed class ProvisionItem : Tracked, IOwned
{
    private readonly List<ProvisionDetail> _details = [];
    private readonly List<ProvisionGroup> _groups = [];
    private readonly List<ProvisionEntry> _entries = [];
    private readonly List<ProvisionAction> _actions = [];

    private ProvisionItem() { }

    public static ProvisionItem Add(Guid areaId, ProvisionKind kind, ProvisionFacts facts, Stamp stamp)
    {
        var item = new ProvisionItem { AreaId = areaId, Kind = kind, AddedOn = stamp.HappenedOn, CheckMonths = kind.Register().CheckMonths };
        item.Take(facts);
        item.Record($"{kind.Register().One} added", null, item.Name, stamp);
        return item;
    }

    public Guid AreaId { get; private set; }
    public ProvisionKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public Guid? OwnerPostId { get; private set; }
    public Guid? TeamId { get; private set; }
    /// <summary>The measure that its returns feed.</summary>
    public Guid? MeasureId { get; private set; }
    public ProvisionAnswer Answer { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public DateOnly? ReviewDue { get; private set; }
    public DateOnly AddedOn { get; private set; }
    /// <summary>Months after which it is stale; a local choice (SCH-14).</summary>
    public int? CheckMonths { get; private set; }
    public DateOnly? CheckedOn { get; private set; }
    public string? CheckedByName { get; private set; }
    /// <summary>What a reader says is wrong with it; gone when it has been looked at.</summary>
    public string? ErrorReported { get; private set; }
    public DateOnly? ErrorReportedOn { get; private set; }
    public DateOnly? RetiredOn { get; private set; }
    public IReadOnlyList<ProvisionDetail> Details => _details;
    public IReadOnlyList<ProvisionGroup> Groups => _groups;
    public IReadOnlyList<ProvisionEntry> Entries => _entries;
    public IReadOnlyList<ProvisionAction> Actions => _actions;

    public override string KnownAs => Name;
    public IEnumerable<Guid> OwnerPostIds => OwnerPostId is { } post ? [post] : [];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => TeamId is { } team ? [team] : [];

    public bool IsStaleOn(DateOnly day) => RetiredOn is null && CheckMonths is { } months && (CheckedOn ?? AddedOn).AddMonths(months) < day;
    public bool IsReviewDueOn(DateOnly day) => RetiredOn is null && ReviewDue <= day;

    /// <exception cref="RuleViolation">It was taken off, or a fact cannot be; the sentence says which.</exception>
    public void Change(ProvisionFacts facts, Stamp stamp)
    {
        RequireKept();
        var before = (Name, OwnerPostId, TeamId, MeasureId, Answer, From, To, ReviewDue, CheckMonths, Details: string.Join('\n', _details.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key}={d.Value}")));
        Take(facts);
        if (before.Answer != Answer) { Record(Kind.Register().Question ?? "answer", before.Answer.Words(), Answer.Words(), stamp); }
        if (before != (Name, OwnerPostId, TeamId, MeasureId, Answer, From, To, ReviewDue, CheckMonths, string.Join('\n', _details.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key}={d.Value}")))) { Record("description", null, "changed", stamp); }
    }

    /// <summary>A group it is for; those who come first are shown first .</summary>
    /// <param name="people">How many there are in the group; a head-count.</param>
    public ProvisionGroup For(string name, bool isFirst, int? people, Stamp stamp)
    {
        RequireKept();
        var word = Kind.Register().Group ?? throw new RuleViolation($"A {Kind.Register().One} has no groups.");
        if (people is < 0 or > 1_000_000) { throw new RuleViolation($"{people} people cannot be in a group."); }
        var line = Text.Line(name, $"The {word}", 300);
        if (_groups.FirstOrDefault(g => g.Name.Equals(line, StringComparison.OrdinalIgnoreCase)) is { } there)
        {
            if (there.Set(isFirst, people)) { Record(word, null, line, stamp); }
            return there;
        }
        var group = new ProvisionGroup(Id, _groups.Count + 1, line, isFirst, people);
        _groups.Add(group);
        Record(word, null, line, stamp);
        return group;
    }

    /// <summary>Records what happened: a delivery, a round, a return, a target change, a look. Never edited; a wrong one is corrected by another.</summary>
    /// <exception cref="RuleViolation">A count larger than its base, a date to come, numbers where there are none; the sentence says which.</exception>
    public ProvisionEntry Enter(ProvisionEntryFacts facts, Stamp stamp)
    {
        var register = Kind.Register();
        if (RetiredOn is { } on) { throw new RuleViolation($"{Name} was taken off on {Text.Day(on)}; nothing more is recorded of it."); }
        if (facts.To < facts.From) { throw new RuleViolation($"A period cannot end on {Text.Day(facts.To)}, before it begins on {Text.Day(facts.From)}."); }
        if (Kind != ProvisionKind.Contract && (facts.To ?? facts.From) > stamp.HappenedOn) { throw new RuleViolation($"{Text.Day(facts.To ?? facts.From)} is still to come; record a {register.Entry} when it has happened."); }
        CheckNumbers(register, facts);
        if (facts.GroupId is { } group && _groups.All(g => g.Id != group)) { throw new NotFound(register.Group ?? "group"); }
        if (facts.CorrectsNumber is { } wrong)
        {
            if (_entries.All(e => e.Number != wrong)) { throw new NotFound(register.Entry); }
            if (_entries.FirstOrDefault(e => e.CorrectsNumber == wrong) is { } newer) { throw new RuleViolation($"Number {wrong} was corrected already, by number {newer.Number}; correct that one."); }
        }
        if (facts.CorrectsNumber is not null || Kind == ProvisionKind.Contract) { stamp = stamp.Because(stamp.Why, facts.CorrectsNumber is not null ? $"correcting a {register.Entry}" : "a target change"); }
        var entry = new ProvisionEntry(Id, _entries.Count + 1, facts, stamp);
        _entries.Add(entry);
        Record(facts.CorrectsNumber is null ? register.Entry : $"{register.Entry} corrected", null, Text.Day(facts.From), stamp);
        if (register.Base is null && Kind != ProvisionKind.Contract) { Checked(stamp); }
        return entry;
    }

    /// <summary>Entries that stand: those that no later one corrects.</summary>
    public IEnumerable<ProvisionEntry> Standing => Stand(_entries);

    public static IEnumerable<ProvisionEntry> Stand(IReadOnlyCollection<ProvisionEntry> entries)
    {
        var corrected = entries.Select(e => e.CorrectsNumber).OfType<int>().ToHashSet();
        return entries.Where(e => !corrected.Contains(e.Number));
    }

    /// <summary>Somebody looked at it and it is right, or has been put right.</summary>
    public void Check(Stamp stamp)
    {
        RequireKept();
        if (CheckedOn == stamp.HappenedOn && ErrorReported is null) { return; }
        Record("looked at", Text.Day(CheckedOn, "never"), Text.Day(stamp.HappenedOn), stamp);
        Checked(stamp);
    }

    /// <summary>A reader says that something in it is wrong. What an earlier reader said stands until somebody has looked.</summary>
    public void ReportError(string? what, Stamp stamp)
    {
        RequireKept();
        var line = Text.Line(what, "What is wrong", 1_000);
        ErrorReported = ErrorReported is null ? line : $"{ErrorReported} Also: {line}";
        ErrorReportedOn ??= stamp.HappenedOn;
        Record("error reported", null, line, stamp);
    }

    public void LinkTo(Guid actionPointId, string reference, Stamp stamp)
    {
        if (_actions.Any(a => a.ActionPointId == actionPointId)) { return; }
        _actions.Add(new ProvisionAction(Id, actionPointId));
        Record("action", null, reference, stamp);
    }

    public void UnlinkFrom(Guid actionPointId, string reference, Stamp stamp)
    {
        if (_actions.RemoveAll(a => a.ActionPointId == actionPointId) > 0) { Record("action", reference, null, stamp); }
    }

    public void Retire(Stamp stamp)
    {
        if (RetiredOn is not null) { return; }
        stamp = stamp.Because(stamp.Why, $"taking off a {Kind.Register().One}");
        Record("taken off", null, Text.Day(stamp.HappenedOn), stamp);
        RetiredOn = stamp.HappenedOn;
    }

    public ProvisionFacts Facts => new()
    {
        Name = Name, OwnerPostId = OwnerPostId, TeamId = TeamId, MeasureId = MeasureId, Answer = Answer, From = From, To = To, ReviewDue = ReviewDue, CheckMonths = CheckMonths,
        Details = _details.ToDictionary(d => d.Key, string? (d) => d.Value, StringComparer.Ordinal),
    };

    /// <summary>A look on an earlier day takes nothing from a later one, nor from an error reported since.</summary>
    private void Checked(Stamp stamp)
    {
        if (CheckedOn is null || CheckedOn <= stamp.HappenedOn) { (CheckedOn, CheckedByName) = (stamp.HappenedOn, stamp.By.Name); }
        if (ErrorReportedOn is null || ErrorReportedOn <= stamp.HappenedOn) { (ErrorReported, ErrorReportedOn) = (null, null); }
    }

    private void RequireKept()
    {
        if (RetiredOn is { } on) { throw new RuleViolation($"{Name} was taken off on {Text.Day(on)}; nothing more is changed in it."); }
    }

    private static void CheckNumbers(ProvisionRegister register, ProvisionEntryFacts facts)
    {
        if (register.Base is null)
        {
            if (facts.Base is not null || facts.Count is not null) { throw new RuleViolation($"A {register.Entry} of a {register.One} has no numbers."); }
            return;
        }
        if (facts.Base is not { } @base || facts.Count is not { } count) { throw new RuleViolation($"Enter both numbers: {register.Base}, and {register.Count}."); }
        if (@base < 0 || count < 0) { throw new RuleViolation("A count cannot be below 0."); }
        if (count > @base) { throw new RuleViolation($"{count:N0} of {@base:N0} cannot be: {register.Count} are more than {register.Base}."); }
    }

    private void Take(ProvisionFacts f)
    {
        var register = Kind.Register();
        if (f.To < f.From) { throw new RuleViolation($"It cannot end on {Text.Day(f.To)}, before it begins on {Text.Day(f.From)}."); }
        if (f.CheckMonths is < 1 or > 60) { throw new RuleViolation($"{f.CheckMonths} months between looks cannot be kept; choose 1 to 60."); }
        (Name, OwnerPostId, TeamId, MeasureId, Answer) = (Text.Line(f.Name, "The name", 300), f.OwnerPostId, f.TeamId, f.MeasureId, f.Answer);
        (From, To, ReviewDue, CheckMonths) = (f.From, f.To, f.ReviewDue, register.CheckMonths is null ? null : f.CheckMonths ?? register.CheckMonths);
        foreach (var field in register.Details)
        {
            var value = Text.Optional(f.Details.GetValueOrDefault(field.Key), field.Label, 4_000);
            if (field.Key == "address") { value = WebAddress.Of(value); }
            var there = _details.FirstOrDefault(d => d.Key == field.Key);
            if (value is null) { if (there is not null) { _details.Remove(there); } }
            else if (there is null) { _details.Add(new ProvisionDetail(Id, field.Key, value)); }
            else { there.Set(value); }
        }
    }
}

public sealed record ProvisionFacts
{
    public string? Name { get; init; }
    public Guid? OwnerPostId { get; init; }
    public Guid? TeamId { get; init; }
    public Guid? MeasureId { get; init; }
    public ProvisionAnswer Answer { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public DateOnly? ReviewDue { get; init; }
    public int? CheckMonths { get; init; }
    public IReadOnlyDictionary<string, string?> Details { get; init; } = new Dictionary<string, string?>();
}

/// <summary>What is recorded of one delivery, round, return, target change or look.</summary>
public sealed record ProvisionEntryFacts
{
    public DateOnly From { get; init; }
    public DateOnly? To { get; init; }
    public Guid? GroupId { get; init; }
    public Guid? TeamId { get; init; }
    public int? Base { get; init; }
    public int? Count { get; init; }
    public bool? IsMultiAgency { get; init; }
    public string? Note { get; init; }
    public int? CorrectsNumber { get; init; }
    public IReadOnlyDictionary<string, string?> Details { get; init; } = new Dictionary<string, string?>();
}

/// <summary>A detail that only its register asks for.</summary>
public sealed class ProvisionDetail
{
    private ProvisionDetail() { }
    internal ProvisionDetail(Guid itemId, string key, string value) => (ItemId, Key, Value) = (itemId, key, value);

    public Guid ItemId { get; private set; }
    public string Key { get; private set; } = "";
    public string Value { get; private set; } = "";

    internal void Set(string value) => Value = value;
}

/// <summary>An audience of a training programme, a question of a questionnaire, a kind of report that is checked.</summary>
public sealed class ProvisionGroup
{
    private ProvisionGroup() { }
    internal ProvisionGroup(Guid itemId, int order, string name, bool isFirst, int? people) => (ItemId, Order, Name, IsFirst, People) = (itemId, order, name, isFirst, people);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ItemId { get; private set; }
    public int Order { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>Comes first: staff who work directly with women .</summary>
    public bool IsFirst { get; private set; }
    public int? People { get; private set; }

    internal bool Set(bool isFirst, int? people)
    {
        if ((IsFirst, People) == (isFirst, people)) { return false; }
        (IsFirst, People) = (isFirst, people);
        return true;
    }
}

/// <summary>A dated row of numbers or of words. Rows are only ever added.</summary>
public sealed class ProvisionEntry : IAddedOnly
{
    private ProvisionEntry() { }

    internal ProvisionEntry(Guid itemId, int number, ProvisionEntryFacts f, Stamp stamp)
    {
        (ItemId, Number, From, To, GroupId, TeamId) = (itemId, number, f.From, f.To, f.GroupId, f.TeamId);
        (Base, Count, IsMultiAgency, Note, CorrectsNumber) = (f.Base, f.Count, f.IsMultiAgency, Text.Optional(f.Note, "The note", 2_000), f.CorrectsNumber);
        Details = Text.Optional(string.Join('\n', f.Details.Where(d => !string.IsNullOrWhiteSpace(d.Value)).Select(d => $"{d.Key}: {Text.Line(d.Value, d.Key, 500)}")), "The details", 4_000);
        (Why, ByName, HappenedOn, EnteredAt) = (stamp.Why, stamp.By.Name, stamp.HappenedOn, stamp.EnteredAt);
    }

    public Guid ItemId { get; private set; }
    public int Number { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public Guid? GroupId { get; private set; }
    public Guid? TeamId { get; private set; }
    public int? Base { get; private set; }
    public int? Count { get; private set; }
    public bool? IsMultiAgency { get; private set; }
    public string? Note { get; private set; }
    /// <summary>One a line: "old: 20 places".</summary>
    public string? Details { get; private set; }
    public int? CorrectsNumber { get; private set; }
    public string? Why { get; private set; }
    public string ByName { get; private set; } = "";
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
}

public sealed class ProvisionAction
{
    private ProvisionAction() { }
    internal ProvisionAction(Guid itemId, Guid actionPointId) => (ItemId, ActionPointId) = (itemId, actionPointId);
    public Guid ItemId { get; private set; }
    public Guid ActionPointId { get; private set; }
}
