using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Equality;

/// <summary>What kind of paper it is.</summary>
public enum StatementKind { Plan, EqualPay, YearlyReport, Information }

/// <summary>
/// A paper that the duty asks for, in versions. Written, approved and published are three facts with three dates (W-12, W-13).
/// </summary>
public sealed class Statement : Tracked
{
    private readonly List<StatementVersion> _versions = [];

    private Statement() { }

    /// <param name="slug">Its part of the public address, unique in the area.</param>
    public static Statement Start(Guid areaId, Guid? cycleId, StatementKind kind, string title, string slug, DateOnly? from, DateOnly? to, Stamp stamp)
    {
        if (kind == StatementKind.Plan && cycleId is null) { throw new RuleViolation("A plan belongs to a cycle; begin the cycle first."); }
        if (to < from) { throw new RuleViolation($"A report cannot cover a period that ends on {Text.Day(to)}, before it begins on {Text.Day(from)}."); }
        var statement = new Statement { AreaId = areaId, CycleId = cycleId, Kind = kind, Title = Text.Line(title, "The title", 300), Slug = Areas.Area.CodeOf(slug), From = from, To = to };
        statement.Record("statement", null, statement.Title, stamp);
        return statement;
    }

    public Guid AreaId { get; private set; }
    public Guid? CycleId { get; private set; }
    public StatementKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public string Slug { get; private set; } = "";
    /// <summary>The period that a yearly report covers.</summary>
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public IReadOnlyList<StatementVersion> Versions => _versions;

    public override string KnownAs => Title;

    public StatementVersion? Latest => _versions.MaxBy(v => v.Number);
    public StatementVersion? PublishedOnDay(DateOnly day) => _versions.Where(v => v.PublishedOn <= day).MaxBy(v => v.Number);

    /// <summary>Writes the text: the draft that stands, or a new version when the last one is approved already.</summary>
    public StatementVersion Write(string? body, Stamp stamp)
    {
        var text = Text.Optional(body, "The text") ?? throw new RuleViolation("There is no text in it yet.");
        if (Latest is { ApprovedOn: null } draft)
        {
            if (draft.Body == text) { return draft; }
            draft.Rewrite(text, stamp);
            Record($"version {draft.Number}", null, "rewritten", stamp);
            return draft;
        }
        if (Latest?.Body == text && Kind is not (StatementKind.Plan or StatementKind.YearlyReport)) { throw new RuleViolation($"Nothing is different from version {Latest.Number}."); }
        var version = new StatementVersion(Id, _versions.Count + 1, text, stamp);
        _versions.Add(version);
        Record($"version {version.Number}", null, "written", stamp);
        return version;
    }

    /// <summary>The board approves the draft; approving a plan approves the goals that stand in it.</summary>
    /// <exception cref="RuleViolation">No draft, no goals, nobody consulted, or approved by who wrote it.</exception>
    public void Approve(DutyCycle? cycle, IReadOnlyCollection<Goal> goals, IReadOnlyCollection<Consultation> consultations, Stamp stamp)
    {
        var draft = Latest ?? throw new RuleViolation("There is nothing to approve: no version has been written.");
        if (draft.ApprovedOn is not null) { return; }
        if (stamp.HappenedOn < draft.WrittenOn) { throw new RuleViolation($"It was written on {Text.Day(draft.WrittenOn)}; it cannot have been approved before."); }
        if (!stamp.By.IsSystem && draft.WrittenByName == stamp.By.Name) { throw new RuleViolation("You wrote this version; somebody else of the board approves it."); }
        if (Kind == StatementKind.Plan)
        {
            var live = goals.Where(g => g.CycleId == CycleId && g.IsLive).ToList();
            if (live.Count == 0) { throw new RuleViolation("The plan has no goal yet; choose at least one before the board approves it."); }
            if (!consultations.Any(c => c.CycleId == CycleId && c.ClosedOn <= stamp.HappenedOn)) { throw new RuleViolation("Nobody has been consulted on these goals yet; the duty asks for it before the board approves."); }
            live.ForEach(g => g.Approve(stamp));
            cycle?.Approved(stamp);
        }
        draft.Approve(stamp);
        Record($"version {draft.Number}", "written", "approved", stamp);
    }

