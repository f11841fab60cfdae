using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

internal static class NextReference
{
    /// <summary>After TVP-10.5, and beside TVP-10.N1, comes TVP-10.6; a number once used is never used again.</summary>
    /// <param name="beside">A reference of the same section.</param>
    public static async Task<string> NextReferenceAsync(this TrackerDbContext db, string beside, CancellationToken ct)
    {
        var stem = beside[..(beside.LastIndexOf('.') + 1)];
        var taken = await db.ActionPoints.Where(a => a.Ref.StartsWith(stem)).Select(a => a.Ref).ToListAsync(ct);
        var last = taken.Select(r => string.Concat(r[stem.Length..].TakeWhile(char.IsAsciiDigit)))
            .Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"{stem}{last + 1}");
    }
}
