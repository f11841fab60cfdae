using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Journeys;

public class DirectorTests(ITestOutputHelper output) : Journey(output)
{
    private static readonly DateOnly InThreeMonths = DateOnly.FromDateTime(DateTime.UtcNow).AddMonths(3);

    [Fact]
    public async Task A_director_gives_what_nobody_owns_to_somebody_and_dates_it()
    {
        var page = await WindowAsync("Director");
        await page.OpenAsync($"/strategies/{Strategy}");
        await page.Locator("a.figure", new() { HasText = "nobody owns" }).ClickAsync();
        await page.SeesAsync("TVP-11.3");

        await page.Menu("Nobody owns it").ClickAsync();
        await page.ButtonFor("Give it to somebody", "TVP-11.3").ClickAsync();
        var form = page.Locator(".queue-act");
        await form.Button("Give TVP-11.3 to them").ClickAsync();
        await page.RefusesAsync("Choose the accountable officer");
        await form.PickAsync("Post", "Director of Human Resources");
        await form.PickAsync("Accountable officer", "Demonstration action owner");
        await form.FillAsync("Why", "The wording names only the organisation.");
        await form.Button("Give TVP-11.3 to them").ClickAsync();
        await page.SaysAsync("TVP-11.3 is given to Director of Human Resources, Demonstration action owner.");
        await Expect(page.Locator(".queue")).Not.ToContainTextAsync("TVP-11.3");

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Nothing dates it") }).ClickAsync();
        await page.ButtonFor("Set a date", "TVP-11.3").ClickAsync();
        await form.GetByLabel("Target date").FillAsync(InThreeMonths.Written());
        await form.Button("Set the date of TVP-11.3").ClickAsync();
        await Expect(page.Locator(".queue-act .callout.bad")).ToBeVisibleAsync();
        await form.FillAsync("Why this date", "Before the next training year begins.");
        await form.Button("Set the date of TVP-11.3").ClickAsync();
        await page.SaysAsync("TVP-11.3 is due by");
        await Expect(page.Locator(".queue")).Not.ToContainTextAsync("TVP-11.3");

        await page.MoveAsync("/actions/TVP-11.3");
        var history = page.Part("History");
        await Expect(history).ToContainTextAsync("Before the next training year begins.");
        await Expect(history).ToContainTextAsync("The wording names only the organisation.");
        await Expect(history).ToContainTextAsync("Demonstration director");
    }

    [Fact]
    public async Task A_director_closes_a_consider_action_by_deciding_against_it()
    {
        var page = await WindowAsync("Director");
        await page.OpenActAsync("TVP-4.1", "decide");
        await page.ActForm().Button("Record the decision").ClickAsync();
        await page.RefusesAsync("Choose what was decided.");
        await page.ActForm().GetByLabel("Do not go ahead").CheckAsync();
        await page.ActForm().FillAsync("Why", "Two teams tried it and found no gain.");
        await page.ActForm().Button("Record the decision").ClickAsync();
        await page.SaysAsync("The decision is recorded.");
        await Expect(page.Part("How it closed")).ToContainTextAsync("decided: do not go ahead");
        await Expect(page.Part("Decisions")).ToContainTextAsync("Two teams tried it and found no gain.");
    }

    [Fact]
    public async Task A_heading_is_worked_out_and_offers_no_act()
    {
        var page = await WindowAsync("Director");
        await page.OpenAsync("/actions/TVP-1.3?act=close");
        await page.SeesAsync("Worked out from the actions beneath it");
        await page.SeesAsync("TVP-1.3a");
        await Expect(page.Locator(".act-bar")).ToHaveCountAsync(0);
        await page.OpenAsync("/actions/TVP-1.3/update");
        await page.SeesAsync("This is a heading; report on the actions beneath it.");
    }

    [Fact]
    public async Task A_director_with_an_old_page_is_told_who_changed_what_and_keeps_the_typing()
    {
        var first = await WindowAsync("Director");
        var second = await WindowAsync("Area lead");
        await first.OpenActAsync("TVP-10.2", "give");
        await second.OpenActAsync("TVP-10.2", "report");
        await second.ActForm().FillAsync("What was done", "The Board asked for a list of what is at stake.");
        await second.ActForm().Button("Report it").ClickAsync();
        await second.SaysAsync("Reported on TVP-10.2.");

        await first.ActForm().PickAsync("Accountable officer", "Demonstration director");
        await first.ActForm().FillAsync("Why", "Somebody has to answer for it.");
        await first.ActForm().Button("Give it to them").ClickAsync();
        await first.RefusesAsync("Demonstration area lead");
        await Expect(first.ActForm().GetByLabel("Why")).ToHaveValueAsync("Somebody has to answer for it.");
        await first.ReloadAsync();
        await Expect(first.ActForm().GetByLabel("Why")).ToHaveValueAsync("Somebody has to answer for it.");
        await first.SeesAsync("The Board asked for a list of what is at stake.");
    }
}
