using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Features.BoardReports;

/// <summary>What the report's words mean; screen and paper say the same.</summary>
public static class BoardDefinitions
{
    public static IReadOnlyList<Definition> Of(LocalIntervals local) =>
    [
        new("Overdue", "The latest agreed target date has passed; with none, the strategy's own deadline; with neither, the next occurrence. Closed actions and those waiting on a partner are not overdue."),
        new("Due soon", $"The date falls within {local.DueSoonDays} days. The strategy states no such interval; it is the area's choice."),
        new("No date", "Open, with no date of any kind, and neither ongoing nor recurring. No date is never overdue, and never on track."),
        new("Nobody owns it", "The strategy names only the organisation or nobody as owner, and the area has not chosen an accountable officer."),
        new("Ongoing", "Standing practice. It is never complete; an assurance check says from time to time whether it holds."),
        new("Silent", $"Open, and nothing has been reported or assured for {local.SilentAfterDays} days. Silence is not progress."),
        new("Waiting on a partner", "The area has asked an outside body and has no reply yet. It is shown apart from the area's own delay."),
        new("Closed", "The wording decides what closing takes: evidence on every part, a decision, a report and a decision, or what was tried and the reply."),
        new("Gap", "Women's rate less men's, in percentage points; for durations women's mean less men's, in days. Below nought women's figure is the lower."),
        new("95% interval", "Where the true difference may well lie. When it takes in no difference, the figures cannot tell women and men apart, and that is said."),
        new("Hidden", "A number small enough to point at somebody, or one that would give such a number away."),
        new("As at", "How things stood at the end of that day. What was entered afterwards about that day or before counts, and is marked."),
    ];
}
