using System.Globalization;

namespace StrategyTracker.Ui;

// What groups of women with experience say, and what comes of it.
public static partial class Urls
{
    public const string Voices = "/voices";
    public const string VoicesCsv = "/voices.csv";

    public static string VoicesWith(string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea(Voices, area, filters);
    public static string VoicesCsvWith(string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea(VoicesCsv, area, filters);
    public static string Voice(int number, string? area = null) => string.Create(CultureInfo.InvariantCulture, $"{Voices}/{number}") + Query(("area", area));
}
