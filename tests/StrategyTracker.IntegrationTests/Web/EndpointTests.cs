using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.EvidenceStore;
using StrategyTracker.IntegrationTests.Features.EvidenceStore;
using StrategyTracker.TestSupport;
using StrategyTracker.Ui;

namespace StrategyTracker.IntegrationTests.Web;

public sealed class EndpointTests : IAsyncLifetime
{
    private const string Code = "TVP-WOS-2007";
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.OpenAsync(seeded: true);
    public async Task DisposeAsync() => await _site.DisposeAsync();

    private static string Pdf(string query = "") => $"/strategies/{Code}/board-report.pdf{query}";
    private static async Task<string> SentenceAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString()!;

    [Fact]
    public void Everything_is_closed_but_what_is_opened_on_purpose()
    {
        _ = _site.Server;
        string[] open = ["/health", "/sign-in", "/sign-in/second-factor", "/sign-in/forgotten-password", "/sign-in/reset-password", "/sign-out", "/signed-out", "/not-found", "/error",
            "/published", "/published/{Area}", "/published/{Area}/{Slug}", "/published/{Area}/{Slug}/{Version}", "/published/{*Rest}", "/reminders/stop/{token}", "/reminders/stop/{Token}"];

        var opened = _site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Where(route => !route.Contains('.', StringComparison.Ordinal))      // style sheets, fonts and scripts
            .Distinct();

        Assert.Empty(opened.Except(open));
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in()
    {
        string[] addresses =
        [
            Pdf(), Pdf("?asAt=nonsense"), "/register.csv", Urls.Evidence(Guid.NewGuid()), "/", "/strategies", $"/strategies/{Code}/board", "/actions/TVP-1.2", "/actions/TVP-1.2/update",
            "/administration", "/account", Urls.Duty, Urls.DutyReportPdf(null), Urls.Goal(Guid.NewGuid()), Urls.Statement(Guid.NewGuid()),
        ];
        foreach (var address in addresses)
        {
            var answer = await _site.Anonymous().GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal), $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_role_but_the_practitioner_reader_reads_the_board_report()
    {
        Assert.NotEqual("application/pdf", (await (await _site.SignedInAsync(Role.PractitionerReader)).GetAsync(Pdf())).Content.Headers.ContentType?.MediaType);
        foreach (var role in Enum.GetValues<Role>().Except([Role.PractitionerReader]))
        {
            var answer = await (await _site.SignedInAsync(role)).GetAsync(Pdf());

            Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.Equal($"{Code}-board-report-2008-01-15.pdf", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
            Assert.True(answer.Headers.CacheControl?.NoStore);
            Assert.Equal("%PDF-"u8.ToArray(), (await answer.Content.ReadAsByteArrayAsync())[..5]);
        }
    }

    [Fact]
    public async Task The_report_is_as_at_the_day_in_the_address()
    {
        var client = await _site.SignedInAsync(Role.BoardMember);

        var answer = await client.GetAsync(Pdf("?asAt=2007-12-31&since=2007-11-01"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith("2007-12-31.pdf", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'), StringComparison.Ordinal);
        Assert.Equal(await answer.Content.ReadAsByteArrayAsync(), await client.GetByteArrayAsync(Pdf("?asAt=2007-12-31&since=2007-11-01")));
    }

    [Fact]
    public async Task A_bad_day_gets_a_sentence()
    {
        var client = await _site.SignedInAsync(Role.Director);
        (string Query, string Sentence)[] bad =
        [
            ("?asAt=31.02.2008", "As at: \"31.02.2008\" is not a date."), ("?asAt=tomorrow", "As at: \"tomorrow\" is not a date."), ("?since=2008-02-31", "Since: \"2008-02-31\" is not a date."),
            ("?asAt=2007-10-31", "was published on 1 November 2007"), ("?asAt=2008-01-16", "16 January 2008 is still to come"), ("?asAt=2008-01-10&since=2008-01-11", "turn them round"),
        ];
        foreach (var (query, sentence) in bad)
        {
            var answer = await client.GetAsync(Pdf(query));
            Assert.Equal((HttpStatusCode.BadRequest, query), (answer.StatusCode, query));
            Assert.Contains(sentence, await SentenceAsync(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_strategy_that_is_not_there_gets_a_sentence()
    {
        var answer = await (await _site.SignedInAsync(Role.Director)).GetAsync("/strategies/XYZ/board-report.pdf");

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Equal("There is no strategy XYZ in this database.", await SentenceAsync(answer));
    }

    [Fact]
    public async Task Measures_leave_as_files_for_who_may_read_them()
    {
        var reader = await _site.SignedInAsync(Role.BoardMember);
        var (list, readings, pdf) = (await reader.GetAsync("/measures.csv"), await reader.GetAsync($"/strategies/{Code}/measures/M30/readings.csv"), await reader.GetAsync("/measures/equality-of-outcome.pdf"));

        Assert.All(new[] { list, readings }, file => Assert.Equal((HttpStatusCode.OK, "text/csv"), (file.StatusCode, file.Content.Headers.ContentType!.MediaType)));
        Assert.Equal(9, (await readings.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (pdf.StatusCode, pdf.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/strategies/{Code}/measures/M99/readings.csv")).StatusCode);
        Assert.Contains("is not a date", await SentenceAsync(await reader.GetAsync("/measures/equality-of-outcome.pdf?asAt=soon")), StringComparison.Ordinal);
        Assert.Contains("There is no area", await SentenceAsync(await reader.GetAsync("/measures/equality-of-outcome.pdf?area=nowhere")), StringComparison.Ordinal);
        var nobody = await _site.SignedInAsync();
        foreach (var address in new[] { "/measures.csv", $"/strategies/{Code}/measures/M30/readings.csv", "/measures/equality-of-outcome.pdf" }) { Assert.Equal(HttpStatusCode.Forbidden, (await nobody.GetAsync(address)).StatusCode); }
    }

    [Fact]
    public async Task Somebody_without_a_role_reads_nothing_and_is_told_why()
    {
        var client = await _site.SignedInAsync();

        var (pdf, csv) = (await client.GetAsync(Pdf()), await client.GetAsync("/register.csv"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (pdf.StatusCode, csv.StatusCode));
        Assert.Equal("Your account has no role yet, so you cannot read this; an administrator can give you a role that does.", await SentenceAsync(pdf));
    }

    [Fact]
    public async Task Somebody_disabled_in_mid_session_gets_nothing()
    {
        var person = APerson.In(Role.Director);
        await _site.Database.SaveAsync([person]);
        var (client, id) = (await _site.SignedInAsync(person), await KeepAsync("minutes.pdf"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Pdf())).StatusCode);
        await using (var db = _site.Database.Open())
        {
            (await db.People.SingleAsync(p => p.Id == person.Id)).Disable(Stamps.On("2008-01-15"));
            await db.SaveChangesAsync();
        }

        foreach (var address in new[] { Pdf(), "/register.csv", Urls.Evidence(id), "/" })
        {
            var answer = await client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal), $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Evidence_comes_as_a_download_that_no_browser_shows_as_a_page()
    {
        var id = await KeepAsync("Prøve \"x\".txt");

        var answer = await (await _site.SignedInAsync(Role.Auditor)).GetAsync(Urls.Evidence(id));

        Assert.Equal((HttpStatusCode.OK, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(("attachment", "Prøve x.txt"), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileNameStar));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(EvidenceFilesTests.Sample("x.txt"), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Evidence_that_is_not_there_is_not_found()
    {
        var (client, without, gone) = (await _site.SignedInAsync(Role.Director), await SaveAsync(id => AnEvidence.Link(id)), await KeepAsync("gone.txt"));
        foreach (var file in Directory.GetFiles(_site.EvidenceFolder)) { File.Delete(file); }

        foreach (var address in new[] { Urls.Evidence(Guid.NewGuid()), Urls.Evidence(without), Urls.Evidence(gone), "/evidence/../appsettings.json", "/evidence/x.txt" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task Somebody_without_a_role_finds_no_evidence()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.SignedInAsync()).GetAsync(Urls.Evidence(await KeepAsync("minutes.pdf")))).StatusCode);
    }

    [Fact]
    public async Task Health_is_open_and_says_no_more_than_it_must()
    {
        var answer = await _site.Anonymous().GetAsync("/health");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var words = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith("StrategyTracker is well.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("/tmp", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Host=", words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        foreach (var address in new[] { "/health", "/sign-in", "/strategies", "/no-such-page", Pdf() })
        {
            var answer = await _site.Anonymous().GetAsync(address);

            string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join("; ", values) : "";
            var policy = Header("Content-Security-Policy");
            Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
            Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
            Assert.Equal((address, "nosniff", "DENY", "same-origin"), (address, Header("X-Content-Type-Options"), Header("X-Frame-Options"), Header("Referrer-Policy")));
        }
    }

    [Fact]
    public async Task A_host_name_cannot_add_to_the_policy()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        request.Headers.TryAddWithoutValidation("Host", "x;script-src *");

        var policy = string.Join("", (await _site.Anonymous().SendAsync(request)).Headers.TryGetValues("Content-Security-Policy", out var values) ? values : []);

        Assert.DoesNotContain("script-src *", policy, StringComparison.Ordinal);
    }

    private Task<Guid> KeepAsync(string name) => SaveAsync(async strategy =>
    {
        var files = _site.Services.GetRequiredService<EvidenceFiles>();
        var kept = await files.KeepAsync(name, new MemoryStream(EvidenceFilesTests.Sample(name)));
        return Evidence.File(strategy, "A file", EvidenceKind.Minute, null, kept, null, Stamps.On("2008-01-02"));
    });

    private Task<Guid> SaveAsync(Func<Guid, Evidence> make) => SaveAsync(strategy => Task.FromResult(make(strategy)));

    private async Task<Guid> SaveAsync(Func<Guid, Task<Evidence>> make)
    {
        await using var db = _site.Database.Open();
        var evidence = await make(await db.Strategies.Select(s => s.Id).SingleAsync());
        await _site.Database.SaveAsync([evidence]);
        return evidence.Id;
    }
}
