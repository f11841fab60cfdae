using StrategyTracker.Domain.Provision;

namespace StrategyTracker.TestSupport;

/// <summary>A thing of a smaller register that says only what matters to the test.</summary>
public static class AProvision
{
    public static ProvisionItem Of(ProvisionKind kind, Guid? areaId = null, string? name = null, string day = "2007-12-01", ProvisionFacts? facts = null) =>
        ProvisionItem.Add(areaId ?? Guid.CreateVersion7(), kind, (facts ?? new ProvisionFacts()) with { Name = name ?? Unique.Name($"{kind}") }, Stamps.On(day, Actors.AreaLead()));

    public static ProvisionEntryFacts Entry(string from, int? count = null, int? of = null, Guid? group = null, Guid? team = null, bool? multiAgency = null, int? corrects = null, string? to = null, string? note = null) =>
        new() { From = from.Day(), To = to?.Day(), Count = count, Base = of, GroupId = group, TeamId = team, IsMultiAgency = multiAgency, CorrectsNumber = corrects, Note = note };

    /// <summary>With one entry more; the day it is entered is the day it ends.</summary>
    public static ProvisionItem With(this ProvisionItem item, ProvisionEntryFacts entry, string? why = null)
    {
        item.Enter(entry, Stamps.On((entry.To ?? entry.From).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Actors.AreaLead(), why));
        return item;
    }
}
