using System.Collections.Concurrent;
using Microsoft.Playwright;
using StrategyTracker.Domain.People;

namespace StrategyTracker.EndToEndTests.Stage;

/// <summary>
/// One server and one browser for the whole run, shared by every test class so that they run side by side. xunit 2 shares a
/// fixture within one collection only, and the tests of one collection wait for each other.
/// </summary>
public sealed class Theatre
{
    /// <summary>Somebody with every role: sees all that can be seen.</summary>
    public const string Everybody = "everybody@example.test";

    /// <summary>Somebody with an account and no more, for pages that change it.</summary>
    public const string Newcomer = "newcomer@example.test";

    private static readonly Lazy<Task<Theatre>> Opened = new(OpenAsync);

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _signedIn = new();

    private Theatre(Server server, IBrowser browser) => (Server, Browser) = (server, browser);

    public static Task<Theatre> Shared => Opened.Value;

    public Server Server { get; }

    public IBrowser Browser { get; }

    /// <summary>Cookies of somebody signed in as the demonstration does it, by the role's words, or by e-mail address and password.</summary>
    public Task<string> SignedInAsync(string who) => _signedIn.GetOrAdd(who, key => new(() => SignInAsync(key))).Value;

    private static async Task<Theatre> OpenAsync()
    {
        var server = new Server();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        Assertions.SetDefaultExpectTimeout(45_000);
        var starting = server.StartAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
        });
        await starting;
        await Task.WhenAll(
            server.AddPersonAsync(Everybody, "Everybody at once", Enum.GetValues<Role>()),
            server.AddPersonAsync(Newcomer, "Somebody new", Role.ForumMember));
        return new(server, browser);
    }

    private async Task<string> SignInAsync(string who)
    {
        await using var context = await Browser.NewContextAsync(new() { BaseURL = Server.Address.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        if (who.Contains('@', StringComparison.Ordinal))
        {
            await page.GetByLabel("E-mail address").FillAsync(who);
            await page.GetByLabel("Password").FillAsync(Server.PasswordOfAll);
            await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        }
        else
        {
            await page.Locator(".demonstration-people button", new() { Has = page.Locator($"strong:text-is('{who}')") }).ClickAsync();
        }
        await page.GetByRole(AriaRole.Heading, new() { Name = "For you", Level = 1 }).WaitForAsync();
        return await context.StorageStateAsync();
    }

    /// <summary>The browser without its own windows where it is installed: they cost as much again as the pages in them.</summary>
    private static string Chromium()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return new[] { "chromium-headless-shell", "chromium" }.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("There is no chromium-headless-shell on the PATH; tests/run installs it.");
    }
}
