using System.Diagnostics;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Benchmarks;

/// <summary>What a browser takes to print the same report's HTML twin, tagged.</summary>
/// <param name="Whole">The whole process, in milliseconds, by median.</param>
/// <param name="Empty">The whole process of a page with one word: what starting and ending costs.</param>
internal sealed record ChromiumResult(double Whole, double Empty)
{
    /// <summary>What is left when starting and ending is taken off: the browser as if it stood ready, beside our own writer once warm.</summary>
    public double Warm => Whole - Empty;
}

internal static class ChromiumPrint
{
    public const int Size = 1_000;
    private const int Runs = 5;

    /// <returns>Null, with a line that says so, when this machine has no such browser.</returns>
    public static async Task<ChromiumResult?> MeasureAsync(BenchmarkOptions options)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (new[] { "chromium-headless-shell", "chromium" }.SelectMany(name => folders.Select(f => Path.Combine(f, name))).FirstOrDefault(File.Exists) is not { } browser)
        {
            Console.WriteLine("\nThere is no Chromium on the PATH to compare with.");
            return null;
        }
        await using var database = await PopulatedDatabase.OpenAsync(Size, options);
        var report = await Questions.Report(database, new LocalClock(new FixedClock(Population.Now), new LocalClockOptions())).RunAsync(Population.Code, new AsAt(Population.Middle), Population.Middle.AddMonths(-3));
        var folder = Directory.CreateTempSubdirectory("strategytracker-benchmark-chromium-");
        try
        {
            var (twin, empty) = (Path.Combine(folder.FullName, "twin.html"), Path.Combine(folder.FullName, "empty.html"));
            ReportFile.WriteTo(twin, BoardReportContents.Report(report), ReportFormat.Html);
            await File.WriteAllTextAsync(empty, "<!DOCTYPE html><html lang=\"en-GB\"><title>One</title><p>One</p></html>");
            var (whole, start) = (await MedianAsync(browser, twin, folder), await MedianAsync(browser, empty, folder));
            Console.WriteLine($"\nChromium prints the HTML twin of {Size:N0} actions in {whole:N0} ms, the whole process, and a page of one word in {start:N0} ms; medians of {Runs}, load {Machine.Load()}");
            return new(whole, start);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> MedianAsync(string browser, string page, DirectoryInfo folder)
    {
        List<double> times = [];
        for (var run = 0; run <= Runs; run++)
        {
            var paper = Path.Combine(folder.FullName, $"{Path.GetFileNameWithoutExtension(page)}-{run}.pdf");
            var watch = Stopwatch.StartNew();
            using var printing = Process.Start(new ProcessStartInfo(browser,
                ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(folder.FullName, "profile")}", $"--print-to-pdf={paper}", new Uri(page).AbsoluteUri])
            { RedirectStandardError = true, RedirectStandardOutput = true })!;
            await Task.WhenAll(printing.StandardError.ReadToEndAsync(), printing.StandardOutput.ReadToEndAsync(), printing.WaitForExitAsync());
            if (!File.Exists(paper)) { throw new InvalidOperationException("Chromium printed nothing."); }
            if (run > 0) { times.Add(watch.Elapsed.TotalMilliseconds); }       // the first makes its profile and fills the caches
        }
        times.Sort();
        return times[times.Count / 2];
    }
}
