using StrategyTracker.Domain;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Features.Strategies;

/// <summary>What somebody enters for a framework row: one kind of thing, and the words as they should stand.</summary>
public sealed class StepForm
{
    public enum Kind { Day, Months, Name, Words }

    public Kind Holds { get; set; } = Kind.Day;
    public DateOnly? Day { get; set; }
    public DateOnly? FromMonth { get; set; }
    public DateOnly? ToMonth { get; set; }
    public string? Name { get; set; }
    public string? Words { get; set; }
    public string? Why { get; set; }

    public static StepForm Of(StepValue value) => new()
    {
        Holds = value switch
        {
            { Person: not null } => Kind.Name,
            { Precision: DatePrecision.Month or DatePrecision.MonthRange } => Kind.Months,
            { From: null, Raw: not null } => Kind.Words,
            _ => Kind.Day,
        },
        Day = value.From, FromMonth = value.From, ToMonth = value.Precision == DatePrecision.MonthRange ? value.To : null, Name = value.Person, Words = value.Raw,
    };

    /// <exception cref="RuleViolation">The chosen kind of thing is missing.</exception>
    public StepValue ToValue() => Holds switch
    {
        Kind.Day when Day is { } day => new StepValue(Said ?? Text.Day(day), day, day, DatePrecision.Day),
        Kind.Day => throw new RuleViolation("Give the day, or choose another kind of entry."),
        Kind.Months when FromMonth is { } from => MonthsOf(from, ToMonth),
        Kind.Months => throw new RuleViolation("Give the month, or the first and the last month."),
        Kind.Name => new StepValue(Said ?? Text.Line(Name, "The name", 200), Person: Text.Line(Name, "The name", 200)),
        _ => new StepValue(Text.Line(Words, "What is to be recorded")),
    };

    private string? Said => Text.Optional(Words, "What is to be recorded", Text.LongestLine);

    private StepValue MonthsOf(DateOnly from, DateOnly? to)
    {
        var first = new DateOnly(from.Year, from.Month, 1);
        var last = new DateOnly((to ?? from).Year, (to ?? from).Month, 1).AddMonths(1).AddDays(-1);
        var isOne = first.Year == last.Year && first.Month == last.Month;
        return new StepValue(
            Said ?? (isOne ? StepWords.Month(first) : StepWords.Months(first, last)), first, last, isOne ? DatePrecision.Month : DatePrecision.MonthRange);
    }
}
