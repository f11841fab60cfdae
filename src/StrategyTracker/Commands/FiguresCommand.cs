using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.Features.Measures;
using StrategyTracker.Features.Progress;

namespace StrategyTracker.Commands;

/// <summary>The figures of a strategy, an area or both as JSON, from the one calculation that the screens and the board report use.</summary>
internal static class FiguresCommand
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Of(CommandLine line)
    {
        var strategy = new Option<string?>("--strategy") { Description = "The strategy's code, such as TVP-WOS-2007.", HelpName = "code" };
        var area = CommandOptions.Area();
        var asAt = CommandOptions.Day("--as-at", "Count how it stood on this day; today when not given.");
        var command = new Command("figures", "Print the figures of a strategy, an area or both as JSON.") { strategy, area, asAt };
        command.Validators.Add(asked =>
        {
            if (asked.GetValue(strategy) is null && asked.GetValue(area) is null) { asked.AddError("Option '--strategy' or '--area' is required."); }
        });
        return line.Doing(command, needsDatabase: true, async (asked, ct) =>
        {
            AsAt? moment = asked.Result.GetValue(asAt) is { } day ? new AsAt(day) : null;
            Dictionary<string, object> figures = [];
            if (asked.Result.GetValue(strategy) is { } code)
            {
                var progress = await asked.Get<ProgressFigures>().GetAsync(code, moment, ct);
                figures = Shape(progress);
                if (await asked.Get<DutyStandingQuery>().OfStrategyAsync(progress.Strategy.Id, progress.AsAt.Day, ct) is { } duty) { figures["duty"] = Shape(duty.Figures); }
                figures["measures"] = Shape(MeasureFigures.Of(await asked.Get<MeasureStandingsQuery>().OfStrategyAsync(progress.Strategy.Id, progress.AsAt, ct)));
            }
            if (asked.Result.GetValue(area) is { } of)
            {
                var found = await asked.Get<AreasQuery>().GetAsync(of, ct);
                var standing = await asked.Get<AreaFigures>().GetAsync(found.Id, found.Code, found.Name, moment, ct);
                foreach (var (name, value) in Shape(standing)) { figures[name] = value; }
                figures["duty"] = Shape((await asked.Get<DutyStandingQuery>().GetAsync(found.Id, standing.AsAt.Day, ct)).Figures);
                figures["measures"] = Shape(MeasureFigures.Of(await asked.Get<MeasureStandingsQuery>().GetAsync(found.Id, standing.AsAt, ct)));
            }
            await line.Terminal.Out.WriteLineAsync(JsonSerializer.Serialize(figures, Written));
            return 0;
        });
    }

    private static Dictionary<string, object> Shape(AreaStanding area) => new()
    {
        ["area"] = area.Code,
        ["recommendations"] = new
        {
            byAnswer = Named(area.Recommendations.ByAnswer), byState = Named(area.Recommendations.ByState),
            awaitingOverdue = area.Recommendations.AwaitingOverdue, brokenThreads = area.BrokenThreads.Count,
        },
        ["forum"] = new { openIssues = area.Issues.OpenIssues, overdueAnswers = area.Issues.OverdueAnswers },
        ["champions"] = new { posts = area.Champions.Posts, vacant = area.Champions.Vacant, noRemit = area.Champions.NoRemit, noBoardLink = area.Champions.NoBoardLink },
    };

    private static object Shape(DutyFigures f) => new { regime = f.Regime, goals = f.Goals, cycleReviewDue = f.CycleReviewDue, assessmentsOutstanding = f.AssessmentsOutstanding, published = f.Published };

    private static object Shape(MeasureFigures f) => new { total = f.Total, withSplit = f.WithSplit, missingComparator = f.MissingComparator, gapsFlagged = f.GapsFlagged, suppressed = f.Suppressed };

    private static Dictionary<string, int> Named<T>(IReadOnlyDictionary<T, int> counts) where T : struct, Enum =>
        counts.ToDictionary(c => JsonNamingPolicy.CamelCase.ConvertName(c.Key.ToString()), c => c.Value);

    private static Dictionary<string, object> Shape(StrategyProgress progress)
    {
        var f = progress.Figures;
        return new Dictionary<string, object>
        {
            ["sections"] = progress.Sections.Count,
            ["actions"] = f.Actions,
            ["leaves"] = f.Leaves,
            ["closed"] = f.Closed,
            ["overdue"] = f.Overdue,
            ["dueSoon"] = f.DueSoon,
            ["noDate"] = f.NoDate,
            ["ongoing"] = f.Ongoing,
            ["recurring"] = f.Recurring,
            ["needsFirstDate"] = f.NeedsFirstDate,
            ["unowned"] = f.Unowned,
            ["jointWithoutLead"] = f.JointWithoutLead,
            ["waitingOnPartner"] = f.WaitingOnPartner,
            ["byOwnerKind"] = Named(f.ByOwnerKind),
            ["byCommitment"] = Named(f.ByCommitment),
            ["bySection"] = progress.Sections.Select(s => new
            {
                number = s.Number, actions = s.Figures.Actions, closed = s.Figures.Closed, overdue = s.Figures.Overdue, noDate = s.Figures.NoDate, unowned = s.Figures.Unowned,
            }).ToList(),
            ["frameworkSteps"] = progress.Steps.Count,
            ["frameworkStepsBlank"] = progress.StepsBlank,
        };
    }
}
