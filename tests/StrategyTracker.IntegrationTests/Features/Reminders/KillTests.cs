using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.TestSupport;
using StrategyTracker.TestSupport.Smtp;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>The server is really killed while it sends: at most one repeat of one letter for each death, none lost.</summary>
public class KillTests
{
    private const int Letters = 6;

    [Theory]
    [InlineData("--hang", "connection", 0)]                 // taken, and not a word sent
    [InlineData("--keep-after=600", "have", 0)]             // on its way, and not with the server
    [InlineData("--answer-after=600", "kept", 1)]           // with the server, and not marked
    public async Task A_letter_that_was_on_its_way_when_the_server_died_goes_again_with_the_same_id(string mood, string moment, int keptBefore)
    {
        await using var office = await PostOffice.OpenAsync();
        await office.WriteAsync(Letters);
        await using var first = await SmtpServer.StartAsync(mood);
        using (var server = await TrackerProcess.StartAsync(office.Database, first))
        {
            await first.HearsAsync($"{moment} ");
            await server.KillAsync();
        }
        Assert.Equal(1, (await office.LettersAsync()).Count(l => l.State == OutboxState.Sending));

        await using var second = await SmtpServer.StartAsync();
        using (var server = await TrackerProcess.StartAsync(office.Database, second)) { await AllSentAsync(office); }

        Assert.Equal(keptBefore, first.Count());
        Assert.Equal(await IdsAsync(office), second.Letters().Select(l => l.MessageId!).Order());
        Assert.Equal(keptBefore, first.Letters().Select(l => l.MessageId).Intersect(second.Letters().Select(l => l.MessageId)).Count());
        await using var db = office.Database.Open();
        Assert.Equal(1, await db.JobRuns.CountAsync(r => r.Job == "outbox" && r.Outcome == JobOutcome.BrokenOff));
        Assert.Equal(0, await db.JobRuns.CountAsync(r => r.Outcome == JobOutcome.Running && r.StartedAt < DateTime.UtcNow.AddMinutes(-1)));
    }

    [Fact]
    public async Task Killed_at_any_moment_it_loses_nothing_and_repeats_one_letter_at_most()
    {
        const int many = 60, deaths = 3;
        await using var office = await PostOffice.OpenAsync();
        await office.WriteAsync(many);
        await using var smtp = await SmtpServer.StartAsync("--answer-after=0.02");
        var chance = new Random(20080115);
        for (var death = 1; death <= deaths; death++)
        {
            using var server = await TrackerProcess.StartAsync(office.Database, smtp);
            await smtp.HearsAsync("kept ", times: smtp.Count() + 3);
            await Task.Delay(chance.Next(150));
            await server.KillAsync();
        }
        using (var server = await TrackerProcess.StartAsync(office.Database, smtp)) { await AllSentAsync(office); }

        var arrived = smtp.Letters().Select(l => l.MessageId!).ToList();
        Assert.Equal(await IdsAsync(office), arrived.Distinct().Order());
        Assert.InRange(arrived.Count, many, many + deaths);
        if (TestDatabase.OnPostgres) { return; }
        await using var db = office.Database.Open();
        Assert.Equal("ok", (await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").ToListAsync())[0]);
    }

    private static Task AllSentAsync(PostOffice office) =>
        TrackerProcess.UntilAsync(async () => (await office.LettersAsync()).All(l => l.State == OutboxState.Sent), "every letter was sent");

    private static async Task<IEnumerable<string>> IdsAsync(PostOffice office) => (await office.LettersAsync()).Select(l => l.MessageId!).Order();
}
