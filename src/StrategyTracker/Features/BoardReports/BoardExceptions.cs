using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.BoardReports;

/// <summary>The lists that want the board's attention, each by the same question that its figure counts.</summary>
internal static class BoardExceptions
{
    public static IReadOnlyList<ExceptionList> Of(StrategyProgress progress, IReadOnlyDictionary<Guid, Line> lines, IReadOnlyDictionary<Guid, DateOnly> replies, IReadOnlyDictionary<string, RuleNumbers> numbers)
    {
        var (day, local) = (progress.AsAt.Day, progress.Strategy.Local);
        return
        [
            List("Overdue", a => a.Facts.IsOverdueOn(a.Kind, day), "Nothing is overdue.", "Past its date, open, and not waiting on a partner."),
            List("Nobody owns it", a => a.Facts.IsUnowned(a.Kind), "Every action has a post or an accountable officer.", "The wording names only the organisation or nobody, and no accountable officer has been chosen."),
            List("No date", a => a.Facts.HasNoDate(a.Kind), "Every open action that can be dated has a date.", "Open, with no date of any kind; neither ongoing nor recurring."),
            List("Silent", a => a.Facts.IsSilentOn(a.Kind, day, local), $"Something was heard of every open action in the last {local.SilentAfterDays} days.", $"Open, and nothing reported or assured for {local.SilentAfterDays} days (a local interval)."),
            List("Waiting on a partner", a => !a.Facts.IsClosed() && a.Facts.IsWaitingOnPartner, "No action waits on a partner.", "Asked, and no reply yet: the delay is not ours."),
            List("Joint with no lead", a => a.Facts.IsJointWithoutLead(), "Every joint action has a lead.", "Several owners, and none marked as leading."),
            List("Recurring, with no first date", a => a.Facts.NeedsFirstDate(a.Kind), "All recurring work has a first date.", "Recurring work cannot schedule itself until somebody sets a first date."),
            List("Reached the board", a => BoardLadder.ReachedOn(a.Facts, a.Kind, day, replies.TryGetValue(a.Id, out var replied) ? replied : null, numbers) is not null, "No action has waited so long that it came up to the board.", "Reminders went to the owner, the director and the area lead, and nobody has answered within the days of grace."),
        ];

        ExceptionList List(string title, Func<ActionFacts, bool> belongs, string none, string meaning) =>
            new(title, [.. progress.Actions.Where(belongs).OrderBy(a => a.Facts.DueOn(a.Kind) ?? DateOnly.MaxValue).Select(a => lines[a.Id].AsException(day))], none, meaning);
    }
}
