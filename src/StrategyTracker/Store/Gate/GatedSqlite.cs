using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace StrategyTracker.Store.Gate;

/// <summary>
/// Connections for what writes to the SQLite file without Entity Framework: each holds the write gate from before it opens until it
/// has closed, so that nothing that is done on one can meet another writer, whatever locks its user thinks it needs.
/// </summary>
public sealed class GatedSqlite(string connectionString, IWriteGate gate) : DbDataSource
{
    public override string ConnectionString => connectionString;

    protected override DbConnection CreateDbConnection() => new GatedConnection(connectionString, gate);
}

internal sealed class GatedConnection(string connectionString, IWriteGate gate) : SqliteConnection(connectionString)
{
    private IDisposable? _pass;

    public override void Open()
    {
        _pass ??= gate.EnterAsync().GetAwaiter().GetResult();
        OpenInside();
    }

    public override async Task OpenAsync(CancellationToken cancellationToken)
    {
        _pass ??= await gate.EnterAsync(cancellationToken);
        OpenInside();
    }

    public override void Close()
    {
        base.Close();
        (var pass, _pass) = (_pass, null);
        pass?.Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);        // closes
        (var pass, _pass) = (_pass, null);
        pass?.Dispose();
    }

    private void OpenInside()
    {
        try
        {
            base.Open();
            SqliteSettings.Apply(this);
        }
        catch
        {
            Close();
            throw;
        }
    }
}
