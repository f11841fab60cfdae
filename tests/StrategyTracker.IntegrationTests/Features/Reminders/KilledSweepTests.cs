using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>
/// A sweep in a process of its own, killed where it stands: while it computes, between two lots, in the middle of writing one. The
/// next sweep takes up the rest: each reminder once, each letter once, nothing lost.
/// </summary>
public sealed class KilledSweepTests
{
    private const string Day = "2008-03-03";
    private const int People = 12, ActionsEach = 50, Reminders = People * ActionsEach;
    private static readonly TimeSpan s_longEnough = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task Killed_at_any_point_and_run_again_it_has_put_everything_before_everybody_once()
    {
        await using var work = await Workplace.OpenAsync();
        await FillAsync(work);
        await work.Get<EnsureReminderRules>().RunAsync();

        // 1. While it starts or computes.
        using (var early = Start(work.Database))
        {
            await UntilAsync(early, () => Task.FromResult(early.TotalProcessorTime > TimeSpan.FromSeconds(1)));
            await KillAsync(early);
        }
        Assert.Equal((0, 0), await CountAsync(work));

        // 2. In the middle of writing the first lot.
        await using (var hold = await Hold.AnyRowAsync(work.Database))
        {
            using var first = Start(work.Database);
            await hold.UntilItWaitsAsync(first, () => Task.FromResult(true));
            await KillAsync(first);
        }
        Assert.Equal((0, 0), await CountAsync(work));

        // 3. After the first lot, in the middle of writing the second.
        await using (var hold = await Hold.ThisRowAsync(work.Database, await KeyAsync(work, 300)))
        {
            using var second = Start(work.Database);
            await hold.UntilItWaitsAsync(second, async () => (await CountAsync(work)).Reminders > 0);
            await KillAsync(second);
        }
        var (reminders, letters) = await CountAsync(work);
        Assert.InRange(reminders, 1, 300);
        Assert.InRange(letters, 1, People - 1);

        // 4. At whatever point it has come to once it has written something more.
        using (var third = Start(work.Database))
        {
            await UntilAsync(third, async () => (await CountAsync(work)).Reminders > reminders);
            third.Kill();
            await third.WaitForExitAsync();
        }

        using var last = Start(work.Database);
        var said = await last.StandardOutput.ReadToEndAsync();
        await last.WaitForExitAsync();
        Assert.True(last.ExitCode == 0, said);
        Assert.Equal((Reminders, People), await CountAsync(work));
        var kept = await work.AskAsync(db => db.Reminders.AsNoTracking().ToListAsync());
        Assert.Equal(Reminders, kept.Select(r => r.Key).Distinct().Count());
        Assert.Equal(People, kept.Select(r => (r.PersonId, r.LetterId)).Distinct().Count());
        Assert.All(kept, r => Assert.True(r.IsOpen && r.LetterId is not null));
    }

    private static async Task FillAsync(Workplace work)
    {
        var strategy = AStrategy.With();
        List<object> rows = [strategy];
        for (var n = 0; n < People; n++)
        {
            var person = APerson.In(Role.ActionOwner);
            rows.Add(person);
            for (var a = 0; a < ActionsEach; a++)
            {
                var action = AnAction.That(of: strategy, order: (n * ActionsEach) + a + 1).DueOn("2008-02-29");
                action.ChooseOfficer(person, null, Stamps.On("2007-12-01"));
                action.AcceptAssignment(Stamps.On("2007-12-02", person.As()));
                rows.Add(action);
            }
        }
        await work.Database.SaveAsync(rows);
    }

    /// <summary>What the sweep comes to at a place: people in the order of their keys.</summary>
    private static async Task<ReminderKey> KeyAsync(Workplace work, int place)
    {
        var shown = await work.Get<SweepReminders>().RunAsync($"{Day} 07:00".Moment(), dryRun: true);
        Assert.Equal(Reminders, shown.Reminders.Count);
        var one = shown.Reminders[place];
        var subject = await work.AskAsync(db => db.ActionPoints.Where(a => a.Ref == one.Ref).Select(a => a.Id).SingleAsync());
        return new ReminderKey(one.Rule, subject, one.PersonId, one.DueOn, one.Turn, one.Rung);
    }

    private static async Task<(int Reminders, int Letters)> CountAsync(Workplace work) => (await work.AskAsync(db => db.Reminders.CountAsync()), await work.AskAsync(db => db.OutboxLetters.CountAsync()));

