using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>One thing that a rule speaks of, found in the database. Whether a reminder of it has fallen due follows from its date and the rule's numbers.</summary>
/// <param name="DueOn">The day the rule speaks of: what is due, or the day a state began.</param>
/// <param name="What">The subject in a line.</param>
/// <param name="Why">Why it is told: "Overdue since 4 March 2008".</param>
/// <param name="Act">The words of its link.</param>
/// <param name="Href">Where it is done; a path on this site.</param>
internal sealed record Found(Guid SubjectId, ReminderSubject Subject, DateOnly DueOn, string? Ref, string What, string Why, string Act, string Href, Concerned Concerned);
