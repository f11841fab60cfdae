using StrategyTracker.Domain.Champions;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Champions;

/// <summary>What a champion post may lack.</summary>
public enum ChampionGap { Vacant, NoRemit, NoBoard, Untrained, Unconfirmed }

/// <summary>What the list of champion posts is narrowed to; all of it stands in the address.</summary>
public sealed record ChampionFilter(string? Area, ChampionKind? Kind, ChampionGap? Gap)
{
    public static readonly IReadOnlyList<ChampionGap> Gaps = Enum.GetValues<ChampionGap>();

    public ChampionFilter Unfiltered => new(Area, null, null);
    public bool IsFiltered => Kind is not null || Gap is not null;
    public string Href => Urls.InArea(Urls.Champions, Area, ("kind", Kind is { } kind ? Slugs.Of(kind) : null), ("gap", Gap is { } gap ? Slugs.Of(gap) : null));

    public static ChampionFilter Of(string? area, string? kind, string? gap) => new(area, Slugs.Read<ChampionKind>(kind), Slugs.Read<ChampionGap>(gap));

    public bool Keeps(ChampionRow post) => (Kind is null || post.Kind == Kind) && Gap switch
    {
        ChampionGap.Vacant => post.IsVacant,
        ChampionGap.NoRemit => !post.HasRemit,
        ChampionGap.NoBoard => post.Board is null,
        ChampionGap.Untrained => post.IsUntrained,
        ChampionGap.Unconfirmed => !post.IsVacant && !post.IsConfirmed,
        _ => true,
    };
}

public static class ChampionGaps
{
    public static string Words(this ChampionGap gap) => gap switch
    {
        ChampionGap.Vacant => "Vacant",
        ChampionGap.NoRemit => "No remit",
        ChampionGap.NoBoard => "No board link",
        ChampionGap.Untrained => "Not trained",
        _ => "Not confirmed by its holder",
    };
}
