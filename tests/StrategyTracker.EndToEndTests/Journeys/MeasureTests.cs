using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Journeys;

public class MeasureTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task A_data_officer_enters_a_month_a_director_acts_on_the_gap_and_a_board_member_reads_it()
    {
        var officer = await WindowAsync("Data officer");
        var first = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-90);
        await officer.OpenAsync($"/measures/enter?from={first.Written()}&to={first.AddDays(27).Written()}");
        await TypeAsync(officer, "M33, women, how many", "41");
        await TypeAsync(officer, "M33, women, out of", "40");
        await TypeAsync(officer, "M33, men, how many", "60/90");
        await TypeAsync(officer, "M32, women, how many", "two-thirds");
        await officer.Button("Save all that is typed").ClickAsync();
        await officer.RefusesAsync("M33, women");
        await Expect(officer.GetByLabel("M32, women, how many")).ToHaveValueAsync("two-thirds");
        await TypeAsync(officer, "M33, women, how many", "10");
        await officer.Button("Save all that is typed").ClickAsync();
        await officer.SaysAsync("2 readings are entered");
        await officer.SaysAsync("1 finding is raised.");

        var director = await WindowAsync("Director");
        await director.OpenAsync($"/strategies/{Strategy}/measures/M33");
        await director.SeesAsync("25.0% (10 of 40) against 66.7% (60 of 90) for men");
        await director.Part("Findings").GetByRole(AriaRole.Link, new() { NameRegex = new("^M33") }).ClickAsync();
        await Expect(director.Locator(".steps")).ToContainTextAsync("Nobody has answered it yet.");
        var form = director.Part("What you can do").Locator("form").First;
        await form.FillAsync("What is to be done", "Money advice for women at the start of the order.");
        await form.PickAsync("Follows from", "TVP-9.1");
        await form.Button("Make the action").ClickAsync();
        await director.SaysAsync("linked both ways");
        await Expect(director.Locator(".steps")).ToContainTextAsync("Money advice for women");

        var member = await WindowAsync("Board member");
        await member.OpenAsync("/measures?show=flagged");
        await Expect(member.Locator("tr", new() { HasText = "M33" })).ToContainTextAsync("Women and men differ");
        await Expect(member.Locator("main")).Not.ToContainTextAsync("Add a measure of our own");
    }

    private static async Task TypeAsync(IPage page, string cell, string text)
    {
        await page.GetByLabel(cell).FillAsync(text);
        await page.GetByLabel(cell).PressAsync("Tab");
    }
}
