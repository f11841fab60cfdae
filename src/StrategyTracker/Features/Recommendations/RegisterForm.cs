using StrategyTracker.Domain;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Features.Recommendations;

/// <summary>What the form for a new entry of the register holds.</summary>
public sealed class RegisterForm
{
    public Guid? Source { get; set; }
    public string? Ref { get; set; }
    public string? Summary { get; set; }
    public string? Detail { get; set; }
    public string? Evidence { get; set; }
    public EntryKind Kind { get; set; }
    public Standing Standing { get; set; }
    /// <summary>One a line.</summary>
    public string? AddressedTo { get; set; }
    public string? Strength { get; set; }
    public string? Deadline { get; set; }
    /// <summary>Separated by commas.</summary>
    public string? Themes { get; set; }
    public string? Locator { get; set; }
    public bool NeedsReview { get; set; }
    public Guid? Parent { get; set; }
    public Guid? Repeats { get; set; }
    public Guid? Section { get; set; }

    public IReadOnlyList<string> Addressees => Parts(AddressedTo, '\n');
    public IReadOnlyList<string> ThemeList => Parts(Themes, ',');

    public SimilarTo Similar => new(Summary, Addressees, ThemeList);

    /// <exception cref="RuleViolation">No source was chosen.</exception>
    public NewRecommendation ToNew() => new(Source ?? throw new RuleViolation("Choose the document it stands in."), Ref ?? "", Summary ?? "", new EntryFacts
    {
        Kind = Kind, Standing = Standing, Detail = Detail, Evidence = Evidence, AddressedTo = Addressees, Strength = Strength, SourceDeadline = Deadline, Themes = ThemeList, Locator = Locator, NeedsReview = NeedsReview,
    })
    {
        ParentId = Parent, RepeatsId = Repeats, SectionIds = Section is { } section ? [section] : [],
    };

    private static string[] Parts(string? text, char between) => (text ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
