using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Forums;

/// <summary>A decision sent down to teams with what it changes for them; each acknowledges it with a head-count (W-3, P-1).</summary>
public sealed class CascadeItem : Tracked, IOwned
{
    private readonly List<CascadeDelivery> _deliveries = [];

    private CascadeItem() { }

    /// <exception cref="RuleViolation">No team, nothing that changes, or due before it is sent.</exception>
    public static CascadeItem Send(Forum from, string title, string whatChanges, string? why, DateOnly due, IReadOnlyCollection<Team> teams, Stamp stamp)
    {
        if (teams.Count == 0) { throw new RuleViolation("Choose at least one team; a message to nobody changes nothing."); }
        if (teams.FirstOrDefault(t => !t.IsActive) is { } retired) { throw new RuleViolation($"{retired.Name} is retired; it can no longer be briefed."); }
        if (due < stamp.HappenedOn) { throw new RuleViolation($"Teams cannot have to answer by {Text.Day(due)}, before it is sent on {Text.Day(stamp.HappenedOn)}."); }
        var item = new CascadeItem
        {
            ForumId = from.Id, AreaId = from.AreaId, Title = Text.Line(title, "The title", 300), Due = due, SentOn = stamp.HappenedOn, SentByName = stamp.By.Name,
            WhatChanges = Text.Optional(whatChanges, "What changes", 8_000) ?? throw new RuleViolation("Say what changes for the people who read it."),
            Why = Text.Optional(why, "Why it matters", 4_000),
        };
        item._deliveries.AddRange(teams.Select(t => new CascadeDelivery(item.Id, t.Id)));
        item.Record("sent", null, $"{item.Title}, to {teams.Count} teams", stamp);
        return item;
    }

    /// <summary>The board or forum it comes from.</summary>
    public Guid ForumId { get; private set; }
    public Guid AreaId { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>Markdown: "what changes for you".</summary>
    public string WhatChanges { get; private set; } = "";
    public string? Why { get; private set; }
    public DateOnly SentOn { get; private set; }
    public string SentByName { get; private set; } = "";
    public DateOnly Due { get; private set; }
    public IReadOnlyList<CascadeDelivery> Deliveries => _deliveries;

    public override string KnownAs => Title;
    public IEnumerable<Guid> OwnerPostIds => [];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => _deliveries.Select(d => d.TeamId);

    /// <summary>How far it has reached: the one place where that is worked out.</summary>
    public CascadeCoverage Coverage() => CascadeCoverage.Of(_deliveries);

    /// <param name="briefed">How many people of the team have been told, a count and no names.</param>
    public void Acknowledge(Team team, int briefed, Stamp stamp)
    {
        var delivery = _deliveries.FirstOrDefault(d => d.TeamId == team.Id) ?? throw new RuleViolation($"\"{Title}\" was not sent to {team.Name}.");
        if (briefed is < 0 or > 10_000) { throw new RuleViolation($"{briefed} people cannot have been told; write how many of the team were."); }
        if (stamp.HappenedOn < SentOn) { throw new RuleViolation($"{team.Name} cannot have acknowledged it on {Text.Day(stamp.HappenedOn)}, before it was sent on {Text.Day(SentOn)}."); }
        if (delivery.AcknowledgedOn is not null && delivery.Briefed == briefed) { return; }
        Record($"acknowledged by {team.Name}", delivery.Briefed is null ? null : $"{delivery.Briefed} told", $"{briefed} told", stamp);
        delivery.Acknowledge(briefed, stamp);
    }
}

public sealed class CascadeDelivery
{
    private CascadeDelivery() { }
    internal CascadeDelivery(Guid cascadeItemId, Guid teamId) => (CascadeItemId, TeamId) = (cascadeItemId, teamId);

    public Guid CascadeItemId { get; private set; }
    public Guid TeamId { get; private set; }
    public DateOnly? AcknowledgedOn { get; private set; }
    public string? AcknowledgedBy { get; private set; }
    public int? Briefed { get; private set; }

    internal void Acknowledge(int briefed, Stamp stamp) => (AcknowledgedOn, AcknowledgedBy, Briefed) = (AcknowledgedOn ?? stamp.HappenedOn, stamp.By.Name, briefed);
}

/// <summary>How many of the teams a briefing was sent to have acknowledged it, and which have not.</summary>
public sealed record CascadeCoverage(int Sent, int Acknowledged, int Briefed, IReadOnlyList<Guid> WaitingTeamIds)
{
    public bool IsComplete => Acknowledged == Sent;

    /// <summary>Rounded, but never 100 while a team is missing.</summary>
    public int Percent => Sent == 0 ? 0 : IsComplete ? 100 : Math.Min(99, (int)Math.Round(100.0 * Acknowledged / Sent, MidpointRounding.AwayFromZero));

    /// <summary>"4 of 6 teams, 67%; waiting: North, Town".</summary>
    public string Words(Func<Guid, string> nameOf) =>
        $"{Acknowledged} of {Sent} {(Sent == 1 ? "team" : "teams")}, {Percent}%" + (IsComplete ? "" : $"; waiting: {string.Join(", ", WaitingTeamIds.Select(nameOf).Order(StringComparer.CurrentCulture))}");

    public static CascadeCoverage Of(IReadOnlyCollection<CascadeDelivery> deliveries) => new(
        deliveries.Count, deliveries.Count(d => d.AcknowledgedOn is not null), deliveries.Sum(d => d.Briefed ?? 0), [.. deliveries.Where(d => d.AcknowledgedOn is null).Select(d => d.TeamId)]);
}
