using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Recommendations;

/// <summary>What an entry of a source is.</summary>
public enum EntryKind { Recommendation, Part, Finding, GoodPractice }

/// <summary>On what footing it stands, so that a proposal or a comment is never read as a formal recommendation.</summary>
public enum Standing { Formal, Proposed, Ask, Observed }

/// <summary>
/// One entry of a source: a recommendation, a part of one, a finding or an example of good practice. What the source says of it
/// never changes; which area takes it up, and what came of it, stands on that area's <see cref="Adoption"/>.
/// </summary>
public sealed class Recommendation : Tracked
{
    private readonly List<RecommendationSection> _sections = [];

    private Recommendation() { }

    public static Recommendation Add(Guid sourceId, string reference, string summary, EntryFacts facts, Stamp stamp)
    {
        var entry = new Recommendation
        {
            SourceId = sourceId, Ref = Text.Line(reference, "The reference", 40), Summary = Text.Line(summary, $"The summary of {reference}", 1_000), Order = facts.Order,
            Kind = facts.Kind, Standing = facts.Standing, Detail = Text.Optional(facts.Detail, $"The detail of {reference}", 8_000),
            Evidence = Text.Optional(facts.Evidence, $"The evidence of {reference}", 8_000), AddressedTo = string.Join('\n', facts.AddressedTo),
            Strength = Text.Optional(facts.Strength, "The strength of the wording", 100), SourceDeadline = Text.Optional(facts.SourceDeadline, "The source's deadline", 500),
            Themes = string.Join(", ", facts.Themes), Locator = Text.Optional(facts.Locator, "The place in the source", 500),
            IsSplitByRegister = facts.IsSplitByRegister, NeedsReview = facts.NeedsReview, IsSwitchedOn = facts.Standing == Standing.Formal,
        };
        entry.Record("added", null, entry.Ref, stamp);
        return entry;
    }

    public Guid SourceId { get; private set; }
    public Guid? ParentId { get; private set; }
    public string Ref { get; private set; } = "";
    public int Order { get; private set; }
    public EntryKind Kind { get; private set; }
    public Standing Standing { get; private set; }
    public string Summary { get; private set; } = "";
    public string? Detail { get; private set; }
    public string? Evidence { get; private set; }
    /// <summary>Whom the source addresses, as it writes them, one a line. Frozen; who answers today stands on the adoption (P-17).</summary>
    public string AddressedTo { get; private set; } = "";
    public string? Strength { get; private set; }
    /// <summary>What the source says of time; no entry of the seed has a calendar date.</summary>
    public string? SourceDeadline { get; private set; }
    public string Themes { get; private set; } = "";
    public string? Locator { get; private set; }
    /// <summary>The register divided one numbered recommendation into parts that can be followed; the number is the source's own.</summary>
    public bool IsSplitByRegister { get; private set; }
    /// <summary>Rests on anonymous comment: adoptable only once a person has looked into it.</summary>
    public bool NeedsReview { get; private set; }
    public string? Review { get; private set; }
    public DateOnly? ReviewedOn { get; private set; }
    /// <summary>Whether areas may take it up: formal ones always; asks once a forum promotes them; historic proposals once switched on.</summary>
    public bool IsSwitchedOn { get; private set; }
    public Guid? RepeatsId { get; private set; }
    public Guid? SupersededById { get; private set; }
    /// <summary>The sections of strategies it bears on: a judgement of the register, not of the source.</summary>
    public IReadOnlyList<RecommendationSection> Sections => _sections;

    public override string KnownAs => Ref;
    public IReadOnlyList<string> Addressees => AddressedTo.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    public IReadOnlyList<string> ThemeList => Themes.Split(", ", StringSplitOptions.RemoveEmptyEntries);
    public bool IsAdoptable => IsSwitchedOn && (!NeedsReview || ReviewedOn is not null);

    /// <param name="chain">The entries above <paramref name="parent"/>, it included.</param>
    /// <exception cref="RuleViolation">It would be a part of itself, straight or round a circle.</exception>
    public void PlaceUnder(Recommendation parent, IReadOnlyCollection<Guid> chain, Stamp stamp)
    {
        if (ParentId == parent.Id) { return; }
        if (parent.Id == Id || chain.Contains(Id)) { throw new RuleViolation($"{Ref} cannot be a part of {parent.Ref}: {parent.Ref} is a part of {Ref}, straight or through others."); }
        if (ParentId is not null) { Record("part of", "another", parent.Ref, stamp); }
        ParentId = parent.Id;
    }

