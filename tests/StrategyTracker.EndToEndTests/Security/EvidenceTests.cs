using System.Text;
using Microsoft.Playwright;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Security;

public class EvidenceTests(ITestOutputHelper output) : Journey(output)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n<script>alert(1)</script>\n%%EOF\n");

    [Fact]
    public async Task Evidence_is_taken_by_kind_and_size_and_only_ever_downloaded()
    {
        var page = await WindowAsync("Director");
        await page.OpenActAsync("TVP-16.3", "evidence");
        await page.ActForm().GetByLabel("A file").CheckAsync();
        await page.ActForm().Button("Add it").ClickAsync();
        await page.RefusesAsync("Choose a file.");
        await SendAsync(page, "page.html", "<script>alert(1)</script>"u8.ToArray());
        await page.RefusesAsync("\"page.html\" cannot be evidence: files of these kinds can:");
        await SendAsync(page, "picture.svg", "<svg onload='alert(1)'/>"u8.ToArray());
        await page.RefusesAsync("\"picture.svg\" cannot be evidence");
        await SendAsync(page, "report.pdf", "<html>not a report</html>"u8.ToArray());
        await page.RefusesAsync("\"report.pdf\" is not what its name says it is, so it was not kept.");
        await SendAsync(page, "long.pdf", [.. Pdf, .. new byte[Server.LargestMegabytes * 1024 * 1024]]);
        await page.RefusesAsync($"\"long.pdf\" is larger than {Server.LargestMegabytes} MB, the most that is kept.");
        await page.SeesAsync("None yet.");

        await page.ActForm().FillAsync("Title", "The report");
        await SendAsync(page, "..\\..\\etc\\re:port?.pdf", Pdf);
        await page.SaysAsync("The evidence is kept with the action.");
        var link = page.Part("Evidence").GetByRole(AriaRole.Link, new() { Name = "The report" });
        await Expect(page.Part("Evidence")).ToContainTextAsync("(report.pdf,");

        var answer = await page.APIRequest.GetAsync((await link.GetAttributeAsync("href"))!);
        Assert.StartsWith("attachment", answer.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Contains("report.pdf", answer.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers["x-content-type-options"]);
        Assert.Equal(Pdf, await answer.BodyAsync());
        await (await WindowAsync(null)).OpenAsync((await link.GetAttributeAsync("href"))!);
    }

    /// <summary>Sizes round those of a read and of a message of the circuit, up to the most that is kept.</summary>
    [Fact]
    public async Task Files_of_every_size_up_to_the_limit_are_kept_and_an_empty_one_is_refused()
    {
        var page = await WindowAsync("Director");
        await page.OpenActAsync("TVP-16.2", "evidence");
        await page.ActForm().GetByLabel("A file").CheckAsync();
        await SendAsync(page, "nothing.txt", []);
        await page.RefusesAsync("\"nothing.txt\" is empty.");
        foreach (var size in new[] { 1, 60_000, 65_536, 130_000, 300_000, Server.LargestMegabytes * 1024 * 1024 })
        {
            await page.OpenActAsync("TVP-16.2", "evidence");
            await page.ActForm().GetByLabel("A file").CheckAsync();
            await SendAsync(page, $"of-{size}-bytes.txt", [.. Enumerable.Repeat((byte)'x', size)]);
            await Expect(page.Part("Evidence")).ToContainTextAsync($"(of-{size}-bytes.txt,");
        }
    }

    private static async Task SendAsync(IPage page, string name, byte[] content)
    {
        await page.ActForm().Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await page.ActForm().Button("Add it").ClickAsync();
    }
}
