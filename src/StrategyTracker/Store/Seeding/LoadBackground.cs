using System.Text.Json;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Seeding;

/// <summary>What stands round the actions: prose promises, duties, measures, figures, tables, aims, drivers, documents, terms, anomalies.</summary>
internal static class LoadBackground
{
    public static void Run(Loading load)
    {
        Commitments(load);
        var (register, stored, id) = (load.Register, load.Stored, load.Strategy.Id);
        Each(load, RegisterReader.StrategyFile, register.Strategy.Aims, e => e.Ref, "ref", stored.Aims, a => a.Ref, e => new Aim(id, e.Ref!, e.Summary!),
            (s, f) => load.Differences.Compare(s.Ref, ("summary", s.Summary, f.Summary)));
        Each(load, RegisterReader.StrategyFile, register.Strategy.Drivers, e => e.Ref, "ref", stored.Drivers, d => d.Ref, e => new Driver(id, e.Ref!, e.Summary!),
            (s, f) => load.Differences.Compare(s.Ref, ("summary", s.Summary, f.Summary)));
        var order = stored.Documents.Select(d => d.Order).DefaultIfEmpty().Max();
        Each(load, RegisterReader.DocumentsFile, register.Documents, e => e.Title, "title", stored.Documents, d => d.Title, e => new ReferenceDocument(id, ++order, e.Title!, e.Relation),
            (s, f) => load.Differences.Compare(s.Title, ("relation", s.Relation, f.Relation)));
        Each(load, RegisterReader.GlossaryFile, register.Glossary, e => e.Term, "term", stored.Glossary, t => t.Term, e => new GlossaryTerm(id, e.Term!, e.Expansion!, e.ExpandedInSource),
            (s, f) => load.Differences.Compare(s.Term, ("expansion", s.Expansion, f.Expansion)));
        Each(load, RegisterReader.AnomaliesFile, register.Anomalies, e => e.Ref, "ref", stored.Anomalies, a => a.Ref, e => new Anomaly(id, e.Ref!, e.Where ?? "", e.Line, e.Issue!, e.Handling!),
            (s, f) => load.Differences.Compare(s.Ref, ("where", s.Where, f.Where), ("line", s.Line, f.Line), ("issue", s.Issue, f.Issue), ("handling", s.Handling, f.Handling)));
        Each(load, RegisterReader.DutiesFile, register.Duties, e => e.Ref, "ref", stored.Duties, d => d.Ref, e => DutyOf(load, e),
            (s, f) => load.Differences.Compare(s.Ref, ("summary", s.Summary, f.Summary), ("recurrence", s.Recurrence, f.Recurrence), ("outputs", s.Outputs, f.Outputs)));
        Each(load, RegisterReader.MeasuresFile, register.Measures, e => e.Ref, "ref", stored.Measures, m => m.Ref, e => LoadMeasures.Of(load, e),
            (s, f) => load.Differences.Compare(s.Ref, ("name", s.Name, f.Name), ("kind", s.Kind, f.Kind), ("breakdown", s.Breakdown, f.Breakdown), ("comparator", s.Comparator, f.Comparator),
                ("frequency", s.Frequency, f.Frequency), ("named by an action", s.IsStated, f.IsStated), ("note", s.Note, f.Note)));
        LoadMeasures.Pair(load);
        Each(load, RegisterReader.FiguresFile, register.Figures, e => e.Ref, "ref", stored.Figures, f => f.Ref, e => FigureOf(load, e),
            (s, f) => load.Differences.Compare(s.Ref, ("name", s.Name, f.Name), ("value", s.Value, f.Value), ("unit", s.Unit, f.Unit), ("period", s.Period, f.Period), ("geography", s.Geography, f.Geography), ("note", s.Note, f.Note)));
        Tables(load);
    }

    private static void Commitments(Loading load)
    {
        HashSet<string> seen = new(load.Stored.RefsElsewhere.Union(load.Actions.Keys), StringComparer.Ordinal);
        foreach (var file in load.Register.Sections)
        {
            if (load.Strategy.Sections.FirstOrDefault(s => s.Number == file.Number) is not { } section) { continue; }
            var order = 0;
            Each(load, file.File, file.Commitments, c => c.Ref, "ref", load.Stored.Commitments, c => c.Ref, e => CommitmentOf(load, file.File, section.Id, ++order, e),
                (s, f) => load.Differences.Compare(s.Ref, ("summary", s.Summary, f.Summary), ("actor", s.Actor, f.Actor), ("kind", s.Kind, f.Kind), ("line", s.SourceLine, f.SourceLine)), seen, comparesGone: false);
        }
        load.Differences.Gone(load.Stored.Commitments.Select(c => c.Ref), load.Register.Sections.SelectMany(s => s.Commitments).Select(c => c.Ref ?? ""), "commitment");
    }

