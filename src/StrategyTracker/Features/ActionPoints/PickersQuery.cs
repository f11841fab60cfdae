using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.People;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>A post that may be chosen, and the person who would answer for it: its present holder, when there is exactly one.</summary>
public sealed record PostChoice(Guid Id, string Name, PostKind Kind, bool IsInternal, Guid? HolderId, string? Holders)
{
    /// <summary>The organisation as a whole is not enough to start work (R-03), and what is outside is a partner.</summary>
    public bool MayOwn => IsInternal && Kind != PostKind.Organisation;
}

public sealed record PersonChoice(Guid Id, string Name, string? Email);

public sealed record SectionChoice(Guid Id, string StrategyCode, int Number, string Title)
{
    public string Words => $"{Number}. {Title}";
}

public sealed record NamedChoice(Guid Id, string Name);

/// <summary>Everything that forms let people choose from.</summary>
public sealed record Pickers(
    IReadOnlyList<PostChoice> Posts, IReadOnlyList<PersonChoice> People, IReadOnlyList<NamedChoice> Teams, IReadOnlyList<SectionChoice> Sections, IReadOnlyList<NamedChoice> Partners)
{
    public static readonly Pickers None = new([], [], [], [], []);

    /// <summary>Posts that may own an action, each with who holds it.</summary>
    public IReadOnlyList<PickOption> OwnerOptions => [.. Posts.Where(p => p.MayOwn).Select(p => new PickOption(p.Id, p.Name, p.Holders ?? "vacant"))];
    public IReadOnlyList<PickOption> PostOptions => [.. Posts.Select(p => new PickOption(p.Id, p.Name, null))];
    public IReadOnlyList<PickOption> TeamOptions => [.. Teams.Select(t => new PickOption(t.Id, t.Name, null))];

    /// <summary>People by name; two of one name are told apart by their addresses.</summary>
    public IReadOnlyList<PickOption> PeopleOptions
    {
        get
        {
            var twice = People.GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return [.. People.Select(p => new PickOption(p.Id, twice.Contains(p.Name) ? $"{p.Name} ({p.Email ?? "no address"})" : p.Name, null))];
        }
    }

    public Guid? HolderOf(Guid? postId) => Posts.FirstOrDefault(p => p.Id == postId)?.HolderId;
}

/// <summary>Reads what forms let people choose from: five short queries, each bounded.</summary>
public sealed class PickersQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 1_000;

    public async Task<Pickers> GetAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        var people = await db.People.AsNoTracking().Where(p => p.IsActive).OrderBy(p => p.Name).Take(Most).Select(p => new PersonChoice(p.Id, p.Name, p.Email)).ToListAsync(ct);
        var held = (await db.PostHoldings.AsNoTracking().Where(h => !h.IsDeputy && (h.From == null || h.From <= today) && (h.To == null || h.To >= today))
            .Join(db.People, h => h.PersonId, p => p.Id, (h, p) => new { h.PostId, p.Id, p.Name, p.IsActive }).OrderBy(h => h.Name).Take(2 * Most).ToListAsync(ct)).ToLookup(h => h.PostId);
        var posts = await db.Posts.AsNoTracking().OrderBy(p => p.Name).Take(Most).Select(p => new { p.Id, p.Name, p.Kind, p.IsInternal }).ToListAsync(ct);
        return new Pickers(
            [.. posts.Select(p => new PostChoice(p.Id, p.Name, p.Kind, p.IsInternal, held[p.Id].Where(h => h.IsActive).Select(h => (Guid?)h.Id).ToList() is [var only] ? only : null, Names(held[p.Id].Select(h => h.Name))))],
            people,
            await db.Teams.AsNoTracking().Where(t => t.IsActive).OrderBy(t => t.Name).Take(Most).Select(t => new NamedChoice(t.Id, t.Name)).ToListAsync(ct),
            await db.Sections.AsNoTracking().Join(db.Strategies, s => s.StrategyId, s => s.Id, (section, strategy) => new { section, strategy.Code })
                .OrderBy(s => s.Code).ThenBy(s => s.section.Number).Take(Most).Select(s => new SectionChoice(s.section.Id, s.Code, s.section.Number, s.section.Title)).ToListAsync(ct),
            await db.Partners.AsNoTracking().OrderBy(p => p.Name).Take(Most).Select(p => new NamedChoice(p.Id, p.Name)).ToListAsync(ct));
    }

    private static string? Names(IEnumerable<string> names) => names.ToList() switch
    {
        [] => null,
        { Count: > 3 } many => $"{many.Count} people",
        var few => string.Join(", ", few),
    };
}
