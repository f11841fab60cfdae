using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Domain.Measures;

/// <summary>What a reading shows at once that somebody must answer for: a broken guard rail, a flagged gap, figures without women (W-10, R-17, P-11).</summary>
public sealed record FoundOnEntry(FindingKind Kind, string Summary)
{
    /// <returns>Null when the reading shows nothing of the kind, or is of a part of the area only.</returns>
    public static FoundOnEntry? In(Measure measure, Reading reading, SmallNumbers limit)
    {
        if (reading.Series != ReadingSeries.Whole) { return null; }
        var of = $"{measure.Ref}, {new Period(reading.From, reading.To).Short}";
        if (reading.IsSplitMissing) { return measure.IsBySex ? new FoundOnEntry(FindingKind.SplitMissing, $"{of}: only a total was entered, so the figures cannot show how women fare.") : null; }
        var (seen, told) = (Shown(Reader.InHouse), Shown(Reader.Published));
        if (measure.IsGuardRail && GuardRails.Of(measure.Form, seen, limit).State == GuardRailState.Alert)
        {
            var rail = GuardRails.Of(measure.Form, told, limit);
            return new FoundOnEntry(FindingKind.GuardRail, rail.State == GuardRailState.Alert ? $"{of}: {rail.Sentence}" : $"{of}: the guard rail for women is broken; {SmallNumbersAre}");
        }
        if (!seen.Parity.IsFlagged) { return null; }
        return new FoundOnEntry(FindingKind.Gap, told.Parity.IsFlagged ? $"{of}: {told.Parity.Sentence}" : $"{of}: there is a gap between women and men; {SmallNumbersAre}");

        ShownReading Shown(Reader reader) => ShownReadings.Of(measure.Form, measure.Better, [reading], reader, limit)[0];
    }

    /// <summary>A finding is read beyond the house, so it must not carry a number that is hidden there.</summary>
    private const string SmallNumbersAre = "its numbers are small and stand on the measure's own page only.";
}
