using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Register;

/// <summary>Keeps a view of the register under a name of the person's own; the same name again replaces it.</summary>
public sealed class SaveView(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 50;

    public async Task RunAsync(string? name, RegisterFilter filter, Actor by, CancellationToken ct = default)
    {
        var person = by.PersonId ?? throw new RuleViolation("Only somebody who is signed in can keep a view.");
        var query = filter.OnPage(1).ToQuery();
        if (query.Length == 0) { throw new RuleViolation("This is the whole register; filter or sort it first, then keep the view."); }
        var view = new SavedView(person, name ?? "", query);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var others = await db.SavedViews.Where(v => v.PersonId == person).ToListAsync(ct);
        db.SavedViews.RemoveRange(others.Where(v => v.Name.Equals(view.Name, StringComparison.OrdinalIgnoreCase)));
        if (others.Count >= Most && others.All(v => !v.Name.Equals(view.Name, StringComparison.OrdinalIgnoreCase))) { throw new RuleViolation($"You have {Most} views; delete one before keeping another."); }
        db.SavedViews.Add(view);
        await db.SaveChangesAsync(ct);
    }
}
