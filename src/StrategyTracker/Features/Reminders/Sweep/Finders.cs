using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Sweep.Rules;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>The question that each rule of the catalogue puts to the database: bounded, along an index, and only what a line needs. At most one line a subject and person.</summary>
internal static class Finders
{
    private static readonly Dictionary<string, Func<Seek, Task<IReadOnlyList<Found>>>> ByRule = new()
    {
        [RuleCatalogue.ActionAssigned] = GivenFinders.AssignedAsync,
        [RuleCatalogue.ActionTakenAway] = GivenFinders.TakenAwayAsync,
        [RuleCatalogue.ActionComingDue] = ActionFinders.ComingDueAsync,
        [RuleCatalogue.ActionOverdue] = ActionFinders.OverdueAsync,
        [RuleCatalogue.ActionSilent] = ActionFinders.SilentAsync,
        [RuleCatalogue.ActionUnowned] = ActionFinders.UnownedAsync,
        [RuleCatalogue.ActionNoLead] = ActionFinders.NoLeadAsync,
        [RuleCatalogue.DeadlineWithoutOfficer] = ActionFinders.DeadlineWithoutOfficerAsync,
        [RuleCatalogue.NotAssured] = ActionFinders.NotAssuredAsync,
        [RuleCatalogue.NoFirstDate] = ActionFinders.NoFirstDateAsync,
        [RuleCatalogue.PartnerReplyLate] = WorkFinders.PartnerReplyLateAsync,
        [RuleCatalogue.OccurrenceDue] = WorkFinders.OccurrenceDueAsync,
        [RuleCatalogue.OccurrenceMissed] = WorkFinders.OccurrenceMissedAsync,
        [RuleCatalogue.DecisionToRevisit] = WorkFinders.DecisionToRevisitAsync,
        [RuleCatalogue.TargetChanged] = WorkFinders.TargetChangedAsync,
        [RuleCatalogue.PolicyChanged] = PolicyFinders.ToReviewAsync,
        [RuleCatalogue.SignOffWaiting] = OfficeFinders.SignOffWaitingAsync,
        [RuleCatalogue.CheckWaiting] = OfficeFinders.CheckWaitingAsync,
        [RuleCatalogue.FrameworkStepBlank] = OfficeFinders.FrameworkStepBlankAsync,
        [RuleCatalogue.PostVacant] = OfficeFinders.PostVacantAsync,
        [RuleCatalogue.AnswerOwed] = AdoptionFinders.AnswerOwedAsync,
        [RuleCatalogue.AdoptionDue] = AdoptionFinders.DueAsync,
        [RuleCatalogue.AdoptionStalled] = AdoptionFinders.StalledAsync,
        [RuleCatalogue.OutcomeReview] = AdoptionFinders.OutcomeReviewAsync,
        [RuleCatalogue.IssueAnswerOwed] = ForumFinders.IssueAnswerOwedAsync,
        [RuleCatalogue.IssueBeforeMeeting] = ForumFinders.IssueBeforeMeetingAsync,
        [RuleCatalogue.PackBeforeMeeting] = MeetingFinders.PackMissingAsync,
        [RuleCatalogue.SingleContact] = MeetingFinders.SingleContactAsync,
        [RuleCatalogue.VoiceUndecided] = VoiceFinders.UndecidedAsync,
        [RuleCatalogue.BriefingWaiting] = ForumFinders.BriefingWaitingAsync,
        [RuleCatalogue.PlanEdition] = ForumFinders.PlanEditionAsync,
        [RuleCatalogue.ChampionVacant] = ChampionFinders.VacantAsync,
        [RuleCatalogue.ChampionTermEnding] = ChampionFinders.TermEndingAsync,
        [RuleCatalogue.ChampionNoRemit] = ChampionFinders.NoRemitAsync,
        [RuleCatalogue.ChampionNoDeputy] = ChampionFinders.NoDeputyAsync,
        [RuleCatalogue.NewsletterDue] = NewsletterFinders.DueAsync,
        [RuleCatalogue.PracticeStale] = RegisterFinders.PracticeStaleAsync,
        [RuleCatalogue.ProvisionStale] = RegisterFinders.ProvisionStaleAsync,
        [RuleCatalogue.FollowUpWanted] = RegisterFinders.FollowUpWantedAsync,
        [RuleCatalogue.FundingEnding] = FundingFinders.EndingAsync,
        [RuleCatalogue.DutyReview] = DutyFinders.ReviewAsync,
        [RuleCatalogue.AssessmentMissing] = DutyFinders.AssessmentMissingAsync,
        [RuleCatalogue.MitigationLate] = DutyFinders.MitigationLateAsync,
        [RuleCatalogue.MeasureMissing] = MeasureFinders.MissingAsync,
        [RuleCatalogue.GapFound] = MeasureFinders.GapFoundAsync,
        [RuleCatalogue.GuardRailBreached] = MeasureFinders.GuardRailBreachedAsync,
        [RuleCatalogue.FollowedMoved] = FollowFinders.MovedAsync,
    };

    public static Func<Seek, Task<IReadOnlyList<Found>>> Of(string rule) => ByRule[rule];
}
