using StrategyTracker.Domain.Following;

namespace StrategyTracker.Features.Following;

/// <summary>Something the person follows, as it is called and found today.</summary>
/// <param name="Href">Where it is; null when it is no longer held here.</param>
public sealed record FollowedThing(Guid SubjectId, FollowKind Kind, string Name, string? Href, DateTime SeenAt)
{
    public string KindWords => Kind switch
    {
        FollowKind.ChampionPost => "Champion post",
        _ => Kind.ToString(),
    };
}

/// <summary>One change to it, in words.</summary>
public sealed record MovedLine(DateOnly On, DateTime EnteredAt, string What, string Who);

/// <summary>What others did to one followed thing since the person last saw it, newest first.</summary>
/// <param name="Newest">When the latest of the lines was entered: "seen" reaches to there and no further.</param>
/// <param name="Count">How many changes there are, as far as they were read.</param>
public sealed record MovedThing(FollowedThing Thing, IReadOnlyList<MovedLine> Lines, int Count, DateTime Newest);
