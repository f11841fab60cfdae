using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Stage;

/// <summary>What people do on a page, in words.</summary>
internal static class PageVerbs
{
    /// <summary>The seeded strategy.</summary>
    public const string Strategy = "TVP-WOS-2007";

    /// <summary>Opens an address as if it were typed, and waits until the page is there and listens.</summary>
    public static async Task OpenAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Locator("h1").First.WaitForAsync();
    }

    /// <summary>Moves inside the application, as a link does. By way of the page that says there is none, so that every page begins anew.</summary>
    public static async Task MoveAsync(this IPage page, string address)
    {
        await page.EvaluateAsync("Blazor.navigateTo('/not-found')");
        await page.Locator("h1:text('There is no such page')").WaitForAsync();
        await page.EvaluateAsync("address => Blazor.navigateTo(address)", address);
        await page.Locator("h1:not(:text('There is no such page'))").WaitForAsync();
    }

    public static ILocator Button(this IPage page, string words) => page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    public static ILocator Button(this ILocator part, string words) => part.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    /// <summary>A button whose words name what it is for to those who do not see where it stands: "Retire" for "East team".</summary>
    public static ILocator ButtonFor(this IPage page, string words, string subject) =>
        page.GetByRole(AriaRole.Button, new() { NameRegex = new($@"^{Regex.Escape(words)}\s*:\s*{Regex.Escape(subject)}$") });

    /// <summary>A line of the main menu.</summary>
    public static ILocator Menu(this IPage page, string words) =>
        page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = words, Exact = true });

    public static ILocator Link(this IPage page, string words) => page.GetByRole(AriaRole.Link, new() { Name = words, Exact = true });

    /// <summary>The part of the page under this second-level heading.</summary>
    public static ILocator Part(this IPage page, string heading) =>
        page.Locator("section", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 2 }) }).Last;

    /// <summary>The form that is open on an action's page.</summary>
    public static ILocator ActForm(this IPage page) => page.Locator(".act-form");

    public static async Task OpenActAsync(this IPage page, string reference, string act)
    {
        await page.OpenAsync($"/actions/{reference}?act={act}");
        await page.ActForm().WaitForAsync();
    }

    public static Task FillAsync(this ILocator form, string label, string text) => form.GetByLabel(label).FillAsync(text);

    /// <summary>Types into a field with a list, and leaves it, as people do.</summary>
    public static async Task PickAsync(this ILocator form, string label, string name)
    {
        await form.GetByLabel(label).FillAsync(name);
        await form.GetByLabel(label).PressAsync("Tab");
    }

    /// <summary>The question that stands where a button was that asks first.</summary>
    public static ILocator Question(this ILocator part) => part.Locator(".confirm");

    /// <summary>Presses a button that asks first, and waits until its question is there to be read.</summary>
    public static async Task<ILocator> AskAsync(this ILocator part, string words)
    {
        await part.Button(words).ClickAsync();
        await Expect(part.Question()).ToBeFocusedAsync();
        return part.Question();
    }

    /// <summary>Presses a button that asks first, reads its question and agrees.</summary>
    public static async Task ConfirmAsync(this ILocator part, string words, string? agree = null) =>
        await (await part.AskAsync(words)).Button(agree ?? words).ClickAsync();

    public static Task SeesAsync(this IPage page, string sentence) => Expect(page.Locator("main")).ToContainTextAsync(sentence);

    public static Task SaysAsync(this IPage page, string sentence) => Expect(page.Locator(".toasts")).ToContainTextAsync(sentence);

    public static Task RefusesAsync(this IPage page, string sentence) => Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = sentence })).ToBeVisibleAsync();

    public static ILocator State(this IPage page) => page.Locator(".page-heading .meta .badge").First;

    public static string Written(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
