using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.IntegrationTests.Features;
using StrategyTracker.IntegrationTests.Features.EqualityDuty;
using StrategyTracker.TestSupport;
using StrategyTracker.Ui;

namespace StrategyTracker.IntegrationTests.Web;

/// <summary>What anyone may read, read by somebody who has not signed in.</summary>
public sealed partial class PublishedPagesTests : IAsyncLifetime
{
    /// <summary>What never stands on a public page.</summary>
    private static readonly string[] Secrets =
        [DutyScene.Holder, "7 of 40", "17.5%", "8,090", "88.5%", "A draft that nobody may see", "A goal nobody approved", "An internal report", "They wanted fewer words", "No bus after six", "in a test"];

    private Site _site = null!;
    private DutyScene _scene = null!;
    private string _plan = "", _pay = "";

    public async Task InitializeAsync()
    {
        _site = await Site.OpenAsync();
        _scene = await DutyScene.SetAsync(Workplace.On(_site.Database, _site.Clock));
        await _scene.ConsultAsync();
        var measure = AMeasure.Of(_scene.Strategy.Id, reference: "M18");
        measure.Reads(AMeasure.Quarter(new Tally(7, 40), new Tally(8_083, 9_097), new Tally(8_090, 9_137), from: "2007-07-01", to: "2007-09-30"));
        await _scene.Work.Database.SaveAsync([measure]);
        await _scene.Get<ChangeGoal>().RunAsync(_scene.Goal.Id, null, new GoalChoice(_scene.Goal.Facts, [_scene.Aim.Id], [measure.Id], [_scene.Action.Id]), Actors.Director());
        await _scene.Get<ReportOnGoal>().RunAsync(_scene.Goal.Id, null, "An internal report.", null, null, Actors.Director());
        var plan = await _scene.DraftAsync(body: "## What we promise\n\nSee [the action](/actions/TVP-1.2) and\n[it again][a].\n\n[a]: /actions/TVP-1.3");
        await _scene.ApproveAsync(plan);
        await _scene.PublishAsync(plan);
        await _scene.Get<WritePaper>().RunAsync(plan, null, "A draft that nobody may see.", Actors.AreaLead());
        await _scene.Get<ChooseGoal>().RunAsync(_scene.Area.Id, new GoalChoice(new GoalFacts { Title = "A goal nobody approved" }, [], [], []), Actors.Director());
        var pay = await _scene.DraftAsync(StatementKind.EqualPay, "Equal pay", "We pay alike.");
        await _scene.ApproveAsync(pay);
        await _scene.PublishAsync(pay);
        await _scene.Get<WritePaper>().RunAsync(pay, null, "We pay alike, and say how.", Actors.AreaLead());
        await _scene.ApproveAsync(pay);
        await _scene.PublishAsync(pay);
        await _scene.DraftAsync(StatementKind.Information, "Information not yet out", "A draft that nobody may see.");
        (_plan, _pay) = (Urls.PublishedPaper(_scene.Area.Code, "our-equality-plan"), Urls.PublishedPaper(_scene.Area.Code, "equal-pay"));
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Every_public_page_and_file_holds_what_was_published_and_no_way_into_the_closed_part()
    {
        var client = _site.Anonymous();
        Dictionary<string, string> read = [];
        var waiting = new Queue<string>([Urls.Published]);
        while (waiting.TryDequeue(out var address))
        {
            if (read.ContainsKey(address)) { continue; }
            var answer = await client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {answer.StatusCode}");
            Assert.True(answer.Headers.CacheControl!.Public && !answer.Headers.Contains("Set-Cookie"), address);
            var words = address.EndsWith(".pdf", StringComparison.Ordinal) ? await TextOfPdfAsync(await answer.Content.ReadAsByteArrayAsync()) : WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            read[address] = words;
            foreach (var secret in Secrets) { Assert.False(words.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{address} holds “{secret}”"); }
            Assert.DoesNotContain("<script", words, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<form", words, StringComparison.OrdinalIgnoreCase);
            foreach (var link in Links().Matches(words).Select(m => m.Groups[1].Value.Split('#')[0]).Where(link => link.StartsWith('/') && link.Length > 0))
            {
                Assert.True(Urls.IsPublished(link) || link == Urls.SignIn, $"{address} leads to {link}");
                if (Urls.IsPublished(link)) { waiting.Enqueue(link); }
            }
        }

        Assert.Superset(new HashSet<string> { Urls.Published, Urls.PublishedBy(_scene.Area.Code), _plan, $"{_plan}/v1", $"{_plan}/v1.pdf", _pay, $"{_pay}/v1", $"{_pay}/v2", $"{_pay}/v2.pdf" }, read.Keys.ToHashSet());
        foreach (var of in new[] { read[_plan], read[$"{_plan}/v1"], read[$"{_plan}/v1.pdf"] }.Select(w => Space().Replace(w, " ")))
        {
            foreach (var words in new[] { "What we promise", "See the action and", _scene.Goal.Title, _scene.Post.Name, _scene.Action.Ref, _scene.Aim.Summary, "The second goal was added.", "women hidden, men 88.9%", "Staff network", "15 January 2011", _scene.Regime.LegalBasis }) { Assert.Contains(words, of, StringComparison.Ordinal); }
        }
        Assert.Contains("Last updated", read[_pay], StringComparison.Ordinal);
        Assert.Contains("A newer version exists.", read[$"{_pay}/v1"], StringComparison.Ordinal);
        Assert.DoesNotContain("A newer version exists.", read[$"{_pay}/v2"], StringComparison.Ordinal);
        Assert.DoesNotContain("say how", read[$"{_pay}/v1"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_says_plainly_that_nothing_is_published_there()
    {
        var client = _site.Anonymous();
        foreach (var address in new[] { "/published/nowhere", $"{_plan}-2", $"{_plan}/v2", $"{_plan}/2", $"{_plan}/v", $"{_plan}/v1/more", $"{_plan}/v99999999999", Urls.PublishedPaper(_scene.Area.Code, "information-not-yet-out") })
        {
            var answer = await client.GetAsync(address);

            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{address} answered {answer.StatusCode}");
            Assert.Contains("Nothing is published at this address", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.False(answer.Headers.CacheControl?.Public == true);
        }
        var file = await client.GetAsync($"{_plan}/v2.pdf");
        Assert.Equal((HttpStatusCode.NotFound, "There is nothing published at this address."), (file.StatusCode, await file.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Who_is_signed_in_reads_the_same_page_as_everybody()
    {
        var signedIn = await _site.SignedInAsync(Role.AreaLead);

        var answer = await signedIn.GetAsync(_plan);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(Comment().Replace(await _site.Anonymous().GetStringAsync(_plan), ""), Comment().Replace(await answer.Content.ReadAsStringAsync(), ""));
    }

    [Fact]
    public async Task The_duty_report_is_a_file_for_those_who_run_reports()
    {
        var answer = await (await _site.SignedInAsync(Role.BoardMember)).GetAsync(Urls.DutyReportPdf(_scene.Area.Code));
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var words = await TextOfPdfAsync(await answer.Content.ReadAsByteArrayAsync());
        foreach (var part in new[] { "Are we compliant?", "What falls next", _scene.Goal.Title, "Our equality plan", "Our first goals" }) { Assert.Contains(part, words, StringComparison.Ordinal); }

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.SignedInAsync(Role.PractitionerReader)).GetAsync(Urls.DutyReportPdf(null))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await _site.SignedInAsync(Role.BoardMember)).GetAsync("/duty/report.pdf?asAt=soon")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await _site.SignedInAsync(Role.BoardMember)).GetAsync("/duty/report.pdf?area=nowhere")).StatusCode);
    }

    /// <summary>The words of a file, as poppler reads them.</summary>
    private static async Task<string> TextOfPdfAsync(byte[] file)
    {
        using var program = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await program.StandardInput.BaseStream.WriteAsync(file);
        program.StandardInput.Close();
        var text = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode == 0 && text.Length > 0, "pdftotext could not read the file.");
        return Space().Replace(text, " ");
    }

    [GeneratedRegex(@"<a\b[^>]*href=""([^""]*)""")]
    private static partial Regex Links();

    /// <summary>What the framework keeps for its own use, sealed anew each time.</summary>
    [GeneratedRegex("<!--Blazor-.*?-->")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
