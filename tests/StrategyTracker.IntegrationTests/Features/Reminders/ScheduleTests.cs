using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup.Schedule;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>Quartz in the application's own database, seen from outside the process that runs it.</summary>
public class ScheduleTests
{
    [Fact]
    public async Task It_runs_by_the_clock_keeps_each_run_and_ends_in_order()
    {
        await using var office = await PostOffice.OpenAsync();
        using var server = await TrackerProcess.StartAsync(office.Database, null);
        await TrackerProcess.UntilAsync(async () => await RunsAsync(office, "outbox") >= 2, "the outbox ran twice");

        Assert.Equal(0, await server.EndAsync());

        await using var db = office.Database.Open();
        Assert.All(await db.JobRuns.AsNoTracking().ToListAsync(), r => Assert.Equal((JobOutcome.Done, "the schedule", "killed"), (r.Outcome, r.StartedBy, r.Instance)));
        Assert.DoesNotContain("fail:", server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schedule_in_the_settings_wins_over_the_one_kept()
    {
        await using var office = await PostOffice.OpenAsync();
        using (var server = await TrackerProcess.StartAsync(office.Database, null)) { await server.EndAsync(); }
        Assert.Equal("0 0 0 29 2 ?", await CronAsync(office, "tidy"));

        using (var server = await TrackerProcess.StartAsync(office.Database, null, ("Schedule:Tidy", "0 15 4 ? * *"), ("Clock:TimeZone", "Europe/Dublin"))) { await server.EndAsync(); }

        Assert.Equal("0 15 4 ? * *", await CronAsync(office, "tidy"));
        Assert.Equal(0, await RunsAsync(office, "tidy"));
    }

    [Fact]
    public async Task What_an_outage_made_it_miss_is_run_once()
    {
        await using var office = await PostOffice.OpenAsync();
        (string, string)[] nightly = [("Schedule:Tidy", "0 0 4 ? * *")];
        using (var server = await TrackerProcess.StartAsync(office.Database, null, nightly)) { await server.EndAsync(); }
        await SinceDaysAsync(office, "tidy", 7);

        using (var server = await TrackerProcess.StartAsync(office.Database, null, nightly))
        {
            await TrackerProcess.UntilAsync(async () => await RunsAsync(office, "tidy") > 0, "the missed run was made up for");
            await TrackerProcess.UntilAsync(async () => await RunsAsync(office, "outbox") >= 3, "a few seconds went by");
            await server.EndAsync();
        }

        Assert.Equal(1, await RunsAsync(office, "tidy"));
    }

    [Fact]
    public async Task What_an_outage_made_it_miss_is_run_once_even_when_its_schedule_was_changed_meanwhile()
    {
        await using var office = await PostOffice.OpenAsync();
        using (var server = await TrackerProcess.StartAsync(office.Database, null, ("Schedule:Tidy", "0 0 4 ? * *"))) { await server.EndAsync(); }
        await SinceDaysAsync(office, "tidy", 7);

        using (var server = await TrackerProcess.StartAsync(office.Database, null, ("Schedule:Tidy", "0 0 0 29 2 ?")))
        {
            await TrackerProcess.UntilAsync(async () => await RunsAsync(office, "tidy") > 0, "the missed run was made up for");
            await TrackerProcess.UntilAsync(async () => await RunsAsync(office, "outbox") >= 3, "a few seconds went by");
            await server.EndAsync();
        }

        Assert.Equal(1, await RunsAsync(office, "tidy"));
    }

    [Fact]
    public async Task On_SQLite_nothing_is_scheduled_while_somebody_else_holds_the_write_gate()
    {
        if (TestDatabase.OnPostgres) { return; }                // there the database itself lets writers work side by side
        await using var office = await PostOffice.OpenAsync();
        using var server = await TrackerProcess.StartAsync(office.Database, null);
        await TrackerProcess.UntilAsync(async () => await RunsAsync(office, "outbox") >= 1, "the outbox ran");

        using (var held = await HoldGateAsync(office.Database.File))
        {
            var before = await MarkAsync(office);
            await Task.Delay(3_500);
            Assert.Equal(before, await MarkAsync(office));
        }

        var then = await MarkAsync(office);
        await TrackerProcess.UntilAsync(async () => await MarkAsync(office) != then, "the schedule went on");
    }

    private static async Task<FileStream> HoldGateAsync(string file)
    {
        while (true)
        {
            try { return new FileStream(file + ".write-gate", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); }
            catch (IOException) { await Task.Delay(2); }
        }
    }

    /// <summary>Everything of Quartz's that changes as it runs.</summary>
    private static async Task<string> MarkAsync(PostOffice office)
    {
        await using var db = office.Database.Open();
        return string.Join(' ', await db.Database.SqlQueryRaw<string>($"SELECT trigger_name || next_fire_time || coalesce(prev_fire_time, 0) || trigger_state AS \"Value\" FROM {ScheduleSetup.TablePrefix}triggers UNION ALL SELECT entry_id || state FROM {ScheduleSetup.TablePrefix}fired_triggers ORDER BY 1").ToListAsync());
    }

    private static async Task<int> RunsAsync(PostOffice office, string job)
    {
        await using var db = office.Database.Open();
        return await db.JobRuns.CountAsync(r => r.Job == job && r.EndedAt != null);
    }

    private static async Task<string> CronAsync(PostOffice office, string job)
    {
        await using var db = office.Database.Open();
        return (await db.Database.SqlQueryRaw<string>($"SELECT cron_expression AS \"Value\" FROM {ScheduleSetup.TablePrefix}cron_triggers WHERE trigger_name = {{0}}", job).ToListAsync()).Single();
    }

    /// <summary>As if the server had been away for so many days.</summary>
    private static async Task SinceDaysAsync(PostOffice office, string job, int days)
    {
        await using var db = office.Database.Open();
        var then = DateTime.UtcNow.AddDays(-days).Ticks;
        Assert.Equal(1, await db.Database.ExecuteSqlRawAsync($"UPDATE {ScheduleSetup.TablePrefix}triggers SET next_fire_time = {{0}} WHERE trigger_name = {{1}}", then, job));
    }
}
