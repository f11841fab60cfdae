using Microsoft.Playwright;

namespace StrategyTracker.EndToEndTests.Accessibility;

/// <summary>A page in one of its forms: an address, and what is opened on it.</summary>
public sealed record View(string Name, string Address, Func<IPage, Task>? Opened = null)
{
    public static async Task FoldsAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
}
