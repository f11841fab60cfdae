using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Store.Soundness;

/// <summary>What must always be true of an action that is loaded with all its parts.</summary>
internal static class ActionSoundness
{
    public static IEnumerable<string> Faults(ActionPoint action) =>
        [.. Standings(action), .. Dates(action), .. Ownership(action), .. Partners(action), .. Evidence(action), .. Closure(action)];

    private static IEnumerable<string> Standings(ActionPoint action)
    {
        var numbers = action.Standings.Select(s => s.Number).Order().ToList();
        if (!numbers.SequenceEqual(Enumerable.Range(1, action.StandingCount))) { yield return $"its standings should be numbered 1 to {action.StandingCount}, but {numbers.Count} are there."; }
        var last = action.Standings.OrderBy(s => s.HappenedOn).ThenBy(s => s.Number).LastOrDefault();
        if (last is null) { yield break; }
        if (last.Facts != action.Facts) { yield return $"how it stands now is not how its last standing ({last.Number}, {Text.Day(last.HappenedOn)}) has it."; }
        if (last.HappenedOn != action.LastChangeHappenedOn) { yield return $"its last change is said to be of {Text.Day(action.LastChangeHappenedOn)}, but its last standing is of {Text.Day(last.HappenedOn)}."; }
        if (action.Standings.Any(s => s.HappenedOn < action.PublishedOn)) { yield return $"it has a standing from before it was published on {Text.Day(action.PublishedOn)}."; }
    }

    private static IEnumerable<string> Dates(ActionPoint action)
    {
        var due = action.TargetDate ?? action.SourceDeadline ?? action.NextDue;
        if (action.DueOn != due || action.DueOrder != (due ?? DateOnly.MaxValue)) { yield return $"it is due on {Text.Day(due)}, but kept as due on {Text.Day(action.DueOn)}."; }
        if ((action.DeadlineKind == DeadlineKind.Fixed) != action.SourceDeadline.HasValue) { yield return "its source deadline does not go with its kind of deadline."; }
        if (action.TargetDate is { } target && action.TargetDates.All(t => t.Date != target || t.State != TargetDateState.Agreed)) { yield return $"nobody agreed to its target date of {Text.Day(target)}."; }
        if (action.TargetDates.Count(t => t.State == TargetDateState.Proposed) > 1) { yield return "more than one target date is proposed at once."; }
        if (action.NextDue != action.NextOccurrenceDue) { yield return $"its next occurrence is not {Text.Day(action.NextDue)}."; }
        if (action.Occurrences.GroupBy(o => (o.TeamId, o.DueOn)).Any(g => g.Count() > 1)) { yield return "one team has two occurrences due on one day."; }
        if (action.Occurrences.GroupBy(o => o.TeamId).Any(g => g.Count(o => o.IsCurrent) > 1)) { yield return "more than one occurrence of one team is open at once."; }
    }

    private static IEnumerable<string> Ownership(ActionPoint action)
    {
        var open = action.Officers.Where(o => o.To is null).ToList();
        if (open.Count > 1) { yield return $"{open.Count} accountable officers answer for it at once."; }
        if (open.Count <= 1 && open.SingleOrDefault()?.PersonId != action.OfficerId) { yield return "its accountable officer is not the one last chosen."; }
        if (action.IsUnowned != (action.OfficerId is null && (action.OwnerKind is OwnerKind.Organisation or OwnerKind.None))) { yield return $"it is {(action.IsUnowned ? "" : "not ")}counted as unowned, wrongly."; }

        var joint = action.Owners.Where(o => o.To is null && o.IsJointPart).ToList();
        var leads = action.Owners.Count(o => o.To is null && o.IsLead);
        if (leads > 1) { yield return $"{leads} owners lead it at once."; }
        if (action.IsJoint != joint.Count > 1 || action.HasLead != joint.Any(o => o.IsLead)) { yield return "whether it is joint, and has a lead, does not go with its owners."; }
        if (action.Owners.Where(o => o.To is null && o.Part == OwnerPart.Doer).Select(o => o.PostId).Intersect(action.Owners.Where(o => o.To is null && o.Part == OwnerPart.Checker).Select(o => o.PostId)).Any()) { yield return "one post both does it and checks it."; }
    }

    private static IEnumerable<string> Partners(ActionPoint action)
    {
        var waiting = action.Dependencies.Where(d => d.State == PartnerState.Waiting).ToList();
        if (action.IsWaitingOnPartner != waiting.Count > 0 || action.PartnerReplyDue != waiting.Min(d => d.ReplyDue)) { yield return "whether it waits on a partner does not go with what was asked."; }
        if (action.Attempts.Any(t => t.DependencyId is { } id && action.Dependencies.All(d => d.Id != id))) { yield return "an attempt names a partner that is not one of this action's."; }
        if (action.Attempts.Any(t => t.RepliedOn < t.TriedOn)) { yield return "a reply came before what it replies to."; }
    }

    private static IEnumerable<string> Evidence(ActionPoint action)
    {
        foreach (var part in action.Components.Where(c => c.IsSettled && action.Evidence.All(e => e.EvidenceId != c.EvidenceId))) { yield return $"the part \"{part.Words}\" is done, but its evidence is not put to this action."; }
        if (action.Evidence.Any(e => e.ComponentId is { } id && action.Components.All(c => c.Id != id))) { yield return "a piece of evidence is put to a part that is not this action's."; }
    }

    private static IEnumerable<string> Closure(ActionPoint action)
    {
        if (action.IsClosed != action.Ending.HasValue || action.IsClosed != action.ClosedOn.HasValue) { yield return "its state, how it ended and when do not go together."; }
        if (action.IsHeading)
        {
            var state = action.Children.Count > 0 && action.Children.All(c => c.IsClosed) ? ActionState.Closed
                : action.Children.Any(c => c.State != ActionState.NotStarted) ? ActionState.InHand
                : ActionState.NotStarted;
            if (action.State != state) { yield return $"it is {action.State.Words()}, but the actions beneath it make it {state.Words()}."; }
            yield break;
        }
        if (action.Children.Count > 0) { yield return "actions stand beneath it, but it is no heading."; }
        if (!action.IsClosed) { yield break; }
        if (action.Demand.NeverCompletes()) { yield return "it is ongoing or recurring work, which is never closed."; }
        else { foreach (var missing in action.StillMissing()) { yield return $"it is closed, but {char.ToLowerInvariant(missing[0])}{missing[1..]}"; } }
    }
}
