using StrategyTracker.Domain.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Benchmarks;

/// <summary>What printing costs at a length.</summary>
/// <param name="Milliseconds">For the whole, warm, by median.</param>
/// <param name="Allocated">Kilobytes for the whole.</param>
/// <param name="Kept">Kilobytes that are still held when it is printed and forgotten.</param>
internal sealed record PagesResult(int Pages, double Milliseconds, double Allocated, double Kept)
{
    private static readonly int[] Actions = [60, 350, 700, 1_500, 2_500];

    public double PerPage => Milliseconds / Pages;

    /// <summary>The same report with fewer or more of its actions, from about 10 pages to 500.</summary>
    public static async Task<IReadOnlyList<PagesResult>> MeasureAsync(BenchmarkOptions options)
    {
        await using var database = await PopulatedDatabase.OpenAsync(5_000, options);
        var clock = new LocalClock(new FixedClock(Population.Now), new LocalClockOptions());
        var whole = await Questions.Report(database, clock).RunAsync(Population.Code, new AsAt(Population.Middle), Population.Middle.AddMonths(-3));
        Console.WriteLine($"\n{"pages",-10}{"median ms",11}{"ms a page",11}{"allocated kB",14}{"kB a page",11}{"kept kB",9}   load");
        List<PagesResult> results = [];
        foreach (var actions in Actions)
        {
            var report = BoardReportContents.Report(Cut(whole, actions));
            var pages = new Count();
            ReportFile.Print(report, Stream.Null, pages);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var printed = await Measured.OfAsync(new Question("pages", () => { ReportFile.Print(report, Stream.Null, null); return Task.CompletedTask; }), null);
            var kept = Math.Max(0, GC.GetTotalMemory(forceFullCollection: true) - before) / 1_000.0;
            var result = new PagesResult(pages.Pages, printed.Median, printed.Allocated, kept);
            Console.WriteLine($"{result.Pages,-10:N0}{result.Milliseconds,11:N1}{result.PerPage,11:N2}{result.Allocated,14:N0}{result.Allocated / result.Pages,11:N0}{kept,9:N0}   {Machine.Load()}");
            results.Add(result);
        }
        return results;
    }

    private static BoardReport Cut(BoardReport whole, int actions)
    {
        var left = actions;
        List<SectionActions> sections = [];
        foreach (var section in whole.Actions)
        {
            var some = section.Actions.Take(left).ToList();
            sections.Add(section with { Actions = some });
            left -= some.Count;
        }
        var share = (double)actions / Math.Max(1, whole.Actions.Sum(s => s.Actions.Count));
        // The lists that do not shrink with the actions are left out, so that the shortest is short.
        return whole with
        {
            Changes = null,
            SinceThen = null,
            Area = null,
            Decisions = [],
            Actions = sections,
            Exceptions = [.. whole.Exceptions.Select(e => e with { Rows = [.. e.Rows.Take((int)(e.Rows.Count * share))] })],
        };
    }

    private sealed class Count : IProgress<PageProgress>
    {
        public int Pages { get; private set; }
        public void Report(PageProgress value) => Pages = value.Pages;
    }
}
