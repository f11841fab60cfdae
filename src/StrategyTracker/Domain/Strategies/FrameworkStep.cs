using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Strategies;

/// <summary>What a framework row holds: the raw text, and the date or name in it when it has one (A26).</summary>
public sealed record StepValue(string? Raw, DateOnly? From = null, DateOnly? To = null, DatePrecision? Precision = null, string? Person = null)
{
    public static readonly StepValue NotRecorded = new((string?)null);
    public bool IsBlank => string.IsNullOrWhiteSpace(Raw) && From is null && Person is null;
}

/// <summary>A row of the strategy's implementation template. An empty cell is "not recorded", never "not applicable" .</summary>
public sealed class FrameworkStep : Tracked
{
    private FrameworkStep() { }

    internal FrameworkStep(Strategy strategy, int order, string printedNumber, string step, StepValue value, string? note)
    {
        (StrategyId, Order, PrintedNumber, Step) = (strategy.Id, order, printedNumber, Text.Line(step, $"Step {order}", 200));
        Note = Text.Optional(note, "The note", 2_000);
        Hold(value);
    }

    public Guid StrategyId { get; private set; }
    /// <summary>Its own order: the printed number 5 stands twice in the source (A27).</summary>
    public int Order { get; private set; }
    public string PrintedNumber { get; private set; } = "";
    public string Step { get; private set; } = "";
    public string? Raw { get; private set; }
    public DateOnly? DateFrom { get; private set; }
    public DateOnly? DateTo { get; private set; }
    public DatePrecision? Precision { get; private set; }
    public string? PersonName { get; private set; }
    public string? Note { get; private set; }

    public bool IsBlank => Value.IsBlank;
    public StepValue Value => new(Raw, DateFrom, DateTo, Precision, PersonName);

    public override string KnownAs => Step;
    public override Guid? HistoryOf => StrategyId;

    /// <summary>Fills the row or corrects it; what stood there stays in the history.</summary>
    public void Fill(StepValue value, Stamp stamp)
    {
        if (value.IsBlank) { throw new RuleViolation($"Say what to record for \"{Step}\": a date, a name or words."); }
        if (value.To < value.From) { throw new RuleViolation($"\"{Step}\" cannot end on {Text.Day(value.To)}, before it begins on {Text.Day(value.From)}."); }
        var after = value with { Raw = Text.Line(value.Raw ?? value.Person ?? Text.Day(value.From), $"What is recorded for \"{Step}\"") };
        if (Value == after) { return; }
        Record("framework step", Raw ?? PersonName ?? "not recorded", after.Raw, stamp);
        Hold(after);
    }

    private void Hold(StepValue value) => (Raw, DateFrom, DateTo, Precision, PersonName) = (value.Raw, value.From, value.To, value.Precision, value.Person);
}
