using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;
using static StrategyTracker.EndToEndTests.Stage.PageVerbs;

namespace StrategyTracker.EndToEndTests.Accessibility;

/// <summary>Every page, seen by somebody with every role, at both widths, moved to as a link does: the focus must arrive at its heading.</summary>
public abstract class EveryPage(ITestOutputHelper output) : Journey(output)
{
    protected async Task LookAsync(IEnumerable<View> views)
    {
        var page = await WindowAsync(Theatre.Everybody);
        await page.OpenAsync("/not-found");
        List<string> problems = [];
        foreach (var view in views)
        {
            await page.MoveAsync(view.Address);
            if (!await FocusIsOnHeadingAsync(page)) { problems.Add($"{view.Name}: the focus is not on the heading after moving there"); }
            if (view.Opened is not null) { await view.Opened(page); }
            problems.AddRange(await page.InspectAsync(view.Name));
        }
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static async Task<bool> FocusIsOnHeadingAsync(IPage page)
    {
        try
        {
            await Expect(page.Locator("h1")).ToBeFocusedAsync(new() { Timeout = 15_000 });
            return true;
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }
}

public class StrategyPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public Task Pages_of_the_strategy_are_fit_for_everybody() => LookAsync(
    [
        new("strategies", "/strategies"),
        new("strategy", $"/strategies/{Strategy}"),
        new("framework", $"/strategies/{Strategy}?tab=framework", page => page.Locator("main .list button").First.ClickAsync()),
        new("aims", $"/strategies/{Strategy}?tab=aims"),
        new("duties", $"/strategies/{Strategy}?tab=duties"),
        new("measures", $"/strategies/{Strategy}?tab=measures", View.FoldsAsync),
        new("source", $"/strategies/{Strategy}?tab=source", View.FoldsAsync),
        new("intervals", $"/strategies/{Strategy}?tab=intervals"),
        new("section", $"/strategies/{Strategy}/sections/1", page => page.Button("Make it an action").First.ClickAsync()),
        new("section empty", $"/strategies/{Strategy}/sections/13"),
        new("section last", $"/strategies/{Strategy}/sections/16", View.FoldsAsync),
        new("history", $"/strategies/{Strategy}/history"),
    ]);
}

public class BoardPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public Task Board_pages_and_the_landing_page_are_fit_for_everybody() => LookAsync(
    [
        new("for you", "/"),
        new("board", $"/strategies/{Strategy}/board"),
        new("board since", $"/strategies/{Strategy}/board?since={DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-40).Written()}", View.FoldsAsync),
    ]);
}

public class RegisterPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public Task Register_and_queue_are_fit_for_everybody() => LookAsync(
    [
        new("register", "/register", View.FoldsAsync),
        new("register grouped", "/register?group=section&sort=-owner", ChooseTwoAsync),
        new("register none", "/register?q=zebra"),
        .. new[] { "unowned", "officer", "lead", "undated", "first-date", "proposed", "decision" }.Select(list =>
            new View($"queue {list}", $"/queue?list={list}", OpenFirstAsync)),
    ]);

    private static async Task ChooseTwoAsync(IPage page)
    {
        await page.Locator("td.select input").First.CheckAsync();
        await page.Locator("td.select input").Nth(1).CheckAsync();
        await page.Button("Give or date them").ClickAsync();
        await page.Locator(".many-form").WaitForAsync();
    }

    private static async Task OpenFirstAsync(IPage page)
    {
        await page.Locator(".queue button[aria-expanded]").First.ClickAsync();
        await page.Locator(".queue-act").WaitForAsync();
    }
}

public class PeoplePagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public Task Pages_of_posts_and_people_are_fit_for_everybody() => LookAsync(
    [
        new("posts", "/posts"),
        new("posts then", "/posts?on=2007-01-01"),
        new("post", "/posts", async page =>
        {
            await page.Link("Assistant Director Interventions").ClickAsync();
            await page.Locator("h1:text('Assistant Director Interventions')").WaitForAsync();
            await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^End or hand over") }).First.ClickAsync();
            await View.FoldsAsync(page);
        }),
        new("people", "/administration", View.FoldsAsync),
        new("teams", "/administration?tab=teams", async page =>
        {
            await View.FoldsAsync(page);
            await page.Button("Retire").First.ClickAsync();
        }),
        new("areas", "/administration?tab=areas", View.FoldsAsync),
        new("bodies", "/bodies?act=add"),
        new("person", "/administration?q=Everybody", async page =>
        {
            await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Everybody at once" }).ClickAsync();
            await page.Locator("h1:text('Everybody at once')").WaitForAsync();
            await page.Button("Disable the account").ClickAsync();
        }),
    ]);
}

