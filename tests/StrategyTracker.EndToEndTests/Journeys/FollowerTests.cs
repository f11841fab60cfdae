using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

public class FollowerTests(ITestOutputHelper output) : Journey(output)
{
    private const string Post = "Women's champion, Vale (illustration)";

    [Fact]
    public async Task A_forum_member_who_follows_a_champion_is_told_when_the_remit_changes()
    {
        var member = await WindowAsync("Forum member");
        await member.OpenAsync("/champions?gap=vacant");
        await member.Link(Post).ClickAsync();
        await member.Locator("h1", new() { HasText = Post }).WaitForAsync();
        await member.ButtonFor("Follow", Post).ClickAsync();
        await member.SaysAsync($"You follow {Post}.");
        var address = new Uri(member.Url).AbsolutePath;
        await member.OpenAsync("/");
        await Expect(member.Locator("main")).Not.ToContainTextAsync(Post);

        var lead = await WindowAsync("Area lead");
        await lead.OpenAsync($"{address}?act=remit");
        await lead.ActForm().FillAsync("The remit", "Speaks for women in the Vale, and may ask the board for an answer.");
        await lead.ActForm().Button("Save the remit").ClickAsync();
        await lead.SaysAsync("The remit is saved.");

        await member.OpenAsync("/");
        var moved = member.Locator("section", new() { Has = member.GetByRole(AriaRole.Heading, new() { NameRegex = new("^What moved") }) });
        await Expect(moved).ToContainTextAsync(Post);
        await Expect(moved).ToContainTextAsync("remit: written");
        await member.ButtonFor("Seen", Post).ClickAsync();
        await member.SaysAsync($"Seen: {Post}.");
        await Expect(member.Locator("main")).Not.ToContainTextAsync(Post);
    }
}
