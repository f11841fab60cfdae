using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Journeys;

public class ReaderTests(ITestOutputHelper output) : Journey(output)
{
    [Theory]
    [InlineData("Forum member")]
    [InlineData("Auditor")]
    public async Task Who_only_reads_is_offered_no_act_and_refused_one(string who)
    {
        var page = await WindowAsync(who);
        await page.OpenAsync("/");
        await page.Menu("Register").ClickAsync();
        await page.Locator("table.data").WaitForAsync();
        await Expect(page.Locator("td.select")).ToHaveCountAsync(0);
        await page.MoveAsync("/actions/TVP-1.2?act=close");
        await page.SeesAsync("History");
        await Expect(page.Locator(".act-bar")).ToHaveCountAsync(0);
        await page.MoveAsync("/queue");
        await page.SeesAsync("You can read this list");
        await Expect(page.Locator(".queue button")).ToHaveCountAsync(0);
        await page.MoveAsync($"/strategies/{Strategy}?tab=framework");
        await page.Locator("main .list > li").First.WaitForAsync();
        await Expect(page.Locator("main .list button")).ToHaveCountAsync(0);
        await page.MoveAsync($"/strategies/{Strategy}/board");
        await page.SeesAsync("At a glance");
        await page.MoveAsync("/administration");
        await page.SeesAsync("This page is not open to you");
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })).Not.ToContainTextAsync("Administration");

        await page.OpenAsync("/actions/TVP-1.2/update");
        await page.SeesAsync("This action is not held by a post of yours, so you cannot report on it.");
        await Expect(page.Locator("main form")).ToHaveCountAsync(0);
        Assert.DoesNotContain("Reported. Thank you.", await PostedUpdateAsync(page), StringComparison.Ordinal);
        await page.OpenAsync("/actions/TVP-1.2");
        await page.SeesAsync("History");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Slipped in by hand");
    }

    /// <summary>Sends the update form by hand, with a true token from another page: hiding a form is courtesy, not protection.</summary>
    private static async Task<string> PostedUpdateAsync(IPage page)
    {
        await page.OpenAsync("/account");
        var token = await page.Locator("input[name=__RequestVerificationToken]").First.InputValueAsync();
        var form = page.APIRequest.CreateFormData();
        form.Append("__RequestVerificationToken", token);
        form.Append("_handler", "update");
        form.Append("Form.Version", Guid.NewGuid().ToString());
        form.Append("Form.Done", "Slipped in by hand");
        form.Append("Form.Confidence", "High");
        form.Append("Form.Send", "report");
        var answer = await page.APIRequest.PostAsync("/actions/TVP-1.2/update", new() { Form = form });
        return await answer.TextAsync();
    }
}
