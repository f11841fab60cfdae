namespace StrategyTracker.Features.Measures;

/// <summary>What is typed into one row of the grid.</summary>
public sealed class EntryTyping
{
    public string? Women { get; set; }
    public string? WomenBase { get; set; }
    public string? Men { get; set; }
    public string? MenBase { get; set; }
    public string? Total { get; set; }
    public string? TotalBase { get; set; }

    public TypedRow Of(GridRow row) => new(row.Measure.Id, row.Measure.Version, Women, WomenBase, Men, MenBase, Total, TotalBase);
}
