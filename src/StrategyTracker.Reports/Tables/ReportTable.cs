namespace StrategyTracker.Reports.Tables;

/// <summary>A list behind a report, with its values as what they are: the one model behind Excel and CSV.</summary>
/// <param name="Name">What the list holds, in a few words; becomes the name of its sheet.</param>
/// <param name="Columns">Its columns, at least one.</param>
/// <param name="Rows">Its rows, each with a cell for each column; cells too few are empty, cells too many are left out.</param>
public sealed record ReportTable(string Name, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows)
{
    /// <summary>With a last column that says of each row what was entered after the report's day; without one when nothing was.</summary>
    internal ReportTable WithLate(IReadOnlyList<string?> late) => late.All(l => l is null) ? this
        : this with { Columns = [.. Columns, new("Entered late")], Rows = [.. Rows.Zip(late, IReadOnlyList<ReportCell> (row, words) => [.. row, words])] };
}

/// <summary>What the cells of a column are, when they are not words.</summary>
public enum ReportColumnKind
{
    /// <summary>Words.</summary>
    Text,
    /// <summary>Counts and measures.</summary>
    Number,
    /// <summary>Days.</summary>
    Date,
    /// <summary>Per cent, from 0 to 100.</summary>
    Percent,
    /// <summary>Words that lead to an address.</summary>
    Link,
}

/// <summary>A column of a list.</summary>
/// <param name="Title">The words over it.</param>
/// <param name="Kind">What its cells are.</param>
public sealed record ReportColumn(string Title, ReportColumnKind Kind = ReportColumnKind.Text);

/// <summary>One value of a list: words, a number, a day, words with an address, or nothing. A column of days may hold words, such as "Ongoing".</summary>
public readonly record struct ReportCell
{
    private ReportCell(string? text, double? number, DateOnly? day, string? address) => (Text, Number, Day, Address) = (text, number, day, address);

    /// <summary>The words; null when it holds something else or nothing.</summary>
    public string? Text { get; }
    /// <summary>The number; in a column of percentages from 0 to 100.</summary>
    public double? Number { get; }
    /// <summary>The day.</summary>
    public DateOnly? Day { get; }
    /// <summary>Where the words lead: http, https or mailto.</summary>
    public string? Address { get; }

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text) && Number is null && Day is null;

    /// <summary>Words.</summary>
    public static ReportCell Of(string? text) => new(text, null, null, null);
    /// <summary>A number; infinite and undefined ones become words.</summary>
    public static ReportCell Of(double? number) => number is { } n && !double.IsFinite(n) ? new("Not a number", null, null, null) : new(null, number, null, null);
    /// <summary>A day.</summary>
    public static ReportCell Of(DateOnly? day) => new(null, null, day, null);
    /// <summary>Words that lead to an address; an address that is not http, https or mailto is left out.</summary>
    public static ReportCell Link(string text, string? address) => new(text, null, null, Blocks.WebLink.Of(address));

    /// <summary>Words.</summary>
    public static implicit operator ReportCell(string? text) => Of(text);
    /// <summary>A number.</summary>
    public static implicit operator ReportCell(double? number) => Of(number);
    /// <summary>A whole number.</summary>
    public static implicit operator ReportCell(int number) => Of((double)number);
    /// <summary>A day.</summary>
    public static implicit operator ReportCell(DateOnly? day) => Of(day);
    /// <summary>A day.</summary>
    public static implicit operator ReportCell(DateOnly day) => Of((DateOnly?)day);
}
