using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Ui.Layout;

/// <summary>
/// Which pages a signed-in person may open, in one place: all that is not named here shows progress, and is closed to who may
/// not read it (requirements §6). Both layouts ask before they show a page; the queries ask again.
/// </summary>
public static class Doors
{
    private static readonly StringComparison Plain = StringComparison.OrdinalIgnoreCase;

    /// <summary>Ways in and out, the account, and pages that say what went wrong.</summary>
    private static readonly string[] ForAll = [Urls.Published, Urls.Account, Urls.SignIn, Urls.SignedOut, Urls.NotFound, Urls.Error, Urls.Reminders];
    private static readonly string[] ForReadersOfBriefings = [Urls.Briefings, Urls.Practice, Urls.LocalHelp];

    public static bool IsOpenToAll(string path) => path == Urls.ForYou || ForAll.Any(open => IsUnder(path, open));

    public static bool MayOpen(Actor actor, string path) =>
        IsOpenToAll(path) || actor.May(Act.ReadProgress) || (actor.May(Act.ReadBriefings) && ForReadersOfBriefings.Any(open => IsUnder(path, open)));

    private static bool IsUnder(string path, string open) => path.Equals(open, Plain) || path.StartsWith($"{open}/", Plain);
}
