using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Setup;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Actions as lines of a report, worded as the board report words them.</summary>
public sealed class ActionLines(BoardReportTexts texts, LocalClock clock) : IUseCase
{
    internal static readonly ListColumn[] Columns = [new("Ref.", 11.5, IsKey: true), new("Action", 36), new("Owner", 21), new("Due", 13.5, ReportColumnKind.Date), new("State", 18)];

    internal async Task<IReadOnlyDictionary<Guid, Line>> GetAsync(StrategyProgress progress, CancellationToken ct)
    {
        var told = await texts.GetAsync(progress, null, ct);
        return progress.Actions.ToDictionary(a => a.Id, a => new Line(a, a.ConditionOn(progress.AsAt.Day, progress.Strategy.Local), told.Of(a)));
    }

    internal ListRow Row(Line line, DateOnly day, bool withUpdate = false)
    {
        var said = line.AsException(day);
        return new ListRow(said.Ref, said.Summary, said.Owner, ListCell.Of(said.DueDate, said.DueWords), said.State)
        {
            EnteredLate = clock.Late(line.Action.StandingEnteredAt, day),
            Notes = !withUpdate ? [] : line.Texts.Latest is { } update
                ? [new(string.Join(", ", new[] { "Latest update", update.On is { } on ? Domain.Text.Day(on) : null, update.By, update.EnteredLate }.Where(w => !string.IsNullOrWhiteSpace(w))), update.Text)]
                : [new("Nothing reported yet.", "")],
        };
    }

    /// <summary>The actions that belong, the earliest due first.</summary>
    internal IReadOnlyList<ListRow> Rows(StrategyProgress progress, IReadOnlyDictionary<Guid, Line> lines, Func<ActionFacts, bool> belongs) =>
        [.. progress.Actions.Where(belongs).OrderBy(a => Domain.ActionPoints.Conditions.DueOn(a.Facts, a.Kind) ?? DateOnly.MaxValue).Select(a => Row(lines[a.Id], progress.AsAt.Day))];
}
