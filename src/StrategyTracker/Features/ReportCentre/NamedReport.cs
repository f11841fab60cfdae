using StrategyTracker.Domain;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>What a report is about, and so what has to be chosen before it can be run.</summary>
public enum ReportSubject { Strategy, Area }

/// <summary>A report that can be asked for by name: on screen, as a file, on the command line and in a pack.</summary>
/// <param name="Name">The word it is known by in addresses and commands, such as "board".</param>
/// <param name="Title">What it is called, such as "Board progress".</param>
/// <param name="Tells">One sentence: what a reader learns from it.</param>
/// <param name="CanCompare">Whether "since" narrows or adds anything.</param>
public sealed record NamedReport(string Name, string Title, string Tells, ReportSubject Subject, bool CanCompare = false)
{
    /// <summary>What its part is, such as "Section"; null when it has none. Without a part the report tells of all of them.</summary>
    public string? PartWords { get; init; }
}

/// <summary>What a report is asked with. Null leaves the choice to the report: the only strategy or area, today, nothing to compare with.</summary>
/// <param name="Strategy">The strategy's code.</param>
/// <param name="Area">The area's code.</param>
/// <param name="AsAt">The day it is told of; never after today.</param>
/// <param name="Since">What came after this day is told as new; never after <paramref name="AsAt"/>.</param>
/// <param name="Part">A report about a part: a section's number, a post or a forum, as that report reads it.</param>
public sealed record ReportAsk(string? Strategy = null, string? Area = null, DateOnly? AsAt = null, DateOnly? Since = null, string? Part = null);

/// <summary>A report that was run.</summary>
/// <param name="FileStem">A name for a file of it without its ending, safe on every system.</param>
public sealed record RunReport(NamedReport Named, Reports.Report Report, DateOnly AsAt, string FileStem);

/// <summary>One report of the catalogue: what it is, and how it is built when somebody asks for it by name.</summary>
public interface INamedReport : IUseCase
{
    NamedReport Named { get; }

    /// <exception cref="RuleViolation">No such strategy, area or part, or an impossible day.</exception>
    Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct);
}
