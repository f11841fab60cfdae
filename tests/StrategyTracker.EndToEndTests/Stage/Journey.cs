using Microsoft.Playwright;
using Xunit.Abstractions;

namespace StrategyTracker.EndToEndTests.Stage;

/// <summary>
/// A test in the browser. Each window it opens is fresh; whatever the test is about, it also fails when a window broke the
/// content security policy, threw an error or opened a dialog.
/// </summary>
public abstract class Journey(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _contexts = [];
    private readonly List<string> _faults = [];
    private string[] _forgiven = [];
    private int _logStart;

    protected Theatre Theatre { get; private set; } = default!;

    protected Server Server => Theatre.Server;

    public async Task InitializeAsync()
    {
        Theatre = await Theatre.Shared;
        _logStart = Server.LogLength;
    }

    public async Task DisposeAsync()
    {
        foreach (var page in _contexts.SelectMany(c => c.Pages)) { await DescribeAsync(page); }
        output.WriteLine($"The server said:\n{Server.LogSince(_logStart)}");
        foreach (var context in _contexts) { await context.CloseAsync(); }
        Assert.True(_faults.Count == 0, string.Join('\n', _faults));
    }

    /// <summary>A window of its own for somebody signed in: a demonstration role such as "Director", an address, or null for nobody.</summary>
    protected async Task<IPage> WindowAsync(string? who, Action<BrowserNewContextOptions>? with = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = Server.Address.ToString(),
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = 1280, Height = 900 },
            StorageState = who is null ? null : await Theatre.SignedInAsync(who),
        };
        with?.Invoke(options);
        var context = await Theatre.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(45_000);
        _contexts.Add(context);
        return await TabAsync(context);
    }

    /// <summary>Another tab of the same person's browser.</summary>
    protected async Task<IPage> TabAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => Note(page, error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase)) { Note(page, message.Text); }
        };
        page.Dialog += async (_, dialog) =>
        {
            Note(page, $"a dialog \"{dialog.Message}\"");
            await dialog.DismissAsync();
        };
        return page;
    }

    /// <summary>Leaves out of account, from here to the end, what the test itself provokes.</summary>
    protected void Forgive(params string[] words) => _forgiven = words;

    private void Note(IPage page, string what)
    {
        if (_forgiven.Any(word => what.Contains(word, StringComparison.OrdinalIgnoreCase))) { return; }
        lock (_faults) { _faults.Add($"{page.Url}: {what}"); }
    }

    private async Task DescribeAsync(IPage page)
    {
        try
        {
            output.WriteLine($"--- {page.Url}\n{await page.Locator("body").InnerTextAsync(new() { Timeout = 1_000 })}");
        }
        catch (Exception gone) when (gone is PlaywrightException or TimeoutException)
        {
            output.WriteLine($"--- {page.Url}: {gone.Message}");
        }
    }
}
