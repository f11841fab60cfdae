using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <param name="Except">The entry itself, when it is in the register already.</param>
public sealed record SimilarTo(string? Summary, IReadOnlyList<string> Addressees, IReadOnlyList<string> Themes, Guid? Except = null);

/// <summary>
/// Entries that say much the same (P-23): the same theme and addressee, or at least half of the telling words of the shorter summary.
/// The register is a few hundred lines, so all are looked at.
/// </summary>
public sealed class SimilarQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Shown = 6;
    private const int Most = 3_000;
    private const int LeastWords = 3;

    private static readonly HashSet<string> Plain = new(["should", "their", "there", "which", "those", "these", "women", "woman", "would", "could", "about", "where", "through", "between", "other", "being", "services", "service"], StringComparer.OrdinalIgnoreCase);

    public async Task<IReadOnlyList<EntryLink>> GetAsync(SimilarTo wanted, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var all = await db.Recommendations.AsNoTracking().Where(r => r.Id != wanted.Except && (r.Kind == EntryKind.Recommendation || r.Kind == EntryKind.Part || r.Standing == Standing.Ask)).OrderBy(r => r.Ref).Take(Most)
            .Select(r => new { Link = new EntryLink(r.Id, r.Ref, r.Summary, r.Standing), r.AddressedTo, r.Themes }).ToListAsync(ct);
        var words = TellingWords(wanted.Summary);
        return [.. all.Select(r => (r.Link, Score: Score(wanted, words, r.Link.Summary, r.AddressedTo, r.Themes))).Where(r => r.Score > 0)
            .OrderByDescending(r => r.Score).ThenBy(r => r.Link.Ref, StringComparer.Ordinal).Take(Shown).Select(r => r.Link)];
    }

    private static double Score(SimilarTo wanted, HashSet<string> words, string summary, string addressedTo, string themes)
    {
        var others = TellingWords(summary);
        var shared = words.Count(others.Contains);
        var share = shared >= LeastWords ? (double)shared / Math.Min(words.Count, others.Count) : 0;
        var addressee = addressedTo.Split('\n').Any(a => wanted.Addressees.Contains(a.Trim(), StringComparer.OrdinalIgnoreCase));
        var sameTheme = themes.Split(", ").Count(t => wanted.Themes.Contains(t, StringComparer.OrdinalIgnoreCase));
        return (share >= 0.5 ? 2 * share : 0) + (addressee && sameTheme > 0 ? 0.5 + (0.1 * sameTheme) + share : 0);
    }

    private static HashSet<string> TellingWords(string? text) =>
        SearchWords.In(text is { Length: > 1_000 } ? text[..1_000] : text, 60).Where(w => w.Length > 4 && !Plain.Contains(w)).Select(w => w.ToLowerInvariant().TrimEnd('s')).ToHashSet();
}
