using StrategyTracker.Domain;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>The board progress report (REP-01, R-1), as <see cref="BuildBoardReport"/> builds it.</summary>
public sealed class BoardProgress(BuildBoardReport build, ReportHeads heads) : INamedReport
{
    public NamedReport Named => ReportCatalogue.Board;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var code = ask.Strategy ?? (await heads.StrategyAsync(ask, ct)).Strategy.Code;
        var report = await build.RunAsync(code, ask.AsAt is { } day ? new AsAt(day) : null, ask.Since, ct);
        return new(Named, BoardReportContents.Report(report), report.AsAt, ReportHeads.Stem(report.ShortCode, Named, null, report.AsAt));
    }
}
