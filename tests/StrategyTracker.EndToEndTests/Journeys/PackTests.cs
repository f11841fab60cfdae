using System.Security.Cryptography;
using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

public class PackTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task An_area_lead_issues_a_pack_and_a_board_member_opens_it_on_a_phone()
    {
        var name = $"Pack of {Guid.NewGuid():N}"[..20];
        var lead = await WindowAsync("Area lead");
        await lead.OpenAsync("/");
        await lead.Menu("Reports").ClickAsync();
        await lead.Link("Packs").ClickAsync();
        await lead.Locator("h1:text-is('Packs')").WaitForAsync();
        await lead.EvaluateAsync("document.querySelector('main details').open = true");
        await lead.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await lead.GetByLabel("Add a report").SelectOptionAsync("duty");
        await lead.Button("Add").ClickAsync();
        await lead.GetByLabel("Add a report").SelectOptionAsync("unowned-undated");
        await lead.Button("Add").ClickAsync();
        await lead.Button("Move Unowned and undated up").PressAsync("Enter");
        await Expect(lead.Locator(".pack-reports [role=status]")).ToHaveTextAsync("Unowned and undated is now 2 of 3.");
        await Expect(lead.Button("Move Unowned and undated up")).ToBeFocusedAsync();
        await lead.Button("Make the pack").ClickAsync();
        await Expect(lead.Locator("h1")).ToContainTextAsync(name);
        await Expect(lead.Locator(".pack-reports .ordered > li")).ToContainTextAsync(["Board progress", "Unowned and undated", "Equality duty"]);

        await lead.Locator("main").PickAsync("Add somebody", "Demonstration board member");
        await lead.Button("Keep these people").ClickAsync();
        await lead.SaysAsync("The pack is for those you chose.");
        var preview = await lead.RunAndWaitForDownloadAsync(() => lead.Link("Preview as PDF").ClickAsync());
        Assert.StartsWith("pack-preview-pack-of-", preview.SuggestedFilename, StringComparison.Ordinal);
        await lead.Locator("main").ConfirmAsync("Issue it", "Issue it for good");
        await Expect(lead.Locator(".issued h3")).ToContainTextAsync(name);
        var said = await lead.Locator(".issued code").InnerTextAsync();

        var member = await WindowAsync("Board member", options => options.ViewportSize = new() { Width = 390, Height = 844 });
        await member.OpenAsync("/reports");
        await member.Link("Issued packs").ClickAsync();
        var row = member.Locator(".issued > li", new() { HasText = name });
        await Expect(row).ToContainTextAsync("Board progress, Unowned and undated, Equality duty.");
        await Expect(row).ToContainTextAsync("for Demonstration board member");
        var download = await member.RunAndWaitForDownloadAsync(() => row.GetByRole(AriaRole.Link).ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal(said, Convert.ToHexStringLower(SHA256.HashData(bytes)));

        await member.OpenAsync("/packs");
        await member.Link(name).ClickAsync();
        await Expect(member.Locator("h1")).ToContainTextAsync(name);
        await Expect(member.Button("Issue it")).ToHaveCountAsync(0);
        await Expect(member.Button("Take this pack off")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_board_member_takes_a_report_as_a_file_as_at_a_past_day()
    {
        var member = await WindowAsync("Board member", options => options.ViewportSize = new() { Width = 390, Height = 844 });
        await member.OpenAsync("/reports");
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-20);
        await member.GetByLabel("As at").FillAsync(day.Written());
        await member.Button("Use these days").ClickAsync();
        await Expect(member).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"asAt={day.Written()}$"));

        var files = member.GetByRole(AriaRole.Group, new() { Name = "Board progress: files" });
        var download = await member.RunAndWaitForDownloadAsync(() => files.GetByRole(AriaRole.Link, new() { Name = "Excel" }).ClickAsync());
        Assert.EndsWith($"{day.Written()}.xlsx", download.SuggestedFilename, StringComparison.Ordinal);
        await Expect(member.Locator(".my-reports")).ToContainTextAsync("Board progress");
        await member.ButtonFor("Remove", $"Board progress, as at {StrategyTracker.Domain.Text.Day(day)}").ClickAsync();
        await Expect(member.Locator(".my-reports li")).ToHaveCountAsync(0);

        await files.GetByRole(AriaRole.Link, new() { Name = "Read" }).ClickAsync();
        await Expect(member).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"/reports/board\\?.*asAt={day.Written()}"));
        await Expect(member.Locator("main")).ToContainTextAsync($"as at {StrategyTracker.Domain.Text.Day(day)}");

        await member.OpenAsync($"/reports?asAt={day.AddDays(-5).Written()}&since={day.Written()}");
        await member.RefusesAsync("turn them round");
    }
}
