using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Which forms the action page offers: what the person may do and what makes sense for this action now, the likeliest first.</summary>
public static class PossibleActs
{
    public static IEnumerable<(string Key, string Words)> Of(ActionStory story)
    {
        var (facts, kind, demand) = (story.Row.Facts, story.Row.Kind, story.Demand);
        if (kind.IsHeading) { yield break; }
        if (facts.IsClosed())
        {
            if (story.May.Contains(Act.AddEvidence)) { yield return ("evidence", "Add evidence"); }
            if (story.May.Contains(Act.AddFollowOn)) { yield return ("follow-on", "Add a follow-on action"); }
            if (story.May.Contains(Act.ReopenAction)) { yield return ("reopen", "Open it again"); }
            yield break;
        }
        if (story.May.Contains(Act.AssignOwner)) { yield return ("give", facts.OfficerId is null ? "Give it to somebody" : "Give it to somebody else"); }
        if (story.May.Contains(Act.AssignOwner) && facts.IsJoint) { yield return ("lead", facts.HasLead ? "Change the lead" : "Choose the lead"); }
        if (story.May.Contains(Act.AssignOwner) && story.Owners.Select(o => o.PostId).Distinct().Count() > 1) { yield return ("take-off", "Take an owner off"); }
        if (!demand.NeverCompletes())
        {
            if (story.May.Contains(Act.MoveTargetDate)) { yield return ("date", facts.TargetDate is null ? "Set a target date" : "Move the target date"); }
            else if (story.May.Contains(Act.ProposeTargetDate)) { yield return ("propose", "Propose a target date"); }
        }
        if (story.May.Contains(Act.ScheduleOccurrences) && facts.NeedsFirstDate(kind)) { yield return ("schedule", "Set the first date"); }
        if (story.May.Contains(Act.ReportProgress)) { yield return ("report", story.MyDraft is null ? "Report progress" : "Finish my draft"); }
        if (story.May.Contains(Act.AddEvidence)) { yield return ("evidence", "Add evidence"); }
        if (story.May.Contains(Act.WorkWithPartner) && (demand.HasFlag(ClosingDemand.AttemptsAndReply) || story.Partners.Count > 0)) { yield return ("try", "Log what was tried"); }
        if (story.May.Contains(Act.RecordDecision) && demand.HasFlag(ClosingDemand.Decision)) { yield return ("decide", "Record the decision"); }
        if (story.May.Contains(Act.RecordAssurance) && demand.HasFlag(ClosingDemand.Assurance)) { yield return ("assure", "Record an assurance check"); }
        if (story.May.Contains(Act.FanOut) && story.Source.AppliesPer is not null) { yield return ("teams", "Give it to teams"); }
        if (story.May.Contains(Act.AddFollowOn)) { yield return ("follow-on", "Add a follow-on action"); }
        if (story.May.Contains(Act.CloseAction) && !demand.NeverCompletes()) { yield return ("close", "Close it"); }
    }
}
