using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace StrategyTracker.Benchmarks;

/// <summary>Hears every statement that is sent, and prints it with the plan SQLite makes for it while it is asked to.</summary>
internal sealed class Statements(string file) : ILoggerFactory, ILogger
{
    private bool _isShowing;

    public IDisposable? Show(string? name)
    {
        if (name is null) { return null; }
        Console.WriteLine($"\n---- {name}");
        _isShowing = true;
        return new Quiet(this);
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!_isShowing || state is not IReadOnlyList<KeyValuePair<string, object?>> facts || facts.FirstOrDefault(f => f.Key == "commandText").Value is not string sql || eventId.Id != RelationalEventId.CommandExecuted.Id) { return; }
        Console.WriteLine($"{sql}\n    {string.Join("\n    ", Plan(sql))}\n    took {facts.FirstOrDefault(f => f.Key == "elapsed").Value} ms");
    }

    public ILogger CreateLogger(string categoryName) => this;
    public bool IsEnabled(LogLevel logLevel) => _isShowing;
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
    public void AddProvider(ILoggerProvider provider) { }
    public void Dispose() { }

    private List<string> Plan(string sql)
    {
        if (!sql.Contains("SELECT", StringComparison.Ordinal)) { return []; }
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The application's own statement, sent back for its plan.
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        foreach (var name in sql.Split([' ', '\n', '\r', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => w[0] == '@').Distinct()) { command.Parameters.AddWithValue(name, DBNull.Value); }
        using var reader = command.ExecuteReader();
        List<string> lines = [];
        while (reader.Read()) { lines.Add(reader.GetString(3)); }
        return lines;
    }

    private sealed class Quiet(Statements statements) : IDisposable
    {
        public void Dispose() => statements._isShowing = false;
    }
}
