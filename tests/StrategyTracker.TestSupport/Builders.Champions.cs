using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.People;

namespace StrategyTracker.TestSupport;

/// <summary>A champion post that says only what matters to the test: a champion with nothing given yet.</summary>
public static class AChampion
{
    public static ChampionPost Of(Post post, Guid? areaId = null, ChampionFacts? facts = null, string day = "2007-12-01") =>
        ChampionPost.Add(post, areaId ?? Guid.CreateVersion7(), facts ?? new ChampionFacts(), Stamps.On(day, Actors.AreaLead()));

    public static ChampionPost Any() => Of(APost.Any());

    public static Area Area(params string[] districts)
    {
        var area = Domain.Areas.Area.Add(Unique.Name("area"), Unique.Name("Area"), Stamps.AtPublication);
        foreach (var name in districts) { area.AddDistrict(name, Stamps.AtPublication); }
        return area;
    }
}
