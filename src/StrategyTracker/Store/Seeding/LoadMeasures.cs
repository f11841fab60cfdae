using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;

namespace StrategyTracker.Store.Seeding;

/// <summary>
/// The measures the source names, how they are counted as the register settles it to begin with, and the printed tables as
/// readings that are published already. What the area settled since is progress, not a difference.
/// </summary>
internal static class LoadMeasures
{
    private const string File = RegisterReader.MeasuresFile;

    public static Measure Of(Loading load, MeasureEntry entry)
    {
        var measure = new Measure(load.Strategy.Id, entry.Ref!, entry.Name!, Text.Line(entry.Kind, "The field \"kind\""), string.Join("; ", entry.Breakdown), entry.Comparator, entry.Frequency, entry.NamedByAnAction, entry.Note);
        foreach (var reference in entry.Actions)
        {
            if (load.ActionOf(reference, File, entry.Ref!, "actions") is { } action) { measure.Measures(action.Id); }
        }
        if (entry.Counting is { } counting)
        {
            measure.Describe(FactsOf(load, entry, counting));
            foreach (var table in counting.Tables) { Table(load, entry, measure, table); }
        }
        return measure;
    }

    /// <summary>Output beside outcome, once all measures are there; what is stored keeps the pair that the area chose.</summary>
    public static void Pair(Loading load)
    {
        var added = load.Added.OfType<Measure>().ToDictionary(m => m.Ref, StringComparer.Ordinal);
        foreach (var entry in load.Register.Measures.Where(e => e.Counting?.PairedWith is not null && e.Ref is not null))
        {
            if (!added.TryGetValue(entry.Ref!, out var measure)) { continue; }
            if (!added.TryGetValue(entry.Counting!.PairedWith!, out var other)) { load.Problems.Add(File, entry.Ref, $"the field \"pairedWith\" names \"{entry.Counting.PairedWith}\", and there is no such measure in the register."); }
            else { load.Problems.Try(File, entry.Ref!, () => measure.Describe(measure.Facts with { PairedWithId = other.Id })); }
        }
    }

    private static MeasureFacts FactsOf(Loading load, MeasureEntry entry, CountingEntry c) => new()
    {
        Name = entry.Name, Comparator = entry.Comparator, Numerator = c.Numerator, Denominator = c.Denominator, EveryMonths = c.EveryMonths, Funnel = c.Funnel, FunnelStage = c.Stage, IsGuardRail = c.GuardRail,
        Tells = load.ChoiceOf<MeasureTells>(c.Tells, File, entry.Ref!, "tells"), Form = load.ChoiceOf<MeasureForm>(c.Form, File, entry.Ref!, "form"),
        Better = c.Better is null ? BetterWay.NotSettled : load.ChoiceOf<BetterWay>(c.Better, File, entry.Ref!, "better"),
    };

    /// <summary>A printed table as readings, one for each of its rows; a row that does not add up is kept and flagged .</summary>
    private static void Table(Loading load, MeasureEntry entry, Measure measure, string name)
    {
        if (load.Register.Tables.FirstOrDefault(t => t.Name == name) is not { } table) { load.Problems.Add(File, entry.Ref, $"the field \"tables\" names \"{name}\", and there is no such table in {RegisterReader.TablesFile}."); return; }
        if (RegisterWords.FinancialYear(table.Period) is not { } year) { load.Problems.Add(RegisterReader.TablesFile, name, $"the field \"period\" says \"{table.Period}\"; a table that is read as a measure needs a year like 2006/07."); return; }
        var elsewhere = table.Geography == load.Strategy.Area ? null : table.Geography;
        foreach (var row in table.Rows)
        {
            measure.Enter(new ReadingFacts
            {
                From = load.Moved(year.From), To = load.Moved(year.To), Geography = elsewhere, Category = row.OrderType, Women = new Tally(row.Women), Men = new Tally(row.Men), Total = new Tally(row.Total),
                Source = $"{load.Strategy.Code}, {name}", IsPublished = true,
            }, load.Stamp);
        }
    }
}
