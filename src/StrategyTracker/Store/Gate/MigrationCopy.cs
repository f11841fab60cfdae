using Microsoft.Data.Sqlite;

namespace StrategyTracker.Store.Gate;

/// <summary>
/// A copy of the SQLite file, whole, made before a migration touches it and taken away when the migration is through. A copy that is still
/// there tells that a migration may have broken off, by a kill too. Used inside the write gate only.
/// </summary>
internal sealed class MigrationCopy(string databaseFile)
{
    private string Copy => databaseFile + ".before-migration";
    private string Half => Copy + ".half";

    public bool IsThere => File.Exists(Copy);

    /// <summary>A database that is not there yet has nothing to be copied; an empty file stands for it.</summary>
    public void Make()
    {
        File.Delete(Half);
        if (File.Exists(databaseFile) && new FileInfo(databaseFile).Length > 0) { CopyWhole(); }
        else { File.Create(Half).Dispose(); }
        File.Move(Half, Copy, overwrite: true);
    }

    /// <summary>Makes the database what it was when the copy was made. A kill in between leaves the copy, so that it is done again.</summary>
    public void PutBack()
    {
        SqliteConnection.ClearAllPools();
        foreach (var beside in new[] { "-wal", "-shm", "-journal" }) { File.Delete(databaseFile + beside); }
        if (new FileInfo(Copy).Length == 0)
        {
            File.Delete(databaseFile);
            File.Delete(Copy);
        }
        else { File.Move(Copy, databaseFile, overwrite: true); }
    }

    public void Forget() => File.Delete(Copy);

    private void CopyWhole()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = databaseFile, Pooling = false }.ToString());
        connection.Open();
        using var copy = connection.CreateCommand();
        copy.CommandText = "VACUUM INTO $half";
        copy.Parameters.AddWithValue("$half", Half);
        copy.ExecuteNonQuery();
    }
}
