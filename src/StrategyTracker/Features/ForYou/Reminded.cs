using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Inbox;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ForYou;

/// <summary>
/// Joins reminders to what is worked out to be owed now: a reminder of a thing that is listed becomes a note on its line, and only
/// the others stand in a list of their own, so that nothing stands there twice.
/// </summary>
internal static class Reminded
{
    private const int Shown = 20;

    public static (IReadOnlyList<OwedGroup> Groups, OwedGroup? Brought) Merge(IReadOnlyList<OwedGroup> groups, InboxNow inbox, LocalClock clock)
    {
        var byRef = inbox.ToDo.Where(r => r.Ref is not null).ToLookup(r => r.Ref!);
        var byPath = inbox.ToDo.ToLookup(r => PathOf(r.Href));
        HashSet<Guid> told = [];
        var noted = groups.Select(group => group with
        {
            Lines = [.. group.Lines.Select(line =>
            {
                InboxRow[] about = [.. (line.Ref is null ? [] : byRef[line.Ref]).Concat(byPath[PathOf(line.Href)]).DistinctBy(r => r.Id).OrderByDescending(r => r.MadeAt)];
                told.UnionWith(about.Select(r => r.Id));
                return about.Length == 0 ? line : line with { Note = NoteOf(about, inbox, clock) };
            })],
        }).ToList();
        // One line a thing, the latest word on it.
        var others = inbox.ToDo.Where(r => !told.Contains(r.Id)).DistinctBy(r => (r.SubjectId, r.Href)).ToList();
        var brought = others.Count == 0 ? null : new OwedGroup("Brought to you", Tone.Warning,
            [.. others.Take(Shown).Select(r => new OwedLine(r.Ref, r.What, $"{r.Why}. {r.Because}.", r.Act, r.Href) { Note = NoteOf([r], inbox, clock) })], null);
        return (noted, brought);
    }

    private static string NoteOf(InboxRow[] about, InboxNow inbox, LocalClock clock)
    {
        var latest = about[0];
        var day = Text.Day(clock.DayOf(latest.MadeAt));
        var said = latest.ByName is { } name ? $"{name} nudged you on {day}" : $"Reminded {day}";
        var with = about.Select(r => inbox.Climbed.GetValueOrDefault(r.SubjectId)).Max();
        return with > latest.Rung ? $"{said}; now with {with.Words()}" : said;
    }

    /// <summary>The thing's own address: its update form and its page with a form open are the same thing.</summary>
    private static string PathOf(string href)
    {
        var path = href.Split('?')[0];
        return path.EndsWith("/update", StringComparison.Ordinal) ? path[..^"/update".Length] : path;
    }
}
