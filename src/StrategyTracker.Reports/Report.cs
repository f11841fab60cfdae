using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Reports;

/// <summary>A report whole: what it says, for paper and screen, and the lists behind it, for spreadsheets.</summary>
/// <param name="Document">What it says.</param>
/// <param name="Tables">The lists behind it, the main one first.</param>
public sealed record Report(ReportDocument Document, IReadOnlyList<ReportTable> Tables);
