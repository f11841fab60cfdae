using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Strategies;

/// <summary>How exactly a document gives a date.</summary>
public enum DatePrecision { Day, Month, MonthRange, Year }

/// <summary>A published strategy with its sections and action points.</summary>
public sealed class Strategy : Tracked
{
    /// <summary>What the history calls a choice of intervals.</summary>
    public const string IntervalsChanged = "local intervals";

    private readonly List<Section> _sections = [];
    private readonly List<FrameworkStep> _steps = [];

    private Strategy() { }

    public Strategy(string code, string title, string organisation, string area, string region, DateOnly publishedOn, DatePrecision precision, int movedByDays, Stamp stamp)
    {
        (Code, Title) = (Text.Line(code, "The strategy's code", 40).ToUpperInvariant(), Text.Line(title, "The strategy's title", 300));
        (Organisation, Area, Region) = (Text.Line(organisation, "The organisation", 200), Text.Line(area, "The area", 200), Text.Line(region, "The region", 200));
        (PublishedOn, PublishedPrecision, MovedByDays) = (publishedOn, precision, movedByDays);
        (DueSoonDays, SilentAfterDays) = (LocalIntervals.Default.DueSoonDays, LocalIntervals.Default.SilentAfterDays);
        Record("published", null, Title, stamp with { HappenedOn = publishedOn });
    }

    public string Code { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Organisation { get; private set; } = "";
    public string Area { get; private set; } = "";
    /// <summary>The area whose recommendations, forums and champions stand beside it.</summary>
    public Guid? AreaId { get; private set; }
    public string Region { get; private set; } = "";
    /// <summary>The day from which its promises stand; the first of the month where the source gives only the month.</summary>
    public DateOnly PublishedOn { get; private set; }
    public DatePrecision PublishedPrecision { get; private set; }
    /// <summary>How many days a demonstration moved every date forward; 0 in earnest.</summary>
    public int MovedByDays { get; private set; }
    public string? ParentStrategy { get; private set; }
    public string? EqualityOfOutcome { get; private set; }
    public int DueSoonDays { get; private set; }
    public int SilentAfterDays { get; private set; }

    public IReadOnlyList<Section> Sections => _sections;
    public IReadOnlyList<FrameworkStep> Steps => _steps;
    public LocalIntervals Local => new(DueSoonDays, SilentAfterDays);

    public override string KnownAs => Code;
    public override Guid? HistoryOf => Id;

    public void Describe(string? parentStrategy, string? equalityOfOutcome) =>
        (ParentStrategy, EqualityOfOutcome) = (Text.Optional(parentStrategy, "The parent strategy", 300), Text.Optional(equalityOfOutcome, "The equality of outcome text", 2_000));

    public void BelongTo(Guid areaId) => AreaId = areaId;

    public Section AddSection(int number, string title, string heading, int? pathway, string? narrative, string? printedActionHeading, string? notes)
    {
        if (_sections.Any(s => s.Number == number)) { throw new RuleViolation($"Section {number} of {Code} stands twice."); }
        var section = new Section(Id, number, title, heading, pathway, narrative, printedActionHeading, notes);
        _sections.Add(section);
        return section;
    }

    public FrameworkStep AddStep(int order, string printedNumber, string step, StepValue value, string? note)
    {
        var row = new FrameworkStep(this, order, printedNumber, step, value, note);
        _steps.Add(row);
        return row;
    }

    /// <summary>The area's own intervals; the source states neither, and screens say so.</summary>
    public void ChooseIntervals(LocalIntervals local, Stamp stamp)
    {
        if (local.DueSoonDays is < 1 or > 365 || local.SilentAfterDays is < 7 or > 730)
        {
            throw new RuleViolation("\"Due soon\" takes 1 to 365 days, \"silent\" 7 to 730.");
        }
        if (local == Local) { return; }
        Record(IntervalsChanged, Local.Words, local.Words, stamp);
        (DueSoonDays, SilentAfterDays) = (local.DueSoonDays, local.SilentAfterDays);
    }
}

/// <summary>A section of the strategy. It may have no actions .</summary>
public sealed class Section
{
    private Section() { }

    internal Section(Guid strategyId, int number, string title, string heading, int? pathway, string? narrative, string? printedActionHeading, string? notes)
    {
        (StrategyId, Number, Pathway) = (strategyId, number, pathway);
        (Title, Heading) = (Text.Line(title, $"The title of section {number}", 300), Text.Line(heading, $"The heading of section {number}", 300));
        Narrative = Text.Optional(narrative, $"The narrative of section {number}");
        (PrintedActionHeading, Notes) = (printedActionHeading, Text.Optional(notes, $"The note on section {number}", 4_000));
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StrategyId { get; private set; }
    public int Number { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>The heading in the body where it differs from the index.</summary>
    public string Heading { get; private set; } = "";
    /// <summary>The national reducing re-offending pathway, 1 to 7, or none.</summary>
    public int? Pathway { get; private set; }
    /// <summary>Markdown.</summary>
    public string? Narrative { get; private set; }
    public string? PrintedActionHeading { get; private set; }
    public string? Notes { get; private set; }
}
