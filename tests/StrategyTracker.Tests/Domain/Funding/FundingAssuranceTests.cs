using StrategyTracker.Domain;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.Progress;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Funding;

public sealed class FundingAssuranceTests
{
    [Theory]
    [InlineData("2007-11-30", FundingState.Unconfirmed)]
    [InlineData("2007-12-01", FundingState.Secure)]
    [InlineData("2007-12-31", FundingState.Secure)]
    [InlineData("2008-01-01", FundingState.Ending)]
    [InlineData("2008-12-31", FundingState.Ending)]
    [InlineData("2009-01-01", FundingState.Ended)]
    public void It_is_secure_once_it_stands_in_writing_and_until_a_year_before_its_end(string day, FundingState state) =>
        Assert.Equal(state, AFunding.Of("2007-10-01", "2008-12-31").Confirmed().StateOn(day.Day()));

    [Fact]
    public void Without_an_end_or_in_writing_it_says_so()
    {
        Assert.Equal(FundingState.Secure, AFunding.Of("2007-10-01", null).Confirmed().StateOn("2020-01-01".Day()));
        Assert.Equal(FundingState.Unconfirmed, AFunding.Of("2007-10-01", null).StateOn("2020-01-01".Day()));
    }

    [Fact]
    public void The_day_to_look_towards_is_the_start_while_nothing_is_in_writing_and_then_the_end()
    {
        var coming = AFunding.Of("2008-04-01", "2009-03-31");
        Assert.Equal("2008-04-01".Day(), coming.TurningPointOn("2008-03-31".Day()));
        Assert.Equal("2009-03-31".Day(), coming.TurningPointOn("2008-04-01".Day()));
        Assert.Equal("2009-03-31".Day(), coming.Confirmed().TurningPointOn("2008-01-01".Day()));
    }

    [Fact]
    public void A_date_moves_with_a_reason_only_and_both_are_kept()
    {
        var funding = AFunding.Of("2008-01-01", "2008-12-31");
        Assert.Contains("Say why", Refused(() => funding.Change(AFunding.Facts("2008-01-01", "2009-12-31"), Stamps.On("2008-02-01"))), StringComparison.Ordinal);
        var prolonged = AFunding.Of("2008-01-01", "2008-12-31");
        prolonged.Change(AFunding.Facts("2008-01-01", "2009-12-31"), Stamps.On("2008-02-01", why: "A further year was given."));
        var entry = prolonged.UnsavedHistory[^1];
        Assert.Equal(("1 January 2008 to 31 December 2008", "1 January 2008 to 31 December 2009", "A further year was given."), (entry.From, entry.To, entry.Why));
        prolonged.Change(AFunding.Facts("2008-01-01", "2009-12-31"), Stamps.On("2008-02-02"));
        Assert.Equal(2, prolonged.UnsavedHistory.Count);
    }

    [Fact]
    public void What_cannot_be_is_refused_in_a_sentence()
    {
        Assert.Contains("before it begins", Refused(() => AFunding.Of("2008-01-02", "2008-01-01")), StringComparison.Ordinal);
        Assert.Contains("nothing can be confirmed", Refused(() => AFunding.Of("2008-01-01", null, instrument: FundingInstrument.None).Confirmed()), StringComparison.Ordinal);
        Assert.Contains("still to come", Refused(() => AFunding.Of("2008-01-01", null).Confirm("2008-01-02".Day(), Stamps.On("2008-01-01"))), StringComparison.Ordinal);
        Assert.Contains("so there is a grant", Refused(() => AFunding.Of("2008-01-01", null).Confirmed().Change(AFunding.Facts("2008-01-01", null, FundingInstrument.None), Stamps.On("2008-01-03"))), StringComparison.Ordinal);
        Assert.Contains("0 to 1,000", Refused(() => AFunding.Of("2008-01-01", null).Change(AFunding.Facts("2008-01-01", null) with { NoticeDays = -1 }, Stamps.On("2008-01-03"))), StringComparison.Ordinal);
        var closed = AFunding.Of("2008-01-01", null);
        closed.Close(Stamps.On("2008-02-01", why: "The service ended."));
        closed.Close(Stamps.On("2008-02-02"));
        Assert.Equal(FundingState.Closed, closed.StateOn("2008-02-01".Day()));
        Assert.Contains("was closed", Refused(() => closed.Confirmed("2008-02-03")), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_count_each_state_and_each_action_at_risk_once()
    {
        var (secure, ending, unconfirmed, closed, action) = (AFunding.Of("2007-10-01", null).Confirmed(), AFunding.Of("2007-10-01", "2008-06-01").Confirmed(), AFunding.Of("2007-10-01", "2009-06-01"), AFunding.Of("2007-10-01", null), Guid.CreateVersion7());
        foreach (var funding in new[] { secure, ending, unconfirmed }) { funding.RelyOn(action, "TVP-1.2", Stamps.On("2007-12-01")); funding.RelyOn(action, "TVP-1.2", Stamps.On("2007-12-01")); }
        closed.Close(Stamps.On("2007-12-01", why: "Over."));
        Assert.Equal(new FundingFigures(3, 1, 1, 0, 1), FundingFigures.Of([secure, ending, unconfirmed, closed], "2008-01-01".Day()));
        ending.RelyNoLonger(action, "TVP-1.2", Stamps.On("2008-01-02", why: "It goes on without."));
        Assert.Empty(ending.Actions);
    }

    private static string Refused(Action act) => Assert.Throws<RuleViolation>(act).Message;
}
