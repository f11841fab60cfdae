using Microsoft.Data.Sqlite;
using Npgsql;

namespace StrategyTracker.Benchmarks;

/// <summary>Puts many rows into tables at once.</summary>
internal interface IRowWriter : IDisposable
{
    void Write(StoredTable table, IEnumerable<object> rows);
    void Commit();
}

/// <summary>One prepared statement for each table. The file is a new one that nobody else reads, so nothing is journalled or synced.</summary>
internal sealed class SqliteRowWriter : IRowWriter
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _inserts = [];
    private SqliteTransaction _transaction;

    public SqliteRowWriter(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        using var settings = _connection.CreateCommand();
        settings.CommandText = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-1500000;";
        settings.ExecuteNonQuery();
        _transaction = _connection.BeginTransaction();
    }

    public void Write(StoredTable table, IEnumerable<object> rows)
    {
        if (!_inserts.TryGetValue(table.Name, out var insert)) { _inserts[table.Name] = insert = Insert(table); }
        foreach (var row in rows)
        {
            for (var i = 0; i < table.Columns.Count; i++) { insert.Parameters[i].Value = table.Columns[i].Read(row) ?? DBNull.Value; }
            insert.ExecuteNonQuery();
        }
    }

    public void Commit()
    {
        _transaction.Commit();
        _transaction.Dispose();
        _transaction = _connection.BeginTransaction();
        foreach (var insert in _inserts.Values) { insert.Transaction = _transaction; }
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values) { insert.Dispose(); }
        _transaction.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Insert(StoredTable table)
    {
        var insert = _connection.CreateCommand();
#pragma warning disable CA2100 // Names of the model's own.
        insert.CommandText = $"INSERT INTO \"{table.Name}\" ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < table.Columns.Count; i++) { insert.Parameters.Add(new SqliteParameter($"@p{i}", null)); }
        insert.Transaction = _transaction;
        return insert;
    }
}

internal sealed class PostgresRowWriter : IRowWriter
{
    private readonly NpgsqlConnection _connection;

    public PostgresRowWriter(string connectionString)
    {
        _connection = new NpgsqlConnection(connectionString);
        _connection.Open();
    }

    public void Write(StoredTable table, IEnumerable<object> rows)
    {
        using var copy = _connection.BeginBinaryImport($"COPY \"{table.Name}\" ({table.ColumnList}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            copy.StartRow();
            foreach (var column in table.Columns)
            {
                if (column.Read(row) is { } value) { copy.Write(value, column.Type.Split('(')[0]); }
                else { copy.WriteNull(); }
            }
        }
        copy.Complete();
    }

    public void Commit() { }

    public void Dispose() => _connection.Dispose();
}
