using StrategyTracker.Domain.People;

namespace StrategyTracker.Features.People;

public static class PostWords
{
    public static string Words(this PostKind kind) => kind switch
    {
        PostKind.Post => "Post",
        PostKind.Group => "Group of posts",
        PostKind.Body => "Board or body",
        PostKind.Organisation => "Organisation",
        PostKind.Team => "Team",
        _ => "Proposed, not set up",
    };

    public static string Plural(this PostKind kind) => kind switch
    {
        PostKind.Post => "Posts",
        PostKind.Group => "Groups of posts",
        PostKind.Body => "Boards and bodies",
        PostKind.Organisation => "The organisation",
        PostKind.Team => "Teams",
        _ => "Proposed posts",
    };
}
