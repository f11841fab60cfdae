using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StrategyTracker.Domain;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

public class ReportTwinTests(ITestOutputHelper output) : Journey(output)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_board_member_reads_a_report_as_at_a_day_and_takes_it_away_without_script_or_socket(int width)
    {
        var page = await WindowAsync("Board member", o => (o.JavaScriptEnabled, o.ViewportSize) = (false, new() { Width = width, Height = 900 }));
        await page.RouteAsync("**/_blazor**", route => route.AbortAsync());
        await page.GotoAsync("/reports/area-implementation");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Area implementation of recommendations");
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-20);

        await page.GetByLabel("As at").FillAsync(day.Written());
        await page.GetByLabel("What is new since").FillAsync(day.AddDays(-30).Written());
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex($"/reports/area-implementation\\?asAt={day.Written()}&since={day.AddDays(-30).Written()}$"));
        await Expect(page.Locator("article .report-below")).ToContainTextAsync($"as at {Text.Day(day)}");
        await Expect(page.Locator("article")).ToContainTextAsync($"Since {Text.Day(day.AddDays(-30))}");
        await Expect(page.Locator("article th[scope=row]").First).ToBeVisibleAsync();
        foreach (var (words, start) in new[] { ("Download as PDF", "%PDF"), ("Word", "PK"), ("Excel", "PK") })
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).ClickAsync());
            Assert.StartsWith("thames-valley-area-implementation-" + day.Written(), download.SuggestedFilename, StringComparison.Ordinal);
            Assert.StartsWith(start, Encoding.ASCII.GetString((await File.ReadAllBytesAsync(await download.PathAsync()))[..4]), StringComparison.Ordinal);
        }
    }
}
