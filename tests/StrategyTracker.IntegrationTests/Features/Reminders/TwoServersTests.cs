using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.TestSupport;
using StrategyTracker.TestSupport.Smtp;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>Two servers, each a process of its own, on one database.</summary>
public class TwoServersTests
{
    private const string EachSecond = "* * * ? * *";
    private const int People = 8, ActionsEach = 6;
    private static readonly string[] s_jobs = ["reminders", "outbox", "occurrences", "tidy"];

    [Fact]
    public async Task On_PostgreSQL_nothing_is_done_twice_and_the_one_left_goes_on_when_the_other_is_killed()
    {
        if (!TestDatabase.OnPostgres) { return; }               // what two do on SQLite is the last test of these
        await using var office = await PostOffice.OpenAsync();
        await OverdueAsync(office.Database);
        await office.WriteAsync(People);
        await using var smtp = await SmtpServer.StartAsync("--answer-after=0.5");
        var servers = (await Task.WhenAll(StartAsync(office, smtp, "one"), StartAsync(office, smtp, "two"))).ToDictionary(s => s.Name, s => s.Server);
        try
        {
            // Side by side: each firing is run by one of them (which one is the database's luck), and nothing is put before anybody or sent twice.
            await TrackerProcess.UntilAsync(async () => (await JoinedAsync(office)).Count == 2, "both had joined");
            await TrackerProcess.UntilAsync(async () => await RemindersAsync(office) == People * ActionsEach, "everything overdue was put before its people");

            // One is killed hard in the middle of its letters.
            await office.WriteAsync(12);
            await TrackerProcess.UntilAsync(async () => (await office.LettersAsync()).Any(l => l.State == OutboxState.Sending), "a letter was on its way");
            var held = (await office.LettersAsync()).First(l => l.State == OutboxState.Sending);
            var (dead, left) = held.HeldBy == "one" ? ("one", "two") : ("two", "one");
            await servers[dead].KillAsync();
            var died = DateTime.UtcNow;
            await office.WriteAsync(3);
            await TrackerProcess.UntilAsync(async () => (await RunsAsync(office)).Any(r => r.Instance == dead && r.Job == "outbox" && r.Outcome == JobOutcome.BrokenOff), "its run was said to have broken off");
            Assert.True(DateTime.UtcNow - died < TimeSpan.FromSeconds(30), "It took too long to find that the other was dead.");
            await TrackerProcess.UntilAsync(async () => (await DueLettersAsync(office)).Count(l => l.State != OutboxState.Sent) <= 1, "the one left sent the rest");
            foreach (var job in s_jobs)
            {
                await TrackerProcess.UntilAsync(async () => (await RunsAsync(office)).Any(r => r.Job == job && r.Instance == left && r.Outcome == JobOutcome.Done && r.StartedAt > died), $"{job} went on");
            }
            Assert.DoesNotContain(await RunsAsync(office), r => r.Instance == dead && r.Outcome == JobOutcome.Running);

            // It comes again under its name, and the letter that it held goes.
            servers[$"{dead} again"] = (await StartAsync(office, smtp, dead)).Server;
            await TrackerProcess.UntilAsync(async () => (await DueLettersAsync(office)).All(l => l.State == OutboxState.Sent), "the letter that it held went");

            foreach (var server in servers.Where(s => s.Key != dead)) { Assert.Equal(0, await server.Value.EndAsync()); }
        }
        finally
        {
            foreach (var server in servers.Values) { server.Dispose(); }
        }
        AssertOneAtATime(await RunsAsync(office));
        var arrived = smtp.Letters().Select(l => l.MessageId!).ToList();
        Assert.Equal((await DueLettersAsync(office)).Select(l => l.MessageId!).Order(), arrived.Distinct().Order());
        Assert.InRange(arrived.Count, arrived.Distinct().Count(), arrived.Distinct().Count() + 1);
        await using var db = office.Database.Open();
        Assert.Equal(People * ActionsEach, await db.Reminders.CountAsync(r => r.RuleKey == RuleCatalogue.ActionOverdue));
        foreach (var (name, server) in servers) { Assert.True(!server.Log.Contains("   at ", StringComparison.Ordinal), $"{name} said:\n{server.Log}"); }
    }

