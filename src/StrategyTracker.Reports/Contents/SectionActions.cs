namespace StrategyTracker.Reports.Contents;

/// <summary>A section with its actions in full.</summary>
/// <param name="Number">The section's number as printed.</param>
/// <param name="Title">Its title.</param>
/// <param name="Narrative">Why the section is there, short; Markdown, printed plain.</param>
/// <param name="Actions">Its actions; a section without any says so.</param>
public sealed record SectionActions(string Number, string Title, string? Narrative, IReadOnlyList<ActionLine> Actions);

/// <summary>One action in full.</summary>
public sealed record ActionLine
{
    /// <summary>Its reference.</summary>
    public required string Ref { get; init; }
    /// <summary>What is promised.</summary>
    public required string Summary { get; init; }
    /// <summary>The owner as the strategy words it; null when it names none.</summary>
    public string? OwnerAsWritten { get; init; }
    /// <summary>The post that owns it now, with its accountable officer; null when no post does.</summary>
    public string? OwnerNow { get; init; }
    /// <summary>The deadline the strategy printed, never edited.</summary>
    public DateOnly? SourceDeadline { get; init; }
    /// <summary>The area's own date, as last approved.</summary>
    public DateOnly? TargetDate { get; init; }
    /// <summary>Printed when there is no date, or under it: "No date", "Ongoing", "Every year, needs a first date".</summary>
    public string? DueWords { get; init; }
    /// <summary>How it stands.</summary>
    public required StateMark State { get; init; }
    /// <summary>What was last reported; null when nothing ever was.</summary>
    public ActionUpdate? LatestUpdate { get; init; }
}

/// <summary>What was reported on an action.</summary>
/// <param name="Text">The report, of any length; Markdown, printed plain, a paragraph for each line.</param>
/// <param name="On">The day it tells of.</param>
/// <param name="By">Who reported, by post or name.</param>
/// <param name="EnteredLate">Set when it was entered after that day, or by someone else.</param>
public sealed record ActionUpdate(string Text, DateOnly? On = null, string? By = null, string? EnteredLate = null);