    private static Process Start(TestDatabase database)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "StrategyTracker.dll"), "remind", "--as-at", Day },
        };
        foreach (var (key, value) in database.Settings) { start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value; }
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task KillAsync(Process process)
    {
        process.Kill();                                 // SIGKILL: it cannot tidy up
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
    }

    private static async Task UntilAsync(Process process, Func<Task<bool>> comes)
    {
        var started = Stopwatch.StartNew();
        while (!await comes())
        {
            Assert.False(process.HasExited, "It ended before it came to the point at which it was to be killed.");
            Assert.True(started.Elapsed < s_longEnough, "It did not come to the point at which it was to be killed.");
            await Task.Delay(20);
        }
    }

    /// <summary>Something that keeps the other process waiting in the middle of a transaction, by what the database itself offers.</summary>
    private abstract class Hold : IAsyncDisposable
    {
        public abstract Task UntilItWaitsAsync(Process process, Func<Task<bool>> isFarEnough);
        public abstract ValueTask DisposeAsync();

        public static async Task<Hold> AnyRowAsync(TestDatabase database) =>
            TestDatabase.OnPostgres ? await PostgresHold.BeginAsync(database, """LOCK TABLE "Reminders" IN SHARE MODE""") : await SlowRow.MakeAsync(database, "1");

        public static async Task<Hold> ThisRowAsync(TestDatabase database, ReminderKey key) => TestDatabase.OnPostgres
            ? await PostgresHold.BeginAsync(database, $"""
                INSERT INTO "Reminders" ("Id", "RuleKey", "SubjectId", "PersonId", "DueOn", "Turn", "Rung", "Subject", "Topic", "Weight", "Pace", "FallsOn", "MadeAt", "What", "Why", "Act", "Href", "Because")
                VALUES (gen_random_uuid(), '{key.Rule}', '{key.SubjectId}', '{key.PersonId}', '{key.DueOn:yyyy-MM-dd}', {key.Turn}, '{key.Rung}', 'Action', 'YourWork', 'MustDo', 'Daily', '{key.DueOn:yyyy-MM-dd}', now(), '', '', '', '', '')
                """)
            : await SlowRow.MakeAsync(database, $"NEW.\"SubjectId\" = '{key.SubjectId.ToString().ToUpperInvariant()}'");
    }

    /// <summary>A trigger that counts for hours when a row is written.</summary>
    private sealed class SlowRow : Hold
    {
        private readonly TestDatabase _database;
        private SlowRow(TestDatabase database) => _database = database;

        public static async Task<SlowRow> MakeAsync(TestDatabase database, string when)
        {
            await using var db = database.Open();
#pragma warning disable EF1002 // Keys of our own making.
            await db.Database.ExecuteSqlRawAsync($"""
                CREATE TRIGGER "SlowRow" AFTER INSERT ON "Reminders" WHEN {when} BEGIN
                    SELECT count(*) FROM "ActionPoints" a, "ActionPoints" b, "ActionPoints" c, "ActionPoints" d, "ActionPoints" e WHERE a."Order" + b."Order" + c."Order" + d."Order" + e."Order" = -1;
                END
                """);
#pragma warning restore EF1002
            return new SlowRow(database);
        }

        /// <summary>A writer holds the gate for the time of its transaction. Held for a second on end, it is at the slow row.</summary>
        public override async Task UntilItWaitsAsync(Process process, Func<Task<bool>> isFarEnough)
        {
            var held = Stopwatch.StartNew();
            await UntilAsync(process, async () =>
            {
                if (!IsGateShut() || !await isFarEnough()) { held.Restart(); }
                return held.Elapsed > TimeSpan.FromSeconds(1);
            });
        }

        public override async ValueTask DisposeAsync()
        {
            await using var db = _database.Open();
            await db.Database.ExecuteSqlRawAsync("""DROP TRIGGER "SlowRow" """);
        }

        private bool IsGateShut()
        {
            try
            {
                using var gate = new FileStream(_database.File + ".write-gate", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return false;
            }
            catch (IOException) { return true; }
        }
    }

    /// <summary>An open transaction that the other process must wait for.</summary>
    private sealed class PostgresHold(NpgsqlConnection connection, NpgsqlTransaction transaction) : Hold
    {
        public static async Task<PostgresHold> BeginAsync(TestDatabase database, string statement)
        {
            var connection = new NpgsqlConnection(database.ConnectionString);
            await connection.OpenAsync();
            var transaction = await connection.BeginTransactionAsync();
#pragma warning disable CA2100 // Keys of our own making.
            await using (var command = new NpgsqlCommand(statement, connection, transaction)) { await command.ExecuteNonQueryAsync(); }
#pragma warning restore CA2100
            return new PostgresHold(connection, transaction);
        }

        public override Task UntilItWaitsAsync(Process process, Func<Task<bool>> isFarEnough) => UntilAsync(process, async () =>
        {
            if (!await isFarEnough()) { return false; }
            await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))", connection, transaction);
            return (long)(await command.ExecuteScalarAsync())! > 0;
        });

        public override async ValueTask DisposeAsync()
        {
            await transaction.RollbackAsync();
            await connection.DisposeAsync();
        }
    }
}
