using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Seeding.Recommendations;

/// <summary>What the sources say beside their entries: bodies, reference values, forums, roles, barriers and common threads.</summary>
internal static class LoadReferences
{
    public static void Run(RecommendationLoading load)
    {
        Bodies(load);
        // Values that a source prints and that are worth following; the others stay in the file (requirements §10, 7).
        Each(load, RecommendationReader.ValuesFile, load.Register.Values, v => v.Ref, v => v.Related,
            v => v.WorthFollowing ? new ReferenceValue(v.Ref!, v.Source ?? "", v.Measure ?? "", v.Value ?? "", v.Unit, v.Period, v.Base, v.Use, v.Caution, Joined(v.Related)) : null);
        Each(load, RecommendationReader.ForumsFile, load.Register.Forums, f => f.Ref, f => f.Related,
            f => new SourceForum(f.Ref!, f.Name ?? "", f.Source ?? "", f.Level, f.Purpose, string.Join("; ", f.Members), f.StrengthOrGap, f.Locator, Joined(f.Related)));
        Each(load, RecommendationReader.RolesFile, load.Register.Roles, r => r.Ref, r => r.Related,
            r => new SourceRole(r.Ref!, r.Title ?? "", r.Source ?? "", r.Kind, r.Level, r.Purpose, r.Host, r.LinksTo, r.Status, r.LocalEquivalent, r.Locator, Joined(r.Related)));
        Each(load, RecommendationReader.BarriersFile, load.Register.Barriers, b => b.Ref, b => b.Related,
            b => new PartnershipBarrier(b.Ref!, b.Theme ?? "", b.OpportunityTheme ?? "", b.Barrier ?? "", b.Opportunity ?? "", b.Explanation, b.Locator, Joined(b.Related)));
        var order = 0;
        Each(load, RecommendationReader.ThreadsFile, load.Register.Threads, t => t.Thread, t => t.Refs,
            t => new CommonThread(++order, t.Thread!, Joined(t.Refs), string.Join(", ", t.Sections), t.Use), "thread");
    }

    private static void Bodies(RecommendationLoading load)
    {
        foreach (var entry in load.Problems.Once(RecommendationReader.OrganisationsFile, load.Register.Organisations, o => o.Name, new HashSet<string>(StringComparer.OrdinalIgnoreCase), "name"))
        {
            load.Problems.Try(RecommendationReader.OrganisationsFile, entry.Name!, () =>
            {
                var body = Body.Add(entry.Name!, load.ChoiceOf<Sector>(entry.Sector, RecommendationReader.OrganisationsFile, entry.Name!, "sector"), areaId: null,
                    new BodyFacts { Kind = entry.Kind, IsWomenSpecific = entry.WomenSpecific, Note = entry.Note, StatusInSource = entry.Status }, load.Stamp);
                if (!load.Stored.BodyNames.Contains(body.Name)) { load.Add(body); }
            });
        }
    }

    private static void Each<T>(RecommendationLoading load, string file, IReadOnlyList<T> entries, Func<T, string?> key, Func<T, IReadOnlyList<string>> related, Func<T, object?> make, string name = "ref")
    {
        foreach (var entry in load.Problems.Once(file, entries, key, new HashSet<string>(StringComparer.Ordinal), name))
        {
            foreach (var reference in related(entry).Where(r => !load.Entries.ContainsKey(r))) { load.Problems.Add(file, key(entry), $"it names \"{reference}\", and there is no such entry in the register."); }
            if (make(entry) is { } row && !load.Stored.References.Contains(key(entry)!)) { load.Add(row); }
        }
    }

    private static string Joined(IReadOnlyList<string> refs) => string.Join(", ", refs);
}
