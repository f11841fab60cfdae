using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

public class RegisterTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task The_address_keeps_filter_and_sorting_for_a_reload_and_for_another_tab()
    {
        var page = await WindowAsync("Auditor");
        await page.OpenAsync("/register");
        await page.Locator("table.data").WaitForAsync();
        await page.GetByText("More filters").ClickAsync();
        await page.GetByLabel("Commitment").SelectOptionAsync("Consider");
        await page.Button("Show").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("level=consider"));
        await Expect(page.Locator("td.title .ref")).ToHaveCountAsync(3);        // the address changes before the list does
        await page.GetByRole(AriaRole.Columnheader, new() { Name = "Action" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("th[aria-sort=ascending]")).ToContainTextAsync("Action");
        await page.GetByRole(AriaRole.Columnheader, new() { Name = "Action" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("th[aria-sort=descending]")).ToContainTextAsync("Action");
        await Expect(page.Locator("td.title .ref")).ToHaveTextAsync(["TVP-4.1", "TVP-1.12", "TVP-1.11"]);

        await page.ReloadAsync();
        await Expect(page.Locator("td.title .ref")).ToHaveTextAsync(["TVP-4.1", "TVP-1.12", "TVP-1.11"]);
        var other = await TabAsync(page.Context);
        await other.OpenAsync(page.Url);
        await Expect(other.Locator("td.title .ref")).ToHaveTextAsync(["TVP-4.1", "TVP-1.12", "TVP-1.11"]);
        await page.GoBackAsync();
        await Expect(page.Locator("td.title .ref")).ToHaveTextAsync(["TVP-1.11", "TVP-1.12", "TVP-4.1"]);
    }

    [Fact]
    public async Task Many_are_dated_at_once_and_the_one_that_cannot_be_says_why()
    {
        var page = await WindowAsync("Director");
        await page.OpenAsync("/register?strategy=TVP-WOS-2007&section=15&sort=ref");
        foreach (var reference in new[] { "TVP-15.1", "TVP-15.2" })
        {
            await page.GetByRole(AriaRole.Checkbox, new() { Name = $"Choose {reference}" }).CheckAsync();
        }
        await page.SeesAsync("2 actions chosen");
        await page.Button("Give or date them").ClickAsync();
        var form = page.Locator(".many-form");
        await form.GetByLabel("Target date").FillAsync(DateOnly.FromDateTime(DateTime.UtcNow).AddMonths(4).Written());
        await form.FillAsync("Why", "With the partners' own plans.");
        await form.Button("Change these 2 actions").ClickAsync();
        var told = page.Locator(".callout", new() { HasText = "1 of 2 done." });
        await Expect(told).ToContainTextAsync("TVP-15.1:");
        await Expect(told).ToBeFocusedAsync();
        await page.SeesAsync("1 action chosen");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Choose TVP-15.1" })).ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Row, new() { NameRegex = new Regex(@"TVP-15\.2") })).Not.ToContainTextAsync("No date");
    }

    [Fact]
    public async Task A_view_is_kept_found_again_and_deleted()
    {
        var page = await WindowAsync("Team manager");
        await page.OpenAsync("/register?state=overdue&group=section");
        await page.GetByText("Keep this view").First.ClickAsync();
        await page.GetByLabel("Name of this view").FillAsync("Late ones");
        await page.Button("Keep this view").ClickAsync();
        await page.SaysAsync("The view “Late ones” is kept.");
        await page.OpenAsync("/register");
        await page.Link("Late ones").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/register\?state=overdue&group=section$"));
        await Expect(page.Locator("tr.group").First).ToBeVisibleAsync();
        await page.GetByText("Keep or delete views").ClickAsync();
        await page.Locator("main").ConfirmAsync("Delete Late ones", "Delete the view");
        await page.SaysAsync("The view “Late ones” is deleted.");
        await Expect(page.Link("Late ones")).ToHaveCountAsync(0);
    }
}
