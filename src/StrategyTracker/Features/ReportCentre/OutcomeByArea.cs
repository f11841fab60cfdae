using StrategyTracker.Domain;
using StrategyTracker.Features.Measures;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>The equality-of-outcome report (REP-06), as <see cref="BuildEqualityOfOutcome"/> builds it.</summary>
public sealed class OutcomeByArea(BuildEqualityOfOutcome build, ReportHeads heads) : INamedReport
{
    public NamedReport Named => ReportCatalogue.EqualityOfOutcome;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var asked = await heads.AreaAsync(ask, ct);
        var report = await build.RunAsync(asked.Head.Code, asked.Day, ct);
        return new(Named, EqualityOfOutcomeContents.Report(report), report.AsAt, ReportHeads.Stem(asked.Head.Code, Named, null, report.AsAt));
    }
}
