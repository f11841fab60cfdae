using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Security;

public class ResponseTests(ITestOutputHelper output) : Journey(output)
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/register")]
    [InlineData("/actions/TVP-1.2/update")]
    [InlineData("/register.csv")]
    [InlineData($"/strategies/{Strategy}/board-report.pdf")]
    [InlineData("/css/site.css")]
    [InlineData("/health")]
    [InlineData("/no-such-page")]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        var page = await WindowAsync("Auditor");
        var answer = await page.APIRequest.GetAsync(address);
        var policy = answer.Headers["content-security-policy"].Split(';', StringSplitOptions.TrimEntries).ToDictionary(d => d.Split(' ')[0], d => d.Split(' ')[1..]);
        Assert.Equal(["'self'"], policy["script-src"]);
        Assert.Equal(["'self'"], policy["style-src"]);
        Assert.Equal(["'none'"], policy["object-src"]);
        Assert.Equal(["'none'"], policy["frame-ancestors"]);
        Assert.Equal(["'self'"], policy["form-action"]);
        Assert.DoesNotContain("unsafe-eval", answer.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers["x-content-type-options"]);
        Assert.Equal("DENY", answer.Headers["x-frame-options"]);
        Assert.Equal("same-origin", answer.Headers["referrer-policy"]);
        Assert.Equal("same-origin", answer.Headers["cross-origin-opener-policy"]);
    }

    [Fact]
    public async Task Cookies_are_out_of_reach_of_script_and_of_other_sites()
    {
        var page = await WindowAsync("Director");
        await page.OpenAsync("/account");
        var cookies = await page.Context.CookiesAsync();
        Assert.Contains(cookies, c => c.Name == "strategytracker");
        Assert.All(cookies, c => Assert.True(c.HttpOnly && c.SameSite is SameSiteAttribute.Lax or SameSiteAttribute.Strict, c.Name));
        Assert.Equal("", await page.EvaluateAsync<string>("document.cookie"));
    }

    [Fact]
    public async Task Signing_out_closes_every_page()
    {
        var page = await WindowAsync(null);
        await page.OpenAsync("/sign-in");
        await page.Locator(".demonstration-people button", new() { HasText = "Team manager" }).ClickAsync();
        await page.Button("Sign out").ClickAsync();
        await page.SeesAsync("Nothing of yours stays in this window.");
        await page.OpenAsync("/register");
        await page.SeesAsync("Sign in");
        Assert.Contains("/sign-in", page.Url, StringComparison.Ordinal);
    }
}
