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
            await Expect(page.Locator("h1")).ToBeFocusedAsync();
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
        new("framework", $"/strategies/{Strategy}?tab=framework", async page =>
        {
            await page.Locator("main .list button").First.ClickAsync();
            await page.Locator("main .list form").WaitForAsync();
        }),
        new("aims", $"/strategies/{Strategy}?tab=aims"),
        new("duties", $"/strategies/{Strategy}?tab=duties"),
        new("measures", $"/strategies/{Strategy}?tab=measures", View.LaterFoldsAsync),
        new("source", $"/strategies/{Strategy}?tab=source", View.LaterFoldsAsync),
        new("intervals", $"/strategies/{Strategy}?tab=intervals"),
        new("section", $"/strategies/{Strategy}/sections/1", page => page.Locator("#promises .list > li").First.AskAsync("Make it an action")),
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
        new("register", "/register", View.LaterFoldsAsync),
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

public class ReminderPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public Task Pages_of_reminders_chasing_and_calendars_are_fit_for_everybody() => LookAsync(
    [
        new("chase", "/chase", async page =>
        {
            await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Nudge") }).Last.ClickAsync();
            await page.Locator("article.chase details summary").First.ClickAsync();
        }),
        new("chase none", "/chase?q=zebra"),
        new("choices", "/reminders/choices"),
        new("rules", "/administration?tab=reminders&rule=action-overdue", async page =>
        {
            await page.Locator("details[open] form").First.WaitForAsync();
            await page.Locator("details[open]").First.AskAsync("Turn this rule off");
        }),
        new("calendars", "/account/calendars", async page =>
        {
            await page.Button("Make the address").ClickAsync();
            await page.Locator("#fresh-address").WaitForAsync();
            await page.Locator("main .list > li", new() { Has = page.Button("End it") }).First.AskAsync("End it");
        }),
    ]);
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
            await page.Part("Who holds it").Locator("li form").WaitForAsync();
            await View.FoldsAsync(page);
        }),
        new("people", "/administration", View.LaterFoldsAsync),
        new("teams", "/administration?tab=teams", async page =>
        {
            await View.LaterFoldsAsync(page);
            await page.Locator("main .list > li", new() { Has = page.Button("Retire") }).First.AskAsync("Retire");
        }),
        new("areas", "/administration?tab=areas", View.LaterFoldsAsync),
        new("bodies", "/bodies?act=add"),
        new("person", "/administration?q=Everybody", async page =>
        {
            await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Everybody at once" }).ClickAsync();
            await page.Locator("h1:text('Everybody at once')").WaitForAsync();
            await page.Locator("main").AskAsync("Disable the account");
        }),
    ]);
}

