using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ReportCentre;

/// <summary>Reports are made so many at once, in the order they were asked for, for their asker alone.</summary>
[Trait("Runs", "once")]       // no database that could be either
public sealed class ReportQueueTests : IAsyncDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);
    private readonly FixedClock _clock = new();
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private readonly ReportSlots _slots = new(Options.Create(new ReportOptions { AtOnce = 2 }));
    private readonly ReportQueue _queue;
    private readonly Guid _asker = Guid.NewGuid();

    public ReportQueueTests() => _queue = new(_slots, _services.GetRequiredService<IServiceScopeFactory>(), Options.Create(new ReportOptions { AtOnce = 2, KeepMinutes = 10 }), _clock, NullLogger<ReportQueue>.Instance);

    public async ValueTask DisposeAsync()
    {
        await _queue.StopAsync(CancellationToken.None);
        _queue.Dispose();
        await _services.DisposeAsync();
    }

    private static Report AReport() => LateEntriesContents.Report(new() { Organisation = "Area", Pack = 1, AsAt = new(2008, 1, 1), IssuedOn = new(2008, 1, 2), RunAt = new(2008, 1, 3), Entries = [] });

    private static MakeReport AtOnce => (_, _) => Task.FromResult(new MadeReport(AReport(), "late"));

    private Guid Ask(MakeReport make, Guid? asker = null, ReportFormat format = ReportFormat.Pdf) => _queue.Ask(asker ?? _asker, "A report", format, make);

    private async Task<AskedReport> UntilAsync(Guid id, Func<AskedReport, bool> isSo, Guid? asker = null)
    {
        using var patience = new CancellationTokenSource(Soon);
        for (; ; await Task.Delay(10, patience.Token))
        {
            if (_queue.Find(id, asker ?? _asker) is { } now && isSo(now)) { return now; }
        }
    }

    private Task<AskedReport> ReadyAsync(Guid id, Guid? asker = null) => UntilAsync(id, r => !r.Progress.IsUnderWay, asker);

    [Theory]
    [InlineData(ReportFormat.Pdf, "late.pdf")]
    [InlineData(ReportFormat.Word, "late.docx")]
    [InlineData(ReportFormat.Excel, "late.xlsx")]
    [InlineData(ReportFormat.Csv, "late.csv")]
    public async Task A_report_is_made_and_waits_for_its_asker(ReportFormat format, string name)
    {
        var ready = await ReadyAsync(Ask(AtOnce, format: format));

        Assert.Equal((MakingStage.Ready, name, null), (ready.Progress.Stage, ready.FileName, ready.Problem));
        using var expected = new MemoryStream();
        ReportFile.Write(AReport(), format, expected);
        var opened = _queue.Open(ready.Id, _asker);
        await using var content = opened!.Value.Content;
        using var found = new MemoryStream();
        await content.CopyToAsync(found);
        Assert.Equal(expected.ToArray(), found.ToArray());
        Assert.Equal(expected.Length, ready.Size);
    }

    [Fact]
    public async Task No_more_than_so_many_are_made_at_once_and_the_others_keep_their_order()
    {
        var (running, most, order) = (0, 0, new ConcurrentQueue<int>());
        using var open = new SemaphoreSlim(0);
        MakeReport Nth(int n) => (_, ct) =>
        {
            order.Enqueue(n);
            var now = Interlocked.Increment(ref running);
            lock (order) { most = Math.Max(most, now); }
            Assert.True(open.Wait(Soon, ct));
            Interlocked.Decrement(ref running);
            return Task.FromResult(new MadeReport(AReport(), $"n{n}"));
        };
        var ids = Enumerable.Range(0, 8).Select(n => Ask(Nth(n), AskerOf(n))).ToList();
        for (var n = 0; n < 2; n++) { await UntilAsync(ids[n], r => r.Progress.Stage == MakingStage.Reading, AskerOf(n)); }
        for (var n = 2; n < 8; n++) { Assert.Equal(new MakingProgress(MakingStage.Waiting, n - 2), (await UntilAsync(ids[n], r => r.Progress.Before == n - 2, AskerOf(n))).Progress); }
        Assert.Equal(6, _slots.Waiting);

        open.Release(1);
        await UntilAsync(ids[2], r => r.Progress.Stage == MakingStage.Reading, AskerOf(2));
        Assert.Equal("Waiting, 3 before you", (await UntilAsync(ids[6], r => r.Progress.Before == 3, AskerOf(6))).Progress.Words);
        for (var n = 3; n < 8; n++)
        {
            open.Release(1);
            await UntilAsync(ids[n], r => r.Progress.Stage == MakingStage.Reading, AskerOf(n));
        }
        open.Release(2);
        for (var n = 0; n < 8; n++) { Assert.Equal(MakingStage.Ready, (await ReadyAsync(ids[n], AskerOf(n))).Progress.Stage); }

        Assert.Equal(2, most);
        Assert.Equal(Enumerable.Range(2, 6), order.Skip(2));            // the first two began together
        Assert.Equal(0, _slots.Waiting);

        static Guid AskerOf(int n) => new(n / 4 + 1, 0, 0, new byte[8]);
    }

    [Fact]
    public async Task Cancelled_in_line_it_is_never_made_and_the_next_moves_up()
    {
        using var open = new SemaphoreSlim(0);
        var made = 0;
        MakeReport Waits = (_, ct) => { Assert.True(open.Wait(Soon, ct)); return AtOnce(null!, ct); };
        var first = new[] { Ask(Waits), Ask(Waits) };
        foreach (var id in first) { await UntilAsync(id, r => r.Progress.Stage == MakingStage.Reading); }
        var (unwanted, after) = (Ask((_, ct) => { made++; return AtOnce(null!, ct); }), Ask(AtOnce));
        await UntilAsync(after, r => r.Progress.Before == 1);

        _queue.Cancel(unwanted, _asker);

        Assert.Equal(MakingStage.Cancelled, (await ReadyAsync(unwanted)).Progress.Stage);
        await UntilAsync(after, r => r.Progress.Before == 0);
        open.Release(2);
        Assert.Equal(MakingStage.Ready, (await ReadyAsync(after)).Progress.Stage);
        Assert.Equal(0, made);
    }

    [Fact]
    public async Task Cancelled_while_it_is_made_it_leaves_no_file_and_gives_its_slot_back()
    {
        var id = Ask(async (_, ct) => { await Task.Delay(Soon, ct); return await AtOnce(null!, ct); });
        await UntilAsync(id, r => r.Progress.Stage == MakingStage.Reading);

        _queue.Cancel(id, _asker);

        Assert.Equal(MakingStage.Cancelled, (await ReadyAsync(id)).Progress.Stage);
        Assert.Null(_queue.Open(id, _asker));
        Assert.Equal([MakingStage.Ready, MakingStage.Ready, MakingStage.Ready], await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ => (await ReadyAsync(Ask(AtOnce))).Progress.Stage)));
    }

    [Fact]
    public async Task Nobody_else_sees_fetches_or_cancels_it()
    {
        using var open = new SemaphoreSlim(0);
        var stranger = Guid.NewGuid();
        var (ready, waiting) = (Ask(AtOnce), Ask((_, ct) => { Assert.True(open.Wait(Soon, ct)); return AtOnce(null!, ct); }));
        await ReadyAsync(ready);

        Assert.Null(_queue.Find(ready, stranger));
        Assert.Null(_queue.Open(ready, stranger));
        Assert.Empty(_queue.Of(stranger));
        _queue.Cancel(ready, stranger);
        _queue.Cancel(waiting, stranger);

        open.Release();
        Assert.Equal(MakingStage.Ready, (await ReadyAsync(waiting)).Progress.Stage);
        Assert.Equal(2, _queue.Of(_asker).Count);
    }

    [Fact]
    public async Task After_some_minutes_it_is_forgotten_and_its_file_is_gone()
    {
        var id = (await ReadyAsync(Ask(AtOnce))).Id;
        string path;
        await using (var file = (FileStream)_queue.Open(id, _asker)!.Value.Content) { path = file.Name; }
        _clock.Advance(TimeSpan.FromMinutes(10));
        _queue.Sweep();
        Assert.True(File.Exists(path));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(_queue.Open(id, _asker));
        _queue.Sweep();

        Assert.False(File.Exists(path));
        Assert.Empty(_queue.Of(_asker));
    }

    [Fact]
    public async Task What_cannot_be_made_says_why_and_what_is_a_fault_of_ours_says_no_more_than_a_reference()
    {
        var (refused, failed) = (await ReadyAsync(Ask((_, _) => throw new RuleViolation("There is no strategy yet."))), await ReadyAsync(Ask((_, _) => throw new InvalidOperationException("secret of the store"))));

        Assert.Equal((MakingStage.Failed, "There is no strategy yet."), (refused.Progress.Stage, refused.Problem));
        Assert.StartsWith("That did not work.", failed.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failed.Problem, StringComparison.Ordinal);
        Assert.Equal(MakingStage.Ready, (await ReadyAsync(Ask(AtOnce))).Progress.Stage);
    }

    [Fact]
    public async Task One_person_has_no_more_than_a_few_on_their_way()
    {
        using var open = new SemaphoreSlim(0);
        MakeReport Waits = (_, ct) => { Assert.True(open.Wait(Soon, ct)); return AtOnce(null!, ct); };
        var ids = Enumerable.Range(0, ReportQueue.MostOfOne).Select(_ => Ask(Waits)).ToList();

        Assert.StartsWith($"{ReportQueue.MostOfOne} reports of yours are on their way", Assert.Throws<RuleViolation>(() => Ask(AtOnce)).Message, StringComparison.Ordinal);
        var other = Ask(AtOnce, Guid.Empty);

        open.Release(ids.Count);
        foreach (var id in ids) { await ReadyAsync(id); }
        Assert.Equal(MakingStage.Ready, (await ReadyAsync(other, Guid.Empty)).Progress.Stage);
        Ask(AtOnce);
    }

    [Fact]
    public async Task A_queue_that_is_gone_already_may_be_stopped_once_more()
    {
        var queue = new ReportQueue(new ReportSlots(Options.Create(new ReportOptions())), _services.GetRequiredService<IServiceScopeFactory>(), Options.Create(new ReportOptions()), TimeProvider.System, NullLogger<ReportQueue>.Instance);
        await queue.StopAsync(CancellationToken.None);
        queue.Dispose();

        await queue.StopAsync(CancellationToken.None);

        Assert.Empty(queue.Of(_asker));
    }

    [Fact]
    public async Task When_the_server_stops_everything_stops_and_nothing_is_left()
    {
        var ready = await ReadyAsync(Ask(AtOnce));
        string folder;
        await using (var file = (FileStream)_queue.Open(ready.Id, _asker)!.Value.Content) { folder = Path.GetDirectoryName(file.Name)!; }
        var id = Ask(async (_, ct) => { await Task.Delay(Soon, ct); return await AtOnce(null!, ct); });
        await UntilAsync(id, r => r.Progress.Stage == MakingStage.Reading);

        await _queue.StopAsync(CancellationToken.None);

        Assert.False(Directory.Exists(folder));
        Assert.Empty(_queue.Of(_asker));
    }

    [Fact]
    public async Task A_slot_is_given_back_once_however_often_it_is_left()
    {
        var slots = new ReportSlots(Options.Create(new ReportOptions { AtOnce = 1 }));
        var first = await slots.EnterAsync();
        var (second, third) = (slots.EnterAsync(), slots.EnterAsync());
        first.Dispose();
        first.Dispose();

        using (await second.WaitAsync(Soon)) { Assert.False(third.IsCompleted); }
        (await third.WaitAsync(Soon)).Dispose();
    }
}
