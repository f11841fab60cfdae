using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.PolicyEvents;

namespace StrategyTracker.TestSupport;

/// <summary>A change of law or policy: <c>APolicyEvent.Of(areaId).Touching(action)</c>.</summary>
public static class APolicyEvent
{
    public static PolicyEventFacts Facts(string title = "Short sentences are no longer given", string takesEffectOn = "2008-04-01") =>
        new() { Title = title, Description = "Courts **may not** give them.", TakesEffectOn = takesEffectOn.Day(), Source = "A circular (test)" };

    public static PolicyEvent Of(Guid? areaId = null, PolicyEventFacts? facts = null, string day = "2008-01-10") => PolicyEvent.Enter(areaId ?? Guid.CreateVersion7(), facts ?? Facts(), Stamps.On(day, Actors.AreaLead()));

    public static PolicyEvent Touching(this PolicyEvent entered, ActionPoint action, string day = "2008-01-10")
    {
        entered.Touches(action, Stamps.On(day, Actors.AreaLead()));
        return entered;
    }

    public static Guid ItemOf(this PolicyEvent entered, ActionPoint action) => entered.Affected.First(i => i.ActionPointId == action.Id).Id;
}
