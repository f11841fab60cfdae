namespace StrategyTracker.Ui;

/// <summary>How a state feels. Each has its own symbol and colour; the words always stand beside them.</summary>
public enum Tone { Neutral, Good, Warning, Bad, Waiting }

/// <summary>A state in words, with its tone.</summary>
public sealed record Badge(string Words, Tone Tone);

public static class Tones
{
    /// <summary>The class that colours it.</summary>
    public static string Css(this Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Warning => "warning",
        Tone.Bad => "bad",
        Tone.Waiting => "waiting",
        _ => "neutral",
    };
}
