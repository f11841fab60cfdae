using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Provision;

namespace StrategyTracker.Store.Seeding;

/// <summary>The accredited programmes that a strategy names, as things of the area's register. Names are the keys.</summary>
internal static class LoadProgrammes
{
    public const string File = RegisterReader.ProgrammesFile;

    public static async Task RunAsync(TrackerDbContext db, Loading load, CancellationToken ct)
    {
        var area = load.Strategy.AreaId;
        var stored = await db.ProvisionItems.Where(i => i.AreaId == area && i.Kind == ProvisionKind.Programme).Include(i => i.Details).Include(i => i.Actions).AsSplitQuery().ToListAsync(ct);
        var ids = stored.Select(i => i.Id).ToList();
        var history = (await db.History.Where(h => ids.Contains(h.SubjectId)).Select(h => new { h.SubjectId, h.Number, h.ByName }).ToListAsync(ct)).ToLookup(h => h.SubjectId);
        bool IsOfARegister(ProvisionItem item) => history[item.Id].Any(h => h is { Number: 1 } && h.ByName == Actor.System.Name);
        bool IsUntouched(ProvisionItem item) => history[item.Id].All(h => h.ByName == Actor.System.Name);

        foreach (var entry in load.Problems.Once(File, load.Register.Programmes, p => p.Name, [], "name"))
        {
            load.Problems.Try(File, entry.Name!, () =>
            {
                var fresh = ProgrammeOf(load, entry);
                if (stored.Find(s => s.Name == fresh.Name) is not { } there) { load.Add(fresh); }
                else if (IsUntouched(there)) { Compare(load, there, fresh); }       // what the area changed since is progress, not a difference
            });
        }
        load.Differences.Gone(stored.Where(s => IsOfARegister(s) && IsUntouched(s)).Select(s => s.Name), load.Register.Programmes.Select(p => p.Name?.Trim() ?? ""), "programme");
    }

    private static ProvisionItem ProgrammeOf(Loading load, ProgrammeEntry entry)
    {
        if (entry.Section is { } section && load.Strategy.Sections.All(s => s.Number != section)) { load.Problems.Add(File, entry.Name, $"the field \"section\" names {section}, and the strategy has no such section."); }
        var item = ProvisionItem.Add(load.Strategy.AreaId ?? Guid.Empty, ProvisionKind.Programme, new ProvisionFacts
        {
            Name = entry.Name, Answer = load.ChoiceOf<ProvisionAnswer>(entry.OpenToWomen, File, entry.Name!, "openToWomen"),
            Details = new Dictionary<string, string?> { ["womenOnly"] = entry.WomenOnly, ["sites"] = entry.Sites, ["note"] = entry.Note },
        }, load.Stamp);
        foreach (var reference in entry.Actions)
        {
            if (load.ActionOf(reference, File, entry.Name!, "actions") is { } action) { item.LinkTo(action.Id, action.Ref, load.Stamp); }
        }
        return item;
    }

    private static void Compare(Loading load, ProvisionItem stored, ProvisionItem fresh)
    {
        string? Of(ProvisionItem item, string key) => item.Details.FirstOrDefault(d => d.Key == key)?.Value;
        string Actions(ProvisionItem item) => string.Join(", ", load.Actions.Where(a => item.Actions.Any(l => l.ActionPointId == a.Value.Id)).Select(a => a.Key).Order(StringComparer.Ordinal));
        load.Differences.Compare(stored.Name, ("open to women", stored.Answer.Words(), fresh.Answer.Words()), ("offer for women only", Of(stored, "womenOnly"), Of(fresh, "womenOnly")),
            ("sites", Of(stored, "sites"), Of(fresh, "sites")), ("note", Of(stored, "note"), Of(fresh, "note")), ("actions", Actions(stored), Actions(fresh)));
    }
}

public sealed record ProgrammeEntry
{
    public string? Name { get; init; }
    /// <summary>yes, in-part (for the time being), no or not-known.</summary>
    public string? OpenToWomen { get; init; }
    public string? WomenOnly { get; init; }
    public string? Sites { get; init; }
    public string? Note { get; init; }
    public int? Section { get; init; }
    public IReadOnlyList<string> Actions { get; init; } = [];
}
