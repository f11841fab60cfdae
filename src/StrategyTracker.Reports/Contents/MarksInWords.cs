using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>The key to the marks that stand before a state.</summary>
internal static class MarksInWords
{
    public static IEnumerable<Term> Terms =>
    [
        new("Tick", "Done, assured or on track.", Tone.Good),
        new("Triangle", "Wants attention: soon due, silent, or with no lead.", Tone.Warning),
        new("Cross", "Overdue, or owned by nobody.", Tone.Bad),
        new("Hourglass", "Waiting on somebody outside; not our own delay.", Tone.Waiting),
        new("Dot", "Neither: ongoing, without a date, or not started. Never to be read as good.", Tone.Neutral),
    ];

    /// <summary>The key to those marks that a report of lists uses, in the words that fit any of them.</summary>
    public static IEnumerable<Term> Of(IEnumerable<Tone> used)
    {
        var tones = used.ToHashSet();
        return new Term[]
        {
            new("Tick", "Good: done, held, in order, or shown to have changed something.", Tone.Good), new("Triangle", "Wants attention.", Tone.Warning), new("Cross", "Bad: overdue, stalled, missing, or owned by nobody.", Tone.Bad),
            new("Hourglass", "Waiting on somebody.", Tone.Waiting), new("Dot", "Neither good nor bad. Never to be read as good.", Tone.Neutral),
        }.Where(t => tones.Contains(t.Mark!.Value));
    }
}
