using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Ui.Layout;

/// <summary>One line of the menu, and which addresses it stands for.</summary>
public sealed record MenuItem(string Words, string Href, Func<string, bool> Covers)
{
    private static readonly StringComparison Plain = StringComparison.OrdinalIgnoreCase;

    public static readonly IReadOnlyList<MenuItem> Everyone =
    [
        new("For you", Urls.ForYou, path => path is "/"),
        new("Strategy", Urls.Strategies, path => path.StartsWith(Urls.Strategies, Plain) && !IsBoard(path) && !IsMeasure(path)),
        new("Register", Urls.Register, path => path.StartsWith(Urls.Register, Plain) || path.StartsWith("/actions/", Plain)),
        new("Nobody owns it", Urls.Queue, path => path.StartsWith(Urls.Queue, Plain)),
        new("Recommendations", Urls.Recommendations, path => path.StartsWith(Urls.Recommendations, Plain) || path.StartsWith(Urls.Sources, Plain) || path.StartsWith(Urls.PolicyEvents, Plain)),
        new("Measures", Urls.Measures, path => path.StartsWith(Urls.Measures, Plain) || IsMeasure(path)),
        new("Equality duty", Urls.Duty, path => path.StartsWith(Urls.Duty, Plain)),
        new("Provision", Urls.Provision, path => path.StartsWith(Urls.Provision, Plain) || path.StartsWith(Urls.Funding, Plain)),
        new("Forum", Urls.Forums, path => path.StartsWith(Urls.Forums, Plain) || path.StartsWith(Urls.Issues, Plain) || path.StartsWith(Urls.Voices, Plain) || path.StartsWith(Urls.Briefings, Plain) || path.StartsWith(Urls.Practice, Plain) || path.StartsWith(Urls.Plans, Plain)),
        new("Champions", Urls.Champions, path => path.StartsWith(Urls.Champions, Plain)),
        new("Posts and people", Urls.Posts, path => path.StartsWith(Urls.Posts, Plain) || path.StartsWith(Urls.Bodies, Plain)),
        new("Board progress", Urls.Board, path => path.StartsWith(Urls.Board, Plain) || IsBoard(path)),
        new("Reports", Urls.ReportCentre, path => path.StartsWith(Urls.ReportCentre, Plain) || path.StartsWith(Urls.Packs, Plain)),
    ];

    /// <summary>For those who read no progress: what is sent down to them, and the library.</summary>
    private static readonly IReadOnlyList<MenuItem> Practitioners =
    [
        Everyone[0],
        new("Briefings", Urls.Briefings, path => path.StartsWith(Urls.Briefings, Plain)),
        new("Local help", Urls.LocalHelp, path => path.StartsWith(Urls.LocalHelp, Plain)),
        new("Good practice", Urls.Practice, path => path.StartsWith(Urls.Practice, Plain)),
    ];

    /// <summary>For those who chase what others owe.</summary>
    public static readonly MenuItem Chase = new("Chase list", Urls.Chase, path => path.StartsWith(Urls.Chase, Plain));

    public static readonly MenuItem Administration = new("Administration", Urls.Administration, path => path.StartsWith(Urls.Administration, Plain));

    /// <summary>The lines that lead this person to a page they may open, and no others.</summary>
    public static IEnumerable<MenuItem> Of(Actor? actor)
    {
        if (actor is null) { return []; }
        var items = (actor.May(Act.ReadProgress) ? Everyone : Practitioners).Where(item => Doors.MayOpen(actor, item.Href));
        if (actor.May(Act.Nudge)) { items = items.Append(Chase); }
        return actor.May(Act.ManagePeople) || actor.May(Act.ManagePosts) || actor.May(Act.ManageReminderRules) ? items.Append(Administration) : items;
    }

    private static bool IsBoard(string path) => path.StartsWith(Urls.Strategies, Plain) && path.EndsWith("/board", Plain);
    private static bool IsMeasure(string path) => path.StartsWith(Urls.Strategies, Plain) && path.Contains("/measures/", Plain);
}
