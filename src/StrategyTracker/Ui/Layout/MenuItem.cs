namespace StrategyTracker.Ui.Layout;

/// <summary>One line of the menu, and which addresses it stands for.</summary>
public sealed record MenuItem(string Words, string Href, Func<string, bool> Covers)
{
    private static readonly StringComparison Plain = StringComparison.OrdinalIgnoreCase;

    public static readonly IReadOnlyList<MenuItem> Everyone =
    [
        new("For you", Urls.ForYou, path => path is "/"),
        new("Strategy", Urls.Strategies, path => path.StartsWith(Urls.Strategies, Plain) && !IsBoard(path)),
        new("Register", Urls.Register, path => path.StartsWith(Urls.Register, Plain) || path.StartsWith("/actions/", Plain)),
        new("Nobody owns it", Urls.Queue, path => path.StartsWith(Urls.Queue, Plain)),
        new("Recommendations", Urls.Recommendations, path => path.StartsWith(Urls.Recommendations, Plain) || path.StartsWith(Urls.Sources, Plain)),
        new("Forum", Urls.Forums, path => path.StartsWith(Urls.Forums, Plain) || path.StartsWith(Urls.Issues, Plain) || path.StartsWith(Urls.Briefings, Plain) || path.StartsWith(Urls.Practice, Plain) || path.StartsWith(Urls.Plans, Plain)),
        new("Champions", Urls.Champions, path => path.StartsWith(Urls.Champions, Plain)),
        new("Posts and people", Urls.Posts, path => path.StartsWith(Urls.Posts, Plain) || path.StartsWith(Urls.Bodies, Plain)),
        new("Board progress", Urls.Board, path => path.StartsWith(Urls.Board, Plain) || IsBoard(path)),
    ];

    public static readonly MenuItem Administration = new("Administration", Urls.Administration, path => path.StartsWith(Urls.Administration, Plain));

    private static bool IsBoard(string path) => path.StartsWith(Urls.Strategies, Plain) && path.EndsWith("/board", Plain);
}
