using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Areas;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Recommendations;

/// <summary>A saved area with two districts, a board, a body, a post, and one formal recommendation that the area has taken up.</summary>
internal sealed class Register
{
    private Register(Workplace work) => (Work, Area, Source) = (work, AnArea.With("North", "South"), ASource.Any(isFollowUpExpected: true));

    public Workplace Work { get; }
    public Area Area { get; }
    public SourceDocument Source { get; }
    public Forum Board { get; private set; } = default!;
    public Body Body { get; } = Body.Add(Unique.Name("Body"), Sector.Statutory, null, new BodyFacts(), Stamps.AtPublication);
    public Post Post { get; } = APost.Any();
    public Recommendation Entry { get; private set; } = default!;
    public Adoption Adoption { get; private set; } = default!;
    public AreaHead Head => new(Area.Id, Area.Version, Area.Code, Area.Name, false, [.. Area.Districts.Select(d => new StrategyTracker.Features.ActionPoints.NamedChoice(d.Id, d.Name))]);

    public static async Task<Register> SetAsync(Workplace work, Action<Adoption>? before = null)
    {
        var set = new Register(work);
        set.Board = ABoard.In(set.Area);
        set.Entry = ARecommendation.In(set.Source);
        set.Adoption = AnAdoption.Of(set.Entry, set.Area.Id, set.Body);
        before?.Invoke(set.Adoption);
        await work.Database.SaveAsync(set.Area, set.Source, set.Board, set.Body, set.Post, set.Entry, set.Adoption);
        return set;
    }

    /// <summary>Saves another entry of the same source, taken up in the area when asked.</summary>
    public async Task<(Recommendation Entry, Adoption? Adoption)> AddAsync(Func<SourceDocument, Recommendation> shape, bool isTaken = true, Action<Adoption>? before = null)
    {
        var entry = shape(Source);
        var adoption = isTaken ? AnAdoption.Of(entry, Area.Id, Body) : null;
        if (adoption is not null) { before?.Invoke(adoption); }
        await Work.Database.SaveAsync(adoption is null ? [entry] : [entry, adoption]);
        return (entry, adoption);
    }

    /// <summary>With the adoption as it is stored now.</summary>
    public async Task<Register> AgainAsync()
    {
        Adoption = await NowAsync();
        return this;
    }

    public Task<Adoption> NowAsync() => Work.AskAsync(db => db.WholeAdoptions().SingleAsync(a => a.Id == Adoption.Id));
}
