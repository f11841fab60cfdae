using System.Globalization;
using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>
/// What a person is told, in plain text and in HTML that says the same: what they must do, then what they may want to know. The
/// subject counts and names nothing, since it is read on locked screens and kept by every server on the way.
/// </summary>
public static class DigestLetter
{
    /// <summary>Lines of one group; the rest are counted and stand in the inbox.</summary>
    public const int MostLines = 50;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static WrittenLetter Write(string name, IReadOnlyList<DigestLine> lines, DigestFoot foot)
    {
        var groups = Groups(lines).ToList();
        return new(Subject(lines.Count), DigestText.Of(name, groups, foot), DigestHtml.Of(name, groups, foot));
    }

    private static string Subject(int things) => string.Create(British, $"StrategyTracker: {Things(things)} for you");

    internal static string Things(int count) => count == 1 ? "1 thing" : string.Create(British, $"{count:N0} things");

    private static IEnumerable<DigestGroup> Groups(IReadOnlyList<DigestLine> lines)
    {
        foreach (var (weight, heading) in new[] { (ReminderWeight.MustDo, "You must do"), (ReminderWeight.MayWantToKnow, "You may want to know") })
        {
            var own = lines.Where(l => l.Weight == weight).ToList();
            if (own.Count > 0) { yield return new(heading, [.. own.Take(MostLines)], Math.Max(0, own.Count - MostLines)); }
        }
    }
}

/// <param name="More">How many more there are than are written out.</param>
internal sealed record DigestGroup(string Heading, IReadOnlyList<DigestLine> Lines, int More);