    [Fact]
    public async Task On_PostgreSQL_two_that_are_called_the_same_each_get_a_name_of_their_own()
    {
        if (!TestDatabase.OnPostgres) { return; }
        await using var office = await PostOffice.OpenAsync();
        var servers = await Task.WhenAll(StartAsync(office, null, "twin"), StartAsync(office, null, "twin"));
        try
        {
            // Which of two idle servers runs a job is the database's luck; that both have joined is not.
            await TrackerProcess.UntilAsync(async () => (await JoinedAsync(office)).Count == 2, "both had joined");
            Assert.Equal(["twin", "twin-2"], await JoinedAsync(office));
        }
        finally
        {
            foreach (var (_, server) in servers) { server.Dispose(); }
        }
    }

    [Fact]
    public async Task On_SQLite_a_second_one_does_not_start_and_says_why()
    {
        if (TestDatabase.OnPostgres) { return; }
        await using var office = await PostOffice.OpenAsync();
        using var first = await TrackerProcess.StartAsync(office.Database, null);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => TrackerProcess.StartAsync(office.Database, null, ("Schedule:Instance", "second")));

        Assert.Contains("Another server is running on", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("PostgreSQL", refusal.Message, StringComparison.Ordinal);
        using (var beside = await TrackerProcess.StartAsync(office.Database, null, ("Schedule:IsOn", "false"))) { await beside.EndAsync(); }      // without jobs it may
    }

    private static async Task<(string Name, TrackerProcess Server)> StartAsync(PostOffice office, SmtpServer? smtp, string name) => (name, await TrackerProcess.StartAsync(
        office.Database, smtp, ("Schedule:Instance", name), ("Schedule:Reminders", EachSecond), ("Schedule:Occurrences", EachSecond), ("Schedule:Tidy", EachSecond)));

    /// <summary>People with actions whose dates passed a week ago by the real clock.</summary>
    private static async Task OverdueAsync(TestDatabase database)
    {
        var strategy = AStrategy.With();
        var due = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-7).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        List<object> rows = [strategy];
        for (var n = 0; n < People; n++)
        {
            var person = APerson.In(Role.ActionOwner);
            rows.Add(person);
            for (var a = 0; a < ActionsEach; a++)
            {
                var action = AnAction.That(of: strategy, order: (n * ActionsEach) + a + 1).DueOn(due);
                action.ChooseOfficer(person, null, Stamps.On("2007-12-01"));
                action.AcceptAssignment(Stamps.On("2007-12-02", person.As()));
                rows.Add(action);
            }
        }
        await database.SaveAsync(rows);
    }

    /// <summary>A job runs once at a time, on whichever server: no run begins before the one before it has ended.</summary>
    private static void AssertOneAtATime(IReadOnlyList<JobRun> runs)
    {
        foreach (var job in s_jobs)
        {
            var own = runs.Where(r => r.Job == job).OrderBy(r => r.StartedAt).ToList();
            Assert.All(own.Zip(own.Skip(1)), pair => Assert.True(pair.First.EndedAt <= pair.Second.StartedAt, $"{job}: {pair.First.Instance} ran until {pair.First.EndedAt:O}, {pair.Second.Instance} began {pair.Second.StartedAt:O}"));
            var seconds = (own[^1].StartedAt - own[0].StartedAt).TotalSeconds;
            // A run taken over from the dead one, and one made up for after a pause, come in beside the seconds; each firing twice would be twice as many.
            Assert.True(own.Count <= (1.5 * seconds) + 5, $"{job} ran {own.Count} times in {seconds:0} seconds, with one firing a second.");
        }
    }

    /// <summary>The letters whose time has come; before seven in the morning what the sweep wrote waits for that hour.</summary>
    private static async Task<IReadOnlyList<OutboxLetter>> DueLettersAsync(PostOffice office) =>
        [.. (await office.LettersAsync()).Where(l => l.Tries > 0 || l.NextTryAt <= DateTime.UtcNow)];

    /// <summary>The servers that have checked in with the cluster of jobs, by name.</summary>
    private static async Task<IReadOnlyList<string>> JoinedAsync(PostOffice office)
    {
        await using var db = office.Database.Open();
        return await db.Database.SqlQuery<string>($"SELECT instance_name AS \"Value\" FROM qrtz_scheduler_state ORDER BY instance_name").ToListAsync();
    }

    private static async Task<int> RemindersAsync(PostOffice office)
    {
        await using var db = office.Database.Open();
        return await db.Reminders.CountAsync(r => r.RuleKey == RuleCatalogue.ActionOverdue);
    }

    private static async Task<IReadOnlyList<JobRun>> RunsAsync(PostOffice office)
    {
        await using var db = office.Database.Open();
        return await db.JobRuns.AsNoTracking().OrderBy(r => r.StartedAt).Take(10_000).ToListAsync();
    }
}
