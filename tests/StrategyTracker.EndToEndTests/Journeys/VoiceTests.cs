using Microsoft.Playwright;
using StrategyTracker.Domain.People;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

/// <summary>What a group of women says is checked, goes to a board, and comes back to the group with a change.</summary>
public class VoiceTests(ITestOutputHelper output) : Journey(output)
{
    private static readonly (string Address, string Name, Role Role)[] People =
        [("voice-facilitator@example.test", "The facilitator", Role.UserGroupFacilitator), ("voice-chair@example.test", "The voice chair", Role.ForumChair), ("voice-board@example.test", "The voice board", Role.BoardMember)];

    [Fact]
    public async Task A_theme_runs_from_the_group_to_the_board_and_back_and_nobody_reads_it_unchecked()
    {
        foreach (var (address, name, role) in People) { await Server.AddPersonAsync(address, name, role); }
        var (facilitator, chair, board) = (await WindowAsync(People[0].Address), await WindowAsync(People[1].Address), await WindowAsync(People[2].Address));

        await facilitator.OpenAsync("/voices?act=add");
        var form = facilitator.Locator("form.form");
        await form.PickAsync("Which group", "Women with experience (illustration)");
        await form.PickAsync("The post that speaks with the group", "Facilitator of the women's group (illustration)");
        await form.FillAsync("The theme in one line", "Nobody says how long a course takes");
        await form.FillAsync("What the group suggests", "Write to ann@example.test");
        await facilitator.Keyboard.PressAsync("Tab");                        // what is typed is looked at when the field is left
        await Expect(form.Locator(".callout.warning")).ToContainTextAsync("An e-mail address");
        await form.FillAsync("What the group suggests", "Say it in the first letter.");
        await form.Button("Enter it").ClickAsync();
        await Expect(facilitator.Locator("h1")).ToContainTextAsync("Nobody says how long");
        var theme = new Uri(facilitator.Url).PathAndQuery;

        await board.OpenAsync(theme);
        await board.Locator("h1:text('There is no such page')").WaitForAsync();

        await chair.OpenAsync(theme);
        await chair.Button("Let it through").ClickAsync();
        await chair.RefusesAsync("Tick that nobody can be known from it");
        await chair.GetByLabel("Nobody can be known from it").CheckAsync();
        await chair.Button("Let it through").ClickAsync();
        await chair.ActForm().PickAsync("To which board", "Partnership board (illustration)");
        await chair.Button("Put it to the board").ClickAsync();
        await Expect(chair.Locator(".page-heading .meta")).ToContainTextAsync("decision due in 42 days");

        await board.OpenAsync(theme);
        await board.ActForm().FillAsync("What the board says", "The first letter says it from May on.");
        await board.ActForm().FillAsync("Why", "It costs nothing.");
        await board.Button("Decide").ClickAsync();
        await board.SaysAsync("Decided.");

        await TellAsync(facilitator, theme, "The group knows what was agreed.");
        await board.OpenAsync(theme);
        await board.Locator("summary:text('Record what has changed')").ClickAsync();
        await board.Locator("details[open]").FillAsync("What is different now", "The new first letter went out.");
        await board.Button("Record the change").ClickAsync();
        await board.SaysAsync("Recorded.");
        await TellAsync(facilitator, theme, "Nothing: the group has been told.");
        await facilitator.SeesAsync("The new first letter went out.");
    }

    private static async Task TellAsync(IPage facilitator, string theme, string then)
    {
        await facilitator.OpenAsync(theme);
        await facilitator.Button("The group was told").ClickAsync();
        await facilitator.SeesAsync(then);
    }
}
