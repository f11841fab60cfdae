using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StrategyTracker.EndToEndTests.Accessibility;

/// <summary>What must hold of every page at every width: WCAG 2.2 AA as axe sees it, one h1, no scrolling sideways.</summary>
internal static class Inspection
{
    private const string Rules = """
        ({
            runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            resultTypes: ["violations"],
            // Both read files by adding styles to the page, which its security policy refuses. Neither sound nor a locked turn is here.
            rules: { "css-orientation-lock": { enabled: false }, "no-autoplay-audio": { enabled: false }, "color-contrast": { enabled: contrast } },
        })
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly (int Width, int Height)[] Windows = [(1280, 900), (390, 844)];

    public static async Task<IReadOnlyList<string>> InspectAsync(this IPage page, string name)
    {
        List<string> problems = [];
        foreach (var (width, height) in Windows)
        {
            await page.SetViewportSizeAsync(width, height);
            if (width < Windows[0].Width) { await CloseNotesAsync(page); }
            await PhotographAsync(page, name, width);
            // Colours are the same at every width, and looking at each of them is most of what axe costs: once is enough.
            problems.AddRange(await ViolationsAsync(page, contrast: width == Windows[0].Width, $"{name} at {width}"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
            {
                problems.Add($"{name} at {width}: scrolls {over} pixels sideways; {await WidestAsync(page)}");
            }
            if (await page.Locator("h1").CountAsync() is not 1 and var headings) { problems.Add($"{name} at {width}: {headings} first-level headings"); }
        }
        await page.SetViewportSizeAsync(Windows[0].Width, Windows[0].Height);
        return problems;
    }

    /// <summary>
    /// What axe finds on the page as it is. Moving from page to page keeps the document, and axe in it; its own library for .NET would
    /// read all of it in again for each look, and hand over what passed as well. Our policy allows no frame, so there is none to look into.
    /// </summary>
    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, bool contrast, string where)
    {
        if (!await page.EvaluateAsync<bool>("typeof window.axe === 'object'")) { await page.EvaluateAsync(Axe); }
        var found = await page.EvaluateAsync<string[]>($$"""
            async contrast => (await axe.run(document, {{Rules}})).violations.map(v => `${v.id}, ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(" | ")}`)
            """, contrast);
        return found.Select(violation => $"{where}: {violation}");
    }

    /// <summary>A note that goes by itself covers whatever is under it for a while, which counts as a target too small when the look falls in that while.</summary>
    private static async Task CloseNotesAsync(IPage page)
    {
        await page.EvaluateAsync("document.querySelectorAll('.toast button').forEach(close => close.click())");
        await Assertions.Expect(page.Locator(".toast")).ToHaveCountAsync(0);
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
