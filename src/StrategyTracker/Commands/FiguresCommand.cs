using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Progress;

namespace StrategyTracker.Commands;

/// <summary>The figures of a strategy as JSON, from the one calculation that the screens and the board report use.</summary>
internal static class FiguresCommand
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Of(CommandLine line)
    {
        var strategy = CommandOptions.Strategy();
        var asAt = CommandOptions.Day("--as-at", "Count how it stood on this day; today when not given.");
        var command = new Command("figures", "Print a strategy's figures as JSON.") { strategy, asAt };
        return line.Doing(command, needsDatabase: true, async (asked, ct) =>
        {
            AsAt? moment = asked.Result.GetValue(asAt) is { } day ? new AsAt(day) : null;
            var progress = await asked.Get<ProgressFigures>().GetAsync(asked.Result.GetRequiredValue(strategy), moment, ct);
            await line.Terminal.Out.WriteLineAsync(JsonSerializer.Serialize(Shape(progress), Written));
            return 0;
        });
    }

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
            ["byOwnerKind"] = f.ByOwnerKind.ToDictionary(k => JsonNamingPolicy.CamelCase.ConvertName(k.Key.ToString()), k => k.Value),
            ["byCommitment"] = f.ByCommitment.ToDictionary(k => JsonNamingPolicy.CamelCase.ConvertName(k.Key.ToString()), k => k.Value),
            ["bySection"] = progress.Sections.Select(s => new
            {
                number = s.Number, actions = s.Figures.Actions, closed = s.Figures.Closed, overdue = s.Figures.Overdue, noDate = s.Figures.NoDate, unowned = s.Figures.Unowned,
            }).ToList(),
            ["frameworkSteps"] = progress.Steps.Count,
            ["frameworkStepsBlank"] = progress.StepsBlank,
        };
    }
}