public class ChampionPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    private static readonly string[] Acts = ["remit", "train", "newsletter", "promise", "handover", "place", "cover", "change", "end"];

    [Fact]
    public Task Pages_of_champions_and_of_what_is_followed_are_fit_for_everybody() => LookAsync(
    [
        new("champions", "/champions", View.FoldsAsync),
        new("champions filtered", "/champions?gap=vacant&kind=lead"),
        new("champions coverage", "/champions?tab=coverage"),
        new("champions in sources", "/champions?tab=sources"),
        .. Acts.Select(act => new View($"champion {act}", "/champions", page => OpenActAsync(page, act))),
        new("following", "/following"),
    ]);

    private static async Task OpenActAsync(IPage page, string act)
    {
        await page.Locator("main table").GetByRole(AriaRole.Link).First.ClickAsync();
        await page.Locator("main .act-bar").WaitForAsync();
        await page.Locator($"main .act-bar a[href$='act={act}']").ClickAsync();
        await page.ActForm().WaitForAsync();
    }
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
        new("report back", "/issues/report-back"),
        new("issue", "/issues?act=raise", async page =>
        {
            await page.Locator("form.form").PickAsync("In which forum", "Forum to look at");
            await page.Locator("form.form").FillAsync("The issue in one line", "Something to look at");
            await page.Button("Raise it").ClickAsync();
            await page.Locator("h1:text('Something to look at')").WaitForAsync();
            await View.FoldsAsync(page);
        }),
        new("funding", "/funding?show=all"),
        new("funding add", "/funding?act=add"),
        new("funding of a service", "/funding", page => NamedAsync(page, "main table a[href^='/funding/']", "illustration")),
        new("law and policy", "/policy-events?show=all"),
        new("law and policy enter", "/policy-events?act=add"),
        new("law and policy of a change", "/policy-events", page => NamedAsync(page, "main table a[href^='/policy-events/']", "illustration")),
        new("voices", "/voices?show=all"),
        new("voices none", "/voices?show=overdue&board=00000000-0000-0000-0000-000000000000"),
        new("voice enter", "/voices?act=add"),
        new("voice unchecked", "/voices?show=to-check", page => NamedAsync(page, "main table a[href^='/voices/']", "Illustration")),
        new("voice with a board", "/voices?show=with-board", page => NamedAsync(page, "main table a[href^='/voices/']", "Illustration")),
        new("voice told", "/voices?show=told", page => NamedAsync(page, "main table a[href^='/voices/']", "Illustration")),
        new("briefings", "/briefings?act=add"),
        new("practice", "/practice?act=add"),
        new("plans", "/plans?act=add"),
        new("meeting", "/forums", async page =>
        {
            await FirstAsync(page, "main a:text('Probation board')", "Probation board");
            await FirstAsync(page, "main a[href^='/forums/meetings/']", "Meeting of");
            await View.FoldsAsync(page);
        }),
        new("briefing", "/briefings", page => NamedAsync(page, "main table a[href^='/briefings/']", "Referrals")),
        new("practice entry", "/practice", page => NamedAsync(page, "main a[href^='/practice/']", "One page")),
        new("plan", "/plans", page => NamedAsync(page, "main table a[href^='/plans/']", "(illustration)")),
        new("bodies", "/bodies"),
        new("body", "/bodies?q=Council", page => NamedAsync(page, "main .list a[href^='/bodies/']", "Council")),
    ]);

    /// <summary>Follows the first such link that holds these words, as the heading of its page does too. Others add rows of theirs meanwhile.</summary>
    private static Task NamedAsync(IPage page, string link, string words) => FollowAsync(page, page.Locator(link, new() { HasText = words }), words);

    /// <summary>Follows the first such link, to the page whose heading holds these words.</summary>
    private static Task FirstAsync(IPage page, string link, string heading) => FollowAsync(page, page.Locator(link), heading);

    private static async Task FollowAsync(IPage page, ILocator link, string heading)
    {
        await link.First.ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync(heading);
        await View.FoldsAsync(page);
    }
}

public class ProvisionPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    private static readonly string[] Acts = ["record", "group", "link", "change", "retire", "correct-1", "finding-1"];

    [Fact]
    public Task Pages_of_provision_are_fit_for_everybody() => LookAsync(
    [
        new("provision", "/provision"),
        new("programmes", "/provision/programmes?answer=no"),
        new("contracts empty", "/provision/contracts"),
        new("local help add", "/provision/local-help?act=add", page => page.Locator("form.form").WaitForAsync()),
        new("check added", "/provision/quality-checks?act=add", async page =>
        {
            await page.Locator("form.form").FillAsync("Name", "Check to look at");
            await page.Button("Add it").ClickAsync();
            await page.Locator("h1:text('Check to look at')").WaitForAsync();
            await page.Locator("main .act-bar a[href$='act=record']").ClickAsync();
            await page.ActForm().FillAsync("Reports that met the criteria", "3");
            await page.ActForm().FillAsync("Of how many reports sampled", "7");
            await page.Button("Record it").ClickAsync();
            await page.Locator("main a[href$='act=correct-1']").WaitForAsync();
        }),
        .. Acts.Select(act => new View($"check {act}", "/provision/quality-checks", async page =>
        {
            await page.Locator("main table a").First.ClickAsync();
            await page.Locator($"main a[href$='act={act}']").First.ClickAsync();
            await page.ActForm().WaitForAsync();
        })),
        new("checks", "/provision/quality-checks"),
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

    /// <summary>The kinds of evidence, each with the field that it alone asks for.</summary>
    private static readonly (string Words, string Field)[] Kinds =
        [("A link", "Address"), ("A file", "File"), ("A statement in words", "The statement"), ("Evidence another action has already", "Which piece")];

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
        .. Kinds.Select((kind, at) => new View($"act evidence {at}", "/actions/TVP-16.1?act=evidence", async page =>
        {
            await WaitForFormAsync(page);
            await page.ActForm().GetByLabel(kind.Words).CheckAsync();
            await page.ActForm().GetByLabel(kind.Field, new() { Exact = true }).WaitForAsync();
        })),
    ]);

    private static async Task WaitForFormAsync(IPage page)
    {
        await page.ActForm().WaitForAsync();
        await View.FoldsAsync(page);
    }
}

