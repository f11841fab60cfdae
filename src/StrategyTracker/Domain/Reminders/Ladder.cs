namespace StrategyTracker.Domain.Reminders;

/// <summary>
/// How far up something unanswered has come: owner, director, area lead, the board's exception list; each after its grace in
/// working days. It begins anew with every word from the owner, because the day it counts from does.
/// </summary>
public static class Ladder
{
    /// <summary>Every rung that has heard of it by today, the owner first.</summary>
    /// <param name="since">The day from which it has been owed.</param>
    public static IReadOnlyList<Rung> ReachedOn(DateOnly today, DateOnly since, RuleNumbers numbers)
    {
        List<Rung> reached = [Rung.Owner];
        foreach (var (rung, grace) in new[] { (Rung.Director, numbers.DirectorAfter), (Rung.AreaLead, numbers.AreaLeadAfter), (Rung.Board, numbers.BoardAfter) })
        {
            if (grace is { } days && WorkingDays.Add(since, days) <= today) { reached.Add(rung); }
        }
        return reached;
    }

    /// <summary>
    /// From when something late is owed: the day it was due; or, when the owner has spoken since, the day on which the rule would
    /// ask again after that. So a word buys the time of one repeat, and the ladder starts from the bottom. A partner's reply that
    /// came after the day counts as a word: until it came the delay was the partner's, and the owner has the same time to act on it.
    /// </summary>
    /// <param name="spokeOn">The last word from whoever owes it, or from a partner it waited for; null when there was none.</param>
    public static DateOnly OwedSince(DateOnly dueOn, DateOnly? spokeOn, RuleNumbers numbers) =>
        spokeOn is { } spoke && spoke >= dueOn ? spoke.AddDays(Math.Max(0, (numbers.RepeatEvery ?? 0) - (numbers.DaysAfter ?? 0))) : dueOn;

    /// <summary>The later of two words; null when there was neither.</summary>
    public static DateOnly? LastWord(DateOnly? owner, DateOnly? partner) => owner is null || partner > owner ? partner : owner;
}
