using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>What stands in the equality duty report, in order.</summary>
public static class DutyReportContents
{
    /// <summary>The duty report whole: its document and the lists behind it.</summary>
    public static Report Report(DutyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(Of(report), DutyTables.Of(report.Duty));
    }

    internal static ReportDocument Of(DutyReport report) => new($"{report.Area}: equality duty report", report.Area, report.RunAt,
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
        About = [new("Report", "Equality duty"), new("Of", report.Area), new("As at", EnGb.Date(report.AsAt)), .. FactsOf(report).Select(f => new AboutLine(f.Label, f.Value)), new("Answer", report.Duty.Answer),
            .. report.Notice is { } note ? [new("Note", note)] : Array.Empty<AboutLine>()],
    };

    private static IEnumerable<Fact> FactsOf(DutyReport report)
    {
        if (report.Duty.Name is { } name) { yield return new("Duty", name); }
        if (report.Duty.LegalBasis is { } law) { yield return new("Legal basis", law); }
        if (report.Duty.NextReview is { } review) { yield return new("Next review", review); }
        yield return new("Run", EnGb.Moment(report.RunAt));
    }
}
