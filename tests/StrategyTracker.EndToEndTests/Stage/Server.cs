using System.Collections.Concurrent;
using System.Diagnostics;
using StrategyTracker.Domain.People;

namespace StrategyTracker.EndToEndTests.Stage;

/// <summary>The real application as a process of its own: in demonstration mode, on a free loopback port, with data of its own.</summary>
public sealed class Server : IDisposable
{
    public const string PasswordOfAll = "four plain words here";

    /// <summary>The largest evidence file here, so that a test of the limit need not upload 25 MB.</summary>
    public const int LargestMegabytes = 1;

    private const string SaysWhere = "StrategyTracker is at ";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(240);

    private readonly string _folder = Directory.CreateTempSubdirectory("strategytracker-e2e-").FullName;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    public Uri Address => _address.Task.Result;

    public string DatabaseFile => Path.Combine(_folder, "demonstration.db");

    public string MailFolder => Path.Combine(_folder, "mail");

    /// <summary>How much has been logged so far; hand it to <see cref="LogSince"/>.</summary>
    public int LogLength => _log.Count;

    public string LogSince(int start) => string.Join('\n', _log.Skip(start).TakeLast(60));

    public async Task StartAsync()
    {
        // The shell ends the application when this test run ends, however it ends: its end of the pipe closes.
        _process = Launch("sh", ["-c", """exec 3<&0; dotnet "$0" </dev/null & server=$!; (cat <&3 >/dev/null; kill "$server") & wait "$server" """, Program]);
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var started = await Task.WhenAny(_address.Task, _process.WaitForExitAsync(), Task.Delay(Longest));
        if (started != _address.Task)
        {
            throw new InvalidOperationException($"The application did not start:\n{LogSince(0)}");
        }
    }

    /// <summary>Adds a person as the person who runs the server does, by command.</summary>
    public async Task AddPersonAsync(string email, string name, params IEnumerable<Role> roles)
    {
        string[] arguments = ["user", "add", "--email", email, "--name", name, .. roles.SelectMany(role => new[] { "--role", role.Words() }), "--database", DatabaseFile];
        using var command = Launch("dotnet", [Program, .. arguments]);
        await command.StandardInput.WriteLineAsync(PasswordOfAll);
        command.StandardInput.Close();
        var (said, problem) = (command.StandardOutput.ReadToEndAsync(), command.StandardError.ReadToEndAsync());
        await command.WaitForExitAsync();
        if (command.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)}: {await said}{await problem}");
        }
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            if (!_process.WaitForExit(TimeSpan.FromSeconds(5))) { _process.Kill(entireProcessTree: true); }
            _process.Dispose();
        }
        Directory.Delete(_folder, recursive: true);
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "StrategyTracker.sln"))) { folder = folder.Parent ?? throw new InvalidOperationException("StrategyTracker.sln is in no folder above the tests."); }
            return folder.FullName;
        }
    }

    private static string Project => Path.Combine(Root, "src", "StrategyTracker");

    /// <summary>The application as its own project built it, beside its static files, in the configuration of this test run.</summary>
    private static string Program
    {
        get
        {
            var built = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(Project, "bin", built.Parent!.Name, built.Name, "StrategyTracker.dll");
        }
    }

    private Process Launch(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Project,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["Demonstration__DatabaseFile"] = DatabaseFile,
            ["Database__File"] = Path.Combine(_folder, "tracker.db"),
            ["Evidence__Folder"] = Path.Combine(_folder, "evidence"),
            ["Evidence__LargestMegabytes"] = $"{LargestMegabytes}",
            ["Packs__Folder"] = Path.Combine(_folder, "packs"),
            ["DataProtection__Folder"] = Path.Combine(_folder, "keys"),
            ["Mail__Folder"] = MailFolder,
        })
        {
            start.Environment[name] = value;
        }
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    private void Read(string? line)
    {
        if (line is null) { return; }
        _log.Enqueue(line);
        var at = line.IndexOf(SaysWhere, StringComparison.Ordinal);
        if (at >= 0) { _address.TrySetResult(new Uri(line[(at + SaysWhere.Length)..].Trim())); }
    }
}