    private static NarrativeCommitment CommitmentOf(Loading load, string file, Guid sectionId, int order, CommitmentEntry entry)
    {
        string? actor = null;
        if (entry.Actor is not null)
        {
            actor = load.Posts.Find(entry.Actor, out var whyNot)?.Name;
            if (actor is null) { load.Problems.Add(file, entry.Ref, $"the field \"actor\" cannot be used: {whyNot} Add it to {RegisterReader.PostsFile}, as a post or as another name of one."); }
        }
        var kind = load.ChoiceOf<CommitmentKind>(entry.Kind, file, entry.Ref!, "kind");
        var commitment = new NarrativeCommitment(load.Strategy.Id, sectionId, order, entry.Ref!, (load.IsMoved ? entry.SummaryWithoutDate : null) ?? entry.Summary!, actor, kind, entry.Line);
        foreach (var reference in entry.Mirrors)
        {
            if (load.ActionOf(reference, file, entry.Ref!, "mirrors") is { } action) { commitment.Mirror(action.Id); }
        }
        return commitment;
    }

    private static Duty DutyOf(Loading load, DutyEntry entry)
    {
        var action = load.ActionOf(entry.Action ?? "", RegisterReader.DutiesFile, entry.Ref!, "action");
        return new Duty(load.Strategy.Id, entry.Ref!, action?.Id ?? Guid.Empty, entry.Summary!, entry.Recurrence, string.Join("; ", entry.Outputs));
    }

    /// <summary>A figure that is words stays words (A33).</summary>
    private static SourceFigure FigureOf(Loading load, FigureEntry entry)
    {
        var (text, number) = entry.Value.ValueKind switch
        {
            JsonValueKind.Number when entry.Value.TryGetDecimal(out var value) => (entry.Value.GetRawText(), (decimal?)value),
            JsonValueKind.String => (entry.Value.GetString(), null),
            JsonValueKind.Undefined or JsonValueKind.Null => (null, null),
            _ => throw new RuleViolation("the field \"value\" must be a number or words."),
        };
        return new SourceFigure(load.Strategy.Id, entry.Ref!, entry.Name!, text!, number, entry.Unit, entry.Period, entry.Geography, entry.Where, entry.Note);
    }

    /// <summary>Rows that do not add up are kept; the screen flags them .</summary>
    private static void Tables(Loading load)
    {
        foreach (var table in load.Problems.Once(RegisterReader.TablesFile, load.Register.Tables, t => t.Name, [], "name"))
        {
            foreach (var (row, i) in table.Rows.Select((row, i) => (row, i)))
            {
                var name = $"{table.Name}, row {i + 1}";
                if (row is not { OrderType: { } type, Men: { } men, Women: { } women, Total: { } total })
                {
                    load.Problems.Add(RegisterReader.TablesFile, name, "a row needs \"orderType\", \"men\", \"women\" and \"total\".");
                    continue;
                }
                var stored = load.Stored.Rows.FirstOrDefault(r => r.Table == table.Name && r.Order == i + 1);
                if (stored is null) { load.Add(new BaselineRow(load.Strategy.Id, table.Name!, table.Period, table.Geography ?? "", i + 1, type, men, women, total)); }
                else { load.Differences.Compare(name, ("order type", stored.OrderType, type), ("men", stored.Men, men), ("women", stored.Women, women), ("total", stored.Total, total)); }
            }
        }
    }

    /// <summary>Adds each entry that is not stored, compares each that is. What the entry holds is checked either way.</summary>
    private static void Each<TEntry, T>(Loading load, string file, IEnumerable<TEntry> entries, Func<TEntry, string?> key, string keyName, IReadOnlyList<T> stored, Func<T, string> storedKey,
        Func<TEntry, T> build, Action<T, T> compare, HashSet<string>? seen = null, bool comparesGone = true) where T : class
    {
        List<string> keys = [];
        foreach (var entry in load.Problems.Once(file, entries, key, seen ?? [], keyName))
        {
            keys.Add(key(entry)!);
            load.Problems.Try(file, key(entry)!, () =>
            {
                var fresh = build(entry);
                if (stored.FirstOrDefault(s => storedKey(s) == key(entry)!.Trim()) is { } present) { compare(present, fresh); }
                else { load.Add(fresh); }
            });
        }
        if (comparesGone) { load.Differences.Gone(stored.Select(storedKey), keys, typeof(T).Name.ToLowerInvariant()); }
    }
}
