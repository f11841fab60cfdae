using System.Text.RegularExpressions;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

public class EqualityDutyTests(ITestOutputHelper output) : Journey(output)
{
    private const string Title = "Equality plan of a journey";

    [Fact]
    public async Task A_plan_is_written_by_the_lead_approved_by_the_board_published_and_read_by_anybody()
    {
        var duty = await DutyOnStage.PutAsync(Server);
        var lead = await WindowAsync("Area lead");
        await lead.OpenAsync("/duty?tab=papers");
        var start = lead.Part("Papers").Locator("details");
        if (await start.GetAttributeAsync("open") is null) { await start.Locator("summary").ClickAsync(); }
        await start.FillAsync("Title", Title);
        await start.Button("Start the paper").ClickAsync();
        await Expect(lead).ToHaveURLAsync(new Regex("/duty/papers/"));
        await lead.Locator($"h1:text('{Title}')").WaitForAsync();
        await lead.GetByLabel("Text", new() { Exact = true }).FillAsync("## What we promise\n\nFewer women fail. [Closed](/actions/TVP-1.2)");
        await lead.Button("Keep the draft").ClickAsync();
        await lead.SaysAsync("The draft is kept.");
        var address = new Uri(lead.Url).AbsolutePath;

        var anybody = await WindowAsync(null);
        await anybody.OpenAsync($"/published/{duty.AreaCode}/equality-plan-of-a-journey");
        await anybody.SeesAsync("Nothing is published at this address");

        var board = await WindowAsync("Board member");
        await board.OpenAsync(address);
        await board.Part("For the board").ConfirmAsync("Approve version 1");
        await board.SaysAsync("Version 1 is approved.");

        await lead.OpenAsync(address);
        await lead.Part("Publish it").ConfirmAsync("Publish version 1");
        await lead.SaysAsync("Version 1 is published.");

        await anybody.OpenAsync($"/published/{duty.AreaCode}");
        await anybody.Link(Title).ClickAsync();
        await Expect(anybody).ToHaveURLAsync(new Regex("/equality-plan-of-a-journey$"));
        await anybody.SeesAsync("Women and men wait alike");
        await anybody.SeesAsync("The target was raised.");
        Assert.Equal(0, await anybody.Locator("a[href*='/actions/']").CountAsync());
        Assert.Equal(0, await anybody.Locator("script").CountAsync());
        Assert.Equal(200, (await anybody.APIRequest.GetAsync((await anybody.Link("PDF to print").GetAttributeAsync("href"))!)).Status);
    }
}
