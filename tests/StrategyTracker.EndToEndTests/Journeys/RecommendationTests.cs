using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.EndToEndTests.Stage;
using StrategyTracker.Store;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

public class RecommendationTests(ITestOutputHelper output) : Journey(output)
{
    private const string Ask = "E2E-ASK-1";
    private const string Body = "Probation area (journey)";

    [Fact]
    public async Task An_ask_is_taken_up_carried_out_and_verified_by_somebody_else()
    {
        await PutAskInRegisterAsync();
        await Server.AddPersonAsync("journey-director@example.test", "Director who also verifies", Role.Director, Role.Verifier);
        await Server.AddPersonAsync("journey-verifier@example.test", "Verifier of another body", Role.Verifier);
        var director = await WindowAsync("journey-director@example.test");

        await ActAsync(director, "switch-on", async form => { await form.FillAsync("Why", "The forum asked for it."); await form.Button("Promote it").ClickAsync(); }, "It is on the record.");
        await ActAsync(director, "take-up", form => form.GetByRole(AriaRole.Button, new() { NameRegex = new("^Take it up in") }).ClickAsync(), "is taken up");
        await ActAsync(director, "entrust", async form => { await form.PickAsync("Responsible body", Body); await form.Button("Save who answers for it").ClickAsync(); }, "who answers for");
        await ActAsync(director, "answer", async form =>
        {
            await form.GetByLabel("Accepted", new() { Exact = true }).CheckAsync();
            await form.FillAsync("Looked at again on", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(90).Written());
            await form.GetByLabel("Looked at again on").PressAsync("Tab");
            await form.Button("Give this answer").ClickAsync();
        }, "is answered");
        await ActAsync(director, "link", async form => { await form.PickAsync("Action", "TVP-11.1"); await form.Button("Link it").ClickAsync(); }, "carries");
        await ActAsync(director, "report", async form => { await form.FillAsync("What was done", "The protocol was signed."); await form.Button("Report it").ClickAsync(); }, "Reported on");
        await director.SeesAsync("Nothing reported");
        await ActAsync(director, "evidence", async form => { await form.FillAsync("Title", "The protocol"); await form.FillAsync("What it shows", "Both signed it."); await form.Button("Add it").ClickAsync(); }, "is kept with the recommendation");
        await ActAsync(director, "claim", async form => { await form.Button("Put it to a verifier").ClickAsync(); await form.Locator(".confirm").Button("Put it to a verifier").ClickAsync(); }, "waits for a verifier");

        await director.OpenAsync($"/recommendations/{Ask}?act=verify");
        await AcceptAsync(director);
        await director.RefusesAsync("it is your own work");

        var verifier = await WindowAsync("journey-verifier@example.test");
        await verifier.OpenAsync($"/recommendations/{Ask}?act=verify");
        await AcceptAsync(verifier);
        await verifier.SaysAsync("is delivered");
        await verifier.OpenAsync($"/recommendations/{Ask}/thread");
        await verifier.SeesAsync("verified by Verifier of another body. Outcome not yet known.");
        await verifier.SeesAsync("No board has had it on the agenda");
        await verifier.Link("TVP-11.1").ClickAsync();
        await Expect(verifier.Part("Recommendations it carries")).ToContainTextAsync(Ask);
    }

    private static async Task ActAsync(IPage page, string act, Func<ILocator, Task> fill, string says)
    {
        await page.OpenAsync($"/recommendations/{Ask}?act={act}");
        await page.ActForm().WaitForAsync();
        await fill(page.ActForm());
        await page.SaysAsync(says);
    }

    private static async Task AcceptAsync(IPage page)
    {
        await page.ActForm().GetByLabel("It shows that this is delivered").CheckAsync();
        await page.ActForm().Button("Save the verdict").ClickAsync();
    }

    private async Task PutAskInRegisterAsync()
    {
        using var databases = TrackerDbContextFactory.OnSqlite(Server.DatabaseFile);
        await using var db = databases.CreateDbContext();
        var stamp = new Stamp(Actor.System, DateTime.UtcNow, DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1), Why: "For a journey.");
        var source = SourceDocument.Add("E2E", "A source for a journey", new SourceFacts { Year = 2009 }, stamp);
        db.AddRange(source, Domain.Bodies.Body.Add(Body, Sector.Statutory, null, new BodyFacts(), stamp),
            Recommendation.Add(source.Id, Ask, "Sign a protocol between courts and the centre.", new EntryFacts { Standing = Standing.Ask, AddressedTo = ["The courts"], Themes = ["courts"] }, stamp));
        await db.SaveChangesAsync();
    }
}
