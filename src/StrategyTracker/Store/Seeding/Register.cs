using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategyTracker.Store.Seeding;

/// <summary>A strategy's folder as written, before any of it is believed. README.md says what each file holds.</summary>
public sealed record Register(
    string Folder, StrategyEntry Strategy, IReadOnlyList<SectionEntry> Sections, IReadOnlyList<PostEntry> Posts, IReadOnlyList<PartnerEntry> Partners,
    IReadOnlyList<StepEntry> Framework, IReadOnlyList<MeasureEntry> Measures, IReadOnlyList<FigureEntry> Figures, IReadOnlyList<TableEntry> Tables,
    IReadOnlyList<DutyEntry> Duties, IReadOnlyList<AnomalyEntry> Anomalies, IReadOnlyList<DocumentEntry> Documents, IReadOnlyList<TermEntry> Glossary,
    IReadOnlyDictionary<string, int> ExpectedCounts);

public sealed record StrategyEntry
{
    public string? Code { get; init; }
    public string? Title { get; init; }
    public string? Organisation { get; init; }
    public string? Area { get; init; }
    public string? Region { get; init; }
    /// <summary>2007, 2007-11 or 2007-11-22: as exact as the source is.</summary>
    public string? Published { get; init; }
    public string? ParentStrategy { get; init; }
    public string? EqualityOfOutcome { get; init; }
    public IReadOnlyList<RefEntry> Aims { get; init; } = [];
    public IReadOnlyList<RefEntry> Drivers { get; init; } = [];
}

public sealed record RefEntry(string? Ref, string? Summary);

public sealed record SectionEntry
{
    [JsonIgnore] public string File { get; init; } = "";
    public int? Number { get; init; }
    public string? Title { get; init; }
    public string? Heading { get; init; }
    public int? Pathway { get; init; }
    public string? PrintedActionHeading { get; init; }
    public string? Narrative { get; init; }
    public string? Notes { get; init; }
    public IReadOnlyList<ActionEntry> Actions { get; init; } = [];
    public IReadOnlyList<CommitmentEntry> Commitments { get; init; } = [];
}

public sealed record ActionEntry
{
    public string? Ref { get; init; }
    public string? Parent { get; init; }
    public string? Summary { get; init; }
    /// <summary>What stands in place of a summary that names a date, when a demonstration has moved the dates.</summary>
    public string? SummaryWithoutDate { get; init; }
    public string? Detail { get; init; }
    public string? Notes { get; init; }
    public string? Form { get; init; }
    public int? Line { get; init; }
    public OwnerEntry? Owner { get; init; }
    public string? Level { get; init; }
    public string? Control { get; init; }
    public DeadlineEntry? Deadline { get; init; }
    public bool IsDuty { get; init; }
    public string? Trigger { get; init; }
    public string? Per { get; init; }
    public IReadOnlyList<string> Components { get; init; } = [];
    public IReadOnlyList<string> Partners { get; init; } = [];
    public string? PartnerNote { get; init; }
    public IReadOnlyList<string> Related { get; init; } = [];
    public IReadOnlyList<string> Themes { get; init; } = [];
}

public sealed record OwnerEntry
{
    public string? Kind { get; init; }
    public string? Post { get; init; }
    public string? AsWritten { get; init; }
    public IReadOnlyList<string> CoOwners { get; init; } = [];
    public string? CheckedBy { get; init; }
}

public sealed record DeadlineEntry
{
    public string? Kind { get; init; }
    public string? Date { get; init; }
    public string? Recurrence { get; init; }
    public int? Every { get; init; }
    public string? Unit { get; init; }
    public bool AtLeast { get; init; }
}

public sealed record CommitmentEntry
{
    public string? Ref { get; init; }
    public string? Summary { get; init; }
    public string? SummaryWithoutDate { get; init; }
    public string? Actor { get; init; }
    public string? Kind { get; init; }
    public int? Line { get; init; }
    public IReadOnlyList<string> Mirrors { get; init; } = [];
}

public sealed record PostEntry
{
    public string? Name { get; init; }
    public string? Kind { get; init; }
    public string? Holders { get; init; }
    public bool Outside { get; init; }
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
    /// <summary>The one person whom the source names; since when is not known.</summary>
    public string? HeldBy { get; init; }
    public string? Note { get; init; }
}

public sealed record PartnerEntry
{
    public string? Name { get; init; }
    public string? Kind { get; init; }
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
    public string? Note { get; init; }
}

public sealed record StepEntry
{
    public int? Order { get; init; }
    public string? PrintedNumber { get; init; }
    public string? Step { get; init; }
    public string? AsWritten { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? Precision { get; init; }
    public string? Person { get; init; }
    public string? Note { get; init; }
}

public sealed record MeasureEntry
{
    public string? Ref { get; init; }
    public string? Name { get; init; }
    public string? Kind { get; init; }
    public IReadOnlyList<string> Breakdown { get; init; } = [];
    public string? Comparator { get; init; }
    public string? Frequency { get; init; }
    public bool NamedByAnAction { get; init; }
    public IReadOnlyList<string> Actions { get; init; } = [];
    public string? Note { get; init; }
    public CountingEntry? Counting { get; init; }
}

/// <summary>How a measure is counted to begin with; the area may settle it otherwise.</summary>
public sealed record CountingEntry
{
    public string? Tells { get; init; }
    public string? Form { get; init; }
    public string? Better { get; init; }
    public string? Numerator { get; init; }
    public string? Denominator { get; init; }
    public string? Funnel { get; init; }
    public int? Stage { get; init; }
    public int? EveryMonths { get; init; }
    public bool GuardRail { get; init; }
    public string? PairedWith { get; init; }
    /// <summary>Printed tables that are readings of it.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];
}

public sealed record FigureEntry
{
    public string? Ref { get; init; }
    public string? Name { get; init; }
    /// <summary>A number, or words such as "two-thirds".</summary>
    public JsonElement Value { get; init; }
    public string? Unit { get; init; }
    public string? Period { get; init; }
    public string? Geography { get; init; }
    public string? Where { get; init; }
    public string? Note { get; init; }
}

public sealed record TableEntry
{
    public string? Name { get; init; }
    public string? Period { get; init; }
    public string? Geography { get; init; }
    public IReadOnlyList<TableRowEntry> Rows { get; init; } = [];
}

public sealed record TableRowEntry(string? OrderType, int? Men, int? Women, int? Total);

public sealed record DutyEntry
{
    public string? Ref { get; init; }
    public string? Action { get; init; }
    public string? Summary { get; init; }
    public string? Recurrence { get; init; }
    public IReadOnlyList<string> Outputs { get; init; } = [];
}

public sealed record AnomalyEntry(string? Ref, string? Where, int? Line, string? Issue, string? Handling);

public sealed record DocumentEntry(string? Title, string? Relation);

public sealed record TermEntry(string? Term, string? Expansion, bool ExpandedInSource);
