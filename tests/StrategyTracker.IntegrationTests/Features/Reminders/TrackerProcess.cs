using System.Collections.Concurrent;
using System.Diagnostics;
using StrategyTracker.TestSupport;
using StrategyTracker.TestSupport.Smtp;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>The real application in a process of its own, so that it can really be killed.</summary>
internal sealed class TrackerProcess : IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(240);
    private static readonly DirectoryInfo s_folder = Directory.CreateTempSubdirectory("strategytracker-process-");

    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource _up = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private TrackerProcess(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "StrategyTracker.dll"), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = s_folder.FullName,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Log => string.Join('\n', _log);

    /// <summary>Every second the outbox; the other jobs only when asked.</summary>
    public static async Task<TrackerProcess> StartAsync(TestDatabase database, SmtpServer? smtp, params (string Name, string Value)[] settings)
    {
        Dictionary<string, string?> all = new(database.Settings)
        {
            ["urls"] = "http://127.0.0.1:0", ["contentRoot"] = s_folder.FullName, ["environment"] = "Production",
            ["DataProtection:Folder"] = Path.Combine(s_folder.FullName, "keys"), ["Evidence:Folder"] = Path.Combine(s_folder.FullName, "evidence"),
            ["Site:Address"] = "https://tracker.test", ["Schedule:Instance"] = "killed",
            ["Schedule:Outbox"] = "* * * ? * *", ["Schedule:Reminders"] = "0 0 0 29 2 ?", ["Schedule:Occurrences"] = "0 0 0 29 2 ?", ["Schedule:Tidy"] = "0 0 0 29 2 ?",
        };
        if (smtp is not null) { (all["Mail:Host"], all["Mail:Port"], all["Mail:UseTls"], all["Mail:From"]) = ("127.0.0.1", $"{smtp.Port}", "false", "tracker@tracker.test"); }
        else { all["Mail:Folder"] = Path.Combine(s_folder.FullName, "mail"); }
        foreach (var (name, value) in settings) { all[name] = value; }
        var process = new TrackerProcess(all.SelectMany(s => new[] { $"--{s.Key}", s.Value! }));
        if (await Task.WhenAny(process._up.Task, process._process.WaitForExitAsync(), Task.Delay(s_longest)) != process._up.Task)
        {
            throw new InvalidOperationException($"The application did not start:\n{process.Log}");
        }
        return process;
    }

    /// <summary>SIGKILL: it gets no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM: it ends in order.</summary>
    public async Task<int> EndAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        using var limit = new CancellationTokenSource(s_longest);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        for (var waited = Stopwatch.StartNew(); !await holds(); await Task.Delay(100))
        {
            if (waited.Elapsed > s_longest) { throw new TimeoutException($"It never came that {what}."); }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited) { _process.Kill(); }
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) { return; }
        _log.Enqueue(line);
        if (line.Contains("StrategyTracker is at ", StringComparison.Ordinal)) { _up.TrySetResult(); }
    }
}
