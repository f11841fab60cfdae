using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Domain.Reminders;

/// <summary>
/// The last rung: which actions nobody has answered for so long that they stand on the board's exception list. Worked out for any
/// day from how the action stood on it, by the same days and graces as the reminders.
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

        (string, DateOnly)? Has(string rule, DateOnly? since) =>
            since is { } from && numbers.TryGetValue(rule, out var own) && Turns.LatestOn(day, from, own) >= 0 && Ladder.ReachedOn(day, from, own).Contains(Rung.Board) ? (rule, from) : null;
    }
}