    public void BearOn(Guid sectionId)
    {
        if (_sections.All(s => s.SectionId != sectionId)) { _sections.Add(new RecommendationSection(Id, sectionId)); }
    }

    /// <summary>Lets areas take it up: a forum promotes an ask, an editor switches a historic proposal on.</summary>
    public void SwitchOn(Stamp stamp)
    {
        if (IsSwitchedOn) { return; }
        if (Standing == Standing.Observed) { throw new RuleViolation($"{Ref} reports what was found; it asks for nothing that an area could take up."); }
        stamp = stamp.Because(stamp.Why, Standing == Standing.Ask ? "promoting an ask" : "switching a proposal on");
        Record(Standing == Standing.Ask ? "promoted" : "switched on", "not to be taken up", "areas may take it up", stamp);
        IsSwitchedOn = true;
    }

    /// <summary>Records what a person found on looking into an entry that rests on anonymous comment.</summary>
    public void Look(string finding, Stamp stamp)
    {
        if (!NeedsReview) { throw new RuleViolation($"{Ref} does not rest on anonymous comment; there is nothing to look into."); }
        Review = Text.Optional(finding, "The finding", 4_000) ?? throw new RuleViolation("Say what you found; the next reader relies on it.");
        ReviewedOn = stamp.HappenedOn;
        Record("looked into", null, Review, stamp);
    }

    public void Repeat(Recommendation earlier, Stamp stamp)
    {
        if (earlier.Id == Id) { throw new RuleViolation($"{Ref} cannot repeat itself."); }
        if (earlier.RepeatsId == Id) { throw new RuleViolation($"{earlier.Ref} is said to repeat {Ref} already."); }
        if (RepeatsId == earlier.Id) { return; }
        Record("repeats", null, earlier.Ref, stamp);
        RepeatsId = earlier.Id;
    }

    public void SupersededBy(Recommendation later, Stamp stamp)
    {
        if (later.Id == Id) { throw new RuleViolation($"{Ref} cannot supersede itself."); }
        if (SupersededById == later.Id) { return; }
        stamp = stamp.Because(stamp.Why, "superseding a recommendation");
        Record("superseded by", null, later.Ref, stamp);
        SupersededById = later.Id;
    }
}

/// <summary>What a source says of one entry, beside its reference and summary.</summary>
public sealed record EntryFacts
{
    public int Order { get; init; }
    public EntryKind Kind { get; init; }
    public Standing Standing { get; init; }
    public string? Detail { get; init; }
    public string? Evidence { get; init; }
    public IReadOnlyList<string> AddressedTo { get; init; } = [];
    public string? Strength { get; init; }
    public string? SourceDeadline { get; init; }
    public IReadOnlyList<string> Themes { get; init; } = [];
    public string? Locator { get; init; }
    public bool IsSplitByRegister { get; init; }
    public bool NeedsReview { get; init; }
}

public sealed class RecommendationSection
{
    private RecommendationSection() { }
    internal RecommendationSection(Guid recommendationId, Guid sectionId) => (RecommendationId, SectionId) = (recommendationId, sectionId);
    public Guid RecommendationId { get; private set; }
    public Guid SectionId { get; private set; }
}

public static class RecommendationWords
{
    public static string Words(this Standing standing) => standing switch
    {
        Standing.Formal => "Formal recommendation",
        Standing.Proposed => "Consultation proposal",
        Standing.Ask => "Ask in the text",
        _ => "Observed",
    };

    public static string Words(this EntryKind kind) => kind switch
    {
        EntryKind.Recommendation => "Recommendation",
        EntryKind.Part => "Part of a recommendation",
        EntryKind.Finding => "Finding",
        _ => "Good practice",
    };

    public static string Words(this Reliability reliability) => reliability switch
    {
        Reliability.Published => "Published",
        Reliability.Interim => "Interim findings",
        Reliability.Proposal => "Proposal for consultation",
        Reliability.SecondHand => "Second-hand",
        _ => "Anonymous comment",
    };

    public static string Words(this SourceKind kind) => kind switch
    {
        SourceKind.Research => "Research",
        SourceKind.InterimFindings => "Interim findings",
        SourceKind.Report => "Report",
        SourceKind.Consultation => "Consultation",
        SourceKind.Statement => "Statement",
        _ => "Commentary",
    };
}