public class RecommendationPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public Task Recommendations_and_sources_are_fit_for_everybody() => LookAsync(
    [
        new("recommendations", "/recommendations", View.FoldsAsync),
        new("recommendations not taken up", "/recommendations?show=not-taken-up"),
        new("matrix", "/recommendations/matrix"),
        new("broken threads", "/recommendations/broken-threads"),
        new("register", "/recommendations/new", View.FoldsAsync),
        new("sources", "/sources"),
        new("source", "/sources/BRD", View.FoldsAsync),
        new("recommendation delivered", "/recommendations/BRD-2", View.FoldsAsync),
        new("recommendation in part", "/recommendations/BRD-6", View.FoldsAsync),
        new("recommendation not taken up", "/recommendations/BRD-F4"),
        .. new[] { "entrust", "report", "district", "target", "review", "evidence", "link", "unlink", "claim", "stall", "note", "supersede", "answer" }.Select(act => new View($"recommendation {act}", $"/recommendations/BRD-1?act={act}", page => page.ActForm().WaitForAsync())),
        new("recommendation verify", "/recommendations/BRD-5?act=verify", page => page.ActForm().WaitForAsync()),
        new("recommendation outcome", "/recommendations/BRD-3?act=outcome", page => page.ActForm().WaitForAsync()),
        new("recommendation unblock", "/recommendations/BRD-4?act=unblock", page => page.ActForm().WaitForAsync()),
        new("recommendation send", "/recommendations/NOMS-2?act=send", page => page.ActForm().WaitForAsync()),
        new("thread", "/recommendations/BRD-2/thread"),
        .. new[] { "values", "barriers", "threads", "forums", "roles" }.Select(tab => new View($"sources {tab}", $"/sources?tab={tab}")),
    ]);
}

public class DutyPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public async Task Pages_of_the_equality_duty_are_fit_for_everybody()
    {
        var duty = await DutyOnStage.PutAsync(Server);
        await LookAsync(
        [
            .. new string?[] { null, "consultation", "papers", "assessments", "cycles" }.Select(tab => new View($"duty {tab ?? "goals"}", tab is null ? "/duty" : $"/duty?tab={tab}", View.LaterFoldsAsync)),
            new("duty goal", $"/duty/goals/{duty.Goal}", View.LaterFoldsAsync),
            new("duty consultation page", $"/duty/consultations/{duty.Consultation}", View.LaterFoldsAsync),
            new("duty paper", $"/duty/papers/{duty.Paper}", View.LaterFoldsAsync),
            new("duty assessment", $"/duty/assessments/{duty.Assessment}", View.LaterFoldsAsync),
        ]);
    }

    [Fact]
    public async Task What_anyone_may_read_is_fit_for_everybody()
    {
        var duty = await DutyOnStage.PutAsync(Server);
        var page = await WindowAsync(null);
        List<string> problems = [];
        foreach (var (name, address) in new[] { ("published", ""), ("published area", $"/{duty.AreaCode}"), ("published paper", $"/{duty.AreaCode}/{duty.Slug}"), ("published older", $"/{duty.AreaCode}/{duty.Slug}/v1"), ("published nothing", "/nowhere") })
        {
            await page.OpenAsync($"/published{address}");
            problems.AddRange(await page.InspectAsync(name));
        }
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}

public class MeasurePagesTests(ITestOutputHelper output) : EveryPage(output)
{
    private const string Measure = $"/strategies/{Strategy}/measures/M18";

