namespace StrategyTracker.Reports.Charts;

/// <summary>The numbers behind a chart, in words. The first column names the rows.</summary>
/// <param name="Summary">What the table holds.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with one cell for each column.</param>
public sealed record ChartTable(string Summary, IReadOnlyList<ChartColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A column of the table behind a chart.</summary>
/// <param name="Title">The words over it.</param>
/// <param name="IsNumber">Whether it holds figures, which stand at the right.</param>
public sealed record ChartColumn(string Title, bool IsNumber = true);
