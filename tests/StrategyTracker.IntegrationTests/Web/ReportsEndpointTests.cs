using System.Net;
using System.Text.Json;
using StrategyTracker.Domain.People;

namespace StrategyTracker.IntegrationTests.Web;

/// <summary>Any report by its address: as a file and as a page.</summary>
public sealed class ReportsEndpointTests : IAsyncLifetime
{
    private const string Code = "TVP-WOS-2007";
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.OpenAsync(seeded: true);
    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("pdf", "application/pdf", "%PDF-")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("csv", "text/csv", "\uFEFFRef.")]
    public async Task A_report_comes_in_every_format_and_is_kept_by_nobody(string ending, string type, string start)
    {
        var answer = await (await _site.SignedInAsync(Role.BoardMember)).GetAsync($"/reports/unowned-undated.{ending}?strategy={Code}&asAt=2007-12-31");

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal($"{Code}-unowned-undated-2007-12-31.{ending}", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.StartsWith(start, System.Text.Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in_and_a_practitioner_reader_not_at_all()
    {
        foreach (var address in new[] { "/reports/board.pdf", "/reports/board", "/reports/weather.csv" })
        {
            var answer = await _site.Anonymous().GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal), $"{address}: {answer.StatusCode}");
        }
        var reader = await _site.SignedInAsync(Role.PractitionerReader);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/reports/board.pdf")).StatusCode);
        Assert.DoesNotContain("class=\"report\"", await (await reader.GetAsync("/reports/board")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("board.pdf?asAt=31.02.2008", "As at: \"31.02.2008\" is not a date.")]
    [InlineData("board.pdf?asAt=2007-10-31", "was published on 1 November 2007")]
    [InlineData("section.docx?asAt=2008-01-16", "16 January 2008 is still to come")]
    [InlineData("directors-list.xlsx?asAt=2008-01-10&since=2008-01-11", "turn them round")]
    [InlineData("weather.pdf", "There is no report \"weather\". There are: board,")]
    [InlineData("section.csv?part=99", "has no section \"99\"")]
    [InlineData("broken-threads.pdf?area=atlantis", "There is no area \"atlantis\"")]
    public async Task What_cannot_be_run_gets_a_sentence(string address, string sentence)
    {
        var answer = await (await _site.SignedInAsync(Role.Director)).GetAsync($"/reports/{address}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_static_has_one_first_heading_and_links_to_each_format_of_the_same_question()
    {
        var answer = await (await _site.SignedInAsync(Role.ForumMember)).GetAsync("/reports/unowned-undated?asAt=2007-12-31");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Contains("<article class=\"report\" lang=\"en-GB\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor:", html, StringComparison.Ordinal);                          // no circuit
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(html, "<h1"));
        foreach (var ending in new[] { "pdf", "docx", "xlsx", "csv" }) { Assert.Contains($"/reports/unowned-undated.{ending}?asAt=2007-12-31", html, StringComparison.Ordinal); }
        Assert.Contains("value=\"2007-12-31\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weather", HttpStatusCode.NotFound, "There is no report")]
    [InlineData("section?part=99", HttpStatusCode.BadRequest, "has no section")]
    [InlineData("board?asAt=nonsense", HttpStatusCode.BadRequest, "is not a date")]
    public async Task A_page_that_cannot_be_shown_says_why(string address, HttpStatusCode status, string sentence)
    {
        var answer = await (await _site.SignedInAsync(Role.Director)).GetAsync($"/reports/{address}");

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_look_of_a_report_is_open_to_whoever_asks()
    {
        var answer = await _site.Anonymous().GetAsync("/css/report.css");

        Assert.Equal((HttpStatusCode.OK, "text/css"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(".report-table", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
