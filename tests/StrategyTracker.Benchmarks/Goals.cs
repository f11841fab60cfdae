namespace StrategyTracker.Benchmarks;

/// <summary>What was promised of speed, and whether it is kept. A goal that was not measured says nothing.</summary>
internal static class Goals
{
    public static IEnumerable<string> Of(IReadOnlyList<Result> results)
    {
        foreach (var name in Questions.RegisterPages)
        {
            if (Ratio(Find(results, name, 100_000), Find(results, name, 1_000), 2, $"{name}, 100,000 actions against 1,000") is { } line) { yield return line; }
        }
        if (Ratio(Find(results, Questions.FiguresThen, 10_000), Find(results, Questions.FiguresNow, 10_000), 3, "figures as at against figures now, 10,000 actions") is { } asAt) { yield return asAt; }
        if (Find(results, Questions.MatrixWhole, AreaDatabase.Recommendations) is { } whole)
        {
            yield return $"{Verdict(whole.Median <= 100)}  the whole area matrix, 342 by 12: {whole.Median:N1} ms, best {whole.Best:N1}, at most 100 ms";
            if (Ratio(whole, Find(results, Questions.MatrixNarrow, AreaDatabase.Recommendations), 4, "area matrix, 12 districts against 3") is { } cells) { yield return cells; }
            if (Ratio(Find(results, Questions.MatrixOld, AreaDatabase.Recommendations), whole, 1.5, "area matrix, 40 reports each against 2") is { } old) { yield return old; }
        }
        foreach (var (size, most) in new[] { (72, 50.0), (1_000, 250.0), (5_000, 1_500.0) })
        {
            if (Find(results, Questions.Printing, size) is { } pdf) { yield return $"{Verdict(pdf.Median <= most)}  board PDF of {size:N0} actions: {pdf.Median:N1} ms, best {pdf.Best:N1}, at most {most:N0} ms"; }
        }
    }

    /// <summary>Goals of what is measured beside the table: page views in a crowd, pages, the browser's print, and a longer history.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Result> results, CrowdResult? crowd, IReadOnlyList<PagesResult> pages, ChromiumResult? chromium)
    {
        if (Find(results, Questions.Printing, ChromiumPrint.Size) is { } ours && chromium is { } theirs)
        {
            yield return $"{Verdict(theirs.Warm / ours.Median >= 8)}  board PDF of {ChromiumPrint.Size:N0} actions against Chromium printing its HTML twin, warm against warm: {theirs.Warm / ours.Median:N1} times as fast ({ours.Median:N1} ms against {theirs.Warm:N0} ms), at least 8";
        }
        if (pages.Count > 1)
        {
            var (quick, slow) = (pages.Min(p => p.PerPage), pages.Max(p => p.PerPage));
            yield return $"{Verdict(slow / quick <= 2)}  time for one page, from {pages.Min(p => p.Pages):N0} to {pages.Max(p => p.Pages):N0} pages: {quick:N2} to {slow:N2} ms, {slow / quick:N2} times; at most 2";
            var (little, much) = (pages.Min(p => p.Allocated / p.Pages), pages.Max(p => p.Allocated / p.Pages));
            yield return $"{Verdict(much / little <= 2 && pages.All(p => p.Kept < 500))}  memory for one page: {little:N0} to {much:N0} kB, {much / little:N2} times, at most 2; kept after printing: {pages.Max(p => p.Kept):N0} kB at most, under 500";
        }
        if (Find(results, Questions.HistoryOnce, 1_000) is { } once && Find(results, Questions.HistoryMany, 1_000) is { } many)
        {
            yield return $"{Verdict(many.Allocated / once.Allocated <= 1.2)}  memory of the board report with 20 times the history: {many.Allocated / once.Allocated:N2} times, at most 1.2 (time: {many.Median / once.Median:N2} times)";
        }
        if (crowd is { } c)
        {
            yield return $"{Verdict(c.Crowded / c.Alone <= 2)}  a page view while ten ask for the report of 1,000 actions: {c.Crowded:N1} ms by median against {c.Alone:N1} alone, {c.Crowded / c.Alone:N2} times; at most 2";
        }
    }

    /// <summary>The first sweep of a process that has opened the database, as a server does at its start, and done nothing else; and the next one.</summary>
    public static IEnumerable<string> Of(SweepMeasured cold, SweepMeasured again)
    {
        const int Due = SweepDatabase.Actions / 100 * SweepDatabase.DueOfHundred;
        yield return $"{Verdict(cold.Time.TotalSeconds < 10)}  sweep over {SweepDatabase.Actions:N0} actions and {SweepDatabase.People} people, {Due:N0} due: {cold.Time.TotalSeconds:N1} s, at most 10 s; {cold.Processor.TotalSeconds:N1} s of a processor; {cold.Statements:N0} statements; {cold.Result.Said}; {cold.Opening.TotalSeconds:N1} s to open the database before it   load {Machine.Load()}";
        yield return $"{Verdict(cold.PeakMegabytes < 300)}  the most memory of a process that has done nothing but sweep: {cold.PeakMegabytes:N0} MB, under 300 MB; {cold.BeforeMegabytes:N0} MB before it";
        yield return $"{Verdict(again.Result.Reminders.Count == 0)}  the same sweep again: {again.Time.TotalSeconds:N1} s, {again.Processor.TotalSeconds:N1} s of a processor, {again.Statements:N0} statements; {again.Result.Said}";
    }

    private static string? Ratio(Measured? one, Measured? other, double most, string what) => one is null || other is null ? null
        : $"{Verdict(one.Median / other.Median <= most)}  {what}: {one.Median / other.Median:N2} times by median, {one.Best / other.Best:N2} by best, {one.Processor / other.Processor:N2} by processor time; at most {most:0.#}";

    private static Measured? Find(IReadOnlyList<Result> results, string name, int size) => results.LastOrDefault(r => r.Size == size && r.Measured.Name == name)?.Measured;

    private static string Verdict(bool isMet) => isMet ? "met   " : "MISSED";
}
