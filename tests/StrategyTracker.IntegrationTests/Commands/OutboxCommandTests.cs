using System.Text.Json;
using Microsoft.Extensions.Configuration;
using StrategyTracker.Commands;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup.Mail;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Commands;

public class OutboxCommandTests
{
    private static readonly string[] s_list = ["outbox", "list"];

    [Fact]
    public async Task Letters_are_listed_as_a_table_and_as_JSON()
    {
        await using var office = await PostOffice.OpenAsync(mailer: new ListMailer(l => l.To.StartsWith("gone", StringComparison.Ordinal) ? new MailFault("No such mailbox here.", MailFault.Kind.OfThisLetter) : null));
        await office.WriteAsync(2);
        var parked = (await office.WriteAsync(1, p => p.ChangeEmail("gone@example.test", Stamps.AtPublication)))[0].Letter;
        await office.SendAsync();

        var table = await RunAsync(office, 0, s_list);
        Assert.Equal(4, table.TrimEnd().Split('\n').Length);
        Assert.Contains("No such mailbox here.", table, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await RunAsync(office, 0, [.. s_list, "--state", "parked", "--json"]));
        var row = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal((parked.Id, "parked", "gone@example.test"), (row.GetProperty("id").GetGuid(), row.GetProperty("state").GetString(), row.GetProperty("address").GetString()));

        Assert.Equal("There are no such letters.", (await RunAsync(office, 0, [.. s_list, "--state", "Waiting"])).Trim());
        Assert.Single((await RunAsync(office, 0, [.. s_list, "--most", "1"])).TrimEnd().Split('\n').Skip(1));
    }

    [Fact]
    public async Task A_parked_letter_is_put_back_in_line_by_id_and_all_of_them_together()
    {
        await using var office = await PostOffice.OpenAsync(mailer: new ListMailer(_ => new MailFault("Refused.", MailFault.Kind.OfThisLetter)));
        var letters = await office.WriteAsync(3);
        await office.SendAsync();

        Assert.Equal("The letter is back in line.", (await RunAsync(office, 0, "outbox", "retry", "--id", $"{letters[0].Letter.Id}")).Trim());
        Assert.Equal("2 letters are back in line.", (await RunAsync(office, 0, "outbox", "retry", "--all")).Trim());
        Assert.Equal("No letter is parked.", (await RunAsync(office, 0, "outbox", "retry", "--all")).Trim());
        Assert.All(await office.LettersAsync(), l => Assert.Equal(OutboxState.Waiting, l.State));
    }

    [Fact]
    public async Task What_cannot_be_gets_a_sentence()
    {
        await using var office = await PostOffice.OpenAsync();
        var waiting = (await office.WriteAsync())[0].Letter;

        Assert.Contains("There is no state \"lost\"", await RunAsync(office, 1, [.. s_list, "--state", "lost"]), StringComparison.Ordinal);
        Assert.Contains("There is no state \"3\"", await RunAsync(office, 1, [.. s_list, "--state", "3"]), StringComparison.Ordinal);
        Assert.Contains("--most goes from 1", await RunAsync(office, 1, [.. s_list, "--most", "0"]), StringComparison.Ordinal);
        Assert.Contains("Give either --id or --all.", await RunAsync(office, 1, "outbox", "retry"), StringComparison.Ordinal);
        Assert.Contains("Give either --id or --all.", await RunAsync(office, 1, "outbox", "retry", "--all", "--id", $"{waiting.Id}"), StringComparison.Ordinal);
        Assert.Contains("There is no such letter", await RunAsync(office, 1, "outbox", "retry", "--id", $"{Guid.NewGuid()}"), StringComparison.Ordinal);
        Assert.Contains("Only a parked letter", await RunAsync(office, 1, "outbox", "retry", "--id", $"{waiting.Id}"), StringComparison.Ordinal);
    }

    /// <summary>What the command printed: on standard output when it succeeds, on standard error when not.</summary>
    private static async Task<string> RunAsync(PostOffice office, int expected, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var settings = new ConfigurationBuilder().AddInMemoryCollection(office.Database.Settings).Build();
        var code = await new CommandLine(new Terminal(output, error, TextReader.Null), settings, Path.GetTempPath(), office.Clock).InvokeAsync(args);
        Assert.True(code == expected, $"{code}: {output}{error}");
        return expected == 0 ? output.ToString() : error.ToString();
    }
}
