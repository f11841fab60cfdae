using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Store;

namespace StrategyTracker.Features.PolicyEvents;

/// <summary>Finds what people write down as touched by a change, by reference.</summary>
internal static class Touched
{
    /// <summary>The most that can be put on a list at once; an area has fewer.</summary>
    public const int Most = 500;

    private static readonly char[] Between = [' ', ',', ';', '\t', '\r', '\n'];

    /// <exception cref="RuleViolation">Something of the kind is not there in the area; the sentence says which.</exception>
    public static async Task PutOnListAsync(this TrackerDbContext db, PolicyEvent entered, string? references, Stamp stamp, CancellationToken ct)
    {
        var wanted = (references ?? "").ToUpperInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
        if (wanted.Count == 0) { return; }
        if (wanted.Count > Most) { throw new RuleViolation($"Put at most {Most} on the list at once."); }
        var actions = await db.ActionPoints.Where(a => wanted.Contains(a.Ref) && !a.IsHeading && db.Strategies.Any(s => s.Id == a.StrategyId && s.AreaId == entered.AreaId)).Take(Most).ToListAsync(ct);
        var adoptions = await db.Adoptions.Where(a => wanted.Contains(a.Ref) && a.AreaId == entered.AreaId).Take(Most).ToListAsync(ct);
        var missing = wanted.Except(actions.Select(a => a.Ref)).Except(adoptions.Select(a => a.Ref)).ToList();
        if (missing.Count > 0) { throw new RuleViolation($"{string.Join(", ", missing)}: there is no such action in the area, and no such recommendation that it has taken up. Write references such as TVP-1.2."); }
        foreach (var action in actions.OrderBy(a => wanted.IndexOf(a.Ref))) { entered.Touches(action, stamp); }
        foreach (var adoption in adoptions.OrderBy(a => wanted.IndexOf(a.Ref))) { entered.Touches(adoption, stamp); }
    }
}
