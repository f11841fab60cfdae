using StrategyTracker.Domain;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>The equality duty report (REP-02), as <see cref="BuildDutyReport"/> builds it.</summary>
public sealed class DutyOfArea(BuildDutyReport build, ReportHeads heads) : INamedReport
{
    public NamedReport Named => ReportCatalogue.Duty;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var asked = await heads.AreaAsync(ask, ct);
        var report = await build.RunAsync(asked.Head.Code, asked.Day, ct) with { Notice = heads.Of(Named, asked).Notice };
        return new(Named, DutyReportContents.Report(report), report.AsAt, ReportHeads.Stem(asked.Head.Code, Named, null, report.AsAt));
    }
}
