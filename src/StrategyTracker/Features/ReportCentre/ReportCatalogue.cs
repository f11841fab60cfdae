using StrategyTracker.Domain;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Every report there is, in the order in which people look for them.</summary>
public static class ReportCatalogue
{
    public static readonly NamedReport Board = new("board", "Board progress", "How the strategy stands: figures, decisions wanted, exceptions, what changed, every action.", ReportSubject.Strategy, CanCompare: true);
    public static readonly NamedReport AreaImplementation = new("area-implementation", "Area implementation of recommendations", "How the recommendations of outside reports stand across the area, district by district, with who answers for each and what kind of source it rests on.", ReportSubject.Area, CanCompare: true);
    public static readonly NamedReport DirectorsList = new("directors-list", "Director's list", "What a post owns, shares and checks, what falls due next, and where an update is owed.", ReportSubject.Strategy, CanCompare: true) { PartWords = "Post" };
    public static readonly NamedReport Section = new("section", "Sections", "Why a section is there, what it promised in actions and in prose, how each promise stands, and what is measured.", ReportSubject.Strategy) { PartWords = "Section or pathway" };
    public static readonly NamedReport UnownedUndated = new("unowned-undated", "Unowned and undated", "The actions that nobody answers for, and the actions that nothing dates.", ReportSubject.Strategy);
    public static readonly NamedReport EqualityOfOutcome = new("equality-of-outcome", "Equality of outcome", "Every measure for women beside men, with the gap and how sure it is.", ReportSubject.Area);
    public static readonly NamedReport Duty = new("duty", "Equality duty", "Whether the area complies with its equality duty, what falls next, goals, consultation, papers and assessments.", ReportSubject.Area);
    public static readonly NamedReport ForumReportBack = new("forum-report-back", "Forum report-back", "What the forum raised, what the board decided, what changed, and what is still owed.", ReportSubject.Area, CanCompare: true) { PartWords = "Forum" };
    public static readonly NamedReport ChampionCoverage = new("champion-coverage", "Champion coverage", "Which champion posts are filled, vacant, without a remit, without a link to a board or not trained, district by district.", ReportSubject.Area);
    public static readonly NamedReport BrokenThreads = new("broken-threads", "Broken threads", "Where the line from a report's words to what came of them breaks, and what would mend it.", ReportSubject.Area);
    public static readonly NamedReport ImplementationTemplate = new("implementation-template", "Implementation template", "The rows of the strategy's own implementation template, and which are still blank.", ReportSubject.Strategy);
    public static readonly NamedReport DataQuality = new("data-quality", "Data quality", "What is odd in the source, what the measures lack, what was entered late, and which checks fail.", ReportSubject.Strategy);

    public static IReadOnlyList<NamedReport> All { get; } =
        [Board, AreaImplementation, DirectorsList, Section, UnownedUndated, EqualityOfOutcome, Duty, ForumReportBack, ChampionCoverage, BrokenThreads, ImplementationTemplate, DataQuality];

    /// <exception cref="RuleViolation">There is no such report; the sentence names those that there are.</exception>
    public static NamedReport Named(string name) =>
        All.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new RuleViolation($"There is no report \"{name}\". There are: {string.Join(", ", All.Select(r => r.Name))}.");
}
