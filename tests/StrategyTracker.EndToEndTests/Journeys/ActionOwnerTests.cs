using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Journeys;

public class ActionOwnerTests(ITestOutputHelper output) : Journey(output)
{
    private static readonly string[] Parts = ["Programme running", "Priority staff trained", "All front-line staff trained"];

    [Fact]
    public async Task An_owner_reports_shows_every_part_and_closes()
    {
        await GiveToTheActionOwnerAsync("TVP-1.6");
        var page = await WindowAsync("Action owner");
        await page.OpenAsync("/");
        await page.SeesAsync("TVP-1.6");
        await page.OpenActAsync("TVP-1.6", "report");
        await page.ActForm().FillAsync("What was done", "The programme runs, and everybody at the front line has been through it.");
        await page.ActForm().FillAsync("What is different because of it", "Staff say what they would do differently.");
        await page.ActForm().GetByLabel("Sure", new() { Exact = true }).CheckAsync();
        await page.ActForm().Button("Report it").ClickAsync();
        await page.SaysAsync("Reported on TVP-1.6.");
        await Expect(page.Part("Progress")).ToContainTextAsync("everybody at the front line has been through it");

        foreach (var part in Parts)
        {
            await page.OpenActAsync("TVP-1.6", "close");
            await page.ActForm().FillAsync("What came of it", "The programme is in place.");
            await page.ActForm().Button("Close the action").ClickAsync();
            await page.RefusesAsync($"There is no evidence yet for this part: {part}.");
            await page.OpenActAsync("TVP-1.6", "evidence");
            await page.ActForm().GetByLabel("A statement in words").CheckAsync();
            await page.ActForm().FillAsync("Title", $"Note: {part}");
            await page.ActForm().FillAsync("The statement", "Seen in the training register.");
            await page.ActForm().GetByLabel("What it shows").SelectOptionAsync(part);
            await page.ActForm().Button("Add it").ClickAsync();
            await page.SaysAsync("The evidence is kept with the action.");
        }
        await page.SeesAsync("Everything its wording demands is there; it can be closed.");
        await page.OpenActAsync("TVP-1.6", "close");
        await page.ActForm().FillAsync("What came of it", "The programme is in place.");
        await page.ActForm().Button("Close the action").ClickAsync();
        await page.SaysAsync("TVP-1.6 is closed.");
        await Expect(page.State()).ToContainTextAsync("Closed");
        await Expect(page.Part("History")).ToContainTextAsync("The programme is in place.");
    }

    [Fact]
    public async Task Ongoing_work_is_assured_and_cannot_be_closed()
    {
        var page = await WindowAsync("Action owner");
        await page.OpenActAsync("TVP-12.3", "assure");
        await Expect(page.Locator(".act-bar")).Not.ToContainTextAsync("Close it");
        await page.ActForm().Button("Record the check").ClickAsync();
        await page.RefusesAsync("Choose whether it holds, slips or fails.");
        await page.ActForm().GetByLabel("Slipping").CheckAsync();
        await page.ActForm().FillAsync("What shows it", "Two programmes ran without women this quarter.");
        await page.ActForm().Button("Record the check").ClickAsync();
        await page.SaysAsync("Checked.");
        await Expect(page.Part("Assurance")).ToContainTextAsync("Two programmes ran without women this quarter.");
        await page.OpenAsync("/actions/TVP-12.3?act=close");
        await Expect(page.ActForm()).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_owner_reports_with_the_keyboard_alone()
    {
        var page = await WindowAsync("Action owner");
        await page.OpenAsync("/");
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await page.Link("Skip to the content").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main")).ToBeFocusedAsync();

        await page.OpenAsync("/actions/TVP-12.2");
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await TabToAsync(page, "Report progress");
        await page.Keyboard.PressAsync("Enter");
        await page.ActForm().WaitForAsync();
        await TabToAsync(page, "What was done");
        await page.Keyboard.TypeAsync("Typed without a mouse.");
        await TabToAsync(page, "Report it");
        await page.Keyboard.PressAsync("Enter");
        await page.SaysAsync("Reported on TVP-12.2.");
        await Expect(page.Part("Progress")).ToContainTextAsync("Typed without a mouse.");
    }

    /// <summary>Presses Tab until the thing of that name has the focus; the focus must be visible all the way.</summary>
    private static async Task TabToAsync(IPage page, string name)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (focused, outlined) = await FocusedAsync(page);
            Assert.True(outlined, $"\"{focused}\" has the focus and does not show it.");
            if (focused == name) { return; }
        }
        Assert.Fail($"\"{name}\" is not reached with the Tab key.");
    }

    private static async Task<(string Name, bool IsOutlined)> FocusedAsync(IPage page)
    {
        var found = await page.EvaluateAsync<string[]>("""
            () => {
              const e = document.activeElement, label = e.labels && e.labels[0];
              const name = (label ? label.childNodes[0].textContent : e.innerText || "").trim();
              return [name, getComputedStyle(e).outlineStyle === "none" && e.tagName !== "MAIN" && e.tagName !== "BODY" ? "" : "outlined"];
            }
            """);
        return (found[0], found[1].Length > 0);
    }

    private async Task GiveToTheActionOwnerAsync(string reference)
    {
        var page = await WindowAsync("Director");
        await page.OpenActAsync(reference, "give");
        await page.ActForm().PickAsync("Accountable officer", "Demonstration action owner");
        await page.ActForm().FillAsync("Why", "The post is vacant.");
        await page.ActForm().Button("Give it to them").ClickAsync();
        await page.SaysAsync($"{reference} is given.");
    }
}