    [Fact]
    public Task Pages_of_measures_are_fit_for_everybody() => LookAsync(
    [
        new("measures list", "/measures?act=add", View.LaterFoldsAsync),
        new("measures none", "/measures?lack=split&verdict=women-ahead"),
        new("measures enter", "/measures/enter"),
        new("measures grid", "/measures/enter?from=2026-01-01&to=2026-01-31", async page =>
        {
            await page.GetByLabel("M01, women, how many").FillAsync("41");
            await page.GetByLabel("M01, women, out of").FillAsync("40");
            await page.Button("Save all that is typed").ClickAsync();
            await page.RefusesAsync("41 of 40 cannot be");
        }),
        new("funnels", "/measures/funnels", View.LaterFoldsAsync),
        new("findings", "/measures/findings"),
        new("findings closed", "/measures/findings?show=closed"),
        new("finding", "/measures/findings", async page =>
        {
            await page.Locator("main .list a[href^='/measures/findings/']").First.ClickAsync();
            await page.Locator(".steps").WaitForAsync();
            await View.FoldsAsync(page);
        }),
        new("measure", Measure, View.LaterFoldsAsync),
        new("measure without figures", $"/strategies/{Strategy}/measures/M01"),
        .. new[] { "enter", "find", "settle", "target", "give", "link", "correct&row=1" }.Select(act => new View($"measure {act}", $"{Measure}?act={act}", async page =>
        {
            await page.ActForm().WaitForAsync();
            await View.FoldsAsync(page);
        })),
    ]);
}

public class SchedulePagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public async Task Pages_of_jobs_and_letters_are_fit_for_everybody()
    {
        var letter = await LetterOnStage.PutAsync(Server, "Looked at");
        await LookAsync(
        [
            new("jobs", "/administration/jobs"),
            new("job", "/administration/jobs/tidy", page => page.Locator("main").AskAsync("Run now")),
            new("outbox", "/administration/outbox", page => page.Locator("main").AskAsync("Try all parked letters again")),
            new("outbox parked", "/administration/outbox?state=parked"),
            new("outbox none", "/administration/outbox?state=sending"),
            new("letter", $"/administration/outbox/{letter}"),
        ]);
    }
}

public class PlainPagesTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task Plain_pages_are_fit_for_everybody()
    {
        List<string> problems = [];
        var nobody = await WindowAsync(null);
        var everybody = await WindowAsync(Theatre.Everybody);
        var newcomer = await WindowAsync(Theatre.Newcomer);
        foreach (var (name, address, page) in new (string, string, IPage)[]
        {
            ("sign in", "/sign-in", nobody),
            ("forgotten password", "/sign-in/forgotten-password", nobody),
            ("reset password", $"/sign-in/reset-password?account={Guid.Empty}&token=x", nobody),
            ("signed out", "/signed-out", nobody),
            ("error", "/error", nobody),
            ("account", "/account", everybody),
            ("password", "/account/password", everybody),
            ("second factor setup", "/account/second-factor", newcomer),
            ("update", "/actions/TVP-12.2/update", everybody),
            ("update closed", "/actions/TVP-6.1/update", everybody),
            ("not found", "/no-such-page", everybody),
            ("no such action", "/actions/TVP-99.9/update", everybody),
        })
        {
            await page.OpenAsync(address);
            problems.AddRange(await page.InspectAsync(name));
        }
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}

public class ReportPagesTests(ITestOutputHelper output) : EveryPage(output)
{
    [Fact]
    public Task The_report_centre_and_packs_are_fit_for_everybody() => LookAsync(
    [
        new("packs make", "/packs", async page =>
        {
            await View.LaterFoldsAsync(page);
            await page.GetByLabel("Add a report").SelectOptionAsync("duty");
            await page.Button("Add").ClickAsync();
            await page.Button("Move Equality duty up").WaitForAsync();
        }),
        new("pack", "/packs", async page =>
        {
            await View.LaterFoldsAsync(page);
            await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Pack to look at");
            await page.Button("Make the pack").ClickAsync();
            await page.Locator("h1:text('Pack to look at')").WaitForAsync();
            await page.Link("Preview as PDF").ClickAsync();
            await page.Locator(".my-reports a.button").WaitForAsync();
            await page.Locator("main").AskAsync("Issue it");
        }),
        new("pack issued", "/packs", async page =>
        {
            await page.Link("Pack to look at").ClickAsync();
            await page.Locator("h1:text('Pack to look at')").WaitForAsync();
            await page.Locator("main").ConfirmAsync("Issue it", "Issue it for good");
            await page.Locator(".issued li").First.WaitForAsync();
            await View.FoldsAsync(page);
        }),
        new("report centre", "/reports"),
        new("packs", "/packs"),
        new("issued packs", "/packs/issued"),
        new("issued packs none older", "/packs/issued?before=1"),
    ]);
}
