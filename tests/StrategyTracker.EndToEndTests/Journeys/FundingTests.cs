using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

/// <summary>A director follows until when a service is paid for; the forum does not see it.</summary>
public class FundingTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task A_director_adds_links_and_confirms_funding_that_the_forum_cannot_open()
    {
        var director = await WindowAsync("Director");
        await director.OpenAsync("/provision");
        await director.Link("Funding assurance").ClickAsync();
        await director.Link("Add a service").ClickAsync();
        var form = director.Locator("form.form");
        await form.PickAsync("The body that gives it", "Women's centre (illustration)");
        await form.FillAsync("The service", "Journey's drop-in");
        await form.FillAsync("Paid for from", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(40).Written());
        await form.Button("Add it").ClickAsync();
        await Expect(director.Locator("h1")).ToContainTextAsync("Journey's drop-in");
        await Expect(director.State()).ToContainTextAsync("Not confirmed in writing");
        var address = new Uri(director.Url).PathAndQuery;

        await director.Locator("summary:text('Link an action that relies on it')").ClickAsync();
        await director.Locator("details[open]").FillAsync("Reference of the action", "TVP-1.2");
        await director.Button("Link it").ClickAsync();
        await Expect(director.Part("Actions that rely on it")).ToContainTextAsync("TVP-1.2");
        await director.Button("It is confirmed in writing").ClickAsync();
        await Expect(director.State()).ToContainTextAsync("Confirmed");
        await Expect(director.State()).Not.ToContainTextAsync("Not confirmed");

        var member = await WindowAsync("Forum member");
        await member.OpenAsync("/funding");
        await member.Locator("h1:text('This page is not open to you')").WaitForAsync();
        await member.OpenAsync(address);
        await member.Locator("h1:text('There is no such page')").WaitForAsync();
        await member.OpenAsync("/provision");
        await Expect(member.Link("Funding assurance")).ToHaveCountAsync(0);
    }
}
