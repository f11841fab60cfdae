namespace StrategyTracker.Reports.Blocks;

/// <summary>What a report says, block by block. Nothing here knows about pages, points or PDF.</summary>
internal sealed record ReportDocument(string Title, string Author, DateTime RunAt, IReadOnlyList<Block> Blocks)
{
    public string Language { get; init; } = "en-GB";
    /// <summary>At the head of every page but the first.</summary>
    public string RunningHead { get; init; } = "";
    /// <summary>At the foot of every page, beside the page number.</summary>
    public string Footer { get; init; } = "";
}
