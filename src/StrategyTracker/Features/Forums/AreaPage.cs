using Microsoft.AspNetCore.Components;
using StrategyTracker.Domain;
using StrategyTracker.Features.Areas;

namespace StrategyTracker.Features.Forums;

/// <summary>A list of one area: the area of the address, or the only one.</summary>
public abstract class AreaPage : ReadingPage
{
    [Inject] private AreasQuery AreasQuery { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "area")] public string? AreaCode { get; set; }

    protected IReadOnlyList<AreaHead> Areas { get; private set; } = [];
    /// <summary>Null while it is read, and when there is no area at all.</summary>
    protected AreaHead? Area { get; private set; }
    protected bool HasNoArea { get; private set; }
    /// <summary>The code for addresses; null when there is only one area, so that they stay short.</summary>
    protected string? Code => Areas.Count > 1 ? Area?.Code : null;

    protected sealed override async Task ReadAsync(Actor by)
    {
        Areas = await AreasQuery.AllAsync();
        HasNoArea = Areas.Count == 0;
        if (HasNoArea) { return; }
        Area = string.IsNullOrWhiteSpace(AreaCode) ? Areas[0] : Areas.FirstOrDefault(a => a.Code.Equals(AreaCode.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new NotFound("area");
        await ReadAreaAsync(Area, by);
    }

    protected abstract Task ReadAreaAsync(AreaHead area, Actor by);
}
