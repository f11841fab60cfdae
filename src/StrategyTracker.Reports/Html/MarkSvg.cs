using System.Globalization;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Html;

/// <summary>The small shape before a state. Its words stand beside it, so it is not read out.</summary>
internal static class MarkSvg
{
    private static readonly Dictionary<Tone, string> _marks = Enum.GetValues<Tone>().ToDictionary(t => t, t =>
        $"<svg class=\"report-mark\" viewBox=\"0 0 1 1\" width=\"10\" height=\"10\" aria-hidden=\"true\" focusable=\"false\"><polygon fill=\"{Ink.Of(t).Hex}\" points=\"{string.Join(' ', Marks.Outline(t).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.###},{p.Y:0.###}")))}\"/></svg> ");

    public static string Of(Tone tone) => _marks[tone];

    public static string ClassOf(Tone tone) => "tone-" + tone.ToString().ToLowerInvariant();
}
