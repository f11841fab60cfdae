using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Runs any report of the catalogue: the one door for screen, file, command line and pack.</summary>
public sealed class RunNamedReport(BuildBoardReport board, StrategyCodes codes) : IUseCase
{
    /// <exception cref="RuleViolation">No such report, strategy or area, an impossible day, or the person may not run reports.</exception>
    public async Task<RunReport> RunAsync(string name, ReportAsk ask, Actor by, CancellationToken ct = default)
    {
        if (!by.IsSystem) { by.Require(Act.RunReports); }
        var named = ReportCatalogue.Named(name);
        if (named == ReportCatalogue.Board)
        {
            var report = await board.RunAsync(ask.Strategy ?? await OnlyStrategyAsync(ct), Moment(ask), ask.Since, ct);
            return new(named, BoardReportContents.Report(report), report.AsAt, Stem(report.ShortCode, named, report.AsAt));
        }
        throw new RuleViolation($"The report \"{name}\" cannot be run yet.");
    }

    private async Task<string> OnlyStrategyAsync(CancellationToken ct) => await codes.GetAsync(ct) switch
    {
        [var (code, _)] => code,
        [] => throw new RuleViolation("There is no strategy yet."),
        var several => throw new RuleViolation($"Say which strategy: {string.Join(", ", several.Select(s => s.Code))}."),
    };

    private static AsAt? Moment(ReportAsk ask) => ask.AsAt is { } day ? new AsAt(day) : null;

    private static string Stem(string subject, NamedReport named, DateOnly asAt) => $"{subject}-{named.Name}-{asAt.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";
}
