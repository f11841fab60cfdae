using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>Funding in each state: confirmed, ending, not in writing. Illustration, dates only.</summary>
internal sealed class FundingWeeks(AreaStage stage, IReadOnlyDictionary<string, Guid> actions)
{
    public void Happen()
    {
        var ending = Add("Women's centre: courses and drop-in (illustration)", FundingInstrument.Grant, from: -300, to: 140, confirmed: 1);
        Rely(ending, "TVP-1.2");
        Rely(ending, "TVP-4.1");
        Rely(Add("Mentors for women leaving prison (illustration)", FundingInstrument.Contract, from: 100, to: 465, confirmed: null), "TVP-12.2");
        Add("Health visitor in the waiting room (illustration)", FundingInstrument.None, from: -30, to: 200, confirmed: null);
        Add("Counselling (illustration)", FundingInstrument.Contract, from: -60, to: 700, confirmed: 2);
    }

    private FundingAssurance Add(string service, FundingInstrument instrument, int from, int to, int? confirmed)
    {
        var facts = new FundingFacts { Service = service, Funder = instrument == FundingInstrument.None ? null : "A funder (illustration)", Instrument = instrument, From = stage.Day(from), To = stage.Day(to), NoticeDays = 90 };
        var funding = stage.Make(FundingAssurance.Add(stage.Area.Id, stage.WomensCentre, facts, stage.On(20, Role.AreaLead)));
        if (confirmed is { } days) { funding.Confirm(stage.Day(20 + days), stage.On(20 + days, Role.AreaLead)); }
        return funding;
    }

    private void Rely(FundingAssurance funding, string reference)
    {
        if (actions.TryGetValue(reference, out var id)) { funding.RelyOn(id, reference, stage.On(25, Role.AreaLead)); }
    }
}
