using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Benchmarks;

/// <summary>What a page view takes, alone and while ten people ask for a report of a thousand actions; milliseconds, by median.</summary>
internal sealed record CrowdResult(double Alone, double Crowded, double ReportsDone)
{
    private const int Size = 1_000, Askers = 10, Rounds = 3;
    /// <summary>What pages ask: a list, an action with its story, and what is owed.</summary>
    private static readonly string[] Views = [Questions.RegisterPages[0], "action page", "for you, director"];

    /// <summary>All ten ask at the same moment; the page is viewed again and again until the last of them has theirs, and then they ask anew.</summary>
    public static async Task<CrowdResult> MeasureAsync(BenchmarkOptions options)
    {
        await using var database = await PopulatedDatabase.OpenAsync(Size, options);
        var clock = new LocalClock(new FixedClock(Population.Now), new LocalClockOptions());
        var settings = Options.Create(new ReportOptions());
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var queue = new ReportQueue(new ReportSlots(settings), services.GetRequiredService<IServiceScopeFactory>(), settings, TimeProvider.System, NullLogger<ReportQueue>.Instance);
        var views = Questions.On(database).Where(q => Views.Contains(q.Name)).ToList();
        async Task<double> ViewAsync()
        {
            var one = Stopwatch.GetTimestamp();
            foreach (var view in views) { await Task.Run(view.AskAsync); }     // on the pool, as the server's own threads
            return Stopwatch.GetElapsedTime(one).TotalMilliseconds;
        }
        async Task<MadeReport> MakeAsync(IServiceProvider _, CancellationToken ct)
        {
            var report = await Questions.Report(database, clock).RunAsync(Population.Code, new AsAt(Population.Middle), Population.Middle.AddMonths(-3), ct);
            return new(BoardReportContents.Report(report), "report");
        }
        for (var run = 0; run < 15; run++) { await ViewAsync(); }
        List<double> alone = [], crowded = [];
        var done = 0;
        for (var round = 0; round <= Rounds; round++)
        {
            var askers = Enumerable.Range(0, Askers).Select(_ => Guid.NewGuid()).ToList();
            List<double> times = [];
            foreach (var asker in askers) { queue.Ask(asker, "The board report", ReportFormat.Pdf, MakeAsync); }
            while (askers.Any(a => queue.Of(a).Any(r => r.Progress.IsUnderWay))) { times.Add(await ViewAsync()); }
            done += askers.Count(a => queue.Of(a).Any(r => r.Progress.Stage == MakingStage.Ready));
            var alike = new List<double>();
            for (var view = 0; view < Math.Max(5, times.Count); view++) { alike.Add(await ViewAsync()); }
            if (round == 0) { continue; }                                      // the first round warms the printing
            crowded.AddRange(times);
            alone.AddRange(alike);
        }
        await queue.StopAsync(CancellationToken.None);
        alone.Sort();
        crowded.Sort();
        var result = new CrowdResult(alone[alone.Count / 2], crowded[crowded.Count / 2], done);
        Console.WriteLine($"\nA page view alone: {result.Alone:N1} ms, and while ten ask: {result.Crowded:N1} ms, by median of {alone.Count} and {crowded.Count} views; {done} reports made, {settings.Value.AtOnce} at once; load {Machine.Load()}");
        return result;
    }
}
