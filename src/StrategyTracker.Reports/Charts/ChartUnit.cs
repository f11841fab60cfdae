namespace StrategyTracker.Reports.Charts;

/// <summary>What a chart's numbers count.</summary>
public enum ChartUnit
{
    /// <summary>Per cent, from 0 to 100; a difference of two is in percentage points.</summary>
    Percent,
    /// <summary>Days, whole or in part.</summary>
    Days,
    /// <summary>Whole numbers of people, orders or cases.</summary>
    Count,
}
