using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Runs any report of the catalogue: the one door for screen, file, command line and pack.</summary>
public sealed class RunNamedReport(IEnumerable<INamedReport> reports) : IUseCase
{
    /// <exception cref="RuleViolation">No such report, strategy or area, an impossible day, or the person may not run reports.</exception>
    public Task<RunReport> RunAsync(string name, ReportAsk ask, Actor by, CancellationToken ct = default)
    {
        if (!by.IsSystem) { by.Require(Act.RunReports); }
        var named = ReportCatalogue.Named(name);
        return reports.First(r => r.Named == named).RunAsync(ask, by, ct);
    }
}
