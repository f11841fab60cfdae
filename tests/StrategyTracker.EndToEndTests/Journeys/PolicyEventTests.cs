using System.Globalization;
using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

/// <summary>The law changes: the area lead says what it touches, whoever answers for it looks, and the change closes (N-15).</summary>
public class PolicyEventTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task An_area_lead_enters_a_change_that_its_owner_reviews_and_the_forum_reads()
    {
        var lead = await WindowAsync("Area lead");
        await lead.OpenAsync("/recommendations");
        await lead.Link("Law and policy").ClickAsync();
        await lead.Link("Enter a change").ClickAsync();
        var form = lead.Locator("form.form");
        await form.FillAsync("What changed", "Journey's law takes effect");
        await form.FillAsync("Day it happened or takes effect", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30).Written());
        await form.FillAsync("Source", "An act (test)");
        await form.FillAsync("What it touches", "TVP-2.1");
        await form.Button("Enter it").ClickAsync();
        await Expect(lead.Locator("h1")).ToContainTextAsync("Journey's law takes effect");
        await Expect(lead.State()).ToContainTextAsync("To be reviewed");
        var address = new Uri(lead.Url).PathAndQuery;

        var director = await WindowAsync("Director");
        await director.OpenAsync("/actions/TVP-2.1");
        await Expect(director.Locator("main")).ToContainTextAsync("Affected by Journey's law takes effect, to be reviewed.");
        await director.Link("Journey's law takes effect").ClickAsync();
        await director.Locator("summary:has-text('Review it')").ClickAsync();
        var review = director.Locator("details[open]");
        await review.GetByLabel("What it means for TVP-2.1").SelectOptionAsync(new SelectOptionValue { Label = "No longer possible" });
        await review.FillAsync("Why, or what is to be changed", "The order that it speaks of is gone.");
        await review.Button("Record the review").ClickAsync();
        await Expect(director.State()).ToContainTextAsync("Reviewed");
        await Expect(director.Part("What it touches")).ToContainTextAsync("No longer possible");

        var member = await WindowAsync("Forum member");
        await member.OpenAsync(address);
        await Expect(member.Part("What it touches")).ToContainTextAsync("The order that it speaks of is gone.");
        await Expect(member.Locator("main form")).ToHaveCountAsync(0);
        await member.OpenAsync("/actions/TVP-2.1");
        await Expect(member.Locator("main")).Not.ToContainTextAsync("Affected by");
    }

    [Fact]
    public async Task A_champion_records_a_newsletter_and_reads_when_the_next_is_due()
    {
        var champion = await WindowAsync("Champion");
        await champion.OpenAsync("/champions");
        await champion.Locator("main table a:text('champion, North')").ClickAsync();
        await Expect(champion.Part("Newsletter")).ToContainTextAsync("Promised every month");
        await champion.Locator("main .act-bar a[href$='act=newsletter']").ClickAsync();
        var form = champion.Locator("form.form");
        await form.FillAsync("Title", "Journey's newsletter");
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await form.FillAsync("Sent on", today.Written());
        await form.Button("Record it").ClickAsync();
        await Expect(champion.Part("Newsletter")).ToContainTextAsync("Journey's newsletter");
        await Expect(champion.Part("Newsletter")).ToContainTextAsync($"The next is due {today.AddMonths(1).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}");
    }
}