public class ForumPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public Task Pages_of_the_forum_are_fit_for_everybody() => LookAsync(
    [
        new("forums", "/forums"),
        new("forum", "/forums?act=add", async page =>
        {
            await page.Locator("form.form").FillAsync("Name", "Forum to look at");
            await page.Locator("form.form").GetByLabel("Kind").SelectOptionAsync(new SelectOptionValue { Label = "Forum" });
            await page.Button("Add it").ClickAsync();
            await page.Locator("h1:text('Forum to look at')").WaitForAsync();
            await View.FoldsAsync(page);
        }),
        new("issue raise", "/issues?act=raise"),
        new("issues", "/issues?show=all"),
        new("issue", "/issues?act=raise", async page =>
        {
            // Asked only where there is more than one forum to choose from.
            if (await page.Locator("form.form").GetByLabel("In which forum").CountAsync() > 0) { await page.Locator("form.form").PickAsync("In which forum", "Forum to look at"); }
            await page.Locator("form.form").FillAsync("The issue in one line", "Something to look at");
            await page.Button("Raise it").ClickAsync();
            await page.Locator("h1:text('Something to look at')").WaitForAsync();
            await View.FoldsAsync(page);
        }),
        new("briefings", "/briefings?act=add"),
        new("practice", "/practice?act=add"),
        new("plans", "/plans?act=add"),
    ]);
}

public class ActionPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    /// <summary>Which actions show which forms between them.</summary>
    private static readonly (string Reference, string[] Acts)[] Acts =
    [
        ("TVP-11.1", ["give", "date", "report", "close"]),
        ("TVP-3.1", ["lead"]),
        ("TVP-5.1", ["try"]),
        ("TVP-12.4", ["decide"]),
        ("TVP-12.3", ["assure"]),
        ("TVP-8.1", ["schedule"]),
        ("TVP-4.4", ["teams"]),
        ("TVP-6.1", ["reopen"]),
    ];

    [Fact]
    public Task Action_pages_are_fit_for_everybody() => LookAsync(
    [
        new("action heading", "/actions/TVP-1.3"),
        new("action joint", "/actions/TVP-7.3", View.FoldsAsync),
        new("action overdue", "/actions/TVP-1.2", View.FoldsAsync),
        new("action moved", "/actions/TVP-4.2", View.FoldsAsync),
        new("action recurring", "/actions/TVP-12.5", View.FoldsAsync),
        new("action partner", "/actions/TVP-7.2", View.FoldsAsync),
        new("action decided", "/actions/TVP-1.11", View.FoldsAsync),
    ]);

    [Fact]
    public Task Every_act_form_is_fit_for_everybody() => LookAsync(
    [
        .. Acts.SelectMany(a => a.Acts.Select(act => new View($"act {act}", $"/actions/{a.Reference}?act={act}", WaitForFormAsync))),
        .. new[] { "A link", "A file", "A statement in words", "Evidence another action has already" }.Select((kind, at) =>
            new View($"act evidence {at}", "/actions/TVP-16.1?act=evidence", async page =>
            {
                await WaitForFormAsync(page);
                await page.ActForm().GetByLabel(kind).CheckAsync();
            })),
    ]);

    private static async Task WaitForFormAsync(IPage page)
    {
        await page.ActForm().WaitForAsync();
        await View.FoldsAsync(page);
    }
}

public class PlainPagesTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task Plain_pages_are_fit_for_everybody()
    {
        List<string> problems = [];
        foreach (var (name, address, who) in new (string, string, string?)[]
        {
            ("sign in", "/sign-in", null),
            ("forgotten password", "/sign-in/forgotten-password", null),
            ("reset password", $"/sign-in/reset-password?account={Guid.Empty}&token=x", null),
            ("signed out", "/signed-out", null),
            ("error", "/error", null),
            ("account", "/account", Theatre.Everybody),
            ("password", "/account/password", Theatre.Everybody),
            ("second factor setup", "/account/second-factor", Theatre.Newcomer),
            ("update", "/actions/TVP-12.2/update", Theatre.Everybody),
            ("update closed", "/actions/TVP-6.1/update", Theatre.Everybody),
            ("not found", "/no-such-page", Theatre.Everybody),
            ("no such action", "/actions/TVP-99.9/update", Theatre.Everybody),
        })
        {
            var page = await WindowAsync(who);
            await page.OpenAsync(address);
            problems.AddRange(await page.InspectAsync(name));
        }
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}
