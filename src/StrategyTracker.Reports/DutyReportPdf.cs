using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Reports;

/// <summary>Prints the equality duty report (REP-02) as a tagged PDF on A4.</summary>
public static class DutyReportPdf
{
    /// <summary>The report as a file.</summary>
    public static byte[] Render(DutyReport report) => Render(report, out _);

    /// <summary>The report as a file, with a note on each character that could not be printed.</summary>
    public static byte[] Render(DutyReport report, out IReadOnlyList<string> notes)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportPdf.Render(DutyReportContents.Of(report), out notes);
    }
}
