using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Security;

/// <summary>Whatever is typed as an update stays text: no element, no address and no script of the writer's comes of it.</summary>
public class TypedTextTests(ITestOutputHelper output) : Journey(output)
{
    private const string Payloads = """
        <script>window.ran = 1</script>

        <img src=x onerror="window.ran = 2"> <svg/onload=window.ran=3> <iframe srcdoc="<script>parent.ran=4</script>"></iframe>

        [one](javascript:window.ran=5) [two](JaVaScRiPt:window.ran=6) [three](&#106;avascript:window.ran=7) [four](javascript&colon;window.ran=8)
        [five](java%0ascript:window.ran=9) [six](<java script:window.ran=10>) [seven](vbscript:x) [eight](data:text/html;base64,PHNjcmlwdD4=)

        ![picture](javascript:window.ran=11) ![picture](https://example.test/pixel.png)

        <javascript:window.ran=12> <data:text/html,x>

        [nine]: javascript:window.ran=13

        [nine] <a href="https://example.test" onclick="window.ran=14">ten</a> <details open ontoggle=window.ran=15>

        `<b>code</b>` and [a good one](https://example.test/good)
        """;

    [Fact]
    public async Task Markup_typed_as_an_update_is_shown_as_text()
    {
        var page = await WindowAsync("Director");
        await page.OpenActAsync("TVP-16.4", "report");
        await page.ActForm().FillAsync("What was done", Payloads);
        await page.ActForm().FillAsync("What is different because of it", Payloads);
        await page.ActForm().FillAsync("Next step", "<img src=x onerror=window.ran=16>");
        await page.ActForm().Button("Report it").ClickAsync();
        await page.SaysAsync("Reported on TVP-16.4.");

        foreach (var address in new[] { "/actions/TVP-16.4", "/strategies/TVP-WOS-2007/history?subject=TVP-16.4", "/strategies/TVP-WOS-2007/board" })
        {
            await page.OpenAsync(address);
            if (address == "/actions/TVP-16.4") { await page.SeesAsync("<script>window.ran = 1</script>"); }
            foreach (var link in await page.Locator(".prose a").AllAsync()) { await link.EvaluateAsync("a => { a.target = '_blank'; }"); }
            Assert.True(await page.EvaluateAsync<bool>("window.ran === undefined"));
            Assert.Empty(await page.Locator("main").EvaluateAsync<string[]>("""
                main => [...main.querySelectorAll("script, iframe, object, embed, img, .prose svg, [onerror], [onload], [onclick], [ontoggle]")].map(e => e.outerHTML)
                  .concat([...main.querySelectorAll("a[href]")].map(a => a.protocol).filter(p => !["http:", "https:", "mailto:"].includes(p)))
                """));
        }
        await page.OpenAsync("/actions/TVP-16.4");
        await Expect(page.Locator(".prose a[href='https://example.test/good']").First).ToHaveAttributeAsync("rel", "noopener noreferrer nofollow");
    }
}
