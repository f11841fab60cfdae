using Microsoft.Playwright;

namespace StrategyTracker.EndToEndTests.Accessibility;

/// <summary>A page in one of its forms: an address, and what is opened on it.</summary>
public sealed record View(string Name, string Address, Func<IPage, Task>? Opened = null)
{
    /// <summary>Opens every fold of a page whose parts come together with its heading.</summary>
    public static async Task FoldsAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");

    /// <summary>The same of a page that reads its parts after its heading is there.</summary>
    public static async Task LaterFoldsAsync(IPage page)
    {
        await page.Locator("main details").First.WaitForAsync();
        await FoldsAsync(page);
    }
}
