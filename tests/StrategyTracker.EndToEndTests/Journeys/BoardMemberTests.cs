using System.Diagnostics;
using System.Text.RegularExpressions;
using StrategyTracker.Domain;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Journeys;

public partial class BoardMemberTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task A_board_member_reads_the_same_past_figures_on_screen_and_on_paper()
    {
        var page = await WindowAsync("Board member");
        await page.OpenAsync("/");
        await page.Menu("Board progress").ClickAsync();
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-20);
        await page.GetByLabel("As at").FillAsync(day.Written());
        await page.Button("Show").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/board\?asAt="));
        await Expect(page.Locator("h1")).ToContainTextAsync($"Board progress as at {Text.Day(day)}");
        var figures = await page.Part("At a glance").Locator(".figure").AllInnerTextsAsync();
        Assert.NotEmpty(figures);

        var download = await page.RunAndWaitForDownloadAsync(() => page.Link("Download as PDF").ClickAsync());
        var file = await download.PathAsync();
        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString((await File.ReadAllBytesAsync(file))[..4]));
        var printed = Plain(await TextOfAsync(file));
        foreach (var figure in figures)
        {
            var lines = figure.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            Assert.Contains(lines[0], printed, StringComparison.OrdinalIgnoreCase);
            Assert.Matches(new Regex($"{Regex.Escape(Plain(lines[0]))}.{{0,200}}{Regex.Escape(Plain(lines[1]))}|{Regex.Escape(Plain(lines[1]))}.{{0,200}}{Regex.Escape(Plain(lines[0]))}", RegexOptions.IgnoreCase), printed);
        }
    }

    private static async Task<string> TextOfAsync(string file)
    {
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true })!;
        var text = await reading.StandardOutput.ReadToEndAsync();
        await reading.WaitForExitAsync();
        return text;
    }

    private static string Plain(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
