using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.BoardReports;

/// <summary>What of an area has waited so long that it came up to the board: recommendations, issues of the forum, the review of the duty. Which those are says <see cref="BoardLadder"/>.</summary>
internal static class AreaReached
{
    private sealed record Line(DateOnly Since, AreaRow Row);

    public static AreaList Of(AreaStanding area, DutyStanding? duty, IReadOnlyDictionary<Guid, string> names, IReadOnlyDictionary<string, RuleNumbers> numbers) => new(
        AreaListKind.Reached, "Reached the board in the area", new("What waits", "With", "Owed since"),
        [.. Recommendations(area, names, numbers).Concat(Issues(area, names, numbers)).Concat(Duty(duty, area.AsAt.Day, numbers)).OrderBy(l => l.Since).ThenBy(l => l.Row.Key, StringComparer.Ordinal).Select(l => l.Row)],
        "Nothing else has waited so long that it came up to the board.", "Reminders went to those who owe it and to those above them, and nobody has answered within the days of grace.");

    private static IEnumerable<Line> Recommendations(AreaStanding area, IReadOnlyDictionary<Guid, string> names, IReadOnlyDictionary<string, RuleNumbers> numbers) =>
        from a in area.Adoptions
        let reached = BoardLadder.ReachedOn(a.Facts, area.AsAt.Day, numbers)
        where reached is not null
        select Of(reached.Value, a.Ref, a.Summary, Name(names, a.Facts.ResponsibleBodyId) ?? Name(names, a.Facts.DrivingBoardId) ?? "Nobody named", a.Id);

    private static IEnumerable<Line> Issues(AreaStanding area, IReadOnlyDictionary<Guid, string> names, IReadOnlyDictionary<string, RuleNumbers> numbers) =>
        from i in area.OpenIssues
        let reached = BoardLadder.ReachedOn(i.Standing, area.AsAt.Day, numbers)
        where reached is not null
        select Of(reached.Value, $"Issue {i.Number}", i.Summary, Name(names, i.Standing.BoardId) ?? "No board", i.Id);

    private static IEnumerable<Line> Duty(DutyStanding? duty, DateOnly day, IReadOnlyDictionary<string, RuleNumbers> numbers) =>
        duty is not null && BoardLadder.DutyReachedOn(duty.ReviewDue, day, numbers) is { } reached ? [Of(reached, "", $"{duty.Regime?.Name}: review of goals and actions", "Directors", null)] : [];

    private static Line Of((string Rule, DateOnly Since) reached, string key, string what, string who, Guid? id) =>
        new(reached.Since, new AreaRow(key, what, who, Text.Day(reached.Since), new StateMark(Words(reached.Rule), Tone.Bad)) { Id = id });

    private static string Words(string rule) => rule switch
    {
        RuleCatalogue.AnswerOwed => "Answer owed",
        RuleCatalogue.AdoptionDue => "Overdue",
        RuleCatalogue.AdoptionStalled => "Stalled",
        RuleCatalogue.IssueAnswerOwed => "Reply owed",
        _ => "Review overdue",
    };

    private static string? Name(IReadOnlyDictionary<Guid, string> names, Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
}
