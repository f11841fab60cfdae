using Microsoft.EntityFrameworkCore;

namespace StrategyTracker.Store.Soundness;

/// <summary>SQLite's own checks of its file: damaged pages, and references to rows that are not there.</summary>
internal static class SqliteSoundness
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(TrackerDbContext db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite()) { return []; }
        List<string> faults = [];
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            foreach (var row in await RowsAsync(db, "PRAGMA integrity_check", ct)) { if (row[0] != "ok") { faults.Add($"The file is damaged: {row[0]}"); } }
            foreach (var row in await RowsAsync(db, "PRAGMA foreign_key_check", ct)) { faults.Add($"A row of {row[0]} refers to one of {row[2]} that is not there."); }
            return faults;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<List<string[]>> RowsAsync(TrackerDbContext db, string pragma, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // one of the two literals above
        command.CommandText = pragma;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<string[]> rows = [];
        while (await reader.ReadAsync(ct)) { rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i).ToString() ?? "")]); }
        return rows;
    }
}
