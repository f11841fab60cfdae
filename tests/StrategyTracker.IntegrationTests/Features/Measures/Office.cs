using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Measures;

/// <summary>A saved area with its strategy, two actions, a post that owns one of two measures, and a team.</summary>
internal sealed class Office
{
    private Office(Workplace work)
    {
        Work = work;
        Strategy.BelongTo(Area.Id);
        (First, Second) = (AnAction.That(of: Strategy, reference: "S-1.1", order: 1), AnAction.That(of: Strategy, reference: "S-1.2", order: 2));
        (Completion, Referral) = (AMeasure.Of(Strategy.Id, reference: "M18"), AMeasure.Of(Strategy.Id, AMeasure.Rate with { Name = "Referral", Tells = MeasureTells.Output }, "M09"));
        Completion.GiveTo(Post.Id, null, Post.Name, Stamps.On("2007-12-01"));
        Completion.LinkTo(First.Id, First.Ref, Stamps.On("2007-12-01"));
    }

    public Workplace Work { get; }
    public Area Area { get; } = AChampion.Area("North");
    public Strategy Strategy { get; } = AStrategy.With();
    public Post Post { get; } = APost.Named("Programme manager");
    public Team Team { get; } = ATeam.Named("East");
    public ActionPoint First { get; }
    public ActionPoint Second { get; }
    public Measure Completion { get; }
    public Measure Referral { get; }

    public static async Task<Office> SetAsync(Workplace work, Action<Office>? before = null)
    {
        var office = new Office(work);
        before?.Invoke(office);
        await work.Database.SaveAsync(office.Area, office.Strategy, office.Post, office.Team, office.First, office.Second, office.Completion, office.Referral);
        return office;
    }
}
