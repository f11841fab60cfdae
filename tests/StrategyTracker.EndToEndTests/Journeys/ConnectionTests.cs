using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

public class ConnectionTests(ITestOutputHelper output) : Journey(output)
{
    /// <summary>Remembers the sockets of a page, so that a test can cut them.</summary>
    private const string RememberSockets = """
        const Real = WebSocket;
        window.sockets = [];
        window.WebSocket = class extends Real { constructor(...a) { super(...a); window.sockets.push(this); } };
        """;

    [Fact]
    public async Task A_lost_connection_loses_no_typing()
    {
        Forgive("connection", "fetch", "interop methods"); // what the cut line breaks, as the framework's script tells it
        var page = await WindowAsync("Director");
        await page.AddInitScriptAsync(RememberSockets);
        await page.OpenActAsync("TVP-9.2", "report");
        await page.ActForm().FillAsync("What was done", "Typed before the connection went.");

        await page.Context.SetOfflineAsync(true);
        await page.EvaluateAsync("window.sockets.forEach(s => s.close())");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Connection lost" })).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page.ActForm().GetByLabel("What was done")).ToHaveValueAsync("Typed before the connection went.");
        await page.ActForm().Button("Report it").ClickAsync();
        await page.SaysAsync("Reported on TVP-9.2.");
        await page.OpenActAsync("TVP-9.2", "report");
        await Expect(page.ActForm().GetByLabel("What was done")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_reloaded_page_brings_the_typing_back()
    {
        var page = await WindowAsync("Director");
        await page.OpenActAsync("TVP-14.3", "report");
        await page.ActForm().FillAsync("What was done", "Typed before the page was left.");
        await page.ReloadAsync();
        await Expect(page.ActForm().GetByLabel("What was done")).ToHaveValueAsync("Typed before the page was left.");
        await page.SeesAsync("This is what you had typed before the page was left.");
        await page.ActForm().Button("Report it").ClickAsync();
        await page.SaysAsync("Reported on TVP-14.3.");
        await Expect(page.Part("Progress")).ToContainTextAsync("Typed before the page was left.");
    }

    [Theory]
    [InlineData("without script")]
    [InlineData("without sockets")]
    public async Task Signing_in_and_reporting_need_neither_script_nor_socket(string how)
    {
        var page = await WindowAsync(null, o => o.JavaScriptEnabled = how != "without script");
        await page.RouteAsync("**/_blazor**", route => route.AbortAsync());
        await page.RouteWebSocketAsync("**", socket => socket.CloseAsync());
        await page.OpenAsync("/actions/TVP-7.2/update");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
        await page.Locator(".demonstration-people button", new() { HasText = "Action owner" }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Update TVP-7.2");

        await page.Button("Report it").ClickAsync();
        await page.RefusesAsync("Say what was done");
        await page.GetByLabel("What was done").FillAsync($"Reported {how}.");
        await page.GetByLabel("Evidence: the address").FillAsync("https://example.test/counts");
        await page.Button("Report it").ClickAsync();
        await page.SeesAsync("Reported. Thank you.");

        var reader = await WindowAsync("Auditor");
        await reader.OpenAsync("/actions/TVP-7.2");
        await reader.SeesAsync($"Reported {how}.");
    }

    [Fact]
    public async Task What_is_typed_for_one_action_does_not_turn_up_at_another()
    {
        var page = await WindowAsync("Director");
        await page.OpenAsync("/actions/TVP-10.5/update");
        await page.GetByLabel("What was done").FillAsync("About report writers.");
        await page.OpenAsync("/actions/TVP-10.4/update");
        await Expect(page.GetByLabel("What was done")).ToHaveValueAsync("");
        await page.OpenAsync("/actions/TVP-10.5/update");
        await Expect(page.GetByLabel("What was done")).ToHaveValueAsync("About report writers.");
    }
}
