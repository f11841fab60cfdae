using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Which forms the page of a recommendation offers: what the person may do and what makes sense now, the likeliest first.</summary>
public static class PossibleRecommendationActs
{
    public static IEnumerable<(string Key, string Words)> Of(RecommendationStory story) =>
        [.. story.Adoption is { } adoption ? OnAdoption(story, adoption.Facts) : OnEntry(story), .. story.May.Contains(Act.EditRegister) ? OnRegister(story.Entry) : []];

    private static IEnumerable<(string, string)> OnEntry(RecommendationStory story)
    {
        if (story.Entry.IsAdoptable && story.May.Contains(Act.AdoptRecommendation)) { yield return ("take-up", "Take it up"); }
        if (!story.Entry.IsSwitchedOn && story.Entry.Standing != Standing.Observed && story.May.Contains(SwitchOnRecommendation.PermissionFor(story.Entry.Standing)))
        {
            yield return ("switch-on", story.Entry.Standing == Standing.Ask ? "Promote this ask" : "Switch this proposal on");
        }
    }

    private static IEnumerable<(string, string)> OnRegister(EntryStory entry)
    {
        if (entry.NeedsReview && entry.ReviewedOn is null) { yield return ("look", "Say what you found"); }
        if (entry.Repeats is null) { yield return ("repeats", "It repeats another"); }
        if (entry.SupersededBy is null) { yield return ("replaced", "Another replaced it"); }
        if (entry.Parent is null) { yield return ("part-of", "It is part of another"); }
    }

    private static IEnumerable<(string, string)> OnAdoption(RecommendationStory story, AdoptionFacts facts)
    {
        var (decides, reports) = (story.May.Contains(Act.AdoptRecommendation), story.May.Contains(Act.ReportAdoption));
        if (facts.ClosedOn is not null && decides) { yield return ("reopen", "Open it again"); }
        if (facts.ClosedOn is not null || facts.SupersededOn is not null) { yield break; }
        if (facts is { ClaimedOn: not null, DeliveredOn: null } && story.May.Contains(Act.VerifyAdoption)) { yield return ("verify", "Verify it"); }
        if (facts.DeliveredOn is not null && story.May.Contains(Act.JudgeOutcome)) { yield return ("outcome", "Say what came of it"); }
        if (facts.Outcome != Outcome.NotYetKnown && decides) { yield return ("close", "Close it"); }
        if (decides) { yield return ("entrust", facts.ResponsibleBodyId is null ? "Say who answers for it" : "Change who answers for it"); }
        if (facts.Answer == Answer.Awaiting && facts.ResponsibleBodyId is not null && decides) { yield return ("send", "Ask for the answer"); }
        if (facts.DeliveredOn is null && story.May.Contains(Act.AnswerRecommendation)) { yield return ("answer", facts.Answer == Answer.Awaiting ? "Answer it" : "Change the answer"); }
        if (facts.IsAccepted)
        {
            if (reports && facts.DeliveredOn is null) { yield return ("report", "Report progress"); }
            if (reports) { yield return ("district", "Say how a district stands"); }
            if (decides && facts.DeliveredOn is null) { yield return ("target", facts.TargetDate is null ? "Set a target date" : "Move the target date"); }
            if (decides) { yield return ("review", "Move the review"); }
        }
        if (reports)
        {
            yield return ("evidence", "Add evidence");
            yield return ("link", "Link an action");
            if (facts.LinkedActions > 0) { yield return ("unlink", "Unlink an action"); }
            if (facts is { IsAccepted: true, ClaimedOn: null, DeliveredOn: null }) { yield return ("claim", "Say it is delivered"); }
            if (facts is { StalledOn: null, DeliveredOn: null, IsOpen: true }) { yield return ("stall", "It has stalled"); }
        }
        if (story.May.Contains(Act.UnblockAdoption) && facts.StallOn(story.Today) is not null) { yield return ("unblock", "Set it moving again"); }
        if (decides && story.May.Contains(Act.ReadRestrictedNotes)) { yield return ("note", "Note about money"); }
        if (decides) { yield return ("supersede", "Supersede it"); }
    }
}
