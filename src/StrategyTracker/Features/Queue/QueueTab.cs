using System.Linq.Expressions;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.Queue;

/// <summary>What can be missing before work can start, in the order in which a director settles it (W-02 to W-04).</summary>
public enum QueueTab { Unowned, Officer, Lead, Undated, FirstDate, Proposed, Decision }

public static class QueueTabs
{
    public static readonly IReadOnlyList<QueueTab> All = Enum.GetValues<QueueTab>();

    public static string Words(this QueueTab tab) => tab switch
    {
        QueueTab.Unowned => "Nobody owns it",
        QueueTab.Officer => "Group, no officer",
        QueueTab.Lead => "Joint, no lead",
        QueueTab.Undated => "Nothing dates it",
        QueueTab.FirstDate => "Needs a first date",
        QueueTab.Proposed => "Proposed dates",
        _ => "Waits for a decision",
    };

    /// <summary>What the list holds and what settles a line of it.</summary>
    public static string Lead(this QueueTab tab) => tab switch
    {
        QueueTab.Unowned => "The wording names only the organisation, or nobody. Give each to a post and to one officer who answers for it.",
        QueueTab.Officer => "A group of posts owns these. Choose the one officer who answers for each.",
        QueueTab.Lead => "Several posts own these together. Choose which of them leads.",
        QueueTab.Undated => "The source gives no date and the area has set none. Set the day by which each should be done.",
        QueueTab.FirstDate => "Recurring work that nothing starts. Give the day of the first occurrence.",
        QueueTab.Proposed => "Owners ask for these dates. Agree or decline; the earlier dates are kept either way.",
        _ => "Promises to consider or to investigate. They close with a decision, and not going ahead is a decision too.",
    };

    public static string EmptyWords(this QueueTab tab) => tab switch
    {
        QueueTab.Unowned => "Somebody owns every action.",
        QueueTab.Officer => "Every action of a group has its officer.",
        QueueTab.Lead => "Every joint action has its lead.",
        QueueTab.Undated => "Every action that takes a date has one.",
        QueueTab.FirstDate => "All recurring work has its first date.",
        QueueTab.Proposed => "No proposed date waits for an answer.",
        _ => "No promise waits for a decision.",
    };

    /// <summary>The words on the button that opens a row's act.</summary>
    public static string ActWords(this QueueTab tab) => tab switch
    {
        QueueTab.Unowned => "Give it to somebody",
        QueueTab.Officer => "Choose the officer",
        QueueTab.Lead => "Choose the lead",
        QueueTab.Undated => "Set a date",
        QueueTab.FirstDate => "Set the first date",
        QueueTab.Proposed => "Answer",
        _ => "Record the decision",
    };

    /// <summary>The act that settles a line, as permission knows it.</summary>
    public static Act Act(this QueueTab tab) => tab switch
    {
        QueueTab.Unowned or QueueTab.Officer or QueueTab.Lead => Domain.Permissions.Act.AssignOwner,
        QueueTab.Undated or QueueTab.Proposed => Domain.Permissions.Act.MoveTargetDate,
        QueueTab.FirstDate => Domain.Permissions.Act.ScheduleOccurrences,
        _ => Domain.Permissions.Act.RecordDecision,
    };

    /// <summary>What puts an action into the list; proposed dates are asked of the dates themselves.</summary>
    public static Expression<Func<ActionPoint, bool>> Question(this QueueTab tab) => tab switch
    {
        QueueTab.Unowned => ActionPoint.Unowned(),
        QueueTab.Officer => ActionPoint.GroupWithoutOfficer(),
        QueueTab.Lead => ActionPoint.JointWithoutLead(),
        QueueTab.Undated => ActionPoint.WithNoDate(),
        QueueTab.FirstDate => ActionPoint.NeedingFirstDate(),
        QueueTab.Decision => ActionPoint.AwaitingDecision(),
        _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, "Proposed dates are asked of the dates."),
    };

    public static bool MayChooseMany(this QueueTab tab) => tab is QueueTab.Unowned or QueueTab.Officer or QueueTab.Undated;
}
