using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Commands;

/// <summary>People and posts by the names that one types.</summary>
internal sealed class Lookup(IDbContextFactory<TrackerDbContext> dbs)
{
    /// <exception cref="RuleViolation">There is nobody with this address.</exception>
    public async Task<(Guid Id, string Name)> PersonAsync(string email, CancellationToken ct)
    {
        var plain = email.Trim().ToLowerInvariant();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var person = await db.People.AsNoTracking().Where(p => p.Email == plain).Select(p => new { p.Id, p.Name }).FirstOrDefaultAsync(ct)
            ?? throw new RuleViolation($"There is nobody with the address {plain}.");
        return (person.Id, person.Name);
    }

    /// <summary>A post by its name, or by another way of writing it that is no other post's too.</summary>
    /// <exception cref="RuleViolation">There is none, or there are several.</exception>
    public async Task<Guid> PostAsync(string name, CancellationToken ct)
    {
        var plain = name.Trim();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var posts = await db.Posts.AsNoTracking().Include(p => p.Variants).OrderBy(p => p.Name).ToListAsync(ct);
        bool Same(string other) => string.Equals(other, plain, StringComparison.OrdinalIgnoreCase);
        var called = posts.Where(p => Same(p.Name)).ToList();
        if (called.Count == 0) { called = [.. posts.Where(p => p.Variants.Any(v => Same(v.Name)))]; }
        return called switch
        {
            [var only] => only.Id,
            [] => throw new RuleViolation($"There is no post \"{plain}\"{(posts.Count == 0 ? "; no strategy has been loaded yet, which the command seed does" : "")}."),
            _ => throw new RuleViolation($"\"{plain}\" may be {string.Join(" or ", called.Select(p => p.Name))}; name one of them."),
        };
    }
}
