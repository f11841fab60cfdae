using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StrategyTracker.EndToEndTests.Accessibility;

/// <summary>What must hold of every page at every width: WCAG 2.2 AA as axe sees it, one h1, no scrolling sideways.</summary>
internal static class Inspection
{
    private static readonly AxeRunOptions Rules = With(contrast: true);

    /// <summary>Colours are the same at every width, and looking at each of them is most of what axe costs: once is enough.</summary>
    private static readonly AxeRunOptions NarrowRules = With(contrast: false);

    private static AxeRunOptions With(bool contrast) => new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
        // Both read files by adding styles to the page, which its security policy refuses. Neither sound nor a locked turn is here.
        Rules = new() { ["css-orientation-lock"] = new() { Enabled = false }, ["no-autoplay-audio"] = new() { Enabled = false }, ["color-contrast"] = new() { Enabled = contrast } },
    };

    private static readonly (int Width, int Height)[] Windows = [(1280, 900), (390, 844)];

    public static async Task<IReadOnlyList<string>> InspectAsync(this IPage page, string name)
    {
        List<string> problems = [];
        foreach (var (width, height) in Windows)
        {
            await page.SetViewportSizeAsync(width, height);
            await PhotographAsync(page, name, width);
            problems.AddRange(await ViolationsAsync(page, width == Windows[0].Width ? Rules : NarrowRules, $"{name} at {width}"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
            {
                problems.Add($"{name} at {width}: scrolls {over} pixels sideways; {await WidestAsync(page)}");
            }
            if (await page.Locator("h1").CountAsync() is not 1 and var headings) { problems.Add($"{name} at {width}: {headings} first-level headings"); }
        }
        await page.SetViewportSizeAsync(Windows[0].Width, Windows[0].Height);
        return problems;
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, AxeRunOptions rules, string where)
    {
#pragma warning disable CS0618 // The other way opens a page beside this one each time, to add up what is in frames. Our policy allows no frame.
        var found = await page.RunAxeLegacy(options: rules);
#pragma warning restore CS0618
        return found.Violations.Select(v => string.Create(CultureInfo.InvariantCulture, $"{where}: {v.Id}, {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
    }

    private static Task<string> WidestAsync(IPage page) => page.EvaluateAsync<string>("""
        [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .slice(-3).map(e => e.outerHTML.slice(0, 120)).join(" | ")
        """);

    /// <summary>Pictures of every page, for a person to look at, when a folder for them is named.</summary>
    private static async Task PhotographAsync(IPage page, string name, int width)
    {
        if (Environment.GetEnvironmentVariable("TRACKER_TEST_PICTURES") is not { Length: > 0 } folder) { return; }
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name.Replace(' ', '-')}-{width}.png"), FullPage = true, Caret = ScreenshotCaret.Initial, Clip = new() { Width = width, Height = 2_200 } });
    }
}
