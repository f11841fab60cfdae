using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.History;

namespace StrategyTracker.Store;

public abstract partial class TrackerDbContext
{
    /// <summary>Saves the changes and the history rows they made in one transaction, inside the write gate.</summary>
    /// <exception cref="StaleEdit">Somebody else changed one of the items since it was shown.</exception>
    /// <exception cref="RuleViolation">The database cannot be written to; the sentence says why.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Looked for once; what follows changes nothing but through its entries, and each look goes through everything tracked.
        ChangeTracker.DetectChanges();
        var looksByItself = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var tracked = CollectHistory();
            KeepVersionsOfWhatDidNotChange();
            RefuseEditsOfHistory();
            using var pass = await gate.EnterAsync(cancellationToken);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            gate.AfterWrite(this);
            tracked.ForEach(t => t.HistorySaved());
            return saved;
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            throw new StaleEdit(await WhoChangedItAsync(conflict.Entries.Select(e => e.Entity).OfType<Tracked>().FirstOrDefault(), cancellationToken));
        }
        catch (DbUpdateException twice) when (StoreFaults.IsDuplicate(twice) && NumberedAtOnce(twice) is { } item)
        {
            throw new StaleEdit(await WhoChangedItAsync(item, cancellationToken));
        }
        catch (Exception fault) when (StoreFaults.Explain(fault, Database.GetDbConnection().DataSource) is { } sentence)
        {
            throw new RuleViolation(sentence);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = looksByItself;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("The store is saved asynchronously, inside the write gate.");

    private List<Tracked> CollectHistory()
    {
        var tracked = ChangeTracker.Entries<Tracked>().Select(e => e.Entity).Where(t => t.UnsavedHistory.Count > 0).ToList();
        foreach (var item in tracked)
        {
            foreach (var entry in item.UnsavedHistory)
            {
                if (Entry(entry).State == EntityState.Detached) { History.Add(entry); }
            }
            // The token always changes, so that an edit which only adds a child row is checked too.
            var version = Entry(item).Property(t => t.Version);
            if ((Entry(item).State is EntityState.Unchanged or EntityState.Modified) && Equals(version.CurrentValue, version.OriginalValue)) { version.CurrentValue = Guid.CreateVersion7(); }
        }
        return tracked;
    }

    /// <summary>
    /// An act that found nothing to change, or wrote only a private draft, leaves the version as it is, so that it takes nobody's
    /// edit away. It is still checked: what the page showed may be out of date.
    /// </summary>
    private void KeepVersionsOfWhatDidNotChange()
    {
        foreach (var entry in ChangeTracker.Entries<Tracked>().Where(e => e.State == EntityState.Modified && e.Entity.UnsavedHistory.Count == 0).ToList())
        {
            if (entry.Properties.Any(p => p.IsModified && p.Metadata.Name != nameof(Tracked.Version))) { continue; }
            var version = entry.Property(t => t.Version);
            version.CurrentValue = version.OriginalValue;
            version.IsModified = true;
        }
    }

    /// <summary>History, standings and the like are only ever added. The database refuses too, by triggers.</summary>
    private void RefuseEditsOfHistory()
    {
        var edited = ChangeTracker.Entries<IAddedOnly>().FirstOrDefault(e => e.State is EntityState.Modified or EntityState.Deleted);
        if (edited is not null) { throw new InvalidOperationException($"A {edited.Metadata.ShortName()} is never edited or deleted."); }
    }

    /// <summary>
    /// The item of which two people saved the next row of history or standing at the same moment: its number is taken.
    /// The database may see that before it comes to compare versions.
    /// </summary>
    private Tracked? NumberedAtOnce(DbUpdateException twice)
    {
        var subjects = twice.Entries.Select(e => e.Entity).OfType<INumberedRow>().Select(row => row.SubjectId).ToHashSet();
        return ChangeTracker.Entries<Tracked>().Where(e => e.State == EntityState.Modified).Select(e => e.Entity).FirstOrDefault(t => subjects.Contains(t.Id));
    }

    private async Task<string> WhoChangedItAsync(Tracked? item, CancellationToken ct)
    {
        if (item is null) { return "Somebody else changed this while you had it open. Nothing of yours was saved; look again and repeat it."; }
        var last = await History.AsNoTracking().Where(h => h.SubjectId == item.Id).OrderByDescending(h => h.Number).FirstOrDefaultAsync(ct);
        return last is null
            ? $"Somebody else changed {item.KnownAs} while you had it open. What you typed is still here and was not saved."
            : $"{last.ByName} changed {last.SubjectName} ({last.What}) on {Text.Day(DateOnly.FromDateTime(last.EnteredAt))} at {last.EnteredAt:HH:mm} UTC, after you opened it. What you typed is still here and was not saved.";
    }
}
