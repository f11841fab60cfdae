namespace StrategyTracker.Reports.Charts;

/// <summary>A chart of women beside men: one record behind the picture on the screen, the picture in the report and the table of its numbers.</summary>
public abstract record Chart
{
    /// <summary>What the chart shows, in a few words.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Title { get; init { ArgumentException.ThrowIfNullOrWhiteSpace(value); field = value; } }

    /// <summary>The finding, in a sentence or two, for a reader who cannot see the picture.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Alt { get; init { ArgumentException.ThrowIfNullOrWhiteSpace(value); field = value; } }

    /// <summary>The numbers behind the picture, in words.</summary>
    public abstract ChartTable Table();
}
