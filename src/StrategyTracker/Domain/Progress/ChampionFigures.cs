namespace StrategyTracker.Domain.Progress;

/// <summary>What the figures need to know of one champion post on a day.</summary>
public sealed record ChampionStanding(bool IsVacant, bool HasRemit, bool HasBoard, bool IsUntrained);

/// <summary>The counts of an area's champion posts on a day. Computed here and nowhere else; screen, board report and command show these.</summary>
public sealed record ChampionFigures(int Posts, int Vacant, int NoRemit, int NoBoardLink, int Untrained)
{
    public static readonly ChampionFigures None = new(0, 0, 0, 0, 0);

    public static ChampionFigures Of(IEnumerable<ChampionStanding> posts) => posts.Aggregate(None, (sum, post) => new ChampionFigures(
        sum.Posts + 1,
        sum.Vacant + (post.IsVacant ? 1 : 0),
        sum.NoRemit + (post.HasRemit ? 0 : 1),
        sum.NoBoardLink + (post.HasBoard ? 0 : 1),
        sum.Untrained + (post.IsUntrained ? 1 : 0)));
}
