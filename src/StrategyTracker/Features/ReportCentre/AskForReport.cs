using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Packs;
using StrategyTracker.Reports;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Asks for a report as a file, to be made in turn; the queue says how it comes along.</summary>
public sealed class AskForReport(ReportQueue queue) : IUseCase
{
    /// <exception cref="RuleViolation">There is no such report, the person may not run reports, or has too many on their way.</exception>
    public Guid Run(string name, ReportAsk ask, ReportFormat format, Actor by)
    {
        by.Require(Act.RunReports);
        var named = ReportCatalogue.Named(name);
        return queue.Ask(AskerOf(by), $"{named.Title}{(ask.AsAt is { } day ? $", as at {Text.Day(day)}" : "")}", format, async (services, ct) =>
        {
            var made = await services.GetRequiredService<RunNamedReport>().RunAsync(named.Name, ask, by, ct);
            return new MadeReport(made.Report, made.FileStem);
        });
    }

    /// <summary>The same of a pack, as it would be issued now.</summary>
    public Guid Preview(string name, PackAsk ask, Actor by)
    {
        by.Require(Act.RunReports);
        return queue.Ask(AskerOf(by), $"Preview of {name}", ReportFormat.Pdf, async (services, ct) =>
        {
            var draft = await services.GetRequiredService<BuildPack>().RunAsync(ask, null, by, ct);
            return new MadeReport(draft.Inputs.Set(), draft.FileStem(null));
        });
    }

    private static Guid AskerOf(Actor by) => by.PersonId ?? throw new RuleViolation("Only a person who is signed in can ask for a report.");
}
