using StrategyTracker.Reports;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>The files that a report can be taken as, as people call them.</summary>
public static class ReportFormats
{
    public static readonly IReadOnlyList<ReportFormat> All = [ReportFormat.Pdf, ReportFormat.Word, ReportFormat.Excel, ReportFormat.Csv];

    public static string Words(ReportFormat format) => format switch { ReportFormat.Pdf => "PDF", ReportFormat.Csv => "CSV", _ => format.ToString() };
}
