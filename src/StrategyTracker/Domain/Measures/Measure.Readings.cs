namespace StrategyTracker.Domain.Measures;

// What was measured: readings are only ever added.
public sealed partial class Measure
{
    private readonly List<Reading> _readings = [];
    private readonly List<ReadingConfirmation> _confirmations = [];

    public IReadOnlyList<Reading> Readings => _readings;
    public IReadOnlyList<ReadingConfirmation> Confirmations => _confirmations;

    /// <summary>The readings in force: of each series and period the latest row entered by the day.</summary>
    public static IEnumerable<Reading> InForce(IEnumerable<Reading> readings, DateOnly? day = null, DateTime? knownAt = null) => readings
        .Where(r => (day is null || r.HappenedOn <= day) && (knownAt is null || r.EnteredAt <= knownAt))
        .GroupBy(r => (r.Series, r.From, r.To)).Select(g => g.MaxBy(r => r.Number)!).OrderBy(r => r.From);

    /// <summary>Enters a period. A period entered already is corrected by a new row, with the reason.</summary>
    /// <exception cref="RuleViolation">An impossible figure, an overlapping period, a sample without its answer; the sentence names the field and the period.</exception>
    public Reading Enter(ReadingFacts facts, Stamp stamp)
    {
        var period = PeriodWords(facts.From, facts.To);
        if (facts.To < facts.From) { throw new RuleViolation($"{Ref}: a period cannot end on {Text.Day(facts.To)}, before it begins on {Text.Day(facts.From)}."); }
        if (facts.To > stamp.HappenedOn) { throw new RuleViolation($"{Ref}: the period {period} is not over yet; enter it when it is."); }
        if (!facts.Women.IsRecorded && !facts.Men.IsRecorded && !facts.Total.IsRecorded) { throw new RuleViolation($"{Ref}: no figure is entered for {period}."); }
        Check(facts.Women, "women", period);
        Check(facts.Men, "men", period);
        Check(facts.Total, "the total", period);
        CheckSample(facts, period);
        var reading = new Reading(Id, _readings.Count + 1, facts, null, stamp);
        if (!InForce(_readings).Any(r => r.Series == reading.Series && r.From <= facts.To && facts.From <= r.To)) { return Keep(reading, period, stamp); }
        return Keep(new Reading(Id, _readings.Count + 1, facts, Corrected(reading.Series, facts, period).Id, stamp = stamp.Because(stamp.Why, $"correcting {Ref} for {period}")), period, stamp);
    }

    /// <summary>A second person has looked at the figures.</summary>
    /// <exception cref="RuleViolation">It is one's own, or there is none.</exception>
    public void Confirm(Guid readingId, Stamp stamp)
    {
        var reading = _readings.FirstOrDefault(r => r.Id == readingId) ?? throw new NotFound("reading");
        if (_confirmations.Any(c => c.ReadingId == readingId)) { return; }
        if (reading.EnteredById is { } person && person == stamp.By.PersonId) { throw new RuleViolation($"You entered {Ref} for {PeriodWords(reading.From, reading.To)}, so somebody else must confirm it."); }
        _confirmations.Add(new ReadingConfirmation(Id, readingId, stamp));
        Record("reading confirmed", null, PeriodWords(reading.From, reading.To), stamp);
    }

    public static string PeriodWords(DateOnly from, DateOnly to) => $"{Text.Day(from)} to {Text.Day(to)}";

    private Reading Keep(Reading reading, string period, Stamp stamp)
    {
        _readings.Add(reading);
        Record(reading.CorrectsId is null ? "reading" : "reading corrected", null, period, stamp);
        return reading;
    }

    private Reading Corrected(ReadingSeries series, ReadingFacts facts, string period)
    {
        var before = InForce(_readings).First(r => r.Series == series && r.From <= facts.To && facts.From <= r.To);
        return (before.From, before.To) == (facts.From, facts.To)
            ? before
            : throw new RuleViolation($"{Ref}: {period} overlaps {PeriodWords(before.From, before.To)}, which is entered already; correct that one, or choose another period.");
    }

    private void Check(Tally tally, string whose, string period)
    {
        if (tally.Value is not { } value) { return; }
        if (value < 0 || tally.Base < 0) { throw new RuleViolation($"{Ref}, {whose}, {period}: {(Form == MeasureForm.Duration ? "a duration" : "a count")} cannot be below 0."); }
        if (value > 100_000_000) { throw new RuleViolation($"{Ref}, {whose}, {period}: {value:N0} is more than can be kept."); }
        if (Form != MeasureForm.Duration && value != decimal.Truncate(value)) { throw new RuleViolation($"{Ref}, {whose}, {period}: {value} is not a whole number of people or cases."); }
        if (Form == MeasureForm.Count) { return; }
        if (Form == MeasureForm.Duration)
        {
            if (tally.Base is null or 0) { throw new RuleViolation($"{Ref}, {whose}, {period}: a mean of {value:0.##} days over how many? Enter the base beside it, 1 or more."); }
            return;
        }
        if (tally.Base is not { } @base) { throw new RuleViolation($"{Ref}, {whose}, {period}: {value:N0} of how many? Enter the base beside it."); }
        if (value > @base) { throw new RuleViolation($"{Ref}, {whose}, {period}: {value:N0} of {@base:N0} cannot be; the count is larger than its base."); }
    }

    private void CheckSample(ReadingFacts facts, string period)
    {
        if (facts.Method != ReadingMethod.Sample) { return; }
        if (facts.OverSampled is not { } answer) { throw new RuleViolation($"{Ref}, {period}: say whether the women's sample was made larger on purpose, yes or no; a sample cannot be read without it."); }
        if (answer && string.IsNullOrWhiteSpace(facts.OverSampledWhy)) { throw new RuleViolation($"{Ref}, {period}: say why and how the women's sample was made larger."); }
    }
}
