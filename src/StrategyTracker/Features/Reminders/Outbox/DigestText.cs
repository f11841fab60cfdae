using System.Globalization;
using System.Text;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>The plain-text part: for those who read mail without HTML, aloud, or in a search.</summary>
internal static class DigestText
{
    public static string Of(string name, IReadOnlyList<DigestGroup> groups, DigestFoot foot)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{OneLine(name)},\n");
        foreach (var group in groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{group.Heading.ToUpperInvariant()}\n");
            foreach (var line in group.Lines)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n* {OneLine(line.Ref is null ? line.What : $"{line.Ref}  {line.What}")}\n  {OneLine(line.Why)}\n");
                if (line.AskedBy is { } asker) { text.Append(CultureInfo.InvariantCulture, $"  Asked by {OneLine(asker)}\n"); }
                text.Append(CultureInfo.InvariantCulture, $"  {OneLine(line.Act)}: {line.Href}\n  {OneLine(line.Because)}\n");
            }
            if (group.More > 0) { text.Append(CultureInfo.InvariantCulture, $"\n  And {DigestLetter.Things(group.More)} more: {foot.ForYou}\n"); }
        }
        text.Append(CultureInfo.InvariantCulture, $"\n--\nAll of this stands on your page: {foot.ForYou}\nChoose what is sent, and when: {foot.Choices}\n");
        foreach (var (topic, address) in foot.Stops) { text.Append(CultureInfo.InvariantCulture, $"No more mail about {topic.InLetters()}: {address}\n"); }
        return text.ToString();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
