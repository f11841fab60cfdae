using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using StrategyTracker.EndToEndTests.Stage;
using StrategyTracker.Ui;
using Xunit.Abstractions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Security;

/// <summary>What somebody who is not signed in can reach: ways in, health, and files that look the same to everybody.</summary>
public partial class ClosedDoorsTests(ITestOutputHelper output) : Journey(output)
{
    private static readonly HashSet<string> OpenPages =
        ["/sign-in", "/sign-in/forgotten-password", "/sign-in/reset-password", "/sign-in/second-factor", "/signed-out", "/error", "/published", "/reminders/stop/{Token}"];

    private static readonly string[] Endpoints =
    [
        "/register.csv", "/chase.csv", $"/strategies/{Strategy}/board-report.pdf", "/measures.csv", "/voices.csv", "/funding.csv", "/policy-events.csv", "/reports/board.pdf", "/reports/duty.docx", "/measures/equality-of-outcome.pdf", $"/strategies/{Strategy}/measures/M18/readings.csv", $"/evidence/{Guid.Empty}", "/no-such-page", "/wwwroot/../appsettings.json",
    ];

    private static readonly string[] OpenFiles = ["/health", "/icon.svg", "/css/site.css", "/js/reconnect.js", "/_framework/blazor.web.js"];

    public static TheoryData<string> Pages => [.. typeof(Urls).Assembly.GetTypes().SelectMany(page => page.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_open_only_when_it_is_a_way_in(string template)
    {
        var answer = await AskAsync(HttpMethod.Get, Filled(template));
        if (OpenPages.Contains(template))
        {
            Assert.True(answer.StatusCode is HttpStatusCode.OK || answer.Headers.Location?.ToString().StartsWith("/sign-in", StringComparison.Ordinal) == true || template == "/sign-in/second-factor");
            return;
        }
        AssertClosed(answer);
        AssertClosed(await AskAsync(HttpMethod.Post, Filled(template)));
    }

    [Fact]
    public async Task Every_other_address_is_closed_and_files_are_open()
    {
        foreach (var address in Endpoints) { AssertClosed(await AskAsync(HttpMethod.Get, address)); }
        foreach (var address in OpenFiles) { Assert.Equal(HttpStatusCode.OK, (await AskAsync(HttpMethod.Get, address)).StatusCode); }
        Assert.NotEqual(HttpStatusCode.OK, (await AskAsync(HttpMethod.Get, "/appsettings.json")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await AskAsync(HttpMethod.Post, Urls.SignOut)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await AskAsync(HttpMethod.Post, Urls.DemonstrationSignIn)).StatusCode);
    }

    /// <summary>Each page, new ones too, and the files: a practitioner reader opens the few that are sent down to them.</summary>
    [Fact]
    public async Task Who_reads_no_progress_opens_briefings_the_library_and_their_account_only()
    {
        var page = await WindowAsync("Practitioner reader");
        await page.OpenAsync("/");
        Assert.Equal(["For you", "Briefings", "Local help", "Good practice"], await page.GetByRole(Microsoft.Playwright.AriaRole.Navigation, new() { Name = "Main" }).GetByRole(Microsoft.Playwright.AriaRole.Link).AllInnerTextsAsync());
        foreach (var address in ((IEnumerable<object[]>)Pages).Select(row => (string)row[0]).Where(template => !OpenPages.Contains(template) && !IsForPractitioners(template)).Select(Filled))
        {
            await page.MoveAsync(address);
            await page.Locator("h1:text('This page is not open to you')").WaitForAsync();
        }
        foreach (var address in Endpoints) { Assert.Contains((await page.APIRequest.GetAsync(address)).Status, new[] { 403, 404 }); }
    }

    private static bool IsForPractitioners(string template) =>
        template is "/" or "/not-found" || new[] { "/briefings", "/practice", "/account", "/published", "/reminders" }.Any(open => template.StartsWith(open, StringComparison.Ordinal));

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var page = await WindowAsync("Auditor");
        foreach (var address in new[] { "/sign-out", "/sign-in/demonstration", "/sign-in", "/actions/TVP-12.2/update", "/account/password" })
        {
            var form = page.APIRequest.CreateFormData();
            form.Append("_handler", "update");
            form.Append("person", Guid.NewGuid().ToString());
            var answer = await page.APIRequest.PostAsync(address, new() { Form = form, MaxRedirects = 0 });
            Assert.Equal(400, answer.Status);
        }
        await page.OpenAsync("/account");
        await page.SeesAsync("Demonstration auditor");
    }

    [Theory]
    [InlineData("//example.test")]
    [InlineData("/\\example.test")]
    [InlineData("https://example.test/")]
    [InlineData("/%09/example.test")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_never_leads_elsewhere(string address)
    {
        var page = await WindowAsync(null);
        await page.GotoAsync($"/sign-in?returnTo={(address.Contains('%', StringComparison.Ordinal) ? address : Uri.EscapeDataString(address))}");
        await page.Locator(".demonstration-people button").First.ClickAsync();
        await page.Locator("h1", new() { HasNotText = "Sign in" }).WaitForAsync();
        Assert.Equal(Server.Address.Authority, new Uri(page.Url).Authority);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Server.Address };
        return await client.SendAsync(new(method, address));
    }

    private static void AssertClosed(HttpResponseMessage answer)
    {
        var asked = $"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri}";
        if (answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed or HttpStatusCode.Unauthorized or HttpStatusCode.NotFound) { return; }
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{asked} answered {answer.StatusCode}");
        Assert.StartsWith("/sign-in", answer.Headers.Location!.IsAbsoluteUri ? answer.Headers.Location.PathAndQuery : answer.Headers.Location.ToString(), StringComparison.Ordinal);
    }

    private static string Filled(string template) => Parameter().Replace(template, parameter => parameter.Value switch
    {
        "{Code}" => Strategy,
        "{Reference}" => "TVP-1.2",
        "{Number:int}" => "1",
        _ => Guid.Empty.ToString(),
    });

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
