using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ActionPoints;

/// <summary>A saved action with a post that owns it, an officer, a team and a partner, and whatever a test put in place before its act.</summary>
internal sealed class Scene
{
    private Scene(Workplace work, Strategy strategy, ActionPoint action) => (Work, Strategy, Action) = (work, strategy, action);

    public Workplace Work { get; }
    public Strategy Strategy { get; }
    public ActionPoint Action { get; }
    public Guid Id => Action.Id;
    public Post Owner { get; } = APost.Any();
    public Post Other { get; } = APost.Any();
    public Person Officer { get; } = APerson.In(Role.ActionOwner);
    public Person Somebody { get; } = APerson.In(Role.Director);
    public Team Team { get; } = ATeam.Any();
    public Team OtherTeam { get; } = ATeam.Any();
    public Partner Partner { get; } = APartner.Any();
    /// <summary>The part, proposal, attempt, occurrence or update that the act is about.</summary>
    public Guid Part { get; set; }
    public List<object> AlsoSaved { get; } = [];

    public static async Task<Scene> SetAsync(Workplace work, Func<Strategy, ActionPoint>? shape = null, Action<Scene>? before = null)
    {
        var strategy = AStrategy.With();
        var scene = new Scene(work, strategy, (shape ?? (s => AnAction.That(of: s)))(strategy));
        scene.Action.OwnedBy(scene.Owner);
        before?.Invoke(scene);
        await work.Database.SaveAsync([strategy, scene.Owner, scene.Other, scene.Officer, scene.Somebody, scene.Team, scene.OtherTeam, scene.Partner, .. scene.AlsoSaved.OfType<Evidence>(), scene.Action, .. scene.AlsoSaved.Where(s => s is not Evidence)]);
        return scene;
    }

    /// <summary>Someone in this role, to whom the action belongs where such a person can own one.</summary>
    public Actor Someone(Role role) => role switch
    {
        Role.ActionOwner => Actors.ActionOwner(Owner.Id),
        Role.TeamManager => Actors.In(Role.TeamManager, [Owner.Id], [Team.Id]),
        _ => Actors.In(role),
    };

    /// <summary>The action as a fresh reader sees it, with all its parts.</summary>
    public Task<ActionPoint> NowAsync() => Work.AskAsync(db => db.WholeActions().SingleAsync(a => a.Id == Action.Id));
    public Task<IReadOnlyList<Domain.History.HistoryEntry>> HistoryAsync() => Work.HistoryAsync(Id);
}
