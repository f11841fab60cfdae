using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>What stands in the equality duty report, in order.</summary>
internal static class DutyReportContents
{
    public static ReportDocument Of(DutyReport report) => new($"{report.Area}: equality duty report", report.Area, report.RunAt,
    [
        new TitleBand(report.Area, "Equality duty report", $"As at {EnGb.Date(report.AsAt)}"),
        .. report.Notice is { } notice ? [new Notice(notice)] : Array.Empty<Block>(),
        new Facts([.. FactsOf(report)]),
        .. DutyContents.Of(report.Duty),
        new Heading(1, "Marks"),
        new Terms([.. MarksInWords.Terms]),
    ])
    {
        RunningHead = $"{report.Area}  ·  Equality duty report",
        Footer = $"As at {EnGb.Date(report.AsAt)}  ·  run {EnGb.Moment(report.RunAt)}",
    };

    private static IEnumerable<Fact> FactsOf(DutyReport report)
    {
        if (report.Duty.Name is { } name) { yield return new("Duty", name); }
        if (report.Duty.LegalBasis is { } law) { yield return new("Legal basis", law); }
        if (report.Duty.NextReview is { } review) { yield return new("Next review", review); }
        yield return new("Run", EnGb.Moment(report.RunAt));
    }
}
