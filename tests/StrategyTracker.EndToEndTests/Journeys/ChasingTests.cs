using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using StrategyTracker.Ui;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Journeys;

/// <summary>The area lead chases what is owed; a person takes their dates into their own calendar.</summary>
public class ChasingTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task An_area_lead_nudges_somebody_and_enters_the_update_for_them()
    {
        var lead = await WindowAsync("Area lead");
        await lead.OpenAsync(Urls.Chase);
        var card = lead.Locator("article.chase", new() { HasText = "Demonstration action owner" });
        var line = card.Locator(".chase-lines > li", new() { Has = lead.GetByRole(AriaRole.Link, new() { NameRegex = new("^Enter an update") }) }).First;
        var reference = await line.Locator(".ref").InnerTextAsync();
        await line.GetByRole(AriaRole.Button, new() { NameRegex = new("^Nudge") }).ClickAsync();
        await lead.SaysAsync($"Demonstration action owner is nudged about {reference}");
        await Expect(line).ToContainTextAsync("Nudged today");
        await card.GetByText("What was sent").ClickAsync();
        await Expect(card).ToContainTextAsync($"Nudge from Demonstration area lead ({reference})");

        var owner = await WindowAsync("Action owner");
        await owner.OpenAsync("/");
        await Expect(owner.Locator(".owed > li", new() { HasText = reference }).First).ToContainTextAsync("Demonstration area lead nudged you on");

        await line.GetByRole(AriaRole.Link, new() { NameRegex = new("^Enter an update") }).ClickAsync();
        await Expect(lead.GetByLabel("Entered for")).ToHaveValueAsync("Demonstration action owner");
        await lead.GetByLabel("What was done").FillAsync("Told on the telephone: the first course has begun.");
        await lead.Button("Report it").ClickAsync();
        await lead.SeesAsync("Reported. Thank you.");
        await lead.Link("See the action").ClickAsync();
        await lead.SeesAsync("Demonstration area lead, for Demonstration action owner");
    }

    [Fact]
    public async Task A_person_makes_a_calendar_address_reads_it_and_ends_it()
    {
        var page = await WindowAsync("Director");
        await page.OpenAsync(Urls.Calendars);
        await page.Button("Make the address").ClickAsync();
        var address = await page.GetByLabel("Address", new() { Exact = true }).InputValueAsync();
        await page.Locator("button[data-copy]").ClickAsync();
        await Expect(page.Locator("button[data-copy]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^(Copied|Selected: copy it now)$"));

        var stranger = await WindowAsync(null);
        var read = await stranger.APIRequest.GetAsync(address);
        Assert.Equal((200, "text/calendar; charset=utf-8"), (read.Status, read.Headers["content-type"]));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await read.TextAsync(), StringComparison.Ordinal);

        await page.ReloadAsync();
        var row = page.Part("Your addresses").Locator("li", new() { HasText = "Your own dates" }).First;
        await Expect(row).ToContainTextAsync("last read");
        await Expect(page.GetByLabel("Address", new() { Exact = true })).ToHaveCountAsync(0);
        await row.ConfirmAsync("End it");
        await page.SaysAsync("The address is ended.");
        Assert.Equal(404, (await stranger.APIRequest.GetAsync(address)).Status);
    }

    [Fact]
    public async Task An_administrator_changes_a_rule_and_a_person_chooses_what_comes_by_mail()
    {
        var administrator = await WindowAsync("Administrator");
        await administrator.OpenAsync(Urls.ReminderRules());
        var rule = administrator.Locator("details.rule", new() { HasText = "A library entry is past its review" });
        await rule.Locator("summary").First.PressAsync("Enter");
        await rule.GetByLabel("Then every … days").FillAsync("often");
        await rule.Button("Save the numbers").ClickAsync();
        await administrator.RefusesAsync("is not a whole number of days");
        await rule.GetByLabel("Then every … days").FillAsync("14");
        await rule.Button("Save the numbers").ClickAsync();
        await administrator.SaysAsync("saved.");
        await Expect(rule).ToContainTextAsync("then every 14 days");
        await Expect(rule).ToContainTextAsync("Changed here");

        var member = await WindowAsync("Forum member");
        await member.OpenAsync(Urls.ReminderChoices);
        var topic = member.GetByRole(AriaRole.Group, new() { Name = "What you follow" });
        await topic.GetByLabel("No mail; in “For you” only").CheckAsync();
        await member.SaysAsync("What you follow: no mail");
        await member.ReloadAsync();
        await Expect(topic.GetByLabel("No mail; in “For you” only")).ToBeCheckedAsync();
        await Expect(member.GetByRole(AriaRole.Group, new() { Name = "Your own work" }).GetByLabel("No mail; in “For you” only")).ToHaveCountAsync(0);
    }
}
