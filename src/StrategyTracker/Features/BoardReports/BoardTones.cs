using StrategyTracker.Reports;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.BoardReports;

/// <summary>The report's tones as the screen's, and back.</summary>
internal static class BoardTones
{
    public static Ui.Tone OnScreen(this Reports.Tone tone) => Enum.Parse<Ui.Tone>(tone.ToString());
    public static Reports.Tone OnPaper(this Ui.Tone tone) => Enum.Parse<Reports.Tone>(tone.ToString());
    public static Badge Badge(this StateMark mark) => new(mark.Words, mark.Tone.OnScreen());
}
