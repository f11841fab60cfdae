using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;

namespace StrategyTracker.Store.Gate;

/// <summary>
/// One gate round every write and every checkpoint, across threads and processes. SQLite from 3.7.0 to 3.51.2 can damage a
/// write-ahead log when two connections write and checkpoint at the same instant (sqlite.org/wal.html, "WAL-reset bug");
/// a restore may bring 3.50.4 or 3.53.3, by what its registry holds. Automatic checkpoints are off (<see cref="SqliteSettings"/>); the only ones are made here.
/// The lock file stands beside the database; the command line takes the same one as the server.
/// </summary>
public sealed class SqliteWriteGate(string databaseFile) : IWriteGate, IDisposable
{
    private const long CheckpointAtBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(15);

    private readonly SemaphoreSlim _inProcess = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken ct = default)
    {
        if (!await _inProcess.WaitAsync(LongestWait, ct)) { throw Busy(); }
        try
        {
            return new Pass(_inProcess, await LockFileAsync(ct));
        }
        catch
        {
            _inProcess.Release();
            throw;
        }
    }

    public void AfterWrite(TrackerDbContext db)
    {
        var log = new FileInfo(databaseFile + "-wal");
        if (!log.Exists || log.Length <= CheckpointAtBytes) { return; }
        try { db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(PASSIVE)"); }
        catch (Exception fault) when (fault is DbException or IOException)
        {
            // What was saved is safe in the write-ahead log. Entity Framework has logged the fault; the next write tries again.
        }
    }

    public void Dispose() => _inProcess.Dispose();

    private async Task<FileStream> LockFileAsync(CancellationToken ct)
    {
        var started = Environment.TickCount64;
        while (true)
        {
            try
            {
                return new FileStream(databaseFile + ".write-gate", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
            }
            catch (IOException) when (Environment.TickCount64 - started < LongestWait.TotalMilliseconds)
            {
                await Task.Delay(Retry, ct);
            }
            catch (IOException)
            {
                throw Busy();
            }
            catch (UnauthorizedAccessException)
            {
                throw new RuleViolation($"The folder of the database {databaseFile} cannot be written to, so nothing was saved.");
            }
        }
    }

    private RuleViolation Busy() => new($"Another program has been writing to the database {databaseFile} for {LongestWait.TotalSeconds:0} seconds; nothing was saved. Try again in a moment.");

    private sealed class Pass(SemaphoreSlim inProcess, FileStream file) : IDisposable
    {
        public void Dispose()
        {
            file.Dispose();
            inProcess.Release();
        }
    }
}
