using System.Diagnostics;

namespace StrategyTracker.Benchmarks;

/// <summary>Something a screen or a command asks.</summary>
internal sealed record Question(string Name, Func<Task> AskAsync);

/// <summary>What asking costs once everything is warm: times in milliseconds, allocations in kilobytes of 1,000 bytes, and how many statements the database is sent.</summary>
internal sealed record Measured(string Name, int Runs, double Median, double Best, double Processor, double Allocated, double Statements)
{
    private const int WarmRuns = 40, FewestRuns = 9, MostRuns = 200;
    private static readonly TimeSpan LongestWarming = TimeSpan.FromSeconds(6), LongEnough = TimeSpan.FromSeconds(2), TooLong = TimeSpan.FromSeconds(30);

    /// <summary>Asks everything often enough for the code itself to be compiled as it will stay, so that the first size is not measured colder than the last.</summary>
    public static async Task WarmAsync(IReadOnlyList<Question> questions)
    {
        foreach (var question in questions)
        {
            var spent = Stopwatch.StartNew();
            for (var run = 0; run < WarmRuns && spent.Elapsed < LongestWarming / 3; run++) { await question.AskAsync(); }
        }
        await Task.Delay(500);
    }

    public static async Task<Measured> OfAsync(Question question, Statements? statements)
    {
        var whole = Stopwatch.StartNew();
        for (var run = 0; run < 3 || (run < WarmRuns && whole.Elapsed < LongestWarming); run++)
        {
            using (statements?.Show(run == 0 ? question.Name : null)) { await question.AskAsync(); }
        }
        GC.Collect();
        List<double> times = [];
        whole.Restart();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var sent = StatementCount.Sent;
        while (times.Count < MostRuns && whole.Elapsed < TooLong && (times.Count < FewestRuns || whole.Elapsed < LongEnough))
        {
            var one = Stopwatch.GetTimestamp();
            await question.AskAsync();
            times.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
        }
        var used = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / times.Count;
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1_000.0 / times.Count;
        times.Sort();
        return new Measured(question.Name, times.Count, times[times.Count / 2], times[0], used, bytes, (StatementCount.Sent - sent) / (double)times.Count);
    }
}

/// <summary>A measurement among so many actions.</summary>
internal sealed record Result(int Size, Measured Measured)
{
    private static int s_shown;

    /// <summary>One line of the table, under the table's head when it is the first of its size.</summary>
    public static Result Print(int size, Measured m)
    {
        if (s_shown != size)
        {
            s_shown = size;
            Console.WriteLine($"\n{$"{size:N0} actions",-34}{"median ms",11}{"best ms",11}{"processor ms",14}{"allocated kB",14}{"runs",6}{"statements",12}   load");
        }
        Console.WriteLine($"{m.Name,-34}{m.Median,11:N1}{m.Best,11:N1}{m.Processor,14:N1}{m.Allocated,14:N0}{m.Runs,6}{m.Statements,12:0.#}   {Machine.Load()}");
        return new Result(size, m);
    }
}
