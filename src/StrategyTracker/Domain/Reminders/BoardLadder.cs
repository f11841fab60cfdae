using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Domain.Reminders;

/// <summary>
/// The last rung: which actions, recommendations, issues and duties nobody has answered for so long that they stand on the board's
/// exception list. Worked out for any day from how each stood on it, by the same days and graces as the reminders.
/// </summary>
public static class BoardLadder
{
    /// <summary>The rule by which it has come to the board, and since when it has been owed; null when it has not, or is closed or a heading.</summary>
    /// <param name="repliedOn">When a partner last replied about it by that day; null when none did.</param>
    /// <param name="numbers">The area's numbers by the rule's key; a rule that is turned off is not among them.</param>
    public static (string Rule, DateOnly Since)? ReachedOn(StandingFacts facts, ActionKind kind, DateOnly day, DateOnly? repliedOn, IReadOnlyDictionary<string, RuleNumbers> numbers)
    {
        if (facts.IsClosed() || kind.IsHeading) { return null; }
        var (due, isOverdue) = (facts.DueOn(kind), facts.IsOverdueOn(kind, day));
        var late = kind.DeadlineKind == DeadlineKind.Recurring ? RuleCatalogue.OccurrenceMissed : RuleCatalogue.ActionOverdue;
        return Has(late, isOverdue && numbers.TryGetValue(late, out var n) ? Ladder.OwedSince(due!.Value, Ladder.LastWord(facts.LastReportOn, repliedOn), n) : null)
            ?? Has(RuleCatalogue.DeadlineWithoutOfficer, isOverdue && kind.DeadlineKind == DeadlineKind.Fixed && facts.IsUnowned(kind) ? due : null)
            ?? Has(RuleCatalogue.NotAssured, facts.AssuranceDue <= day ? facts.AssuranceDue : null)
            ?? Has(RuleCatalogue.ActionUnowned, facts.IsUnowned(kind) ? kind.PublishedOn : null);

        (string, DateOnly)? Has(string rule, DateOnly? since) => Reached(rule, since, day, numbers);
    }

    /// <summary>The same of a recommendation that the area has taken up.</summary>
    public static (string Rule, DateOnly Since)? ReachedOn(AdoptionFacts facts, DateOnly day, IReadOnlyDictionary<string, RuleNumbers> numbers) =>
        Reached(RuleCatalogue.AnswerOwed, facts.OwesAnswer ? facts.ResponseDue : null, day, numbers)
        ?? Reached(RuleCatalogue.AdoptionDue, facts.OwesDelivery && numbers.TryGetValue(RuleCatalogue.AdoptionDue, out var n) ? Ladder.OwedSince(facts.TargetDate!.Value, facts.LastProgressOn, n) : null, day, numbers)
        ?? Reached(RuleCatalogue.AdoptionStalled, facts.StalledSinceOn(day), day, numbers);

    /// <summary>The same of an issue that waits for a board's answer.</summary>
    public static (string Rule, DateOnly Since)? ReachedOn(IssueStanding issue, DateOnly day, IReadOnlyDictionary<string, RuleNumbers> numbers) =>
        Reached(RuleCatalogue.IssueAnswerOwed, issue.WaitsForAnswer ? issue.ReplyDue : null, day, numbers);

    /// <summary>The same of the review of the equality duty.</summary>
    /// <param name="due">By when the goals and actions are to be reviewed; null when no duty applies.</param>
    public static (string Rule, DateOnly Since)? DutyReachedOn(DateOnly? due, DateOnly day, IReadOnlyDictionary<string, RuleNumbers> numbers) => Reached(RuleCatalogue.DutyReview, due, day, numbers);

    private static (string, DateOnly)? Reached(string rule, DateOnly? since, DateOnly day, IReadOnlyDictionary<string, RuleNumbers> numbers) =>
        since is { } from && numbers.TryGetValue(rule, out var own) && Turns.LatestOn(day, from, own) >= 0 && Ladder.ReachedOn(day, from, own).Contains(Rung.Board) ? (rule, from) : null;
}
