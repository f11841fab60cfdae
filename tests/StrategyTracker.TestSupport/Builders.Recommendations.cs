using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.TestSupport;

public static class ASource
{
    public static SourceDocument Any(bool isFollowUpExpected = false) => SourceDocument.Add(Unique.Name("SRC"), "A report", new SourceFacts { Year = 2009, IsFollowUpExpected = isFollowUpExpected }, Stamps.AtPublication);
}

public static class ARecommendation
{
    public static Recommendation In(SourceDocument source, Standing standing = Standing.Formal, string? reference = null, string summary = "Make it visible.", bool needsReview = false,
        EntryKind kind = EntryKind.Recommendation, int order = 1, string[]? to = null, string[]? themes = null) =>
        Recommendation.Add(source.Id, reference ?? Unique.Name("R"), summary, new EntryFacts { Standing = standing, NeedsReview = needsReview, Kind = kind, Order = order, AddressedTo = to ?? [], Themes = themes ?? [] }, Stamps.AtPublication);
}

/// <summary>An area's own record of a formal recommendation, entrusted to a body from the first day.</summary>
public static class AnAdoption
{
    public static readonly Body Probation = Body.Add("Probation (test)", Sector.Statutory, null, new BodyFacts(), Stamps.AtPublication);

    public static Adoption Of(Recommendation recommendation, Guid areaId, Body? body = null)
    {
        var adoption = Adoption.Register(recommendation, areaId, Stamps.AtPublication);
        if (body is not null) { adoption.Entrust(body, null, null, new NamesBefore(null, null, null), Stamps.AtPublication); }
        return adoption;
    }

    public static Adoption Any() => Of(ARecommendation.In(ASource.Any()), Guid.CreateVersion7(), Probation);

    public static Adoption Accepted(this Adoption adoption, string on = "2007-11-10", string review = "2009-06-01")
    {
        adoption.Respond(Answer.Accepted, null, null, review.Day(), Stamps.On(on));
        return adoption;
    }

    public static Adoption Shown(this Adoption adoption, string on = "2007-12-01")
    {
        adoption.Attach("Minutes", null, "It was agreed.", null, false, Stamps.On(on));
        return adoption;
    }

    public static Adoption Claimed(this Adoption adoption, Actor? by = null, string on = "2007-12-10")
    {
        adoption.Shown().ClaimDelivered(false, Stamps.On(on, by));
        return adoption;
    }

    public static Adoption Delivered(this Adoption adoption, string on = "2007-12-20")
    {
        adoption.Claimed().Verify(true, null, false, Stamps.On(on));
        return adoption;
    }
}

public static class AnArea
{
    public static Area With(params string[] districts)
    {
        var area = Area.Add(Unique.Name("area"), Unique.Name("Area"), Stamps.AtPublication);
        foreach (var name in districts) { area.AddDistrict(name, Stamps.AtPublication); }
        return area;
    }
}

public static class ABoard
{
    public static Forum In(Area area, ForumKind kind = ForumKind.Board) => Forum.Add(Unique.Name(kind.Words()), kind, area.Id, new ForumFacts(), Stamps.AtPublication);
}
