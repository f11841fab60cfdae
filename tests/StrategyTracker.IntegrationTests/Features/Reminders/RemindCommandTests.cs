using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using StrategyTracker.Commands;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

public sealed class RemindCommandTests
{
    [Fact]
    public async Task It_prints_who_would_hear_what_and_why_and_writes_only_when_it_is_no_dry_run()
    {
        var (office, action) = await Office.WithDueAsync("2008-02-29");
        await using var closing = office;
        var (exit, shown) = await RunAsync(office, "remind", "--as-at", "2008-03-03", "--dry-run");
        var root = JsonDocument.Parse(shown).RootElement;
        Assert.Equal((0, "2008-03-03", true), (exit, root.GetProperty("asAt").GetString(), root.GetProperty("dryRun").GetBoolean()));
        var olu = root.GetProperty("people").EnumerateArray().Single(p => p.GetProperty("person").GetString() == "Olu");
        var overdue = olu.GetProperty("reminders").EnumerateArray().Single(r => r.GetProperty("rule").GetString() == "action-overdue");
        Assert.Equal((action.Ref, "Overdue since 29 February 2008", "You hold Manager", "owner", "daily", "2008-03-03"),
            (overdue.GetProperty("ref").GetString(), overdue.GetProperty("why").GetString(), overdue.GetProperty("because").GetString(), overdue.GetProperty("rung").GetString(), overdue.GetProperty("pace").GetString(), overdue.GetProperty("letterOn").GetString()));
        Assert.Equal(0, await office.Work.AskAsync(db => db.Reminders.CountAsync()));
        Assert.Equal("3 March 2008 is still to come; add --dry-run to see what would go by then.", (await RunAsync(office, "remind", "--as-at", "2008-03-03")).Out.Trim());

        office.Work.Clock.Now = new DateTimeOffset("2008-03-03 10:00".Moment());
        Assert.Equal(0, (await RunAsync(office, "remind", "--as-at", "2008-03-03")).Exit);
        Assert.Equal(1, await office.Work.AskAsync(db => db.Reminders.CountAsync()));
        Assert.Empty(JsonDocument.Parse((await RunAsync(office, "remind", "--as-at", "2008-03-03")).Out).RootElement.GetProperty("people").EnumerateArray());
        Assert.Equal(1, await office.Work.AskAsync(db => db.Reminders.CountAsync()));
    }

    [Theory]
    [InlineData("2007-02-29", "there is no 2007-02-29 in the calendar")]
    [InlineData("soon", "\"soon\" is not a day")]
    public async Task A_day_that_is_none_gets_a_sentence(string day, string sentence)
    {
        await using var office = await Office.OpenAsync();
        var (exit, said) = await RunAsync(office, "remind", "--as-at", day);
        Assert.Equal(1, exit);
        Assert.Contains(sentence, said, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Out)> RunAsync(Office office, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(office.Work.Database.Settings).Build();
        var exit = await new CommandLine(new Terminal(output, error, TextReader.Null), settings, AppContext.BaseDirectory, office.Work.Clock).InvokeAsync(args);
        return (exit, exit == 0 ? output.ToString() : error.ToString());
    }
}
