using System.Diagnostics;
using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using StrategyTracker.Store;

namespace StrategyTracker.IntegrationTests.Web;

/// <summary>The program itself, started as an administrator would, on what it cannot work with: one sentence, exit code 1.</summary>
[SupportedOSPlatform("linux")]
[Trait("Runs", "once")]       // no database that could be either
public sealed class StartUpTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("strategytracker-start-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Database => Path.Combine(_folder.FullName, "data", "tracker.db");

    private async Task MakeDatabaseAsync()
    {
        using (var databases = TrackerDbContextFactory.OnSqlite(Database)) { await databases.MigrateAsync(); }
        SqliteConnection.ClearAllPools();
    }

    [Theory]
    [InlineData("http://0.0.0.0:5999")]
    [InlineData("http://localhost:5999;http://example.org:5998")]
    public async Task A_demonstration_listens_on_this_machine_only(string address)
    {
        var sentence = await RefusedAsync("Development", "--urls", address, "--Demonstration:DatabaseFile", Database);

        Assert.StartsWith("Demonstration mode lets anybody sign in as anyone, so it listens on this machine only; the address ", sentence, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task A_demonstration_does_not_run_behind_a_proxy() =>
        Assert.Contains("cannot run behind a proxy", await RefusedAsync("Development", "--urls", "http://localhost:5999", "--Proxy:InFront", "true", "--Demonstration:DatabaseFile", Database), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_no_database_gets_a_sentence()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        await File.WriteAllTextAsync(Database, string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100)));

        Assert.Equal($"The file {Database} is not a sound SQLite database.", await RefusedAsync("Production", "--Database:File", Database));
    }

    [Fact]
    public async Task A_locked_database_gets_a_sentence()
    {
        await MakeDatabaseAsync();
        await using var other = new SqliteConnection($"Data Source={Database};Pooling=false");
        await other.OpenAsync();
        await using var hold = other.CreateCommand();
        hold.CommandText = "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE;";
        await hold.ExecuteNonQueryAsync();

        Assert.Equal($"The database {Database} is locked by another program, so nothing was saved. Try again in a moment.", await RefusedAsync("Production", "--Database:File", Database));
    }

    [Fact]
    public async Task A_read_only_database_gets_a_sentence()
    {
        await MakeDatabaseAsync();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Database)!)) { File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead); }
        foreach (var folder in new[] { _folder.FullName, Path.GetDirectoryName(Database)! }) { File.SetUnixFileMode(folder, (UnixFileMode)Convert.ToInt32("555", 8)); }
        try
        {
            var sentence = await RefusedAsync("Production", "--Database:File", Database);
            Assert.Contains(Database, sentence, StringComparison.Ordinal);
            Assert.Matches("read-only|cannot be written to|cannot be opened", sentence);
        }
        finally
        {
            foreach (var folder in new[] { Path.GetDirectoryName(Database)!, _folder.FullName }) { File.SetUnixFileMode(folder, (UnixFileMode)Convert.ToInt32("755", 8)); }
        }
    }

    [Theory]
    [InlineData("--Database:Provider", "MySql")]
    [InlineData("--Database:Provider", "Postgres")]
    [InlineData("--Database:Provider", "Postgres", "--Database:ConnectionString", "nonsense")]
    [InlineData("--Database:Provider", "Postgres", "--Database:ConnectionString", "Host=/nowhere;Username=x;Password=secret-word")]
    [InlineData("--Clock:TimeZone", "Mars/Olympus")]
    public async Task A_setting_that_cannot_be_gets_a_sentence(params string[] settings)
    {
        var sentence = await RefusedAsync("Production", ["--Database:File", Database, .. settings]);

        Assert.DoesNotContain("secret-word", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Reminders")]
    [InlineData("Outbox")]
    [InlineData("Occurrences")]
    [InlineData("Tidy")]
    public async Task A_schedule_that_is_none_stops_the_start_with_the_name_of_its_setting(string job)
    {
        var sentence = await RefusedAsync("Production", "--Database:File", Database, $"--Schedule:{job}", "every day at seven");

        Assert.StartsWith($"The setting Schedule:{job} is \"every day at seven\", which is not a schedule: ", sentence, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task A_mail_port_that_is_none_stops_the_start() =>
        Assert.Contains("Port", await RefusedAsync("Production", "--Database:File", Database, "--Mail:Port", "99999"), StringComparison.Ordinal);

    /// <summary>Starts the program, which must refuse: exit code 1 and one line on standard error.</summary>
    private async Task<string> RefusedAsync(string environment, params string[] settings)
    {
        // Root may write to anything unless that power is taken away.
        string[] plainly = Environment.UserName == "root" ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search", "--"] : [];
        string[] command = [.. plainly, "dotnet", Path.Combine(AppContext.BaseDirectory, "StrategyTracker.dll")];
        var start = new ProcessStartInfo(command[0], [.. command[1..], "--environment", environment, "--contentRoot", _folder.FullName, "--DataProtection:Folder", Path.Combine(_folder.FullName, "keys"), .. settings])
        {
            RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = _folder.FullName,
        };
        using var program = Process.Start(start)!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        try { await program.WaitForExitAsync(limit.Token); }
        catch (OperationCanceledException)
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync();
        }
        Assert.True(program.ExitCode == 1, $"Exit code {program.ExitCode}.\n{await output}\n{await error}");
        Assert.DoesNotContain("   at ", await output, StringComparison.Ordinal);
        return Assert.Single((await error).TrimEnd().Split('\n'));
    }
}
