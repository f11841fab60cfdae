namespace StrategyTracker.Domain.History;

/// <summary>How something stood from one day on, whole. Rows are only ever added .</summary>
public interface IStandingRow<out TFacts> : INumberedRow
{
    DateOnly HappenedOn { get; }
    DateTime EnteredAt { get; }
    TFacts Facts { get; }
}

/// <summary>What one change adds to the standings: a row for its own day, and one for each later day it still holds on.</summary>
public sealed record Carried<TFacts>(IReadOnlyList<(DateOnly Day, TFacts Facts)> Rows, TFacts Present);

/// <summary>Standings kept by day: which row is in force on a day, and how a change entered late is carried forward.</summary>
public static class Carrying
{
    /// <summary>The row with the latest day not after the one asked about and, on that day, the highest number; "as known at" leaves out rows entered later.</summary>
    public static IStandingRow<TFacts>? InForceOn<TFacts>(this IEnumerable<IStandingRow<TFacts>> rows, DateOnly day, DateTime? knownAt = null) =>
        rows.Where(s => s.HappenedOn <= day && (knownAt is null || s.EnteredAt <= knownAt)).OrderBy(s => s.HappenedOn).ThenBy(s => s.Number).LastOrDefault();

    /// <summary>
    /// Makes one change on the day it happened, carries it over the later days on which nothing else set the same fact, and
    /// says what the present becomes: the present itself when something later set that fact.
    /// </summary>
    /// <param name="lastChange">The day of the latest row.</param>
    public static Carried<TFacts> Carry<TFacts>(
        this IReadOnlyList<IStandingRow<TFacts>> rows, TFacts present, DateOnly lastChange, DateOnly day, Func<TFacts, object?> read, Func<TFacts, TFacts> write)
    {
        if (day >= lastChange) { return new Carried<TFacts>([(day, write(present))], write(present)); }
        var before = rows.InForceOn(day)!.Facts;
        List<(DateOnly, TFacts)> added = [(day, write(before))];
        foreach (var later in rows.Where(s => s.HappenedOn > day).GroupBy(s => s.HappenedOn).OrderBy(g => g.Key).Select(g => g.MaxBy(s => s.Number)!))
        {
            if (!Equals(read(later.Facts), read(before))) { return new Carried<TFacts>(added, present); }
            added.Add((later.HappenedOn, write(later.Facts)));
            before = later.Facts;
        }
        return new Carried<TFacts>(added, write(present));
    }

    /// <summary>
    /// The rows that a change adds to something whose present is kept beside them: what is entered last holds from its day on, also over what was
    /// entered before for a later day, so that the last row is always the present. What happened before it was there counts from its first day.
    /// </summary>
    public static IReadOnlyList<(DateOnly Day, TFacts Facts)> RowsFor<TFacts>(
        this IReadOnlyList<IStandingRow<TFacts>> rows, TFacts present, DateOnly day, Func<TFacts, TFacts> write)
    {
        var (first, last) = (rows.Min(s => s.HappenedOn), rows.Max(s => s.HappenedOn));
        return rows.Carry(present, last, day < first ? first : day, _ => null, write).Rows;
    }
}
