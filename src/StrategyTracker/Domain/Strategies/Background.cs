using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Strategies;

/// <summary>What the strategy wants in general; six in the Thames Valley strategy.</summary>
public sealed class Aim
{
    private Aim() { }
    public Aim(Guid strategyId, string reference, string summary) => (StrategyId, Ref, Summary) = (strategyId, Text.Line(reference, "The aim's reference", 40), Text.Line(summary, "The aim", 1_000));
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StrategyId { get; private set; }
    public string Ref { get; private set; } = "";
    public string Summary { get; private set; } = "";
}

/// <summary>Why the strategy was needed.</summary>
public sealed class Driver
{
    private Driver() { }
    public Driver(Guid strategyId, string reference, string summary) => (StrategyId, Ref, Summary) = (strategyId, Text.Line(reference, "The driver's reference", 40), Text.Line(summary, "The driver", 2_000));
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StrategyId { get; private set; }
    public string Ref { get; private set; } = "";
    public string Summary { get; private set; } = "";
}

/// <summary>A law, circular, strategy or study that the strategy names; the link may be empty (A40).</summary>
public sealed class ReferenceDocument
{
    private ReferenceDocument() { }
    public ReferenceDocument(Guid strategyId, int order, string title, string? relation) =>
        (StrategyId, Order, Title, Relation) = (strategyId, order, Text.Line(title, "The document's title"), relation);
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StrategyId { get; private set; }
    public int Order { get; private set; }
    public string Title { get; private set; } = "";
    public string? Relation { get; private set; }
}

/// <summary>A term that a board member may not know.</summary>
public sealed class GlossaryTerm
{
    private GlossaryTerm() { }
    public GlossaryTerm(Guid strategyId, string term, string expansion, bool isExpandedInSource) =>
        (StrategyId, Term, Expansion, IsExpandedInSource) = (strategyId, Text.Line(term, "The term"), Text.Line(expansion, "The expansion", 1_000), isExpandedInSource);
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StrategyId { get; private set; }
    public string Term { get; private set; } = "";
    public string Expansion { get; private set; } = "";
    public bool IsExpandedInSource { get; private set; }
}

/// <summary>Something odd in the source and how it was handled; the source's text is never altered (W-23).</summary>
public sealed class Anomaly : Tracked
{
    private Anomaly() { }
    public Anomaly(Guid strategyId, string reference, string where, int? line, string issue, string handling) =>
        (StrategyId, Ref, Where, Line, Issue, Handling) = (strategyId, Text.Line(reference, "The anomaly's reference", 40), where, line, Text.Line(issue, "The issue", 2_000), Text.Line(handling, "The handling", 2_000));
    public Guid StrategyId { get; private set; }
    public string Ref { get; private set; } = "";
    public string Where { get; private set; } = "";
    public int? Line { get; private set; }
    public string Issue { get; private set; } = "";
    public string Handling { get; private set; } = "";
    public string? ConfirmedBy { get; private set; }
    public DateOnly? ConfirmedOn { get; private set; }

    public override string KnownAs => Ref;
    public override Guid? HistoryOf => StrategyId;

    public void Confirm(Stamp stamp)
    {
        if (ConfirmedOn is not null) { return; }
        (ConfirmedBy, ConfirmedOn) = (stamp.By.Name, stamp.HappenedOn);
        Record("handling confirmed", null, stamp.By.Name, stamp);
    }
}
