using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Journeys;

public class AreaLeadTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task An_area_lead_fills_a_blank_step_of_the_framework()
    {
        var page = await WindowAsync("Area lead");
        await page.OpenAsync($"/strategies/{Strategy}?tab=framework");
        var blank = page.Locator("main .list > li", new() { HasText = "Not recorded" });
        await blank.First.WaitForAsync();
        var before = await blank.CountAsync();
        var number = await page.Locator("main .list > li").EvaluateAllAsync<int>("all => all.findIndex(e => e.innerText.includes('Not recorded'))");
        var step = page.Locator("main .list > li").Nth(number);
        await step.GetByRole(AriaRole.Button, new() { NameRegex = new("^Fill in") }).ClickAsync();
        await step.Button("Record it").ClickAsync();
        await page.RefusesAsync("Give the day");
        await step.GetByLabel("Words only").CheckAsync();
        await step.FillAsync("In words", "By the steering group");
        await step.Button("Record it").ClickAsync();
        await page.SaysAsync("is recorded.");
        await Expect(step).ToContainTextAsync("By the steering group");
        await Expect(blank).ToHaveCountAsync(before - 1);
    }

    [Fact]
    public async Task An_area_lead_makes_a_promise_of_the_prose_an_action()
    {
        var page = await WindowAsync("Area lead");
        await page.OpenAsync($"/strategies/{Strategy}/sections/5");
        var promise = page.Locator("#promises .list > li").First;
        await promise.ConfirmAsync("Make it an action");
        await page.SaysAsync("is an action now.");
        await Expect(promise).ToContainTextAsync("Made an action");
        await promise.GetByRole(AriaRole.Link, new() { NameRegex = new(@"^TVP-5\.") }).Last.ClickAsync();
        await Expect(page.Locator("main aside")).ToContainTextAsync("Promoted from the prose");
    }

    [Fact]
    public async Task A_post_is_handed_over_and_keeps_its_actions()
    {
        var yesterday = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);
        var page = await WindowAsync("Area lead");
        await page.OpenAsync("/posts");
        await page.Link("Director of Offender Management").ClickAsync();
        var holders = page.Part("Who holds it");
        await holders.GetByText("Appoint somebody").ClickAsync();
        await holders.PickAsync("Person", "Demonstration forum member");
        await holders.GetByLabel("From").FillAsync(yesterday.AddDays(-30).Written());
        await holders.Button("Appoint").ClickAsync();
        await page.SaysAsync("Demonstration forum member is appointed.");

        await page.ButtonFor("End or hand over", "Demonstration forum member").ClickAsync();
        await holders.GetByLabel("Demonstration forum member's last day").FillAsync(yesterday.Written());
        await holders.PickAsync("Who takes the post over the day after", "Demonstration auditor");
        await holders.Button("Hand it over").ClickAsync();
        await page.SaysAsync("The post is handed over. Its actions stay with it.");
        await Expect(holders.Locator("li", new() { HasText = "Demonstration auditor" })).ToContainTextAsync("Holds it");
        await Expect(page.Part("What it owns")).ToContainTextAsync("TVP-4.7");

        await page.OpenAsync($"/posts?on={yesterday.Written()}");
        await Expect(page.GetByRole(AriaRole.Row, new() { NameRegex = new Regex("Director of Offender Management") })).ToContainTextAsync("Demonstration forum member");
    }
}
