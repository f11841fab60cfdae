namespace StrategyTracker.Reports;

/// <summary>The files a report can be had as.</summary>
public enum ReportFormat
{
    /// <summary>A tagged PDF, to read and to print.</summary>
    Pdf,
    /// <summary>A Word document, to amend.</summary>
    Word,
    /// <summary>An Excel workbook of the lists behind the report.</summary>
    Excel,
    /// <summary>The main list behind the report, as comma-separated values.</summary>
    Csv,
    /// <summary>A web page on its own, to read anywhere.</summary>
    Html,
}
