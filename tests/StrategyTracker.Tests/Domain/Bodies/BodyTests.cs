using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Bodies;

public sealed class BodyTests
{
    [Fact]
    public void A_body_ends_with_a_reason_and_is_there_on_its_last_day()
    {
        var body = ABody.Named("Trust", from: "2000-04-01");
        Assert.Contains("Say why", Assert.Throws<RuleViolation>(() => body.End("2007-12-31".Day(), Stamps.On("2008-01-01"))).Message, StringComparison.Ordinal);
        Assert.Throws<RuleViolation>(() => body.End("1999-12-31".Day(), Stamps.On("2008-01-01", why: "Merged.")));
        body.End("2007-12-31".Day(), Stamps.On("2008-01-01", why: "Merged."));
        Assert.True(body.IsActiveOn("2007-12-31".Day()));
        Assert.False(body.IsActiveOn("2008-01-01".Day()));
    }

    [Fact]
    public void A_successor_that_ended_earlier_than_its_predecessor_is_refused_by_name()
    {
        var (body, gone) = (ABody.Named("Trust", to: "2007-12-31"), ABody.Named("Old agency", to: "2005-03-31"));
        var refused = Assert.Throws<RuleViolation>(() => body.SucceededBy(gone, Stamps.On("2008-01-01")));
        Assert.Contains("Old agency ended on 31 March 2005, before Trust did", refused.Message, StringComparison.Ordinal);
        Assert.Contains("still active", Assert.Throws<RuleViolation>(() => ABody.Any().SucceededBy(gone, Stamps.On("2008-01-01"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_bodies_is_refused_by_name()
    {
        var (one, two) = (ABody.Named("Trust"), ABody.Named("Partnership"));
        two.ReportTo(one, [one.Id], Stamps.On("2007-12-01"));
        Assert.Contains("Partnership reports to Trust already", Assert.Throws<RuleViolation>(() => one.ReportTo(two, [two.Id, one.Id], Stamps.On("2007-12-02"))).Message, StringComparison.Ordinal);
    }
}

public sealed class AreaTests
{
    [Fact]
    public void A_district_of_the_same_name_is_refused_and_sharing_a_body_needs_a_reason()
    {
        var area = Area.Add("Thames Valley", "Thames Valley", Stamps.AtPublication);
        Assert.Equal("thames-valley", area.Code);
        area.AddDistrict("North", Stamps.On("2007-12-01"));
        Assert.Contains("called north already", Assert.Throws<RuleViolation>(() => area.AddDistrict("north", Stamps.On("2007-12-01"))).Message, StringComparison.Ordinal);
        Assert.Throws<RuleViolation>(() => area.LetVerifiersShareBody(true, Stamps.On("2007-12-01")));
        area.LetVerifiersShareBody(true, Stamps.On("2007-12-01", why: "Only two bodies."));
        Assert.True(area.VerifierMayShareBody);
    }
}
