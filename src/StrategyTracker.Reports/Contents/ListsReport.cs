using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Reports.Contents;

/// <summary>
/// A report made of lists: what it is of, its figures, its lists part by part and what its words mean. Everything is counted and
/// worded by the caller; the same record always gives the same file.
/// </summary>
public sealed record ListsReport
{
    /// <summary>What the report is called: "Broken threads".</summary>
    public required string Title { get; init; }
    /// <summary>The strategy or area it is of, by its full name.</summary>
    public required string Subject { get; init; }
    /// <summary>The same, as short as it goes: a code.</summary>
    public required string ShortCode { get; init; }
    /// <summary>The body that publishes the report.</summary>
    public required string Organisation { get; init; }
    /// <summary>The day the figures stand at.</summary>
    public required DateOnly AsAt { get; init; }
    /// <summary>When the report was run, in the time that is to be printed; also the file's own date.</summary>
    public required DateTime RunAt { get; init; }
    /// <summary>The day what is new is told from; null when the report does not compare.</summary>
    public DateOnly? Since { get; init; }
    /// <summary>What a reader learns from it, in a sentence.</summary>
    public string? Tells { get; init; }
    /// <summary>A sentence nobody may miss, such as "Demonstration: the dates have been moved".</summary>
    public string? Notice { get; init; }
    /// <summary>What the first page states beside as at, since and run: version, whose list.</summary>
    public IReadOnlyList<AboutLine> Facts { get; init; } = [];
    /// <summary>What the report was narrowed to, in words.</summary>
    public string Holds { get; init; } = "Everything";
    /// <summary>The figures at the head.</summary>
    public IReadOnlyList<Headline> Headlines { get; init; } = [];
    /// <summary>The report, part by part.</summary>
    public IReadOnlyList<ReportPart> Parts { get; init; } = [];
    /// <summary>What the report's words mean.</summary>
    public IReadOnlyList<Definition> Definitions { get; init; } = [];
}

/// <summary>A part of a report: its words, its bars and its lists.</summary>
/// <param name="Title">Its heading.</param>
public sealed record ReportPart(string Title)
{
    /// <summary>One sentence under the heading.</summary>
    public string? Meaning { get; init; }
    /// <summary>Running text; Markdown, of any length.</summary>
    public string? Text { get; init; }
    /// <summary>How many stand in each state, drawn as bars.</summary>
    public StateBars? Bars { get; init; }
    /// <summary>Its lists, in order.</summary>
    public IReadOnlyList<ReportList> Lists { get; init; } = [];
}

/// <summary>Counts by state, drawn as bars.</summary>
/// <param name="What">What is counted, one and several: "recommendation", "recommendations".</param>
/// <param name="Several">The same of several.</param>
/// <param name="Counts">The states in order; those with none are left out.</param>
public sealed record StateBars(string What, string Several, IReadOnlyList<StateCount> Counts);

/// <summary>A list of a report: a table on paper, a list in a spreadsheet.</summary>
/// <param name="Title">What it lists. Where several parts have a list of the same title, a spreadsheet holds them as one.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a cell for each column.</param>
/// <param name="NoneWords">The sentence printed when there are none.</param>
public sealed record ReportList(string Title, IReadOnlyList<ListColumn> Columns, IReadOnlyList<ListRow> Rows, string NoneWords)
{
    /// <summary>What being in the list means, printed under its title.</summary>
    public string? Meaning { get; init; }
    /// <summary>Set on the list that the report is about: what a CSV of it holds.</summary>
    public bool IsMain { get; init; }
    /// <summary>How many there are in all, where the list itself is bounded.</summary>
    public int? Total { get; init; }
}

/// <summary>A column of a list.</summary>
/// <param name="Title">The words over it.</param>
/// <param name="Share">Its part of the width, in the same unit as its neighbours'.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="IsKey">Names the row for a reader who hears the table read out.</param>
public sealed record ListColumn(string Title, double Share, ReportColumnKind Kind = ReportColumnKind.Text, bool IsKey = false);

/// <summary>A row of a list.</summary>
/// <param name="Cells">One for each column.</param>
public sealed record ListRow(params IReadOnlyList<ListCell> Cells)
{
    /// <summary>Printed at full width under the row.</summary>
    public IReadOnlyList<ListNote> Notes { get; init; } = [];
    /// <summary>Set when the row tells of something entered after the report's day.</summary>
    public string? EnteredLate { get; init; }
    /// <summary>The sum of the rows above.</summary>
    public bool IsTotal { get; init; }
}

/// <summary>Text under a row.</summary>
/// <param name="Lead">A few quiet words before it; null for none.</param>
/// <param name="Text">The text; Markdown, of any length.</param>
public sealed record ListNote(string? Lead, string Text);

/// <summary>One cell: words, a day or a number, with a mark or a second line where it has one.</summary>
/// <param name="Words">As it is printed.</param>
public sealed record ListCell(string Words)
{
    /// <summary>A second, quieter line.</summary>
    public string? Under { get; init; }
    /// <summary>The mark before the words.</summary>
    public Tone? Mark { get; init; }
    /// <summary>The day it is, for a spreadsheet.</summary>
    public DateOnly? Day { get; init; }
    /// <summary>The number it is, for a spreadsheet.</summary>
    public int? Number { get; init; }
    /// <summary>Nothing to look at: no date, none.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Words.</summary>
    public static implicit operator ListCell(string words) => new(words);
    /// <summary>A count; nought is quiet.</summary>
    public static implicit operator ListCell(int number) => new(EnGb.Number(number)) { Number = number, IsQuiet = number == 0 };
    /// <summary>A state with its mark.</summary>
    public static implicit operator ListCell(StateMark state) => Of(state);
    /// <summary>A state with its mark.</summary>
    public static ListCell Of(StateMark state) => new(state.Words) { Mark = state.Tone };
    /// <summary>A day, or quiet words where there is none.</summary>
    public static ListCell Of(DateOnly? day, string none = "No date") => day is { } d ? new(EnGb.ShortDate(d)) { Day = d } : Quiet(none);
    /// <summary>Words that say that there is nothing.</summary>
    public static ListCell Quiet(string words) => new(words) { IsQuiet = true };
    /// <summary>Words, or quiet ones where there are none.</summary>
    public static ListCell OrQuiet(string? words, string none) => string.IsNullOrWhiteSpace(words) ? Quiet(none) : new(words);
}
