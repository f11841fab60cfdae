using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Funding;

namespace StrategyTracker.TestSupport;

/// <summary>Funding of a service: <c>AFunding.Of("2008-01-01", "2008-12-31").Confirmed("2007-12-01")</c>.</summary>
public static class AFunding
{
    public static FundingFacts Facts(string from, string? to, FundingInstrument instrument = FundingInstrument.Grant, string service = "Women's centre") =>
        new() { Service = service, Funder = "A trust", Instrument = instrument, From = from.Day(), To = to?.Day(), NoticeDays = 90 };

    public static FundingAssurance Of(string from, string? to, Body? body = null, Guid? areaId = null, FundingInstrument instrument = FundingInstrument.Grant, string service = "Women's centre") =>
        FundingAssurance.Add(areaId ?? Guid.CreateVersion7(), body ?? ABody.Any(), Facts(from, to, instrument, service), Stamps.On("2007-11-10"));

    public static FundingAssurance Confirmed(this FundingAssurance funding, string on = "2007-12-01")
    {
        funding.Confirm(on.Day(), Stamps.On(on));
        return funding;
    }
}
