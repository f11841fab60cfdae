using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.EqualityDuty;

/// <summary>An area under the duty on 15 January 2008, with a strategy, a cycle under way and one goal of a post that somebody holds.</summary>
internal sealed class DutyScene : IAsyncDisposable
{
    public const string Holder = "Petronella Holdersworth";

    private DutyScene(Workplace work) => Work = work;

    public Workplace Work { get; }
    public DutyRegime Regime { get; } = ADuty.Regime(Unique.Name("GED"));
    public Area Area { get; private set; } = null!;
    public Strategy Strategy { get; } = AStrategy.With();
    public ActionPoint Action { get; private set; } = null!;
    public Aim Aim { get; private set; } = null!;
    public Post Post { get; } = APost.Named(Unique.Name("Director of Interventions"));
    public DutyCycle Cycle { get; private set; } = null!;
    public Goal Goal { get; private set; } = null!;

    public static async Task<DutyScene> SetAsync(Workplace? work = null)
    {
        var scene = new DutyScene(work ?? await Workplace.OpenAsync());
        scene.Area = ADuty.Area(scene.Regime);
        scene.Strategy.BelongTo(scene.Area.Id);
        (scene.Action, scene.Aim) = (AnAction.That(of: scene.Strategy, summary: "Run a class for women."), new Aim(scene.Strategy.Id, "A1", "Fewer women reoffend"));
        var person = APerson.Named(Holder, Role.ActionOwner);
        scene.Post.Appoint(person, "2007-11-01".Day(), null, isDeputy: false, isActing: false, null, Stamps.AtPublication);
        scene.Cycle = ADuty.Cycle(scene.Area.Id, scene.Regime);
        scene.Goal = ADuty.Goal(scene.Cycle, ownerPostId: scene.Post.Id);
        await scene.Work.Database.SaveAsync([scene.Regime, scene.Area, scene.Strategy, scene.Action, scene.Aim, person, scene.Post, scene.Cycle, scene.Goal]);
        return scene;
    }

    public T Get<T>() where T : notnull => Work.Get<T>();

    public Task ConsultAsync() => Work.Database.SaveAsync([ADuty.Consultation(Cycle).Closed()]);

    /// <summary>A plan with its first draft.</summary>
    public async Task<Guid> DraftAsync(StatementKind kind = StatementKind.Plan, string title = "Our equality plan", string body = "## What we promise\n\nFewer women fail.")
    {
        var id = await Get<StartPaper>().RunAsync(Area.Id, new PaperChoice(kind, title, null, null, null), Actors.AreaLead());
        await Get<WritePaper>().RunAsync(id, null, body, Actors.AreaLead());
        return id;
    }

    public Task ApproveAsync(Guid paper, string? on = null) => Get<ApprovePaper>().RunAsync(paper, null, on?.Day(), Actors.BoardMember());

    public Task PublishAsync(Guid paper) => Get<PublishPaper>().RunAsync(paper, null, null, null, Actors.AreaLead());

    public async ValueTask DisposeAsync() => await Work.DisposeAsync();
}
