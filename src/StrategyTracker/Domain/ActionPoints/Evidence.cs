namespace StrategyTracker.Domain.ActionPoints;

public enum EvidenceKind { Policy, Minute, Report, PageLink, ContractClause, Statement, Other }

/// <summary>A stored file's facts: the name it came with (as data only), our own name for it, its size in bytes and its SHA-256.</summary>
public sealed record StoredFile(string OriginalName, string StoredName, string ContentType, long Size, string Sha256);

/// <summary>A thing that shows that something was done: a file or a link. One piece may serve many actions .</summary>
public sealed class Evidence
{
    private Evidence() { }

    public static Evidence Link(Guid strategyId, string title, EvidenceKind kind, DateOnly? datedOn, string address, string? note, Stamp stamp)
    {
        var plain = WebAddress.Of(address) ?? throw new RuleViolation($"\"{address?.Trim()}\" is not an address that starts with https:// or http://.");
        return new Evidence(strategyId, title, kind, datedOn, note, stamp) { Address = plain };
    }

    public static Evidence File(Guid strategyId, string title, EvidenceKind kind, DateOnly? datedOn, StoredFile file, string? note, Stamp stamp) =>
        new(strategyId, title, kind, datedOn, note, stamp) { OriginalName = file.OriginalName, StoredName = file.StoredName, ContentType = file.ContentType, Size = file.Size, Sha256 = file.Sha256 };

    /// <summary>Something seen or said that has no paper: the words themselves are the evidence.</summary>
    public static Evidence Statement(Guid strategyId, string title, DateOnly? datedOn, string note, Stamp stamp) =>
        new(strategyId, title, EvidenceKind.Statement, datedOn, Text.Optional(note, "The statement") ?? throw new RuleViolation("The statement is empty."), stamp);

    private Evidence(Guid strategyId, string title, EvidenceKind kind, DateOnly? datedOn, string? note, Stamp stamp)
    {
        (StrategyId, Title, Kind, DatedOn) = (strategyId, Text.Line(title, "The evidence's title", 300), kind, datedOn);
        Note = Text.Optional(note, "The note", 10_000);
        (AddedById, AddedByName, HappenedOn, EnteredAt) = (stamp.By.PersonId, stamp.By.Name, stamp.HappenedOn, stamp.EnteredAt);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StrategyId { get; private set; }
    public string Title { get; private set; } = "";
    public EvidenceKind Kind { get; private set; }
    public DateOnly? DatedOn { get; private set; }
    public string? Address { get; private set; }
    public string? OriginalName { get; private set; }
    public string? StoredName { get; private set; }
    public string? ContentType { get; private set; }
    public long? Size { get; private set; }
    public string? Sha256 { get; private set; }
    public string? Note { get; private set; }
    public Guid? AddedById { get; private set; }
    public string AddedByName { get; private set; } = "";
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
}

/// <summary>A piece of evidence put to one action, on one of its parts or on the whole.</summary>
public sealed class EvidenceUse
{
    private EvidenceUse() { }

    internal EvidenceUse(Guid actionPointId, Guid evidenceId, Guid? componentId, EvidenceKind kind, Stamp stamp) =>
        (ActionPointId, EvidenceId, ComponentId, Kind, HappenedOn, EnteredAt) = (actionPointId, evidenceId, componentId, kind, stamp.HappenedOn, stamp.EnteredAt);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public Guid EvidenceId { get; private set; }
    public Guid? ComponentId { get; private set; }
    /// <summary>Copied from the evidence, which never changes it, so that the closing rule needs no second look-up.</summary>
    public EvidenceKind Kind { get; private set; }
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
}
