using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;

namespace StrategyTracker.Features.Provision;

/// <summary>Who may read which register, and who may add to one.</summary>
public static class ProvisionDoors
{
    /// <summary>Local help is for all who read briefings; the other registers show progress.</summary>
    public static Act Reads(this ProvisionKind kind) => kind == ProvisionKind.LocalHelp ? Act.ReadBriefings : Act.ReadProgress;

    /// <summary>Whether the person may add to a register: anything, or at least what a post or team of theirs looks after.</summary>
    public static bool MayAddProvision(this Actor actor) => actor.May(Act.KeepProvision, new Theirs(actor));

    private sealed record Theirs(Actor Actor) : IOwned
    {
        public IEnumerable<Guid> OwnerPostIds => Actor.PostIds;
        public Guid? AccountableOfficerId => null;
        public bool IsOwnedByBoard => false;
        public IEnumerable<Guid> TeamIds => Actor.TeamIds;
    }
}
