using StrategyTracker.Domain;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Seeding.Recommendations;

/// <summary>The sources and their entries: parents and sections once all of them are known.</summary>
internal static class LoadEntries
{
    public static void Run(RecommendationLoading load)
    {
        Sources(load);
        HashSet<string> seen = new(StringComparer.Ordinal);
        var order = 0;
        List<(string File, RegisterEntry Entry)> kept = [];
        foreach (var file in load.Register.Entries.GroupBy(e => e.File))
        {
            foreach (var entry in load.Problems.Once(file.Key, file.Select(e => e.Entry), e => e.Ref, seen))
            {
                order++;
                kept.Add((file.Key, entry));
                load.Problems.Try(file.Key, entry.Ref!, () => Entry(load, file.Key, entry, order));
            }
        }
        foreach (var (file, entry) in kept) { load.Problems.Try(file, entry.Ref!, () => Relations(load, file, entry)); }
        load.Differences.Gone(load.Stored.Entries.Where(e => load.Stored.SourceCodes.Contains(e.SourceId)).Select(e => e.Ref), kept.Select(e => e.Entry.Ref!), "entry");
    }

    private static void Sources(RecommendationLoading load)
    {
        foreach (var entry in load.Problems.Once(RecommendationReader.SourcesFile, load.Register.Sources, s => s.Code, new HashSet<string>(StringComparer.OrdinalIgnoreCase), "code"))
        {
            load.Problems.Try(RecommendationReader.SourcesFile, entry.Code!, () =>
            {
                var fresh = SourceDocument.Add(entry.Code!, entry.Title ?? "", new SourceFacts
                {
                    Author = entry.Author, Publisher = entry.Publisher, Year = entry.Year, HasFormalRecommendations = entry.HasFormalRecommendations, IsFollowUpExpected = entry.FollowUpExpected,
                    RightsNote = entry.Rights, Caution = entry.Caution,
                    Kind = load.ChoiceOf<SourceKind>(entry.Kind, RecommendationReader.SourcesFile, entry.Code!, "kind"),
                    Reliability = load.ChoiceOf<Reliability>(entry.Reliability, RecommendationReader.SourcesFile, entry.Code!, "reliability"),
                }, load.Stamp);
                if (load.Stored.Sources.GetValueOrDefault(fresh.Code) is { } stored)
                {
                    load.Differences.Compare(fresh.Code, ("title", stored.Title, fresh.Title), ("kind", stored.Kind, fresh.Kind), ("reliability", stored.Reliability, fresh.Reliability));
                    load.Sources[fresh.Code] = stored;
                    return;
                }
                load.Sources[fresh.Code] = fresh;
                load.Add(fresh);
            });
        }
    }

    private static void Entry(RecommendationLoading load, string file, RegisterEntry entry, int order)
    {
        if (entry.Source is null || !load.Sources.TryGetValue(entry.Source.ToUpperInvariant(), out var source))
        {
            load.Problems.Add(file, entry.Ref, $"the field \"source\" says \"{entry.Source}\", and there is no such source in {RecommendationReader.SourcesFile}.");
            return;
        }
        var fresh = Recommendation.Add(source.Id, entry.Ref!, entry.Summary ?? "", new EntryFacts
        {
            Order = order, Detail = entry.Detail, Evidence = entry.Evidence, AddressedTo = entry.AddressedTo, Strength = entry.Strength, SourceDeadline = entry.SourceDeadline,
            Themes = entry.Themes, Locator = entry.Locator, IsSplitByRegister = entry.SplitByRegister, NeedsReview = entry.NeedsReview,
            Kind = load.ChoiceOf<EntryKind>(entry.Kind, file, entry.Ref!, "kind"), Standing = load.ChoiceOf<Standing>(entry.Standing, file, entry.Ref!, "standing"),
        }, load.Stamp);
        if (load.Stored.ByRef.GetValueOrDefault(fresh.Ref) is { } stored)
        {
            load.Differences.Compare(fresh.Ref, ("summary", stored.Summary, fresh.Summary), ("detail", stored.Detail, fresh.Detail), ("kind", stored.Kind, fresh.Kind), ("standing", stored.Standing, fresh.Standing),
                ("addressed to", stored.AddressedTo, fresh.AddressedTo), ("locator", stored.Locator, fresh.Locator));
            load.Entries[stored.Ref] = stored;
            return;
        }
        load.Entries[fresh.Ref] = fresh;
        load.Add(fresh);
    }

    private static void Relations(RecommendationLoading load, string file, RegisterEntry entry)
    {
        if (!load.Entries.TryGetValue(entry.Ref!, out var child) || load.Stored.ByRef.ContainsKey(child.Ref)) { return; }
        if (entry.Parent is not null)
        {
            if (load.Entries.TryGetValue(entry.Parent, out var parent)) { child.PlaceUnder(parent, Above(load, parent), load.Stamp); }
            else { load.Problems.Add(file, entry.Ref, $"the field \"parent\" names \"{entry.Parent}\", and there is no such entry in the register."); }
        }
        foreach (var number in entry.Sections)
        {
            if (load.Sections.TryGetValue(number, out var section)) { child.BearOn(section); }
            else { load.Problems.Add(file, entry.Ref, $"the field \"sections\" names {number}, and {load.Register.About.Strategy} has no such section."); }
        }
    }

    /// <summary>The parent and all above it.</summary>
    private static HashSet<Guid> Above(RecommendationLoading load, Recommendation parent)
    {
        var byId = load.Entries.Values.ToDictionary(e => e.Id);
        HashSet<Guid> chain = [];
        for (Guid? at = parent.Id; at is { } id && chain.Add(id); at = byId.GetValueOrDefault(id)?.ParentId) { }
        return chain;
    }
}
