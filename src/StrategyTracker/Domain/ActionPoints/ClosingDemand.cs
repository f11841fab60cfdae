namespace StrategyTracker.Domain.ActionPoints;

/// <summary>What must be there before an action of this wording may close (R-07; appendix A of the requirements).</summary>
[Flags]
public enum ClosingDemand
{
    None = 0,
    /// <summary>Evidence on every component, or on the action when it has none.</summary>
    Evidence = 1,
    Decision = 2,
    Report = 4,
    /// <summary>A log of what was tried, and the reply.</summary>
    AttemptsAndReply = 8,
    /// <summary>Never complete: assured from time to time.</summary>
    Assurance = 16,
    /// <summary>Never complete: one occurrence closes at a time.</summary>
    Occurrences = 32,
    /// <summary>Worked out from the actions beneath it .</summary>
    RollUp = 64,
}

public static class ClosingDemands
{
    public static ClosingDemand Of(CommitmentLevel level, Control control, DeadlineKind deadline, bool isHeading)
    {
        if (isHeading) { return ClosingDemand.RollUp; }
        if (level == CommitmentLevel.Consider) { return ClosingDemand.Decision; }
        if (level == CommitmentLevel.Investigate) { return ClosingDemand.Report | ClosingDemand.Decision; }
        if (deadline == DeadlineKind.Recurring) { return ClosingDemand.Occurrences; }
        var byOthers = level == CommitmentLevel.Seek || control == Control.Influence;
        if (deadline == DeadlineKind.Ongoing || level == CommitmentLevel.Continue)
        {
            return byOthers ? ClosingDemand.AttemptsAndReply | ClosingDemand.Assurance : ClosingDemand.Assurance;
        }
        return byOthers ? ClosingDemand.AttemptsAndReply : ClosingDemand.Evidence;
    }

    /// <summary>Ongoing and recurring work is never complete.</summary>
    public static bool NeverCompletes(this ClosingDemand demand) => (demand & (ClosingDemand.Assurance | ClosingDemand.Occurrences)) != 0;

    public static string Words(this ClosingDemand demand) => demand switch
    {
        ClosingDemand.Evidence => "Closes with evidence on every part",
        ClosingDemand.Decision => "Closes with a decision; not going ahead is a decision too",
        ClosingDemand.Report | ClosingDemand.Decision => "Closes with a report and a decision",
        ClosingDemand.AttemptsAndReply => "Closes with what was tried and the reply",
        ClosingDemand.Assurance => "Never complete; assured from time to time",
        ClosingDemand.AttemptsAndReply | ClosingDemand.Assurance => "Never complete; assured from time to time, with what was tried and the replies",
        ClosingDemand.Occurrences => "Never complete; each occurrence closes by itself",
        ClosingDemand.RollUp => "Worked out from the actions beneath it",
        _ => demand.ToString(),
    };
}
