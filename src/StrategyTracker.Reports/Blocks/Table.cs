namespace StrategyTracker.Reports.Blocks;

/// <param name="Summary">What the table holds, for a reader who can't see its shape.</param>
internal sealed record Table(string Summary, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>What stands in place of a table without rows.</summary>
    public static readonly Paragraph None = new("None to list.");
}

/// <param name="Share">Its part of the width, in the same unit as its neighbours'.</param>
internal sealed record Column(string Title, double Share, bool IsRowHeader = false, bool IsNumber = false);

internal sealed record Row(IReadOnlyList<Cell> Cells)
{
    /// <summary>Set at full width under the row.</summary>
    public IReadOnlyList<RowNote> Notes { get; init; } = [];
    public bool IsTotal { get; init; }
}

/// <summary>Text under a row: a quiet lead, the text, and a quiet remark after it.</summary>
internal sealed record RowNote(string? Lead, string Text, string? Remark = null)
{
    /// <summary>That a row was entered after the report's day; nothing when it was not.</summary>
    public static RowNote[] Late(string? enteredLate) => enteredLate is null ? [] : [new(null, "", enteredLate)];
}

internal sealed record Cell(string Text)
{
    /// <summary>A second, quieter line.</summary>
    public string? Under { get; init; }
    public Tone? Mark { get; init; }
    public bool IsStrong { get; init; }
    public bool IsQuiet { get; init; }
    /// <summary>Where the words lead: http, https or mailto; anything else is left out.</summary>
    public string? Address { get; init; }

    public static implicit operator Cell(string text) => new(text);
    public static Cell Of(StateMark state) => new(state.Words) { Mark = state.Tone };
}
