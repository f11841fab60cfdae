using StrategyTracker.Domain;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Seeding;

/// <summary>The strategy itself, its sections and the steps of its implementation framework.</summary>
internal static class LoadStrategy
{
    public static void Run(Loading load)
    {
        var entry = load.Register.Strategy;
        if (RegisterWords.Published(entry.Published) is not { } published)
        {
            load.Problems.Add(RegisterReader.StrategyFile, entry.Code, $"the field \"published\" says \"{entry.Published}\"; write it like 2007, 2007-11 or 2007-11-22.");
            return;
        }
        load.Publish(load.Moved(published.Day));
        if (load.PublishedOn > load.Today)
        {
            load.Problems.Add(RegisterReader.StrategyFile, entry.Code, $"it is published on {Text.Day(load.PublishedOn)}, which is still to come; load it from that day on.");
            return;
        }
        if (entry.Code is { } code && code.Any(char.IsLower)) { load.Problems.Add(RegisterReader.StrategyFile, code, "the field \"code\" must be in capitals."); }
        // A month that was moved by days is no month any more.
        load.Problems.Try(RegisterReader.StrategyFile, entry.Code ?? "the strategy", () => Strategy(load, entry, load.IsMoved ? DatePrecision.Day : published.Precision));
    }

    public static void Parts(Loading load)
    {
        HashSet<string> seen = [];
        foreach (var entry in load.Register.Sections)
        {
            foreach (var section in load.Problems.Once(entry.File, [entry], s => s.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture), seen, "number"))
            {
                load.Problems.Try(section.File, $"section {section.Number}", () => Section(load, section));
            }
        }
        HashSet<string> orders = [];
        foreach (var step in load.Problems.Once(RegisterReader.FrameworkFile, load.Register.Framework, s => s.Order?.ToString(System.Globalization.CultureInfo.InvariantCulture), orders, "order"))
        {
            load.Problems.Try(RegisterReader.FrameworkFile, $"step {step.Order}", () => Step(load, step));
        }
    }

    private static void Strategy(Loading load, StrategyEntry entry, DatePrecision precision)
    {
        var fresh = new Strategy(entry.Code!, entry.Title!, entry.Organisation!, entry.Area!, entry.Region!, load.PublishedOn, precision, load.MovedByDays, load.Stamp);
        fresh.Describe(entry.ParentStrategy, entry.EqualityOfOutcome);
        if (load.Stored.Strategy is not { } stored)
        {
            load.Strategy = fresh;
            load.Add(fresh);
            return;
        }
        load.Strategy = stored;
        load.Differences.Compare(stored.Code, ("title", stored.Title, fresh.Title), ("organisation", stored.Organisation, fresh.Organisation), ("area", stored.Area, fresh.Area),
            ("region", stored.Region, fresh.Region), ("published", stored.PublishedOn, fresh.PublishedOn), ("parent strategy", stored.ParentStrategy, fresh.ParentStrategy),
            ("equality of outcome", stored.EqualityOfOutcome, fresh.EqualityOfOutcome));
    }

    private static void Section(Loading load, SectionEntry entry)
    {
        if (load.Strategy.Sections.FirstOrDefault(s => s.Number == entry.Number) is not { } stored)
        {
            load.Strategy.AddSection(entry.Number!.Value, entry.Title!, entry.Heading!, entry.Pathway, entry.Narrative, entry.PrintedActionHeading, entry.Notes);
            return;
        }
        // Nothing but the entity's own checks: a text too long for a new section is too long for a stored one.
        Text.Optional(entry.Narrative, $"The narrative of section {entry.Number}");
        load.Differences.Compare($"{load.Strategy.Code} section {entry.Number}", ("title", stored.Title, entry.Title), ("heading", stored.Heading, entry.Heading), ("pathway", stored.Pathway, entry.Pathway),
            ("narrative", stored.Narrative, Text.Optional(entry.Narrative, "The narrative")), ("printed action heading", stored.PrintedActionHeading, entry.PrintedActionHeading), ("notes", stored.Notes, entry.Notes));
    }

    private static void Step(Loading load, StepEntry entry)
    {
        var value = Value(load, entry);
        if (load.Strategy.Steps.FirstOrDefault(s => s.Order == entry.Order) is not { } stored)
        {
            load.Strategy.AddStep(entry.Order!.Value, entry.PrintedNumber ?? "", entry.Step!, value, entry.Note);
            return;
        }
        load.Differences.Compare($"{load.Strategy.Code} step {entry.Order}", ("step", stored.Step, entry.Step), ("printed number", stored.PrintedNumber, entry.PrintedNumber ?? ""), ("note", stored.Note, entry.Note));
        // What the area filled in since is progress, not a difference.
        if (stored.HistoryCount == 0) { load.Differences.Compare($"{load.Strategy.Code} step {entry.Order}", ("value", stored.Value, value)); }
    }

    private static StepValue Value(Loading load, StepEntry entry)
    {
        const string File = RegisterReader.FrameworkFile;
        var name = $"step {entry.Order}";
        var (from, to) = (load.DayOf(entry.From, File, name, "from"), load.DayOf(entry.To, File, name, "to"));
        DatePrecision? precision = entry.Precision is null ? null : load.ChoiceOf<DatePrecision>(entry.Precision, File, name, "precision");
        if (to < from) { load.Problems.Add(File, name, $"it ends on {entry.To}, before it begins on {entry.From}."); }
        if (RegisterWords.AsWritten(entry.AsWritten) is (true, var written) && (written is null || (RegisterWords.Day(entry.From) is { } first && written != first)))
        {
            load.Problems.Add(File, name, written is null
                ? $"the field \"asWritten\" says \"{entry.AsWritten}\", which is not a day of the calendar."
                : $"the field \"asWritten\" says \"{entry.AsWritten}\", but \"from\" says {entry.From}.");
        }
        if (!load.IsMoved || from is not { } start) { return new StepValue(entry.AsWritten, from, to, precision, entry.Person); }
        var words = to is { } end && end != start ? $"{Text.Day(start)} to {Text.Day(end)}" : Text.Day(start);
        return new StepValue(words, start, to, DatePrecision.Day, entry.Person);
    }
}