    /// <summary>Publishes the approved version: what anyone may read from then on is kept whole, as it was on the day.</summary>
    /// <param name="content">What goes out, already without anything small, internal or about a person.</param>
    /// <exception cref="RuleViolation">Not approved, or a goal in it is not.</exception>
    public Publication Publish(string areaCode, string areaName, IReadOnlyCollection<Goal> goals, string content, string? where, Stamp stamp)
    {
        var version = Latest ?? throw new RuleViolation("There is nothing to publish: no version has been written.");
        if (version.ApprovedOn is null) { throw new RuleViolation($"Version {version.Number} is not approved yet; the board approves it before it is published."); }
        if (version.PublishedOn is { } already) { throw new RuleViolation($"Version {version.Number} was published on {Text.Day(already)}; write a new version to publish again."); }
        if (stamp.HappenedOn < version.ApprovedOn) { throw new RuleViolation($"It was approved on {Text.Day(version.ApprovedOn)}; it cannot have been published before."); }
        if (Kind == StatementKind.Plan && goals.FirstOrDefault(g => g.CycleId == CycleId && g.IsLive && g.ApprovedOn is null) is { } open)
        {
            throw new RuleViolation($"{open.Ref}, \"{open.Title}\", is not approved; the board must approve it, or it must be dropped, before the plan is published.");
        }
        version.Publish(WebAddress.Of(where), stamp);
        Record($"version {version.Number}", "approved", "published", stamp);
        return new Publication(this, version.Number, areaCode, areaName, content, stamp);
    }
}

public sealed class StatementVersion
{
    private StatementVersion() { }
    internal StatementVersion(Guid statementId, int number, string body, Stamp stamp) => (StatementId, Number, Body, WrittenOn, WrittenByName) = (statementId, number, body, stamp.HappenedOn, stamp.By.Name);

    public Guid StatementId { get; private set; }
    public int Number { get; private set; }
    /// <summary>Markdown.</summary>
    public string Body { get; private set; } = "";
    public DateOnly WrittenOn { get; private set; }
    public string WrittenByName { get; private set; } = "";
    public DateOnly? ApprovedOn { get; private set; }
    public string? ApprovedByName { get; private set; }
    public DateOnly? PublishedOn { get; private set; }
    public string? PublishedByName { get; private set; }
    /// <summary>Where else it stands, if it does.</summary>
    public string? PublishedWhere { get; private set; }

    internal void Rewrite(string body, Stamp stamp) => (Body, WrittenOn, WrittenByName) = (body, stamp.HappenedOn, stamp.By.Name);
    internal void Approve(Stamp stamp) => (ApprovedOn, ApprovedByName) = (stamp.HappenedOn, stamp.By.Name);
    internal void Publish(string? where, Stamp stamp) => (PublishedOn, PublishedByName, PublishedWhere) = (stamp.HappenedOn, stamp.By.Name, where);
}

/// <summary>
/// What has been published, whole, as it was on the day: the only thing that a page without sign-in reads. Rows are only ever added.
/// </summary>
public sealed class Publication : IAddedOnly
{
    private Publication() { }

    internal Publication(Statement statement, int version, string areaCode, string areaName, string content, Stamp stamp)
    {
        (StatementId, Kind, Title, Slug, Version) = (statement.Id, statement.Kind, statement.Title, statement.Slug, version);
        (AreaCode, AreaName, Content) = (areaCode, areaName, content);
        (PublishedOn, EnteredAt) = (stamp.HappenedOn, stamp.EnteredAt);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StatementId { get; private set; }
    public StatementKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public string AreaCode { get; private set; } = "";
    public string AreaName { get; private set; } = "";
    public string Slug { get; private set; } = "";
    public int Version { get; private set; }
    public DateOnly PublishedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    /// <summary>JSON.</summary>
    public string Content { get; private set; } = "";
}

public static class StatementWords
{
    public static string Words(this StatementKind kind) => kind switch
    {
        StatementKind.Plan => "Equality plan",
        StatementKind.EqualPay => "Equal pay statement",
        StatementKind.YearlyReport => "Yearly report",
        _ => "Equality information",
    };
}
