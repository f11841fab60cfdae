using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

public class AdministratorTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task A_new_person_is_added_comes_in_by_letter_and_is_stopped_when_disabled()
    {
        var office = await WindowAsync("Administrator");
        await office.OpenAsync("/administration");
        await office.GetByText("Add a person").ClickAsync();
        var form = office.Locator("details form");
        await form.FillAsync("Name", "Robin Example");
        await form.FillAsync("E-mail address", "robin@example.test");
        await form.GetByLabel("Director").CheckAsync();
        await form.Button("Add and send the link").ClickAsync();
        await office.SaysAsync("Robin Example is added; the link to choose a password is on its way.");

        var robin = await WindowAsync(null);
        await robin.OpenAsync(await LinkInLetterToAsync("robin@example.test"));
        await robin.GetByLabel("New password", new() { Exact = true }).FillAsync("short");
        await robin.GetByLabel("New password again").FillAsync("short");
        await robin.Button("Set the password").ClickAsync();
        await robin.RefusesAsync("12 characters");
        await robin.GetByLabel("New password", new() { Exact = true }).FillAsync(Server.PasswordOfAll);
        await robin.GetByLabel("New password again").FillAsync(Server.PasswordOfAll);
        await robin.Button("Set the password").ClickAsync();
        await robin.SeesAsync("Your new password is set. Sign in with it.");
        await robin.GetByLabel("E-mail address").FillAsync("robin@example.test");
        await robin.GetByLabel("Password").FillAsync(Server.PasswordOfAll);
        await robin.Button("Sign in").ClickAsync();
        await robin.SeesAsync("Robin Example");

        await robin.OpenActAsync("TVP-9.1", "report");
        await robin.ActForm().FillAsync("What was done", "Typed before the account was closed.");
        await office.Link("Robin Example").ClickAsync();
        await office.Locator("main").ConfirmAsync("Disable the account");
        await office.SaysAsync("Robin Example's account is disabled.");

        await robin.ActForm().Button("Report it").ClickAsync();
        await robin.RefusesAsync("Your account has been disabled, so nothing was saved. An administrator can open it again.");
        await Expect(robin.ActForm().GetByLabel("What was done")).ToHaveValueAsync("Typed before the account was closed.");
        await robin.Menu("Register").ClickAsync();
        await robin.SeesAsync("You are no longer signed in");
        await robin.GotoAsync("/register");
        await Expect(robin).ToHaveURLAsync(new Regex("/sign-in"));

        await office.OpenAsync("/actions/TVP-9.1");
        await office.SeesAsync("History");
        await Expect(office.Locator("main")).Not.ToContainTextAsync("Typed before the account was closed.");
    }

    [Fact]
    public async Task A_parked_letter_is_read_put_back_in_line_and_sent_by_a_run_that_is_asked_for()
    {
        var letter = await LetterOnStage.PutAsync(Server, "Walked through");
        var page = await WindowAsync("Administrator");
        await page.OpenAsync("/administration");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Parts of administration" }).GetByRole(AriaRole.Link, new() { Name = "Outbox" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Parked") }).ClickAsync();
        await page.Link("Digest to Walked through").ClickAsync();
        await page.SeesAsync("The mail server answers: no such mailbox here.");
        await page.Button("Try again").ClickAsync();
        await page.SaysAsync("The letter is back in line.");
        await Expect(page.State()).ToHaveTextAsync("Waiting");

        await page.OpenAsync("/administration/jobs");
        await page.Link("Outbox").Last.ClickAsync();
        await page.Locator("main").ConfirmAsync("Run now");
        await page.SaysAsync("Outbox has been asked to run.");
        var run = page.Locator("main table tbody tr", new() { HasTextRegex = new("Done[\\s\\S]*sent[\\s\\S]*" + "administrator") });
        await Expect(run.First).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await page.OpenAsync($"/administration/outbox/{letter}");
        await Expect(page.State()).ToHaveTextAsync("Sent");
        await page.SeesAsync("Agree the protocol with the courts");
        await page.SeesAsync("StrategyTracker: 1 thing for you");
        var sent = Directory.GetFiles(Server.MailFolder, "*.eml").Select(File.ReadAllText).Single(mail => mail.Contains($"{letter:N}", StringComparison.Ordinal));
        Assert.Contains("Subject: StrategyTracker: 1 thing for you", sent, StringComparison.Ordinal);

        var director = await WindowAsync("Director");
        await director.OpenAsync("/administration/jobs");
        await Expect(director.Locator("h1")).Not.ToHaveTextAsync("Jobs");
        await director.OpenAsync($"/administration/outbox/{letter}");
        await Expect(director.Locator("main")).Not.ToContainTextAsync("Agree the protocol");
    }

    [Fact]
    public async Task An_administrator_adds_and_retires_a_team()
    {
        var page = await WindowAsync("Administrator");
        await page.OpenAsync("/administration?tab=teams");
        await page.GetByText("Add a team").ClickAsync();
        await page.Locator("details form").FillAsync("Name", "East team");
        await page.Button("Add the team").ClickAsync();
        await page.SaysAsync("East team is added.");
        var team = page.Locator(".list > li", new() { HasText = "East team" });
        await team.AskAsync("Retire");
        await page.Keyboard.PressAsync("Escape");
        await Expect(team.Question()).ToHaveCountAsync(0);
        await Expect(team.Button("Retire")).ToBeFocusedAsync();
        await team.ConfirmAsync("Retire");
        await Expect(team).ToContainTextAsync("Retired");
    }

    private async Task<string> LinkInLetterToAsync(string address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (true)
        {
            foreach (var letter in Directory.Exists(Server.MailFolder) ? Directory.GetFiles(Server.MailFolder, "*.eml") : [])
            {
                var text = await File.ReadAllTextAsync(letter, patience.Token);
                if (text.Contains(address, StringComparison.Ordinal) && LinkIn(text) is { } link) { return link; }
            }
            await Task.Delay(100, patience.Token); // for the file to appear: nothing tells when a letter is written
        }
    }

    /// <summary>Null as long as the letter is not written to its end.</summary>
    private static string? LinkIn(string letter)
    {
        var head = letter.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (head < 0) { return null; }
        var body = letter[head..].Trim();
        if (letter.Contains("base64", StringComparison.OrdinalIgnoreCase)) { body = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(Whole(body.ReplaceLineEndings("")))); }
        else { body = Regex.Replace(body.Replace("=\r\n", "", StringComparison.Ordinal), "=([0-9A-F]{2})", hex => ((char)Convert.ToInt32(hex.Groups[1].Value, 16)).ToString()); }
        return Regex.Match(body, @"(http://\S+/sign-in/reset-password\S+)\s+If the link is too old") is { Success: true } found ? found.Groups[1].Value : null;
    }

    private static string Whole(string base64) => base64[..(base64.Length / 4 * 4)];
}
