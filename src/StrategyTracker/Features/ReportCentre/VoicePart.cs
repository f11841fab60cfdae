using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Voices;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Setup;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Voice to change as a part of the forum's report-back: the same figures and themes as the screen, from the one calculation.</summary>
internal static class VoicePart
{
    private static readonly ListColumn[] Columns = [new("Theme", 11), new("The group said", 31), new("The board decided", 20), new("What changed", 18), new("How it stands", 20)];

    public static ReportPart Of(VoiceToChange voices, DateOnly day, LocalClock clock)
    {
        var f = voices.Figures;
        return new("Voice to change")
        {
            Meaning = f.Heard == 0
                ? "What groups of women with experience said, through their facilitators."
                : $"What groups of women with experience said, through their facilitators: {f.Heard} heard, {f.WithBoard} with a board of which {f.Overdue} overdue, {f.Decided} decided ({f.Agreed} agreed, whole or in part), {f.Changed} followed by a change, {f.Told} told to the group. "
                  + $"From the day it was said to a decision: {f.ToDecision.Words}, the middle of {f.ToDecision.Of}; until the group heard: {f.ToTelling.Words}, the middle of {f.ToTelling.Of}. Themes are counted, never women; how many spoke is held as a band.",
            Lists = [new("Voice to change", Columns, [.. voices.Themes.OrderBy(t => !t.Standing.IsDecisionOverdueOn(day)).ThenBy(t => t.Number).Select(t => Row(t, day, clock))], "No group has been heard yet.")],
        };
    }

    private static ListRow Row(VoiceThen t, DateOnly day, LocalClock clock)
    {
        var badge = VoiceClock.Badge(t.Standing.State, t.Standing.DecisionDue, day);
        return new ListRow(
            $"Theme {t.Number}", new ListCell(t.Theme) { Under = $"{t.Group}, {t.Size.Words()} women, {Text.Day(t.HeardOn)}" },
            t.Decision is { Decision: { } decision } ? new ListCell(decision.Words()) { Under = $"{t.Board}, {Text.Day(t.Decision.HappenedOn)}" } : ListCell.Quiet(t.Board is { } board ? $"{board}: not decided" : "No board asked"),
            t.Change is { } change ? new ListCell($"Yes, {Text.Day(change.HappenedOn)}") : ListCell.Quiet(t.Standing.State == VoiceState.Promised ? "Still to come" : "Nothing recorded"),
            new ListCell(badge.Words) { Mark = badge.Tone.OnPaper(), Under = t.Standing.ToldOn is { } told ? $"first told {Text.Day(told)}" : VoiceClock.Words(t.Standing.State, t.Standing.DecisionDue, day) })
        {
            EnteredLate = clock.Late(t.EnteredAt, day),
            Notes =
            [
                .. t.Decision?.Words is { } words ? [new("What the board says", words)] : Array.Empty<ListNote>(),
                .. t.Decision?.Why is { } why ? [new("Why", why)] : Array.Empty<ListNote>(),
                .. t.Change?.Words is { } what ? [new("What is different", what)] : Array.Empty<ListNote>(),
            ],
        };
    }
}
