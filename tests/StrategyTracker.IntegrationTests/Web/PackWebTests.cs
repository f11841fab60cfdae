using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.Packs;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.TestSupport;
using StrategyTracker.Ui;

namespace StrategyTracker.IntegrationTests.Web;

/// <summary>Packs and finished reports as files on the web: open to those who read reports, and a finished report to its asker alone.</summary>
public sealed class PackWebTests : IAsyncLifetime
{
    private const string Code = "TVP-WOS-2007";
    private Site _site = null!;
    private Guid _pack;

    public async Task InitializeAsync()
    {
        _site = await Site.OpenAsync(seeded: true);
        await _site.Database.SaveAsync([AChampion.Area()]);
        _pack = await GetAsync<AddPack, Guid>(add => add.RunAsync(Code, "Board pack", ["board"], Actors.AreaLead()));
        await GetAsync<IssuePack, int>(issue => issue.RunAsync(new PackAsk(_pack), null, Actors.AreaLead()));
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private async Task<TResult> GetAsync<T, TResult>(Func<T, Task<TResult>> act) where T : notnull
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<T>());
    }

    [Fact]
    public async Task Every_role_but_the_practitioner_reader_downloads_an_issued_pack_as_it_is_stored()
    {
        Assert.NotEqual("application/pdf", (await (await _site.SignedInAsync(Role.PractitionerReader)).GetAsync(Urls.IssuedPack(1))).Content.Headers.ContentType?.MediaType);
        var stored = (await GetAsync<IssuedPacksQuery, (string Stored, string Shown)?>(q => q.FileAsync(1, Actors.AreaLead())))!.Value.Stored;
        var bytes = await File.ReadAllBytesAsync((await GetAsync<PackFiles, string>(f => Task.FromResult(f.PathOf(stored)))));
        foreach (var role in Enum.GetValues<Role>().Except([Role.PractitionerReader]))
        {
            var answer = await (await _site.SignedInAsync(role)).GetAsync(Urls.IssuedPack(1));

            Assert.Equal((HttpStatusCode.OK, "application/pdf", "pack-1-board-pack-2008-01-15.pdf"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
            Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_and_nobody_gets_in_without_signing_in()
    {
        var member = await _site.SignedInAsync(Role.BoardMember);
        foreach (var address in new[] { Urls.IssuedPack(2), Urls.PackPreview(Guid.NewGuid(), null, null), Urls.ReadyReport(Guid.NewGuid()) }) { Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(address)).StatusCode); }
        foreach (var address in new[] { Urls.ReportCentre, Urls.Packs, Urls.IssuedPacks, Urls.IssuedPack(1), Urls.Pack(_pack), Urls.PackPreview(_pack, null, null), Urls.ReadyReport(Guid.NewGuid()) })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await _site.Anonymous().GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task A_look_at_a_pack_is_as_at_the_day_in_the_address()
    {
        var member = await _site.SignedInAsync(Role.BoardMember);

        var look = await member.GetAsync(Urls.PackPreview(_pack, "2008-01-02".Day(), "2007-12-01".Day()));
        Assert.Equal((HttpStatusCode.OK, "pack-preview-board-pack-2008-01-02.pdf"), (look.StatusCode, look.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
        foreach (var bad in new[] { "asAt=nonsense", "asAt=2008-01-16", "asAt=2007-01-01", "asAt=2008-01-02&since=2008-01-03" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await member.GetAsync($"{Urls.Pack(_pack)}/preview.pdf?{bad}")).StatusCode);
        }
        Assert.NotEqual("application/pdf", (await (await _site.SignedInAsync(Role.PractitionerReader)).GetAsync(Urls.PackPreview(_pack, null, null))).Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_finished_report_goes_to_its_asker_alone()
    {
        var (asker, other) = (APerson.In(Role.BoardMember), APerson.In(Role.Director));
        await _site.Database.SaveAsync([asker, other]);
        var queue = _site.Services.GetRequiredService<ReportQueue>();
        var id = queue.Ask(asker.Id, "Board progress", ReportFormat.Pdf, async (services, ct) =>
        {
            var run = await services.GetRequiredService<RunNamedReport>().RunAsync("board", new ReportAsk(Code), Actors.BoardMember(), ct);
            return new(run.Report, run.FileStem);
        });
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (queue.Find(id, asker.Id)!.Progress.IsUnderWay) { await Task.Delay(20, patience.Token); }

        var own = await (await _site.SignedInAsync(asker)).GetAsync(Urls.ReadyReport(id));
        Assert.Equal((HttpStatusCode.OK, $"{Code}-board-2008-01-15.pdf", true), (own.StatusCode, own.Content.Headers.ContentDisposition?.FileName?.Trim('"'), own.Headers.CacheControl?.NoStore));
        Assert.Equal("%PDF-"u8.ToArray(), (await own.Content.ReadAsByteArrayAsync())[..5]);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.SignedInAsync(other)).GetAsync(Urls.ReadyReport(id))).StatusCode);
    }
}
