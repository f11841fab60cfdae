using System.Text.Json.Serialization;

namespace StrategyTracker.Reports.Blocks;

/// <summary>What a report says, block by block: the one model behind PDF, Word and the HTML twin. Nothing here knows about pages, points or files.</summary>
public sealed record ReportDocument
{
    [JsonConstructor]
    internal ReportDocument(string title, string author, DateTime runAt, IReadOnlyList<Block> blocks) =>
        (Title, Author, RunAt, Blocks) = (title, author, runAt, blocks);

    /// <summary>The title, as the document's properties and a reader's title bar show it.</summary>
    public string Title { get; init; }
    /// <summary>The body that publishes the report.</summary>
    public string Author { get; init; }
    /// <summary>When the report was run, in the time that is printed; every date inside a file is taken from it.</summary>
    public DateTime RunAt { get; init; }
    /// <summary>The language the report is written in, as a tag of BCP 47.</summary>
    public string Language { get; init; } = "en-GB";
    /// <summary>At the head of every page but the first.</summary>
    public string RunningHead { get; init; } = "";
    /// <summary>At the foot of every page, beside the page number.</summary>
    public string Footer { get; init; } = "";
    /// <summary>What a list taken out of the report must carry with it: as at, run, filters, notes.</summary>
    public IReadOnlyList<AboutLine> About { get; init; } = [];

    [JsonInclude]
    internal IReadOnlyList<Block> Blocks { get; init; }
}

/// <summary>One line about a report: what it is, and what it is here.</summary>
/// <param name="Label">Such as "As at".</param>
/// <param name="Value">Such as "31 March 2008".</param>
public sealed record AboutLine(string Label, string Value);
