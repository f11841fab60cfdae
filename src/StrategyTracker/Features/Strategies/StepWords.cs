using System.Globalization;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Features.Strategies;

/// <summary>What a framework row holds, in words (R-26, R-27).</summary>
public static class StepWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public const string NotRecorded = "Not recorded";

    /// <summary>The typed date or name; null when the row holds words only.</summary>
    public static string? Typed(this StepValue value) => value switch
    {
        { Person: { } name } => name,
        { From: { } from, Precision: DatePrecision.Month } => Month(from),
        { From: { } from, To: { } to, Precision: DatePrecision.MonthRange } => Months(from, to),
        { From: { } from, Precision: DatePrecision.Year } => from.ToString("yyyy", British),
        { From: { } from, To: { } to } when to != from => $"{Text.Day(from)} to {Text.Day(to)}",
        { From: { } from } => Text.Day(from),
        _ => null,
    };

    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", British);

    public static string Months(DateOnly from, DateOnly to) => from.Year == to.Year ? $"{from.ToString("MMMM", British)} to {Month(to)}" : $"{Month(from)} to {Month(to)}";
}
