using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Administration;

/// <summary>A part of administration: kept in the address, shown to those who may open it.</summary>
public sealed record AdministrationTab(string Key, string Words, string Href, Act Needs)
{
    public const string Jobs = "jobs", Outbox = "outbox";

    private static readonly IReadOnlyList<AdministrationTab> s_all =
    [
        new("people", "People", Urls.AdministrationTab("people"), Act.ManagePeople),
        new("teams", "Teams", Urls.AdministrationTab("teams"), Act.ManagePosts),
        new("areas", "Areas", Urls.AdministrationTab("areas"), Act.ManageAreas),
        new(Urls.ReminderRulesTab, "Reminders", Urls.ReminderRules(), Act.ManageReminderRules),
        new(Jobs, "Jobs", Urls.Jobs, Act.ManageSchedule),
        new(Outbox, "Outbox", Urls.Outbox, Act.ManageSchedule),
    ];

    /// <summary>It stands on the administration page itself; the others have pages of their own.</summary>
    public bool IsHere => Key is not (Jobs or Outbox);

    public static IReadOnlyList<AdministrationTab> Of(Actor actor) => [.. s_all.Where(t => actor.May(t.Needs))];
}
