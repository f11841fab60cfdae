using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

/// <summary>Local help is kept by those who know it, found by a practitioner and put right when it is wrong; a delivery with numbers that cannot be is refused.</summary>
public class ProvisionTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task A_practitioner_finds_local_help_and_says_what_is_wrong_with_it()
    {
        var (lead, reader) = (await WindowAsync("Area lead"), await WindowAsync("Practitioner reader"));
        var address = await AddAsync(lead, "local-help", "Journey women's centre", form => form.FillAsync("Children catered for", "A creche on Tuesdays"));

        await reader.OpenAsync("/");
        await reader.Menu("Local help").ClickAsync();
        await Expect(reader.Locator("h1")).ToContainTextAsync("Local help");
        await reader.GetByRole(AriaRole.Search).GetByLabel("Words").FillAsync("journey creche");
        await reader.Button("Show").ClickAsync();
        await Expect(reader).ToHaveURLAsync(new Regex("q=journey"));
        await reader.Link("Journey women's centre").ClickAsync();
        await Expect(reader.Locator("h1")).ToContainTextAsync("Journey women's centre");
        await Expect(reader.Locator(".act-bar")).ToHaveCountAsync(0);
        await reader.Locator("aside").FillAsync("What is wrong", "The number is dead.");
        await reader.Button("Report it").ClickAsync();
        await reader.SeesAsync("The number is dead.");

        await lead.OpenAsync(address);
        await Expect(lead.State()).ToContainTextAsync("Error reported");
        await lead.Button("I looked today: it is right").ClickAsync();
        await Expect(lead.State()).ToContainTextAsync("Looked at in time");
    }

    [Fact]
    public async Task A_head_count_that_cannot_be_is_refused_and_the_typing_stays_until_it_is_right()
    {
        var lead = await WindowAsync("Area lead");
        var address = await AddAsync(lead, "training", "Journey training", form => form.FillAsync("Subject", "Gender"));

        await lead.OpenAsync($"{address}?act=record");
        var form = lead.ActForm();
        await form.FillAsync("People trained", "two-thirds");
        await form.FillAsync("Of how many people in the group", "20");
        await form.Button("Record it").ClickAsync();
        await lead.RefusesAsync("“two-thirds” is not a whole number of people trained.");
        await form.FillAsync("People trained", "25");
        await form.Button("Record it").ClickAsync();
        await lead.RefusesAsync("25 of 20 cannot be");
        await Expect(form.GetByLabel("Of how many people in the group")).ToHaveValueAsync("20");
        await form.FillAsync("People trained", "12");
        await form.Button("Record it").ClickAsync();
        await Expect(form).ToHaveCountAsync(0);
        await lead.SeesAsync("12 of 20 (60%)");

        await lead.Locator("main a[href$='act=correct-1']").ClickAsync();
        await form.FillAsync("People trained", "11");
        await form.FillAsync("Why it is corrected", "One left early.");
        await form.Button("Correct it").ClickAsync();
        await lead.SeesAsync("Corrected by number 2");
        await lead.SeesAsync("11 of 20 (55%)");
    }

    /// <returns>The address of what was added.</returns>
    private static async Task<string> AddAsync(IPage page, string register, string name, Func<ILocator, Task> fill)
    {
        await page.OpenAsync($"/provision/{register}?act=add");
        var form = page.Locator("form.form");
        await form.FillAsync("Name", name);
        await fill(form);
        await form.Button("Add it").ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync(name);
        return new Uri(page.Url).AbsolutePath;
    }
}
